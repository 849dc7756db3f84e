import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CreditSummary } from '../../../actions/credit/types';
import { HelpButton } from '../../help/HelpButton';
import { useLocale } from '../../session/useText';
import { useChartStyles } from '../useChartStyles';
import { useCreditText } from './useCreditText';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  chip: {
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
  nobody: { color: tokens.colorNeutralForeground3, borderTopStyle: 'dashed', borderBottomStyle: 'dashed' },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** How many customers have which grade. */
export function GradeCounts({ grades }: { readonly grades: CreditSummary['grades'] }) {
  const t = useCreditText();
  const locale = useLocale();
  const chart = useChartStyles();
  const styles = useStyles();
  const title = useId();
  if (grades.length === 0) return null;
  return (
    <div>
      <div className={chart.head}>
        <span id={title} className={chart.title}>
          {t('grades')}
        </span>
        <HelpButton topics={['credit.grade', 'credit.limit', 'credit.terms']} what={t('grades')} />
      </div>
      <ul className={styles.list} aria-labelledby={title}>
        {grades.map(({ grade, count }) => (
          <li key={grade} className={mergeClasses(styles.chip, count === 0 && styles.nobody)}>
            <span>{grade}</span> <span className={styles.count}>{count.toLocaleString(locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
