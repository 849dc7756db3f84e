import { ended, type Effect, type RunHeader } from '../../domain/changes/journal';
import { Failure, failureOf } from '../failure';
import { withWorkbook, type Session } from '../session';
import type { KeptFormat } from '../writing/addedColumns';
import { withoutEvents } from '../withoutEvents';
import { openJournal } from './journal';
import type { LogWords } from './log';
import { takeBack } from './takeBack';

/** What a run is, for the journal. */
export interface RunInfo {
  readonly action: string;
  /** Serial day with the time of day. */
  readonly now: number;
  /** Local time as YYYY-MM-DD HH:MM. */
  readonly at: string;
  readonly who: string;
  /** What the action was told, so that it can be done again. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly words: LogWords;
  /** Number of runs that are kept. */
  readonly kept: number;
}

/** What a run came to. */
export interface RunResult {
  readonly cells: number;
  /** By set of cells and column: register rows that were left alone. */
  readonly skipped?: readonly (readonly ReadonlySet<number>[])[];
  /** What stands on the worksheets that were made, as a hash. */
  readonly made?: Readonly<Record<string, number>>;
}

/** What the work of a run is given. */
export interface RunContext {
  readonly id: string;
  /** The cells that keep formats for the n-th effect; none where the journal has no cells. */
  readonly formats: (effect: number) => KeptFormat | undefined;
}

/**
 * Does something to the workbook under the journal: the run is kept as open, with all it takes to undo it, before
 * anything is written, and as done with the last request. Where it fails or is cancelled while the workbook still
 * answers, it is taken back at once; else it stays open, for the next start to offer.
 *
 * @param effects what will be done
 * @throws Failure openRun where a run before it was broken off, or what stood in the way
 */
export async function journaled<T extends RunResult>(
  session: Session,
  info: RunInfo,
  effects: readonly Effect[],
  work: (run: RunContext) => Promise<T>,
): Promise<T> {
  if (session.outline.readOnly) throw new Failure('readOnly');
  const journal = await openJournal(session, info.words, info.kept);
  if (journal.runs.some(({ status }) => status === 'open')) throw new Failure('openRun');
  const begun = headerOf(info, effects, journal.runs[0]);
  try {
    const { result } = await withoutEvents(
      session,
      async () => {
        const run = await journal.open(begun, { told: info.told, effects });
        return { run, result: await work({ id: run.id, formats: (effect) => journal.formats(run, effect) }) };
      },
      ({ run, result: { cells, made, skipped } }) => journal.note(ended(run, { status: 'done', cells, made }, skipped)),
    );
    return result;
  } catch (error) {
    await rollBack(session, info, begun.id).catch(() => undefined);
    throw failureOf(error);
  }
}

function headerOf(
  { action, now, at, who }: RunInfo,
  effects: readonly Effect[],
  last: RunHeader | undefined,
): Omit<RunHeader, 'parts'> {
  const sheets = [...new Set(effects.map(sheetOf))];
  return { id: runId(now, last), action, at, who, status: 'open', sheets, cells: 0 };
}

function sheetOf(effect: Effect): string {
  if (effect.kind === 'cells') return effect.set.sheet;
  return effect.kind === 'sheet' ? effect.name : effect.sheet;
}

/** Later runs have greater ids, even where the clock stands still; two that begin at the same moment differ. */
function runId(now: number, last: RunHeader | undefined): string {
  const lastMoment = last ? parseInt(last.id, 36) || 0 : 0;
  const moment = Math.max(Math.round(now * 86_400_000), lastMoment + 1);
  const other = Math.floor(Math.random() * 36 ** 4);
  return `${moment.toString(36).padStart(9, '0')}-${other.toString(36).padStart(4, '0')}`;
}

/** In a run of its own: what was queued in the one that failed is gone. Cancelling does not cancel this. */
async function rollBack(session: Session, info: RunInfo, id: string): Promise<void> {
  const { onProgress, wait } = session.options;
  await withWorkbook({ onProgress, wait }, async (own) => {
    const journal = await openJournal(own, info.words, info.kept);
    const run = journal.runs.find((one) => one.id === id);
    if (run) await takeBack(own, journal, run);
  });
}
