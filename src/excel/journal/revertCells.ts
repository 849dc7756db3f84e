import type { CellValue } from '../../domain/cell/value';
import { idOf, inverse, type PlacedSet } from '../../domain/changes/placedSet';
import { isHeader, relocate } from '../../domain/changes/relocate';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import type { KeptFormat } from '../writing/addedColumns';
import { askFilter } from '../writing/filter';
import { removeColumns } from '../writing/removeColumns';
import { guardedWrite } from '../writing/guardedWrite';
import type { Site } from '../writing/survey';
import type { Reverted } from './reverted';

/** Columns are looked for in so many rows of the sheet, and so many columns. */
const HEAD = { rows: 60, columns: 256 };

/**
 * Puts back what stood in the cells a run wrote to, and takes away the columns it added. Cells that were edited since
 * stay; a column with such a cell stays too.
 *
 * @param skipped by column: register rows the run left alone
 */
export async function revertCells(
  session: Session,
  written: PlacedSet,
  skipped: readonly ReadonlySet<number>[],
  keep?: KeptFormat,
): Promise<Reverted> {
  const sheet = await sheetOf(session, written);
  if (!sheet) return { reverted: 0, conflicts: [{ sheet: written.sheet }] };
  const { name, id } = sheet;
  const set = { ...inverse(written, skipped), sheet: name, sheetId: id };
  const site = await siteNow(session, sheet, set);
  if (!site) {
    // Its rows cannot be told any more. Columns in which nothing stands go all the same.
    const columns = await siteNow(session, sheet, ownColumns(set));
    if (columns) await removeColumns(columns, false, keep);
    return { reverted: 0, conflicts: isEmpty(set) ? [] : [{ sheet: name }] };
  }
  const { cells, conflicts } = await guardedWrite(site, 'takeBack');
  await removeColumns(site, !conflicts.length, keep);
  return { reverted: cells, conflicts: conflicts.map((row) => ({ sheet: name, row })) };
}

/** The worksheet, though it was renamed; or one that has its name, where the file was put together anew. */
async function sheetOf(session: Session, set: PlacedSet): Promise<Excel.Worksheet | undefined> {
  const { worksheets } = session.context.workbook;
  const found = [idOf(set), set.sheet].map((key) => worksheets.getItemOrNullObject(key));
  await request(session, () => {
    for (const sheet of found) sheet.load('id,name');
  });
  return found.find(({ isNullObject }) => !isNullObject);
}

function ownColumns(set: PlacedSet): PlacedSet {
  const columns = set.columns.filter(({ column }) => column >= (set.added?.column ?? Infinity));
  return { ...set, keys: { ...set.keys, columns: [], printColumns: [] }, columns };
}

function isEmpty({ columns }: PlacedSet): boolean {
  return columns.every(({ rows }) => !rows.length);
}

/** The set where it stands now; null where its columns are gone. */
async function siteNow(session: Session, sheet: Excel.Worksheet, wanted: PlacedSet): Promise<Site | null> {
  let set = wanted;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { site, headers } = await siteAt(session, sheet, set);
    const stands = standsThere(set, headers);
    // A column that was to be added, and was not, is blank: there is nothing to take back in it.
    const first = set.added?.column ?? Infinity;
    const blank = set.columns.filter(({ column }) => column >= first && String(headers.get(column) ?? '') === '');
    if (stands && !blank.length) return site;
    const moved = await relocated(session, sheet, set);
    if (!moved) return stands ? { ...site, set: { ...set, columns: set.columns.filter((one) => !blank.includes(one)) } } : null; // prettier-ignore
    // Headers that stand in the rows above only: they have not moved.
    if (placesOf(moved) === placesOf(set)) return site;
    set = moved;
  }
  throw new Failure('sheetChanged', { sheet: set.sheet });
}

function placesOf({ block, keys, columns }: PlacedSet): string {
  return [block.headerRow, ...[...keys.columns, ...keys.printColumns, ...columns].map(({ column }) => column)].join();
}

/** Nobody moves columns so often in so short a time. */
const ATTEMPTS = 10;

/** The set where its headers are found by now; null where they are gone. */
async function relocated(session: Session, sheet: Excel.Worksheet, set: PlacedSet): Promise<PlacedSet | null> {
  // In one request: somebody may just be putting in columns.
  const { used, head } = await request(session, () => {
    const range = sheet.getUsedRange(true).load('rowIndex,columnIndex');
    return { used: range, head: range.getAbsoluteResizedRange(HEAD.rows, HEAD.columns).load('values') };
  });
  return relocate(set, { top: used.rowIndex, left: used.columnIndex, rows: head.values as CellValue[][] });
}

/** Whether the headers are where they were; a blank cell belongs to a header that stands in several rows. */
function standsThere({ keys, columns, added }: PlacedSet, headers: ReadonlyMap<number, CellValue>): boolean {
  const all = [...keys.columns, ...keys.printColumns, ...columns];
  const old = all.filter(({ column }) => column < (added?.column ?? Infinity));
  return (
    all.every(({ column, header }) => isHeader(headers.get(column), header)) &&
    (!old.length || old.some(({ column }) => String(headers.get(column) ?? '') !== ''))
  );
}

async function siteAt(
  session: Session,
  sheet: Excel.Worksheet,
  set: PlacedSet,
): Promise<{ site: Site; headers: ReadonlyMap<number, CellValue> }> {
  const { keys, columns, block, table: name } = set;
  const watched = [...keys.columns, ...keys.printColumns, ...columns].map(({ column }) => column);
  const { anchors, table, filter } = await request(session, () => {
    sheet.load('autoFilter/isDataFiltered');
    return {
      filter: askFilter(session, idOf(set)),
      table: sheet.tables.getItemOrNullObject(name ?? '').load('name,autoFilter/isDataFiltered'),
      anchors: new Map(
        watched.map((column) => [column, sheet.getRangeByIndexes(block.headerRow, column, 1, 1).load('values')]),
      ),
    };
  });
  const { autoFilter } = table.isNullObject ? sheet : table;
  return {
    site: {
      session,
      sheet,
      set: { ...set, table: table.isNullObject ? undefined : name },
      anchors,
      filter: filter(),
      isFiltered: autoFilter.isDataFiltered,
    },
    headers: new Map([...anchors].map(([column, { values }]) => [column, (values as CellValue[][])[0]?.[0] ?? ''])),
  };
}
