import { useState } from 'react';
import { useSessionState } from './SessionContext';
import type { LastRun } from './state';

/** The last run that was done: after it the workbook may be another than was read. */
export function useLastDone(): LastRun | undefined {
  const lastRun = useSessionState((state) => state.lastRun);
  const [done, setDone] = useState(lastRun);
  if (lastRun !== done && lastRun?.ended === 'done') setDone(lastRun);
  return done;
}
