import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CreditOptions, CreditSummary } from '../../../actions/credit/types';
import { useLocale } from '../../session/useText';
import { shareInWords } from '../shareInWords';
import { useChartStyles } from '../useChartStyles';
import { valueInWords } from '../valueInWords';
import { useCreditText } from './useCreditText';

/** The longer overdue, the warmer; what is not due is calm. Longer lists stay at the warmest. */
const useShades = makeStyles({
  shade0: { backgroundColor: tokens.colorPaletteLightGreenBackground3 },
  shade1: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  shade2: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  shade3: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  shade4: { backgroundColor: tokens.colorPaletteRedBackground3 },
  shade5: { backgroundColor: tokens.colorPaletteBerryBackground3 },
});
const SHADES = ['shade0', 'shade1', 'shade2', 'shade3', 'shade4', 'shade5'] as const;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '1px',
    height: '12px',
    margin: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  part: { minWidth: '2px', flexBasis: 0, '@media (forced-colors: active)': { forcedColorAdjust: 'none' } },
  mark: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
  digits: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  share: { width: '22%' },
});

interface Props {
  readonly aging: CreditSummary['aging'];
  readonly unit: NonNullable<CreditOptions['unit']>;
}

/** What is owed by how long it has been due: a bar, and beneath it the amounts and shares it is made of. */
export function AgingBar({ aging, unit }: Props) {
  const t = useCreditText();
  const locale = useLocale();
  const chart = useChartStyles();
  const shades = useShades();
  const styles = useStyles();
  const title = useId();
  if (aging.every(({ value }) => value === 0)) return null;
  const shadeOf = (index: number) => shades[SHADES[index] ?? 'shade5'];
  return (
    <figure className={chart.chart} aria-labelledby={title}>
      <figcaption id={title} className={chart.title}>
        {t('aging', { unit: t(`unit.${unit}`) })}
      </figcaption>
      <div aria-hidden className={styles.bar}>
        {aging.map(
          ({ label, value }, index) =>
            value > 0 && (
              <div
                key={label}
                className={mergeClasses(styles.part, shadeOf(index))}
                style={{ flexGrow: value }}
                title={`${label} ${valueInWords(locale, value, { unit })}`}
              />
            ),
        )}
      </div>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr className={chart.small}>
            <th scope="col" className={styles.head}>
              {t('aging.bucket')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.digits)}>
              {t('aging.amount')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.digits, styles.share)}>
              {t('aging.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {aging.map(({ label, value, share }, index) => (
            <tr key={label}>
              <th scope="row" className={styles.head}>
                <span className={mergeClasses(styles.mark, shadeOf(index))} />
                {label}
              </th>
              <td className={styles.digits}>{valueInWords(locale, value, { unit })}</td>
              <td className={styles.digits}>{shareInWords(locale, share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
