import { WEB_PAYLOAD_LIMIT, type Fault, type FaultPlan } from '../../host/faults';
import { requestWrites } from './requestWrites';

type When = Extract<Fault, { kind: 'error' }>['when'];

/** What goes wrong: at which requests, or with how many bytes of a request or an answer. */
interface FaultKind {
  /** Begins to count when the fault is chosen. */
  readonly plan?: () => FaultPlan;
  readonly payloadLimit?: number;
}

const SMALL_PAYLOAD_LIMIT = 64 * 1024;
/** The service lets this many requests through before it refuses one. */
const LET_THROUGH = 2;

const error = (code: string, when: When = 'before'): Fault => ({ kind: 'error', code, when });

/** The connection breaks, at the first request or at the first that writes, and stays broken. */
const lost = (when: When) => (): FaultPlan => {
  let isLost = false;
  return ({ body }) => {
    if (isLost) return error('InvalidOrTimedOutSession');
    if (when !== 'before' && !requestWrites(body)) return undefined;
    isLost = true;
    return error('InvalidOrTimedOutSession', when);
  };
};

/** Everything that can be made to go wrong, in the order of the menu. */
export const FAULT_KINDS = {
  editing: { plan: () => () => error('InvalidOperationInCellEditMode') },
  throttled: {
    plan:
      () =>
      ({ index }) =>
        index % (LET_THROUGH + 1) === LET_THROUGH ? error('ActivityLimitReached') : undefined,
  },
  payload: { payloadLimit: WEB_PAYLOAD_LIMIT },
  smallPayload: { payloadLimit: SMALL_PAYLOAD_LIMIT },
  lostBefore: { plan: lost('before') },
  lostMidway: { plan: lost('midway') },
  lostAfter: { plan: lost('after') },
  noUndo: {
    plan:
      () =>
      ({ body }) =>
        requestWrites(body) ? error('UndoNotSupported') : undefined,
  },
} as const satisfies Readonly<Record<string, FaultKind>>;

export type FaultName = keyof typeof FAULT_KINDS;

export const FAULT_NAMES = Object.keys(FAULT_KINDS) as FaultName[];

export const faultKind = (name: FaultName): FaultKind => FAULT_KINDS[name];
