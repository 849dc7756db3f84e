import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';

const useStyles = makeStyles({
  findings: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The report that was made last: how many rows it is about, its findings, and the way to its sheet. */
export function ReportResult() {
  const t = useText();
  const styles = useStyles();
  const { run } = useSession();
  const made = useSessionState((state) => state.answers.report);
  if (!made) return null;
  const { sheet, rows, findings } = made;
  return (
    <section aria-label={t('report.resultLabel')} aria-live="polite">
      <Remark kind="done">
        <Link as="button" inline onClick={() => void run(JOBS.showCell(sheet, 'A1'))}>
          {sheet}
        </Link>{' '}
        {t('report.rows', { rows })}
      </Remark>
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
