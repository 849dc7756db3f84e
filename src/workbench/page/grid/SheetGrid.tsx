import { useMemo } from 'react';
import type { Worksheet } from '../../host/model/worksheet';
import { useBenchState } from '../bench/BenchContext';
import { GridCommands } from '../commands/GridCommands';
import { filterRanges } from '../filter/filterRanges';
import { GridSurface } from './GridSurface';
import { selectedRect } from './selection';
import { sheetColors } from './sheetColors';
import { sheetLayout } from './sheetLayout';
import { SheetPainter } from './sheetPainter';

interface Props {
  readonly sheet: Worksheet;
}

/** The worksheet as it is now; looks at it again when it has changed, not when it is scrolled. */
export function SheetGrid({ sheet }: Props) {
  const revision = useBenchState((state) => state.revision);
  const theme = useBenchState((state) => state.theme);
  if (sheet.$hasFormulas) sheet.$workbook.$calculation.ensure();
  const selected = selectedRect(sheet.$workbook);
  const layout = sheetLayout(sheet, selected);
  const { merges } = sheet.$features;
  const colors = sheetColors(sheet.showGridlines, theme);
  const painter = useMemo(() => new SheetPainter(sheet, colors), [sheet, colors]);
  painter.refresh(revision);
  const filters = filterRanges(sheet);
  const view = { layout, painter, merges, filters };
  return (
    <GridCommands sheet={sheet} selected={selected} filters={filters}>
      <GridSurface sheet={sheet} view={view} selected={selected} revision={revision} />
    </GridCommands>
  );
}
