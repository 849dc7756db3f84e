import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CardKind } from '../../domain/cards/types';
import { later } from '../app/later';
import { RegistersFor } from '../registers/RegistersFor';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { CreditResult } from './credit/CreditResult';
import { CreditSection } from './credit/CreditSection';
import { ReportList } from './ReportList';
import { ReportResult } from './ReportResult';
import { ReportScope } from './ReportScope';
import { StructureAction } from './structure/StructureAction';
import { StructureResult } from './structure/StructureResult';
import { TracePanel } from './trace/TracePanel';

const CustomerCreditPage = later(
  async () =>
    (await import(/* webpackChunkName: "credit" */ './credit/customer/CustomerCreditPage')).CustomerCreditPage,
);

const ANALYSED: readonly CardKind[] = ['corporate', 'trades', 'credit'];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 分析: one customer's credit where that is looked at, else what can be analysed. */
export function AnalysisTab() {
  const page = useSessionState((state) => state.page);
  return page?.kind === 'credit' ? <CustomerCreditPage page={page} /> : <Analyses />;
}

/** The customer structure and credit, what stands behind their figures, then the other sheets that can be generated. */
function Analyses() {
  const t = useText();
  const styles = useStyles();
  const sheets = useSessionState((state) => state.sheets);
  const isCreditFirst = useSessionState((state) => state.answers.analysed === 'credit');
  if (!sheets) return <p className={styles.note}>{t('registers.unread')}</p>;
  return (
    <div className={styles.page}>
      <section className={styles.section}>
        <h2 className={styles.title}>{t('report.structure')}</h2>
        <StructureAction sheets={sheets} />
      </section>
      <CreditSection sheets={sheets} />
      {/* Above the results: whoever has selected a figure looks for its rows. */}
      <TracePanel />
      {isCreditFirst && <CreditResult />}
      <StructureResult />
      {!isCreditFirst && <CreditResult />}
      <section className={styles.section}>
        <h2 className={styles.title}>{t('report.title')}</h2>
        <ReportScope />
        <ReportResult />
        <ReportList sheets={sheets} />
      </section>
      <RegistersFor
        title={t('analysis.title')}
        body={t('analysis.body')}
        found={t('analysis.found')}
        kinds={ANALYSED}
      />
    </div>
  );
}
