import { useCallback, useEffect, useRef } from 'react';
import type { TracedFigure } from '../../../actions/trace/types';
import { logError } from '../../../excel/logError';
import type { Job } from '../../session/job';
import { useSession, useSessionState } from '../../session/SessionContext';
import { structureActions, STRUCTURE_JOBS } from '../../session/structureJobs';

interface Trace {
  /** Undefined until somebody has asked; null where no figure is selected. */
  readonly traced: TracedFigure | null | undefined;
  /** Asks what stands behind the figure of the selected cell. */
  readonly ask: () => void;
}

/** What stands behind the figure that is selected; asked again whenever another cell of a generated sheet is. */
export function useTrace(): Trace {
  const { run, state } = useSession();
  const traced = useSessionState(({ answers }) => answers.traced);
  const isAsking = useRef(false);
  const next = useRef<Job | undefined>(undefined);
  // One question at a time, so that the answer to the last one comes last; what was asked in between nobody needs.
  const answer = useCallback(
    async (job: Job) => {
      next.current = job;
      if (isAsking.current) return;
      isAsking.current = true;
      while (next.current) {
        const asked = next.current;
        next.current = undefined;
        await run(asked);
      }
      isAsking.current = false;
    },
    [run],
  );
  useEffect(() => {
    const follow = () => {
      // While a sheet is drawn its cells come and go.
      if (!state().running) void answer(STRUCTURE_JOBS.follow());
    };
    const watching = structureActions()
      .then(({ watchFigure }) => watchFigure(follow))
      // Without it there is still the button.
      .catch(logError);
    return () => void watching.then((stop) => stop?.());
  }, [answer, state]);
  return { traced, ask: () => void answer(STRUCTURE_JOBS.trace()) };
}
