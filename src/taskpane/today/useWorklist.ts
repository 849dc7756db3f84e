import { useCallback, useEffect, useState } from 'react';
import type { WorklistOutcome } from '../../actions/types';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';

interface Worklist {
  /** Absent until it has been read once. */
  readonly list: WorklistOutcome | undefined;
  readonly reading: boolean;
  readonly refresh: () => void;
}

/** Who is due: read when first asked for, after every run that was done, and when other registers were found. */
export function useWorklist(): Worklist {
  const { run } = useSession();
  const list = useSessionState((state) => state.answers.worklist);
  const registers = useSessionState((state) =>
    state.sheets?.map(({ name, kind, layout }) => `${layout} ${kind} ${name}`).join('\n'),
  );
  const lastRun = useSessionState((state) => state.lastRun);
  const [written, setWritten] = useState(lastRun);
  if (lastRun !== written && lastRun?.ended === 'done') setWritten(lastRun);
  const [readings, setReadings] = useState(0);
  const refresh = useCallback(() => {
    setReadings((count) => count + 1);
    void run(JOBS.worklist()).finally(() => setReadings((count) => count - 1));
  }, [run]);
  useEffect(refresh, [refresh, registers, written]);
  return { list, reading: readings > 0, refresh };
}
