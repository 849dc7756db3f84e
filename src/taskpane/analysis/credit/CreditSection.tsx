import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { REPORT_NEEDS } from '../../../actions/reports/needs';
import type { RecognisedSheet } from '../../../actions/types';
import { useText } from '../../session/useText';
import { CreditAction } from './CreditAction';
import { CreditParts } from './CreditParts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** 信用分析: the analysis of all customers, and what can be done about one of them. */
export function CreditSection({ sheets }: { readonly sheets: readonly RecognisedSheet[] }) {
  const t = useText();
  const styles = useStyles();
  const { kinds } = REPORT_NEEDS.credit;
  const isPossible = sheets.some(({ kind, layout }) => layout !== 'other' && kinds.some((one) => one === kind));
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('report.credit')}</h2>
      <CreditAction isPossible={isPossible} kinds={kinds} />
      {isPossible && <CreditParts />}
    </section>
  );
}
