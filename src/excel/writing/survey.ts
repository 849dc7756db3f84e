import type { CellValue } from '../../domain/cell/value';
import { isNew, type ChangeSet, type ColumnChange } from '../../domain/changes/changeSet';
import type { AddedColumns, PlacedColumn, PlacedSet } from '../../domain/changes/placedSet';
import { isHeader } from '../../domain/changes/relocate';
import type { KeyColumn } from '../../domain/changes/rowKeys';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import { chooseFormats, NUMBER_FORMATS } from './cellFormats';
import { askPlace, readAdded, type AskedPlace } from './addedColumns';
import { askFilter, type Filter } from './filter';

/** A worksheet that is ready to be written to. */
export interface Site {
  readonly session: Session;
  readonly sheet: Excel.Worksheet;
  /** What will be written, down to the last cell. */
  readonly set: PlacedSet;
  /** Header cells by the sheet column they stood in when the site was surveyed: Excel lets them follow insertions. */
  readonly anchors: Map<number, Excel.Range>;
  /** The filter of a bare block. */
  readonly filter: Filter | null;
  /** A filter hides rows. */
  readonly isFiltered: boolean;
}

/** A site new columns can be added to. */
export interface NewSite extends Site {
  /** The header cell they come right of, wherever that is when Excel gets to it. */
  readonly beside: () => Excel.Range;
  /** Cells in the block's rows. */
  readonly body: Excel.Range | null;
}

interface Look extends Pick<Site, 'anchors' | 'filter' | 'isFiltered'> {
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
  if (session.outline.readOnly) throw new Failure('readOnly');
  const sheetId = session.outline.worksheets.items.find((one) => one.name === name)?.id;
  // By its id it is found though somebody renames it.
  const sheet = session.context.workbook.worksheets.getItem(sheetId ?? name);
  const added = changes.columns.filter(isNew);
  const { grows, beside, place, anchors, ...filter } = await look(session, sheet, sheetId ?? name, changes, added.length); // prettier-ignore
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
  }));
  const set: PlacedSet = {
    sheet: name,
    sheetId,
    table,
    block,
    keys,
    columns: await chooseFormats(session, sheet, block, columns, (column) => knownFormats(changes, column)),
    added: fresh,
  };
  return { session, sheet, set, anchors, beside, body: place?.body ?? null, ...filter };
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
  const { sheet: name, table: tableName, block } = changes;
  const { headerRow, firstRow, rowCount, left, columnCount } = block;
  const right = left + columnCount;
  const rows = firstRow + rowCount - headerRow;
  const known = knownColumns(changes);
  const table = tableName === undefined ? undefined : sheet.tables.getItem(tableName);
  const found = await request(session, () => {
    sheet.load('protection/protected,autoFilter/isDataFiltered');
    table?.load('autoFilter/isDataFiltered');
    const anchors = new Map(
      known.map(({ column }) => [column, sheet.getRangeByIndexes(headerRow, column, 1, 1).load('values')]),
    );
    const filter = sheet.autoFilter.getRangeOrNullObject().load('rowIndex,columnIndex,columnCount');
    const shown = askFilter(session, id);
    const inTheWay = sheet
      .getRangeByIndexes(headerRow, right, rows, Math.max(1, added))
      .getUsedRangeOrNullObject(true)
      .load('address');
    const beside = sheet.getRangeByIndexes(headerRow, right - 1, 1, 1).load('columnIndex');
    const besideTable = table?.getHeaderRowRange().getLastCell();
    // Where it turns out to be taken, another place is asked about.
    const place = added ? askPlace(block, added, besideTable ?? beside) : null;
    const last = beside.getAbsoluteResizedRange(rows, 1).getUsedRangeOrNullObject(true).load('address');
    return { anchors, filter, shown, inTheWay, beside, place, last };
  });
  if (sheet.protection.protected) throw new Failure('protected', { sheet: name });
  const { anchors, filter, inTheWay } = found;
  // A column right of those that are known may be gone too.
  const isShorter = added && found.last.isNullObject;
  if (
    isShorter ||
    known.some(({ column, header }) => !isHeader((anchors.get(column)?.values as CellValue[][])[0]?.[0], header))
  )
    throw new Failure('sheetChanged', { sheet: name });
  const filterRange = () => sheet.autoFilter.getRange().getRow(0).getLastCell();
  const answer = (grows: Look['grows'], beside: Look['beside'], place = found.place): Look => ({
    grows,
    beside,
    place,
    anchors,
    filter: found.shown(),
    isFiltered: (table ?? sheet).autoFilter.isDataFiltered,
  });
  if (table) {
    if (added && !inTheWay.isNullObject) throw new Failure('tableCannotGrow', { sheet: name });
    return answer('table', () => table.getHeaderRowRange().getLastCell());
  }
  const isFilter = !filter.isNullObject && filter.rowIndex === headerRow;
  // A filter cannot jump over columns that are not the block's.
  const fits = inTheWay.isNullObject && filter.columnIndex + filter.columnCount === right;
  if (added && isFilter && !fits) throw new Failure('noRoom', { sheet: name });
  if (added && isFilter) return answer('filter', filterRange);
  if (!added || inTheWay.isNullObject) return answer(null, () => found.beside);
  const { beside, place } = await request(session, () => {
    const last = sheet.getUsedRange(true).getLastColumn().getEntireColumn().getCell(headerRow, 0).load('columnIndex');
    return { beside: last, place: askPlace(block, added, last) };
  });
  return answer(null, () => beside, place);
}

/** Columns that were there when the sheet was read. */
function knownColumns({ keys, columns }: ChangeSet): readonly KeyColumn[] {
  return [...keys.columns, ...keys.printColumns, ...columns.flatMap(existing)];
}

function existing({ header, target }: ColumnChange): KeyColumn[] {
  return target.at === 'existing' ? [{ column: target.column, header }] : [];
}
