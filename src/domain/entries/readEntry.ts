import type { Field } from '../cards/field';
import type { Parsed, ReadProblem } from '../cards/register';
import { OFFSET_1904 } from '../cell/day';
import { isProblem } from '../cell/problem';
import { moneyUnit } from '../cell/readMoney';
import { readValue } from '../cell/readValue';
import { foldWidth } from '../cell/text';
import type { CellValue, SerialDay } from '../cell/value';
import type { NewCellFormat } from '../changes/newRows';
import type { ColumnStyle } from './columnStyle';

/** A value as it was typed, read for what it means. */
export interface Entry {
  /** As it was typed, without blanks around it. */
  readonly typed: string;
  readonly parsed: Parsed;
  readonly problem?: ReadProblem;
}

/** What the meaning of an entry depends on besides its field. */
export interface EntryContext {
  /** Serial number; a day without a year is counted from it. */
  readonly today: SerialDay;
  /** A bare amount is in the unit its header names, 金额(万元), else in the sheet's, in yuan. */
  readonly header?: string;
  readonly unit?: number;
}

/**
 * Reads what was typed into a form.
 *
 * @example readEntry('11-28', nextContactField, { today: serialDay(2026, 11, 21) }).parsed // 46354
 */
export function readEntry(typed: string, field: Field, context: EntryContext): Entry {
  const text = typed.trim();
  if (!text) return { typed: text, parsed: null };
  const read = readValue(text, field, context);
  return isProblem(read) ? { typed: text, parsed: null, problem: read } : { typed: text, parsed: read };
}

/** Where an entry goes. */
export interface EntryTarget {
  readonly field: Field;
  /** Its header may name a unit: 金额(万元). */
  readonly header: string;
  readonly style: ColumnStyle;
  /** Yuan for one unit of amounts whose header names none. */
  readonly unit: number;
  readonly date1904: boolean;
}

/** An entry as it goes into a cell. */
export interface EntryCell {
  readonly value: CellValue;
  readonly as: NewCellFormat;
}

/** How a value of a type is meant where it could be read. */
const FORMATS: Readonly<Partial<Record<Field['type'], NewCellFormat>>> = {
  date: 'day',
  datetime: 'moment',
  time: 'time',
  int: 'general',
  number: 'general',
  score: 'general',
  percent: 'general',
  money: 'general',
};

/**
 * An entry as it goes into a cell of a column: days and times as Excel counts them, amounts in the column's unit, yes and no
 * in the column's own words, all else as it was typed.
 *
 * @example entryCell(readEntry('18.6万', amount, { today }), { ...target, header: '金额(万元)' }) // { value: 18.6, as: 'general' }
 */
export function entryCell({ typed, parsed }: Entry, target: EntryTarget): EntryCell {
  const { field, header, style, unit, date1904 } = target;
  if (field.type === 'bool' && typeof parsed === 'boolean') return flagCell(parsed ? style.yes : style.no);
  const as = FORMATS[field.type];
  // A cell that is cleared stays what it is.
  if (as !== undefined && typed === '') return { value: '', as };
  if (as === undefined && typeof parsed === 'number') return { value: parsed, as: 'general' };
  if (as === undefined || typeof parsed !== 'number') return { value: foldedIf(field, typed), as: 'text' };
  if (field.type === 'money') return { value: parsed / 100 / moneyUnit(header, field.key === 'price' ? 1 : unit), as };
  if (as === 'time' || as === 'general') return { value: parsed, as };
  const serial = parsed - (date1904 ? OFFSET_1904 : 0);
  return as === 'moment' && style.timed ? { value: serial, as } : { value: Math.floor(serial), as: 'day' };
}

function flagCell(value: CellValue): EntryCell {
  return { value, as: typeof value === 'string' ? 'text' : 'general' };
}

/** Numbers of any kind are written half-width; names and notes stay as they were typed. */
const FOLDED: ReadonlySet<Field['type']> = new Set([
  'phone',
  'id',
  'ref',
  'idno',
  'uscc',
  'plate',
  'vin',
  'postcode',
  'email',
]);

function foldedIf({ type }: Field, typed: string): string {
  return FOLDED.has(type) ? foldWidth(typed).trim() : typed;
}
