import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StructureOptions, StructureSummary } from '../../../actions/structure/types';
import { useLocale } from '../../session/useText';
import { columnHeights } from '../columnHeights';
import { useChartStyles } from '../useChartStyles';
import { useStructureText } from '../useStructureText';
import { valueInWords } from '../valueInWords';
import { measureInWords } from './choiceInWords';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  plot: {
    position: 'relative',
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXS,
    height: '64px',
    marginTop: tokens.spacingVerticalXS,
  },
  slot: { position: 'relative' },
  column: { position: 'absolute', left: 0, right: 0 },
  zero: {
    position: 'absolute',
    left: 0,
    right: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  ends: { display: 'flex', justifyContent: 'space-between' },
});

interface Props {
  readonly trend: StructureSummary['trend'];
  readonly options: StructureOptions;
}

/** What the months came to as small columns; a table says the same to who does not see them. */
export function MonthColumns({ trend, options }: Props) {
  const t = useStructureText();
  const locale = useLocale();
  const chart = useChartStyles();
  const styles = useStyles();
  const [first, ...later] = trend;
  if (!first || trend.every(({ value }) => value === 0)) return null;
  const { measure = 'amount', unit = 'yuan' } = options;
  const { zero, columns } = columnHeights(trend.map(({ value }) => value));
  const peak = later.reduce((highest, month) => (month.value > highest.value ? month : highest), first);
  const last = later.at(-1) ?? first;
  const shown = (value: number) => valueInWords(locale, value, options);
  const what = measureInWords(t, { measure, unit });
  return (
    <figure className={chart.chart}>
      <figcaption className={styles.head}>
        <span className={chart.title}>{t('trend', { months: trend.length, measure: what })}</span>{' '}
        <span className={chart.small}>{t('trend.peak', { value: shown(peak.value), month: peak.label })}</span>
      </figcaption>
      <div aria-hidden>
        <div className={styles.plot}>
          {trend.map(({ label, value }, index) => (
            <div key={label} className={styles.slot} title={`${label} ${shown(value)}`}>
              <div
                className={mergeClasses(styles.column, chart.bar)}
                style={{ top: percent(columns[index]?.top), height: percent(columns[index]?.height) }}
              />
            </div>
          ))}
          <div className={styles.zero} style={{ top: percent(zero) }} />
        </div>
        <div className={mergeClasses(styles.ends, chart.small)}>
          <span>{first.label}</span>
          <span>{last.label}</span>
        </div>
      </div>
      <div className={chart.words}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('trend.month')}</th>
              <th scope="col">{what}</th>
            </tr>
          </thead>
          <tbody>
            {trend.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{shown(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

const percent = (fraction = 0): string => `${100 * fraction}%`;
