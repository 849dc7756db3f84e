import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { Worksheet } from '../../host/model/worksheet';
import { useText } from '../bench/BenchContext';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from '../grid/gridMeasures';
import type { SheetLayout } from '../grid/sheetLayout';
import { ChartFigure } from './ChartFigure';
import { placeOf } from './chartPlace';
import { currentChart } from './currentChart';

const useStyles = makeStyles({
  /** Over the cells, the active one too, and below what is frozen. */
  layer: { position: 'absolute', left: `${ROW_HEADER_WIDTH}px`, top: `${COLUMN_HEADER_HEIGHT}px`, zIndex: 1 },
});

interface Props {
  readonly sheet: Worksheet;
  readonly layout: SheetLayout;
  /** The charts are looked at again when this goes up. */
  readonly revision: number;
}

/** The charts of a worksheet, where they are anchored. */
export const ChartLayer = memo(function ChartLayer({ sheet, layout }: Props) {
  const styles = useStyles();
  const t = useText();
  const { $charts, $size, $workbook } = sheet;
  if (!$charts.length) return null;
  // What a chart shows may be calculated on other sheets.
  $workbook.$calculation.ensure();
  return (
    // The worksheet keeps the keyboard when a chart is clicked.
    <div role="presentation" className={styles.layer} onMouseDown={(event) => event.preventDefault()}>
      {$charts.map((chart) => (
        <ChartFigure key={chart.$id} chart={currentChart(chart, t)} {...placeOf(chart.$place, layout, $size)} />
      ))}
    </div>
  );
});
