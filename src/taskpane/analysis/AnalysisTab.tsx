import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CardKind } from '../../domain/cards/types';
import { RegistersFor } from '../registers/RegistersFor';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { ReportList } from './ReportList';
import { ReportResult } from './ReportResult';
import { ReportScope } from './ReportScope';

const ANALYSED: readonly CardKind[] = ['owners', 'corporate', 'members', 'trades', 'credit'];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  reports: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 分析: the sheets that can be generated, and which registers structure and credit are worked out from. */
export function AnalysisTab() {
  const t = useText();
  const styles = useStyles();
  const sheets = useSessionState((state) => state.sheets);
  return (
    <div className={styles.page}>
      <section className={styles.reports}>
        <h2 className={styles.title}>{t('report.title')}</h2>
        {sheets ? (
          <>
            <ReportScope />
            <ReportResult />
            <ReportList sheets={sheets} />
          </>
        ) : (
          <p className={styles.note}>{t('registers.unread')}</p>
        )}
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
