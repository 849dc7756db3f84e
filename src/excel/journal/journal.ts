import { pieces, type RunBody, type RunHeader } from '../../domain/changes/journal';
import { Failure } from '../failure';
import { OWN_SHEETS } from '../ownSheets';
import { request } from '../request';
import type { Session } from '../session';
import type { KeptFormat } from '../writing/addedColumns';
import type { JournalStore } from './journalStore';
import type { LogWords } from './log';
import { askPartStore, partStore } from './partStore';
import { askSheetStore, makeSheetStore } from './sheetStore';

/** The journal of the workbook. */
export interface Journal {
  /** The newest first. */
  readonly runs: readonly RunHeader[];
  readonly read: (run: RunHeader) => Promise<RunBody>;
  readonly open: (run: Omit<RunHeader, 'parts'>, body: RunBody) => Promise<RunHeader>;
  readonly note: (run: RunHeader) => void;
  /** The cells that keep formats for the n-th effect of a run. */
  readonly formats: (run: RunHeader, effect: number) => KeptFormat | undefined;
}

/** An effect adds fewer columns than this. */
const FORMATS_PER_EFFECT = 8;

/** Whether there is a journal sheet already; making it costs the user Excel's own undo list once. */
export function hasJournal({ outline }: Session): boolean {
  const names = outline.worksheets.items.map(({ name }) => name);
  return names.includes(OWN_SHEETS.journalData);
}

/** Somebody may have removed the list of runs. */
function isComplete(session: Session): boolean {
  return hasJournal(session) && session.outline.worksheets.items.some(({ name }) => name === OWN_SHEETS.journal);
}

/**
 * Opens the journal: on its very hidden worksheet, or in custom XML parts where worksheets cannot be made. Runs of both
 * are known, whatever the workbook allows now.
 *
 * @param words what is written on the sheet for people
 * @param kept number of runs that are kept
 */
export async function openJournal(session: Session, words: LogWords, kept: number): Promise<Journal> {
  const there = hasJournal(session);
  const asked = await request(session, () => ({
    sheet: there ? askSheetStore(session) : null,
    parts: askPartStore(session),
  }));
  const parts = await partStore(session, asked.parts);
  const sheet = asked.sheet && asked.sheet(words);
  const stores: JournalStore[] = sheet ? [sheet, parts] : [parts];
  const of = (run: RunHeader) => stores.find(({ runs }) => runs.some(({ id }) => id === run.id)) ?? stores[0] ?? parts;
  const opened = new Map<string, JournalStore>();
  const storeOf = (run: RunHeader) => opened.get(run.id) ?? of(run);
  const runs = stores.flatMap((store) => store.runs).sort((a, b) => (a.id < b.id ? 1 : -1));
  return {
    runs,
    read: async (run) => JSON.parse(await storeOf(run).read(run)) as RunBody,
    open: async (begun, body) => {
      const cut = pieces(body);
      const run: RunHeader = { ...begun, parts: cut.length };
      const store = await storeFor(session, words, sheet, parts);
      opened.set(run.id, store);
      const forgotten = store.runs.filter(({ status }) => status !== 'open').slice(kept - 1);
      await store.open(run, cut, forgotten);
      return run;
    },
    note: (run) => storeOf(run).note(run),
    formats: (run, effect) => {
      const { format } = storeOf(run);
      return format && ((index) => format(run, effect * FORMATS_PER_EFFECT + index));
    },
  };
}

async function storeFor(
  session: Session,
  words: LogWords,
  sheet: JournalStore | null,
  parts: JournalStore,
): Promise<JournalStore> {
  if (sheet && isComplete(session)) return sheet;
  if (session.outline.structureProtected) return sheet ?? parts;
  return makeSheetStore(session, words);
}

/** The run of an id, or the newest that can be taken back: an open one first. */
export function runToUndo({ runs }: Journal, id?: string): RunHeader {
  if (id !== undefined) {
    const run = runs.find((one) => one.id === id);
    if (!run) throw new Failure('runUnknown');
    return run;
  }
  const run = runs.find(({ status }) => status === 'open') ?? runs.find(({ status }) => status === 'done');
  if (!run) throw new Failure('nothingToUndo');
  return run;
}
