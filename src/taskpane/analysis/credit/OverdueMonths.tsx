import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CreditOptions, CreditSummary } from '../../../actions/credit/types';
import { useLocale } from '../../session/useText';
import { shareInWords } from '../shareInWords';
import { useChartStyles } from '../useChartStyles';
import { valueInWords } from '../valueInWords';
import { overdueShare } from './overdueShare';
import { useCreditText } from './useCreditText';

const useStyles = makeStyles({
  plot: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  month: { display: 'flex', flexDirection: 'column', alignItems: 'center', minWidth: 0 },
  /* As high as the largest month; the parts stand on its floor. */
  column: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-end',
    width: '100%',
    height: '48px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  due: { backgroundColor: tokens.colorPaletteLightGreenBackground3 },
  overdue: { backgroundColor: tokens.colorPaletteRedBackground3 },
  part: { '@media (forced-colors: active)': { forcedColorAdjust: 'none' } },
});

interface Props {
  readonly months: CreditSummary['months'];
  readonly unit: NonNullable<CreditOptions['unit']>;
}

/** What was owed at the ends of the last months, and which share of it was overdue; a table says the same in words. */
export function OverdueMonths({ months, unit }: Props) {
  const t = useCreditText();
  const locale = useLocale();
  const chart = useChartStyles();
  const styles = useStyles();
  const largest = Math.max(0, ...months.map(({ due, overdue }) => due + overdue));
  if (largest === 0) return null;
  const height = (value: number) => ({ height: `${(100 * value) / largest}%` });
  const title = t('months', { count: months.length });
  const words = { unit: t(`unit.${unit}`) };
  const inWords = months.map((month) => {
    const share = overdueShare(month);
    return { ...month, share: share === null ? '–' : shareInWords(locale, share) };
  });
  return (
    <figure className={chart.chart}>
      <figcaption className={chart.title}>{title}</figcaption>
      <div aria-hidden className={styles.plot}>
        {inWords.map(({ label, due, overdue, share }) => (
          <div key={label} className={styles.month}>
            <span className={chart.small}>{share}</span>
            <div className={styles.column}>
              <div className={mergeClasses(styles.part, styles.overdue)} style={height(overdue)} />
              <div className={mergeClasses(styles.part, styles.due)} style={height(due)} />
            </div>
            <span className={chart.small}>{label}</span>
          </div>
        ))}
      </div>
      <div className={chart.words}>
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('months.month')}</th>
              <th scope="col">{t('months.due', words)}</th>
              <th scope="col">{t('months.overdue', words)}</th>
              <th scope="col">{t('months.share')}</th>
            </tr>
          </thead>
          <tbody>
            {inWords.map(({ label, due, overdue, share }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{valueInWords(locale, due, { unit })}</td>
                <td>{valueInWords(locale, overdue, { unit })}</td>
                <td>{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
