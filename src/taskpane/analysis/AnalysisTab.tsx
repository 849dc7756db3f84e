import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CardKind } from '../../domain/cards/types';
import { RegistersFor } from '../registers/RegistersFor';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { ReportList } from './ReportList';
import { ReportResult } from './ReportResult';
import { ReportScope } from './ReportScope';
import { StructureAction } from './structure/StructureAction';
import { StructureResult } from './structure/StructureResult';
import { TracePanel } from './trace/TracePanel';

const ANALYSED: readonly CardKind[] = ['corporate', 'trades', 'credit'];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 分析: the customer structure and what stands behind its figures, then the other sheets that can be generated. */
export function AnalysisTab() {
  const t = useText();
  const styles = useStyles();
  const sheets = useSessionState((state) => state.sheets);
  if (!sheets) return <p className={styles.note}>{t('registers.unread')}</p>;
  return (
    <div className={styles.page}>
      <section className={styles.section}>
        <h2 className={styles.title}>{t('report.structure')}</h2>
        <StructureAction sheets={sheets} />
      </section>
      {/* Above the result: whoever has selected a figure looks for its rows. */}
      <TracePanel />
      <StructureResult />
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
