import { isNew, type ChangeSet, type ColumnChange } from '../../domain/changes/changeSet';
import type { AddedColumns, PlacedColumn, PlacedSet } from '../../domain/changes/placedSet';
import type { KeyColumn } from '../../domain/changes/rowKeys';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import { chooseFormats, NUMBER_FORMATS } from './cellFormats';
import { askPlace, readAdded, type AskedPlace } from './addedColumns';
import { askAnchors, standThere } from './anchors';
import { askFilter } from './filter';
import { sheetToWrite } from './sheetToWrite';
import type { NewSite } from './site';

/** The worksheet as Excel shows it. */
type Look = ReturnType<typeof ask>;

/** Where new columns can go. */
interface Room {
  /** What has to grow for new columns. */
  readonly grows: AddedColumns['grows'];
  /** The header cell they come right of. */
  readonly beside: () => Excel.Range;
  /** What stands where they come. */
  readonly place: AskedPlace | null;
}

/**
 * Looks at a worksheet before it is written to: what forbids it, whether its columns still stand where they were read,
 * where new columns can go, what stands there, and which cells need another number format. New columns go directly right
 * of the block; a bare block that has something there takes the first columns right of everything.
 *
 * @throws Failure readOnly, protected, sheetGone, sheetChanged, tableCannotGrow where a table has a neighbour, noRoom
 * where a filter has one
 */
export async function survey(session: Session, changes: ChangeSet): Promise<NewSite> {
  const { sheet: name, table, block, keys } = changes;
  const { sheet, sheetId } = sheetToWrite(session, name);
  const added = changes.columns.filter(isNew);
  const found = await look(session, sheet, sheetId ?? name, changes, added.length);
  const { grows, beside, place } = await roomFor(session, sheet, changes, found, added.length);
  const { anchors } = found;
  const fresh = place && (await readAdded(session, block, added, grows, place, anchors));
  // Somebody has just deleted a column: what was read before stands elsewhere.
  const isMoved = ({ column }: KeyColumn) => fresh !== null && column >= fresh.column;
  if (knownColumns(changes).some(isMoved)) throw new Failure('sheetChanged', { sheet: name });
  const columns = changes.columns.map((change): PlacedColumn => ({
    field: change.field,
    header: change.header,
    as: change.as,
    column:
      change.target.at === 'existing'
        ? change.target.column
        : (fresh?.column ?? 0) + added.findIndex((one) => one === change),
    rows: change.rows,
    before: change.before,
    after: change.after,
    retype: change.retype,
  }));
  const set: PlacedSet = {
    sheet: name,
    sheetId,
    table,
    block,
    keys,
    columns: await chooseFormats(session, anchors, block, columns, (column) => knownFormats(changes, column)),
    added: fresh,
  };
  return {
    session,
    sheet,
    set,
    anchors,
    filter: found.shown(),
    isFiltered: (found.table ?? sheet).autoFilter.isDataFiltered,
    beside,
    body: place?.body ?? null,
  };
}

/** A column of ours has one format; those of others may have been read with their values. */
function knownFormats({ block, columns }: ChangeSet, { field, as }: PlacedColumn): readonly string[] | undefined {
  const change = columns.find((column) => column.field === field);
  return change && isNew(change) ? new Array<string>(block.rowCount).fill(NUMBER_FORMATS[as]) : change?.formats;
}

async function look(
  session: Session,
  sheet: Excel.Worksheet,
  id: string,
  changes: ChangeSet,
  added: number,
): Promise<Look> {
  const found = await request(session, () => ask(session, sheet, id, changes, added));
  if (sheet.protection.protected) throw new Failure('protected', { sheet: changes.sheet });
  // A column right of those that are known may be gone too.
  const isShorter = added > 0 && found.last.isNullObject;
  if (isShorter || !standThere(found.anchors, knownColumns(changes)))
    throw new Failure('sheetChanged', { sheet: changes.sheet });
  return found;
}

/** Queues everything there is to know before a worksheet is written to. */
function ask(session: Session, sheet: Excel.Worksheet, id: string, changes: ChangeSet, added: number) {
  const { headerRow, firstRow, rowCount, left, columnCount } = changes.block;
  const right = left + columnCount;
  const rows = firstRow + rowCount - headerRow;
  const table = changes.table === undefined ? undefined : sheet.tables.getItem(changes.table);
  sheet.load('protection/protected,autoFilter/isDataFiltered');
  table?.load('autoFilter/isDataFiltered');
  const known = knownColumns(changes).map(({ column }) => column);
  const beside = sheet.getRangeByIndexes(headerRow, right - 1, 1, 1).load('columnIndex');
  return {
    table,
    anchors: askAnchors(sheet, headerRow, known),
    filter: sheet.autoFilter.getRangeOrNullObject().load('rowIndex,columnIndex,columnCount'),
    shown: askFilter(session, id),
    inTheWay: sheet
      .getRangeByIndexes(headerRow, right, rows, Math.max(1, added))
      .getUsedRangeOrNullObject(true)
      .load('address'),
    beside,
    // Where it turns out to be taken, another place is asked about.
    place: added ? askPlace(changes.block, added, table?.getHeaderRowRange().getLastCell() ?? beside) : null,
    last: beside.getAbsoluteResizedRange(rows, 1).getUsedRangeOrNullObject(true).load('address'),
  };
}

async function roomFor(
  session: Session,
  sheet: Excel.Worksheet,
  { sheet: name, block }: ChangeSet,
  { table, filter, inTheWay, ...found }: Look,
  added: number,
): Promise<Room> {
  const { headerRow, left, columnCount } = block;
  if (table) {
    if (added && !inTheWay.isNullObject) throw new Failure('tableCannotGrow', { sheet: name });
    return { grows: 'table', beside: () => table.getHeaderRowRange().getLastCell(), place: found.place };
  }
  if (added && !filter.isNullObject && filter.rowIndex === headerRow) {
    // A filter cannot jump over columns that are not the block's.
    const fits = inTheWay.isNullObject && filter.columnIndex + filter.columnCount === left + columnCount;
    if (!fits) throw new Failure('noRoom', { sheet: name });
    return { grows: 'filter', beside: () => sheet.autoFilter.getRange().getRow(0).getLastCell(), place: found.place };
  }
  if (!added || inTheWay.isNullObject) return { grows: null, beside: () => found.beside, place: found.place };
  const { beside, place } = await request(session, () => {
    const last = sheet.getUsedRange(true).getLastColumn().getEntireColumn().getCell(headerRow, 0).load('columnIndex');
    return { beside: last, place: askPlace(block, added, last) };
  });
  return { grows: null, beside: () => beside, place };
}

/** Columns that were there when the sheet was read. */
function knownColumns({ keys, columns }: ChangeSet): readonly KeyColumn[] {
  return [...keys.columns, ...keys.printColumns, ...columns.flatMap(existing)];
}

function existing({ header, target }: ColumnChange): KeyColumn[] {
  return target.at === 'existing' ? [{ column: target.column, header }] : [];
}
