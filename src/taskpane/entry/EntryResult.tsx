import type { EntryOutcome } from '../../actions/entries/types';
import { conflictRows } from '../session/conflictRows';
import { writtenRows } from '../session/runSummary';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';
import { ProblemList } from './ProblemList';

/** What came of an entry: where it was written, when the next contact is, and what is still to be looked at. */
export function EntryResult({ entry: { written, next, problems, conflicts } }: { readonly entry: EntryOutcome }) {
  const t = useText();
  const lines = [
    written.length > 0 && t('entry.saved', { where: writtenRows(t, written) }),
    next !== '' && t('entry.next', { day: next }),
  ].filter(Boolean);
  return (
    <>
      {lines.length > 0 && <Remark kind="done">{lines.join(t('entry.then'))}</Remark>}
      {conflicts.length > 0 && (
        <Remark kind="warning">{t('entry.conflicts', { rows: conflictRows(t, conflicts) })}</Remark>
      )}
      <ProblemList problems={problems} />
    </>
  );
}
