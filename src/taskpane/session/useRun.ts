import type { Job } from './job';
import type { RunEnd } from './session';
import { useSession, useSessionState } from './SessionContext';
import type { Running } from './state';

/** The run of the pane: what is at work, and how to start and cancel one. There is one run at a time. */
export interface Run {
  readonly running: Running | undefined;
  readonly run: (job: Job) => Promise<RunEnd>;
  readonly cancel: () => void;
}

export function useRun(): Run {
  const { run, cancel } = useSession();
  const running = useSessionState((state) => state.running);
  return { running, run, cancel };
}
