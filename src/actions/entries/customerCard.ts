import { fieldOf } from '../../domain/cards';
import type { Register } from '../../domain/cards/register';
import { sectionsOf } from '../../domain/cards/sections';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { isProblem } from '../../domain/cell/problem';
import { readValue, type ReadContext } from '../../domain/cell/readValue';
import type { ColumnReading, SheetReading } from '../../domain/recognition/types';
import type { Settings } from '../../domain/settings/settings';
import { Failure } from '../../excel/failure';
import { readRegister } from '../../excel/readRegister';
import { readRow, type RowCell } from '../../excel/readRow';
import { filteredRows } from '../../excel/filteredRows';
import { selectedRows } from '../../excel/rowsInScope';
import { withWorkbook, type Session } from '../../excel/session';
import { text, unreadableText, type Locale } from '../../i18n';
import { recogniseWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { cardField, typedValue } from './cardField';
import { customerHistory, IDENTITY_FIELDS } from './customerHistory';
import { NAME_FIELDS, placeOf, rowOfPlace } from './customerPlaces';
import type { CardSection, CustomerCard, CustomerPlace, EntryField, EntryProblem } from './types';

/** A register of customers: one with a column that names them. */
export type CustomerReading = SheetReading & { readonly kind: CardKind };

/**
 * 客户卡: one row of a register as a card, with everything that is known of contacts with the customer (R-3.08, R-8.01 …
 * Nothing is written.
 *
 * @param place whom to show; without it the customer whose row is selected, of several the first
 * @throws Failure sheetGone, noRegister where the worksheet is no register of customers, noRowsChosen where the selected
 *   row is no customer's, customerGone where `place` is not found any more
 */
export function customerCard(context: ActionContext, place?: CustomerPlace): Promise<CustomerCard> {
  return withWorkbook(context, async (session) => {
    const { sheets, settings } = await recogniseWorkbook(session, { today: context.today });
    const reading = customersOn(sheets, place?.sheet ?? context.sheet ?? session.outline.active);
    const register = await readRegister(session, reading, columnsToKnow(reading), context.today);
    const row = place ? rowOfPlace(register, place) : await selectedRow(session, register);
    const at = register.firstRow + row;
    const cellAt = await readRow(session, reading.name, at, reading.left, reading.columnCount);
    const cells: RowReading = {
      cellAt,
      context: { today: context.today, date1904: session.date1904, unit: reading.unit },
    };
    return {
      place: placeOf(register, row),
      kind: reading.kind,
      ...cardFields(reading, register, cells, settings, context.locale),
      history: await customerHistory(session, sheets, { reading, register, row, ...cells }),
      ...neighbours(register, row, await filteredRows(session, register)),
    };
  });
}

/**
 * The register of customers on a worksheet.
 *
 * @throws Failure sheetGone, isCard, noRegister
 */
export function customersOn(sheets: readonly SheetReading[], name: string): CustomerReading {
  const reading = sheets.find((sheet) => sheet.name === name);
  if (!reading) throw new Failure('sheetGone', { sheet: name });
  if (reading.layout === 'card') throw new Failure('isCard', { sheet: name });
  if (!isCustomers(reading)) throw new Failure('noRegister');
  return reading;
}

function isCustomers(reading: SheetReading): reading is CustomerReading {
  if (reading.layout !== 'register' || reading.kind === 'other') return false;
  return reading.columns.some(({ field }) => NAME_FIELDS.includes(field));
}

/** What tells who the customers are, and the names of staff that stand in the register. */
function columnsToKnow({ kind, columns }: CustomerReading): readonly FieldKey[] {
  const people = columns.filter(({ field }) => fieldOf(kind, field)?.type === 'ref').map(({ field }) => field);
  return [...NAME_FIELDS, ...IDENTITY_FIELDS, ...people];
}

async function selectedRow(session: Session, { sheet, firstRow, rowCount, skipped }: Register): Promise<number> {
  const areas = session.outline.active === sheet ? await selectedRows(session) : [];
  const row = Math.min(...areas.map((area) => area.row)) - firstRow;
  if (row < 0 || row >= rowCount || skipped.has(row)) throw new Failure('noRowsChosen', { sheet });
  return row;
}

/** The customers in sight before and after, and which of them it is. */
function neighbours(
  register: Register,
  row: number,
  isShown: (row: number) => boolean,
): Pick<CustomerCard, 'position' | 'count' | 'previous' | 'next'> {
  const { rowCount, skipped } = register;
  const rows = Array.from({ length: rowCount }, (_, at) => at).filter(
    (at) => at === row || (!skipped.has(at) && isShown(at)),
  );
  const position = rows.indexOf(row);
  const place = (at: number | undefined) => (at === undefined ? null : placeOf(register, at));
  return {
    position: position + 1,
    count: rows.length,
    previous: place(rows[position - 1]),
    next: place(rows[position + 1]),
  };
}

/** The cells of the row, and how they are read. */
interface RowReading {
  readonly cellAt: (column: number) => RowCell;
  readonly context: ReadContext;
}

function cardFields(
  reading: CustomerReading,
  register: Register,
  cells: RowReading,
  settings: Settings,
  locale: Locale,
): Pick<CustomerCard, 'sections' | 'problems'> {
  const { kind } = reading;
  const t = text(locale);
  const problems: EntryProblem[] = [];
  const fields = new Map<FieldKey, EntryField>();
  for (const column of reading.columns) {
    const { field, problem } = filledField(column, kind, register, cells, settings);
    fields.set(column.field, field);
    if (problem === undefined) continue;
    const message = t('card.unreadable', { value: field.value, reason: unreadableText(locale, problem) });
    problems.push({ field: column.field, severity: 'warning', message });
  }
  const sections: CardSection[] = sectionsOf(kind, [...fields.keys()]).map((section) => ({
    title: t(`section.${section.title}`),
    fields: section.fields.flatMap((key) => fields.get(key) ?? []),
  }));
  const rest = otherColumns(reading, cells);
  return { sections: rest.length ? [...sections, { title: t('section.columns'), fields: rest }] : sections, problems };
}

function filledField(
  column: ColumnReading,
  kind: CardKind,
  register: Register,
  { cellAt, context }: RowReading,
  settings: Settings,
): { readonly field: EntryField; readonly problem?: string } {
  const known = fieldOf(kind, column.field);
  if (!known) throw new Error(`unknown field ${kind}.${column.field}`);
  const names = known.type === 'ref' ? namesIn(register, column.field, settings) : [];
  const blank = cardField(known, { header: column.header, names }, kind, settings);
  const cell = cellAt(column.column);
  const read = readValue(cell.value, known, { ...context, header: column.header });
  const field = { ...blank, value: typedValue(cell, read, blank.type) };
  return {
    field: cell.isFormula ? { ...field, readOnly: true } : field,
    ...(isProblem(read) ? { problem: read.code } : {}),
  };
}

/** So many names are offered at most. */
const MOST_NAMES = 60;

/** Staff who work with customers: those of the settings, and those the column names. */
export function namesIn({ columns }: Register, field: FieldKey, { staff }: Settings): readonly string[] {
  const names = new Set(staff.filter(({ active }) => active).map(({ name }) => name));
  if (!names.size)
    for (const value of columns.get(field)?.parsed ?? []) {
      if (names.size === MOST_NAMES) break;
      if (typeof value === 'string') names.add(value);
    }
  return [...names];
}

/** Columns no field is known for, and those the user leaves alone: as the sheet shows them. */
function otherColumns({ unmapped, ignored }: SheetReading, { cellAt }: RowReading): readonly EntryField[] {
  return [...unmapped, ...ignored]
    .sort((a, b) => a.column - b.column)
    .map(({ column, header }) => ({
      key: `column ${column}`,
      label: header.replace(/\s+/g, ' ').trim(),
      type: 'text',
      choices: [],
      required: false,
      value: typedValue(cellAt(column), null, 'text'),
      readOnly: true,
    }));
}
