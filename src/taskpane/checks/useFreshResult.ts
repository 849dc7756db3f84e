import { useEffect, useState } from 'react';
import { CHECK_JOBS } from '../session/checkJobs';
import { useSession, useSessionState } from '../session/SessionContext';

/** Checks again, quietly, where something was written after the workbook had been checked; tells whether that is going on. */
export function useFreshResult(): boolean {
  const { run, state } = useSession();
  const outdated = useSessionState(
    ({ outdated: is, answers, running }) => is && answers.checked !== undefined && running === undefined,
  );
  const [isRenewing, setRenewing] = useState(false);
  useEffect(() => {
    if (!outdated) return;
    setRenewing(true);
    void run(CHECK_JOBS.recheck(state().answers.checked?.sheet)).finally(() => setRenewing(false));
  }, [run, state, outdated]);
  return isRenewing;
}
