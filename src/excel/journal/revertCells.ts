import { idOf, inverse, type PlacedSet } from '../../domain/changes/placedSet';
import { relocate } from '../../domain/changes/relocate';
import type { KeyColumn } from '../../domain/changes/rowKeys';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import type { KeptFormat } from '../writing/addedColumns';
import { askAnchors, headerAt, standThere, type Anchors } from '../writing/anchors';
import { askFilter } from '../writing/filter';
import { removeColumns } from '../writing/removeColumns';
import { guardedWrite } from '../writing/guardedWrite';
import type { Site } from '../writing/site';
import type { Reverted } from './reverted';
import { headNow, sheetNow } from './sheetNow';

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
  const sheet = await sheetNow(session, written);
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
    const site = await siteAt(session, sheet, set);
    const stands = isInPlace(set, site.anchors);
    // A column that was to be added, and was not, is blank: there is nothing to take back in it.
    const first = set.added?.column ?? Infinity;
    const blank = set.columns.filter(({ column }) => column >= first && !isFilled(site.anchors, column));
    if (stands && !blank.length) return site;
    const moved = relocate(set, await headNow(session, sheet));
    if (!moved) return stands ? { ...site, set: { ...set, columns: set.columns.filter((one) => !blank.includes(one)) } } : null; // prettier-ignore
    // Headers that stand in the rows above only: they have not moved.
    if (placesOf(moved) === placesOf(set)) return site;
    set = moved;
  }
  throw new Failure('sheetChanged', { sheet: set.sheet });
}

function placesOf(set: PlacedSet): string {
  return [set.block.headerRow, ...watched(set).map(({ column }) => column)].join();
}

/** Columns that have to be where they were. */
function watched({ keys, columns }: PlacedSet): readonly KeyColumn[] {
  return [...keys.columns, ...keys.printColumns, ...columns];
}

/** Nobody moves columns so often in so short a time. */
const ATTEMPTS = 10;

/** Whether the headers are where they were; a blank cell belongs to a header that stands in several rows. */
function isInPlace(set: PlacedSet, anchors: Anchors): boolean {
  const all = watched(set);
  const old = all.filter(({ column }) => column < (set.added?.column ?? Infinity));
  return standThere(anchors, all) && (!old.length || old.some(({ column }) => isFilled(anchors, column)));
}

function isFilled(anchors: Anchors, column: number): boolean {
  return String(headerAt(anchors, column) ?? '') !== '';
}

async function siteAt(session: Session, sheet: Excel.Worksheet, set: PlacedSet): Promise<Site> {
  const { block, table: name } = set;
  const columns = watched(set).map(({ column }) => column);
  const { anchors, table, filter } = await request(session, () => {
    sheet.load('autoFilter/isDataFiltered');
    return {
      filter: askFilter(session, idOf(set)),
      table: sheet.tables.getItemOrNullObject(name ?? '').load('name,autoFilter/isDataFiltered'),
      anchors: askAnchors(sheet, block.headerRow, columns),
    };
  });
  const { autoFilter } = table.isNullObject ? sheet : table;
  return {
    session,
    sheet,
    set: { ...set, table: table.isNullObject ? undefined : name },
    anchors,
    filter: filter(),
    isFiltered: autoFilter.isDataFiltered,
  };
}
