import { readHeader, type RunHeader } from '../../domain/changes/journal';
import type { CellValue } from '../../domain/cell/value';
import { Failure } from '../failure';
import { OWN_SHEETS } from '../ownSheets';
import { request } from '../request';
import { sessionAfresh, type Session } from '../session';
import { setNumberFormat } from '../writing/addedColumns';
import type { JournalStore } from './journalStore';
import { askLog, makeLog, type LogWords, type WriteLine } from './log';

/** So many characters go into a request at most: some are three bytes long. */
const CHARACTERS_PER_REQUEST = 1_000_000;
/** Runs stand side by side in columns; colleagues who begin at the same moment hardly take the same one. */
const COLUMNS = 64;
/** More than a run ever takes. */
const ALL_ROWS = 4_096;

/**
 * Asks for what the journal's worksheet says of its runs. A run is a column: first its header, then its pieces, then cells
 * that keep formats.
 *
 * @returns the store, once the request was answered
 */
export function askSheetStore(session: Session): (words: LogWords) => JournalStore {
  const { worksheets } = session.context.workbook;
  const sheet = worksheets.getItem(OWN_SHEETS.journalData);
  const head = sheet.getRange('1:1').getUsedRangeOrNullObject(true).load('values,columnIndex');
  sheet.load('protection/protected');
  const log = askLog(session);
  return (words) => {
    const cells = head.isNullObject ? [] : ((head.values as CellValue[][])[0] ?? []);
    const places = new Map<string, number>();
    const runs = cells.flatMap((cell, i) => {
      const run = readHeader(String(cell));
      if (run) places.set(run.id, head.columnIndex + i);
      return run ? [run] : [];
    });
    return sheetStore(session, sheet, log?.(words) ?? (() => undefined), newestFirst(runs), places);
  };
}

function newestFirst(runs: readonly RunHeader[]): readonly RunHeader[] {
  return [...runs].sort((a, b) => (a.id < b.id ? 1 : -1));
}

function sheetStore(
  session: Session,
  sheet: Excel.Worksheet,
  writeLine: WriteLine,
  runs: readonly RunHeader[],
  places: Map<string, number>,
): JournalStore {
  const cell = (run: RunHeader, row: number, rows = 1) => {
    const column = places.get(run.id);
    if (column === undefined) throw new Failure('runUnknown');
    return sheet.getRangeByIndexes(row, column, rows, 1);
  };
  return {
    runs,
    read: async (run) => {
      const texts: string[] = [];
      for (const { start, rows } of batches(run.parts)) {
        session.checkCancelled();
        const range = await request(session, () => cell(run, 1 + start, rows).load('values'));
        texts.push(...(range.values as CellValue[][]).map(([text]) => String(text)));
      }
      return texts.join('');
    },
    open: async (run, pieces, forgotten) => {
      if (sheet.protection.protected) throw new Failure('protected', { sheet: OWN_SHEETS.journalData });
      places.set(run.id, freeColumn(new Set(places.values())));
      const all = batches(pieces.length);
      for (const [i, { start, rows }] of all.entries())
        await request(session, () => {
          const body = cell(run, 1 + start, rows);
          // Text, so that a piece which begins with a sign stays what it is.
          setNumberFormat(body, '@');
          body.values = pieces.slice(start, start + rows).map((piece) => [piece]);
          if (i + 1 < all.length) return;
          // The header comes last: without it there is no run.
          for (const old of forgotten) sheet.getRangeByIndexes(0, places.get(old.id) ?? 0, ALL_ROWS, 1).clear();
          writeHeader(cell(run, 0), run);
          writeLine(run);
        });
      for (const { id } of forgotten) places.delete(id);
    },
    note: (run) => {
      writeHeader(cell(run, 0), run);
      writeLine(run);
    },
    format: (run, index) => cell(run, 1 + run.parts + index),
  };
}

function writeHeader(cell: Excel.Range, run: RunHeader): void {
  setNumberFormat(cell, '@');
  cell.values = [[JSON.stringify(run)]];
}

function batches(parts: number): { start: number; rows: number }[] {
  const size = Math.floor(CHARACTERS_PER_REQUEST / 32_000);
  return Array.from({ length: Math.ceil(parts / size) }, (_none, i) => ({
    start: i * size,
    rows: Math.min(size, parts - i * size),
  }));
}

function freeColumn(taken: ReadonlySet<number>): number {
  const free = Array.from({ length: COLUMNS }, (_none, column) => column).filter((column) => !taken.has(column));
  return free[Math.floor(Math.random() * free.length)] ?? COLUMNS + taken.size;
}

/**
 * Makes the journal's worksheets in a run of their own: the one place where Excel's undo list is lost, because sheets
 * are made and hidden.
 */
export async function makeSheetStore(session: Session, words: LogWords): Promise<JournalStore> {
  await Excel.run(async (context) => {
    const own = { ...session, context };
    const data = context.workbook.worksheets.getItemOrNullObject(OWN_SHEETS.journalData);
    const log = context.workbook.worksheets.getItemOrNullObject(OWN_SHEETS.journal);
    await request(own, () => {
      data.load('name');
      log.load('name');
    });
    await request(own, () => {
      if (data.isNullObject)
        context.workbook.worksheets.add(OWN_SHEETS.journalData).visibility = Excel.SheetVisibility.veryHidden;
      if (log.isNullObject) makeLog(context.workbook.worksheets.add(OWN_SHEETS.journal), words);
    });
  });
  await sessionAfresh(session);
  const store = await request(session, () => askSheetStore(session));
  return store(words);
}
