import { makeStyles, tokens } from '@fluentui/react-components';
import { SheetMade } from '../analysis/SheetMade';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';
import { EntryChecksDone } from './EntryChecksDone';

const useStyles = makeStyles({ done: { ':not(:empty)': { marginTop: tokens.spacingVerticalS } } });

/** What came of the run that ended last, where it was one of the menu's. */
export function ChecksDone() {
  const t = useText();
  const styles = useStyles();
  const answers = useSessionState(({ lastRun }) => (lastRun?.ended === 'done' ? lastRun.answers : undefined));
  return (
    <div role="status" className={styles.done}>
      {answers?.marked && (
        <Remark kind="done">
          {t('checks.marked', { count: answers.marked.marked, sheets: answers.marked.sheets.length })}
        </Remark>
      )}
      {answers?.report?.sheet !== undefined && <SheetMade made={answers.report} />}
      {answers?.entryChecks && <EntryChecksDone done={answers.entryChecks} />}
    </div>
  );
}
