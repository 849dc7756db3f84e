import { fieldOf } from '../domain/cards';
import type { Register, RegisterColumn } from '../domain/cards/register';
import type { CardKind, FieldKey } from '../domain/cards/types';
import { readColumn, type ColumnValues, type ReadContext } from '../domain/cell/readValue';
import type { CellValue, SerialDay } from '../domain/cell/value';
import { isMergeMark } from '../domain/customers/merged';
import { dataEnd, type DataRows } from '../domain/recognition/dataEnd';
import { keyColumns, totalColumns } from '../domain/recognition/keyColumns';
import type { ColumnReading, SheetReading } from '../domain/recognition/types';
import { readColumns } from './readColumns';
import type { Session } from './session';

function dataRows(
  { left, columns }: SheetReading,
  keys: readonly ColumnReading[],
  words: readonly ColumnReading[],
  values: ReadonlyMap<number, CellValue[]>,
): DataRows {
  const mark = (column: number, header: string) => ({ header, values: values.get(column) ?? [] });
  const first = columns.find(({ column }) => column === left);
  return dataEnd(
    mark(left, first?.header ?? ''),
    keys.map(({ column, header }) => mark(column, header)),
    words.map(({ column, header }) => mark(column, header)),
  );
}

/** The column of merge marks; none where nobody was merged yet. */
export function mergeMark({ columns, unmapped, ignored }: SheetReading): readonly { column: number; header: string }[] {
  return [...unmapped, ...columns, ...ignored].filter(({ header }) => isMergeMark(header)).slice(0, 1);
}

/** Rows whose customer stands in another row by now. */
function mergedRows(marks: readonly CellValue[], rowCount: number): readonly number[] {
  return marks.slice(0, rowCount).flatMap((said, row) => (String(said).trim() === '' ? [] : [row]));
}

/** So many rows more are read. */
const SLACK = 10;

/**
 * Reads the wanted fields of a recognised worksheet, cells turned into values once.
 *
 * @param reading what the worksheet was taken for; its kind must be a card kind
 * @param wanted fields to be read; those the sheet does not have are left out
 * @param withFormats fields whose number formats are read too
 */
export async function readRegister(
  session: Session,
  reading: SheetReading,
  wanted: readonly FieldKey[],
  today: SerialDay,
  withFormats: readonly FieldKey[] = [],
): Promise<Register> {
  const { name: sheet, kind, firstRow, headerRow, table, unit, about } = reading;
  if (kind === 'other') throw new Error('no register');
  const columns = reading.columns.filter(({ field }) => wanted.includes(field));
  const [keys, words] = [keyColumns(reading), totalColumns(reading)];
  const mark = mergeMark(reading);
  const found = Math.max(0, reading.lastRow - firstRow + 1);
  // Rows somebody puts in meanwhile push the last ones further down; below a block of its own there is nothing else.
  const rows = found && table === undefined && !reading.others.length ? found + SLACK : found;
  const formats = new Map(
    columns.filter(({ field }) => withFormats.includes(field)).map(({ column }): [number, string[]] => [column, []]),
  );
  const values = rows
    ? await readColumns(
        session,
        sheet,
        firstRow,
        rows,
        [reading.left, ...[...keys, ...words, ...mark, ...columns].map(({ column }) => column)],
        {
          row: headerRow,
          texts: new Map([...reading.columns, ...mark].map(({ column, header }) => [column, header])),
          table: table === undefined ? undefined : { name: table, lastRow: reading.lastRow },
        },
        formats,
      )
    : new Map<number, CellValue[]>();
  const { rowCount, skipped } = dataRows(reading, keys, words, values);
  const rawOf = (column: number) => {
    const cells = values.get(column) ?? [];
    return cells.length === rowCount ? cells : cells.slice(0, rowCount);
  };
  const context = { today, date1904: session.date1904, unit };
  return {
    sheet,
    kind,
    table,
    headerRow,
    firstRow,
    rowCount,
    left: reading.left,
    columnCount: reading.columnCount,
    skipped: new Set([...skipped, ...mark.flatMap(({ column }) => mergedRows(values.get(column) ?? [], rowCount))]),
    ...(about !== undefined && { about }),
    columns: new Map(
      columns.map((one) => [one.field, lazyColumn(kind, one, rawOf(one.column), context, formats.get(one.column))]),
    ),
  };
}

/** A column that is read for its meaning when it is first asked for it: those that only tell rows apart never are. */
export function lazyColumn(
  kind: CardKind,
  { field, column, header }: Pick<ColumnReading, 'field' | 'column' | 'header'>,
  raw: readonly CellValue[],
  context: ReadContext,
  formats?: readonly string[],
): RegisterColumn {
  const known = fieldOf(kind, field);
  if (!known) throw new Error(`unknown field ${kind}.${field}`);
  let meaning: ColumnValues | undefined;
  const read = () => (meaning ??= readColumn(raw, known, { ...context, header }));
  return {
    field,
    column,
    header,
    raw,
    formats,
    get parsed() {
      return read().parsed;
    },
    get problems() {
      return read().problems;
    },
  };
}

/**
 * Reads the contacts that stand in columns of a customer's own row (第一次回访: 时间 · 内容 …), each group as follow-ups of
 * which row `i` belongs to row `i` of the register.
 */
export async function readContactsInRows(
  session: Session,
  { name: sheet, contacts, unit }: SheetReading,
  { firstRow, rowCount, headerRow, left, columnCount, skipped }: Register,
  today: SerialDay,
): Promise<readonly Register[]> {
  const columns = contacts.flatMap((group) => group.columns.map(({ column }) => column));
  if (!columns.length || !rowCount) return [];
  const values = await readColumns(session, sheet, firstRow, rowCount, columns);
  const context = { today, date1904: session.date1904, unit };
  return contacts.map((group) => ({
    sheet,
    kind: 'followups',
    headerRow,
    firstRow,
    rowCount,
    left,
    columnCount,
    skipped,
    columns: new Map(
      group.columns.map((one) => [one.field, lazyColumn('followups', one, values.get(one.column) ?? [], context)]),
    ),
  }));
}
