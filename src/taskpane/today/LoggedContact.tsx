import { useSessionState } from '../session/SessionContext';
import { EntryResult } from '../entry/EntryResult';

/** What came of the contact that was logged last, and what is to be cleared before the evening meeting. */
export function LoggedContact() {
  const entry = useSessionState(({ page, answers }) => (page ? undefined : answers.entry));
  return <div role="status">{entry && <EntryResult entry={entry} />}</div>;
}
