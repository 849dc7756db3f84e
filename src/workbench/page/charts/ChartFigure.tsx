import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { useText } from '../bench/BenchContext';
import type { Area } from './chartMeasures';
import { ChartPicture } from './ChartPicture';
import { chartWords } from './chartWords';
import type { PlottedChart } from './plottedChart';

const useStyles = makeStyles({
  figure: { position: 'absolute', margin: 0, overflow: 'hidden', cursor: 'default' },
  /** For those who hear a chart. */
  words: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props extends Area {
  readonly chart: PlottedChart;
}

/** A chart on the cells: a picture to be seen, and words to be heard. */
export const ChartFigure = memo(function ChartFigure({ chart, left, top, width, height }: Props) {
  const styles = useStyles();
  const t = useText();
  const { name, values } = chartWords(chart, t);
  return (
    <figure aria-label={name} className={styles.figure} style={{ left, top, width, height }}>
      <ChartPicture chart={chart} width={width} height={height} t={t} />
      <div className={styles.words}>
        {values.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </div>
    </figure>
  );
});
