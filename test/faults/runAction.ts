import type { ActionContext } from '../../src/actions/types';
import { ActionFailure } from '../../src/actions/failure';
import { journalRuns } from '../../src/actions/journal';
import type { RunSummary } from '../../src/actions/types';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import type { FaultPlan } from '../../src/workbench/host/faults';
import { connect } from '../excel/hosted';
import type { Clock } from './faultKinds';
import { CONTEXT } from './writingActions';

/** How an action ended. */
export interface Ended {
  /** Code of the failure the user is told about; undefined where it said it was done. */
  readonly failure?: string;
  readonly result?: unknown;
  /** Requests it took. */
  readonly requests: number;
}

/** More pauses than this are a loop without end. */
const MOST_PAUSES = 500;

/** Opens a workbook as the one that is connected. */
export function open(bytes: Uint8Array): ExcelHost {
  return connect(ExcelHost.open(bytes));
}

/** What actions are told here: nobody really waits, the clock says how long they wanted to. */
export function contextWith(clock: Clock = { milliseconds: 0 }): ActionContext {
  let pauses = 0;
  return {
    ...CONTEXT,
    wait: async (milliseconds) => {
      if (++pauses > MOST_PAUSES) throw new Error('waits without end');
      clock.milliseconds += milliseconds;
    },
  };
}

/** Runs an action to its end, whatever that is; the faults end with it. */
export async function runAction(
  host: ExcelHost,
  run: (context: ActionContext) => Promise<unknown>,
  plan: FaultPlan | null = null,
  clock?: Clock,
): Promise<Ended> {
  let requests = 0;
  const stop = host.onTraffic(() => requests++);
  host.setFaults(plan);
  try {
    const result = await run(contextWith(clock));
    return { result, requests };
  } catch (error) {
    return { failure: error instanceof ActionFailure ? error.code : String(error), requests };
  } finally {
    // The client lets its references go after its run has ended.
    await new Promise((resolve) => setImmediate(resolve));
    host.setFaults(null);
    stop();
  }
}

/** The run that was broken off in the middle, as the next start of the add-in finds it. */
export async function newestRun(): Promise<RunSummary | undefined> {
  const { runs } = await journalRuns(contextWith());
  return runs.find(({ status }) => status === 'open') ?? runs[0];
}
