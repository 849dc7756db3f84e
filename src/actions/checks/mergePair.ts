import { fieldOf } from '../../domain/cards';
import type { Field } from '../../domain/cards/field';
import type { FieldKey, CardKind } from '../../domain/cards/types';
import type { Parsed } from '../../domain/cards/register';
import { isProblem } from '../../domain/cell/problem';
import { readValue } from '../../domain/cell/readValue';
import { isCustomerKind } from '../../domain/duplicates/comparedKinds';
import type { Entry } from '../../domain/entries/readEntry';
import { Failure } from '../../excel/failure';
import { readRow, type RowCell } from '../../excel/readRow';
import type { Session } from '../../excel/session';
import { cardField, typedValue } from '../entries/cardField';
import { customersOn, type CustomerReading } from '../entries/customerCard';
import { rowOfPlace } from '../entries/customerPlaces';
import { openRegister, type EntryRegister } from '../entries/registers';
import type { CustomerPlace } from '../entries/types';
import type { RecognisedWorkbook } from '../readings';
import { memberFields } from './duplicateMembers';

/** One of two rows that are to become one. */
export interface MergeSide {
  readonly target: EntryRegister;
  readonly reading: CustomerReading;
  /** Register row. */
  readonly row: number;
  readonly cellAt: (column: number) => RowCell;
  /** What stands in a field; undefined where the register has no column for it. */
  readonly valueOf: (field: FieldKey) => SideValue | undefined;
}

/** A value of a row, as it was read and as it would be typed. */
export interface SideValue extends Entry {
  readonly field: Field;
  readonly header: string;
  readonly isFormula: boolean;
}

export interface MergePair {
  readonly kind: CardKind;
  readonly keep: MergeSide;
  readonly drop: MergeSide;
}

/**
 * Opens the rows of two customers of one kind, with all their cells.
 *
 * @throws Failure sheetGone, isCard, noRegister where they are not of one kind or are no customers, customerGone where one is
 *   not found any more, or both are the same row
 */
export async function mergePair(
  session: Session,
  workbook: RecognisedWorkbook,
  places: { readonly keep: CustomerPlace; readonly drop: CustomerPlace },
  today: number,
): Promise<MergePair> {
  const [keepOn, dropOn] = [places.keep, places.drop].map(({ sheet }) => customersOn(workbook.sheets, sheet));
  if (!keepOn || !dropOn || keepOn.kind !== dropOn.kind || !isCustomerKind(keepOn.kind))
    throw new Failure('noRegister');
  const open = (reading: CustomerReading) =>
    openRegister(
      session,
      reading,
      [...memberFields(reading.kind), ...reading.columns.map(({ field }) => field)],
      today,
    );
  const keepIn = await open(keepOn);
  const dropIn = dropOn.name === keepOn.name ? keepIn : await open(dropOn);
  const side = (target: EntryRegister, reading: CustomerReading, place: CustomerPlace) =>
    sideOf(session, target, reading, rowOfPlace(target.register, place), workbook, today);
  const keep = await side(keepIn, keepOn, places.keep);
  const drop = await side(dropIn, dropOn, places.drop);
  if (keepIn === dropIn && keep.row === drop.row) throw new Failure('customerGone', { sheet: keepOn.name });
  return { kind: keepOn.kind, keep, drop };
}

async function sideOf(
  session: Session,
  target: EntryRegister,
  reading: CustomerReading,
  row: number,
  { settings }: RecognisedWorkbook,
  today: number,
): Promise<MergeSide> {
  const { kind, name, left, columnCount, unit } = reading;
  const cellAt = await readRow(session, name, target.register.firstRow + row, left, columnCount);
  const valueOf = (key: FieldKey): SideValue | undefined => {
    const column = reading.columns.find(({ field }) => field === key);
    const field = fieldOf(kind, key);
    if (!column || !field) return undefined;
    const { header } = column;
    const cell = cellAt(column.column);
    const read = readValue(cell.value, field, { today, date1904: session.date1904, header, unit });
    const typed = typedValue(cell, read, cardField(field, { header }, kind, settings).type).trim();
    const parsed: Parsed = isProblem(read) ? null : read;
    return { typed, parsed, field, header: header.replace(/\s+/g, ' ').trim(), isFormula: cell.isFormula };
  };
  return { target, reading, row, cellAt, valueOf };
}
