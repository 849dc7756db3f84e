import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { StructureOptions, StructureSummary } from '../../../actions/structure/types';
import { useLocale } from '../../session/useText';
import { shareInWords } from '../shareInWords';
import { useChartStyles } from '../useChartStyles';
import { useStructureText } from '../useStructureText';
import { valueInWords } from '../valueInWords';
import { measureInWords } from './choiceInWords';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
  name: {
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  digits: { textAlign: 'end', verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' },
  value: { width: '25%' },
  share: { width: '16%' },
  bar: { height: '4px', minWidth: '1px', marginBottom: tokens.spacingVerticalXS },
});

interface Props {
  readonly largest: StructureSummary['largest'];
  readonly options: StructureOptions;
}

/** The largest customers, each with what it came to and its share, which is drawn as a bar as well. */
export function LargestCustomers({ largest, options }: Props) {
  const t = useStructureText();
  const locale = useLocale();
  const chart = useChartStyles();
  const styles = useStyles();
  const title = useId();
  if (largest.length === 0) return null;
  const { measure = 'amount', unit = 'yuan' } = options;
  const widest = Math.max(...largest.map(({ share }) => share));
  return (
    <figure className={chart.chart} aria-labelledby={title}>
      <figcaption id={title} className={chart.title}>
        {t('largest', { count: largest.length })}
      </figcaption>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr className={chart.small}>
            <th scope="col" className={styles.head}>
              {t('largest.customer')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.digits, styles.value)}>
              {measureInWords(t, { measure, unit })}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.digits, styles.share)}>
              {t('largest.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {largest.map(({ label, value, share }) => (
            <tr key={label}>
              <th scope="row" className={styles.name}>
                {label}
                <div
                  className={mergeClasses(styles.bar, chart.bar)}
                  style={{ width: `${widest > 0 ? 100 * Math.max(0, share / widest) : 0}%` }}
                />
              </th>
              <td className={styles.digits}>{valueInWords(locale, value, options)}</td>
              <td className={styles.digits}>{shareInWords(locale, share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
