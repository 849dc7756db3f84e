import { finishRun, undo } from '../../src/actions/journal';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Clock, FaultKind, ForeignEdit } from './faultKinds';
import { FAULT_KINDS } from './faultKinds';
import { newestRun, open, runAction } from './runAction';
import { alike, contentsOf, differences, stateOf, type WorkbookState } from './workbookState';
import type { WritingActionCase } from './writingActions';

export const OUTCOMES = ['unchanged', 'done', 'open', 'other'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One fault at one request of one action, and what came of it. */
export interface MatrixCell {
  readonly action: string;
  readonly fault: string;
  readonly index: number;
  readonly outcome: Outcome;
  /** What is wrong, where the outcome is none of the three. */
  readonly note?: string;
}

/** What an action may leave behind: the workbook as it was, or as a run without a fault leaves it. */
interface References {
  readonly untouched: readonly WorkbookState[];
  readonly done: readonly WorkbookState[];
  /** What of a workbook is compared. */
  readonly view: (host: ExcelHost) => WorkbookState;
}

/** Longer than this nobody is kept waiting, once for the action and once for rolling it back. */
const PATIENCE = 20_000;

/**
 * Every fault at every request of one action.
 *
 * @param wanted says which cells of the matrix are looked at
 */
export async function matrixOf(
  action: WritingActionCase,
  wanted: (fault: FaultKind, index: number) => boolean,
): Promise<MatrixCell[]> {
  const bytes = (await action.workbook()).save();
  const plain = await referencesFor(action, bytes, {});
  const { requests, failure } = await runAction(open(bytes), action.run);
  if (failure !== undefined) throw new Error(`${action.name} fails without a fault: ${failure}`);
  const cells: MatrixCell[] = [];
  for (const fault of FAULT_KINDS) {
    const foreign = fault.foreign?.(action);
    if (foreign === null) continue;
    const indices = fault.payloadLimit === undefined ? requests : 1;
    const picked = Array.from({ length: indices }, (_none, index) => index).filter((index) => wanted(fault, index));
    if (!picked.length) continue;
    const references = foreign ? await referencesFor(action, bytes, foreign) : plain;
    for (const index of picked)
      cells.push({ action: action.name, fault: fault.name, index, ...(await judge(action, bytes, fault, index, references)) }); // prettier-ignore
  }
  return cells;
}

/** A colleague's edit counts as made before the action and as made after it. */
async function referencesFor(
  { run, reverts }: WritingActionCase,
  bytes: Uint8Array,
  { apply = () => {}, alone = apply, lift = () => {}, ruins }: Partial<ForeignEdit>,
): Promise<References> {
  const view = (host: ExcelHost) => (ruins ? contentsOf(stateOf(host), ruins) : stateOf(host));
  const afterIn = async (workbook: Uint8Array, steps: readonly ((host: ExcelHost) => unknown)[]) => {
    const host = open(workbook);
    for (const step of steps) await step(host);
    return view(host);
  };
  const after = (...steps: readonly ((host: ExcelHost) => unknown)[]) => afterIn(bytes, steps);
  const settle = (host: ExcelHost) => host.edit(lift, 'colleague');
  const act = (host: ExcelHost) => runAction(host, run);
  const untouched: WorkbookState[] = [];
  const done = [await after(act, (host) => host.edit(apply, 'colleague'), settle)];
  for (const way of new Set([apply, alone])) {
    const edit = (host: ExcelHost) => host.edit(way, 'colleague');
    untouched.push(await after(edit, settle));
    done.push(await after(edit, act, settle));
    // Finished means that what was taken back in part is done again.
    if (reverts)
      untouched.push(
        await afterIn((await reverts.workbook()).save(), [edit, (host) => runAction(host, reverts.run), settle]),
      );
  }
  return { untouched, done, view };
}

async function judge(
  action: WritingActionCase,
  bytes: Uint8Array,
  fault: FaultKind,
  index: number,
  references: References,
): Promise<{ readonly outcome: Outcome; readonly note?: string }> {
  const { untouched, done, view } = references;
  const other = (note: string) => ({ outcome: 'other', note }) as const;
  const clock: Clock = { milliseconds: 0 };
  const host = open(bytes);
  host.payloadLimit = fault.payloadLimit ?? Infinity;
  const { failure } = await runAction(host, action.run, fault.at(action, index, clock), clock);
  host.payloadLimit = Infinity;
  const lift = fault.foreign?.(action)?.lift;
  if (lift) host.edit(lift, 'colleague');
  if (clock.milliseconds > PATIENCE) return other(`keeps the user waiting for ${clock.milliseconds} ms`);
  const run = await newestRun();
  if (run?.status === 'open') {
    const wrong = await whatIsWrongWithOpen(action, host.save(), run.id, references);
    return wrong === null ? { outcome: 'open' } : other(wrong);
  }
  const state = view(host);
  const said = failure === undefined ? 'said to be done' : `failed with ${failure}`;
  const isOneOf = (states: readonly WorkbookState[]) => states.some((one) => alike(state, one));
  if (isOneOf(untouched)) {
    const isClaimed = failure === undefined && !fault.foreign && !isOneOf(done);
    return isClaimed ? other('said to be done, and nothing is') : { outcome: 'unchanged' };
  }
  if (!isOneOf(done))
    return other(`${said}; against before: ${leastDifference(state, untouched)}; against done: ${leastDifference(state, done)}`); // prettier-ignore
  const wanted = action.reverts ? (fault.foreign ? ['reverted', 'partly'] : ['reverted']) : ['done'];
  return run && wanted.includes(run.status)
    ? { outcome: 'done' }
    : other(`${said}, written, but ${run?.status} in the journal`);
}

/** A run that was broken off can be taken back and can be finished, after the file was opened again. */
async function whatIsWrongWithOpen(
  { reverts }: WritingActionCase,
  saved: Uint8Array,
  run: string,
  { untouched, done, view }: References,
): Promise<string | null> {
  const ways = [
    ['undone', undo, reverts ? done : untouched],
    ['finished', finishRun, reverts ? untouched : done],
  ] as const;
  for (const [what, settle, wanted] of ways) {
    const host = open(saved);
    const { failure } = await runAction(host, (context) => settle({ ...context, run }));
    const state = view(host);
    if (!wanted.some((one) => alike(state, one)))
      return `open and ${what}${failure === undefined ? '' : ` (${failure})`}: ${leastDifference(state, wanted)}`;
  }
  return null;
}

function leastDifference(state: WorkbookState, wanted: readonly WorkbookState[]): string {
  const all = wanted.map((one) => differences(state, one));
  return (all.sort((a, b) => a.length - b.length)[0] ?? []).join(' | ');
}

/** Action × fault with the outcomes counted over the requests: "7u 3d 1o", and "!n" for others. */
export function matrixTable(cells: readonly MatrixCell[]): string {
  const actions = [...new Set(cells.map(({ action }) => action))];
  const faults = [...new Set(cells.map(({ fault }) => fault))];
  const count = (action: string, fault: string) =>
    OUTCOMES.flatMap((outcome) => {
      const found = cells.filter((cell) => cell.action === action && cell.fault === fault && cell.outcome === outcome);
      return found.length ? `${found.length}${outcome === 'other' ? '!' : outcome.charAt(0)}` : [];
    }).join(' ');
  const rows = faults.map((fault) => [fault, ...actions.map((action) => count(action, fault))]);
  const table = [['fault', ...actions], ...rows];
  const widths = (table[0] ?? []).map((_head, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  return table.map((row) => row.map((text, i) => text.padEnd(widths[i] ?? 0)).join('  ')).join('\n');
}
