import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { FindingList } from './FindingList';
import { SheetMade } from './SheetMade';

/** The report that was made last: how many rows it is about, its findings, and the way to its sheet. */
export function ReportResult() {
  const t = useText();
  const made = useSessionState((state) => state.answers.report);
  if (!made) return null;
  return (
    <section aria-label={t('report.resultLabel')} aria-live="polite">
      <SheetMade made={made} />
      <FindingList findings={made.findings} />
    </section>
  );
}
