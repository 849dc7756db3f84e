import type { Field } from '../cards/field';
import type { Parsed, ReadProblem } from '../cards/register';
import { readPhone } from './phone';
import { civilDay } from './day';
import { isProblem } from './problem';
import { expectedBy } from './expectedBy';
import { readBoolean } from './readBoolean';
import { lacksYear, readDay, readDayTime, type DayContext } from './readDay';
import { readIdentifier } from './readIdentifier';
import { moneyUnit, readMoney } from './readMoney';
import { readMulti } from './readMulti';
import { readNumber, readPercent } from './readNumber';
import { readTime } from './readTime';
import { readText } from './text';
import type { CellValue, SerialDay } from './value';

/** What turning cells into values depends on besides the cells. */
export interface ReadContext {
  readonly today: SerialDay;
  /** The workbook counts days in the 1904 system. */
  readonly date1904?: boolean;
  /** The column's header: its unit (万元) counts for bare numbers. */
  readonly header?: string;
  /** Yuan for one unit of bare amounts under headers that state none (单位：万元 in the title). */
  readonly unit?: number;
}

/** A column's values and what could not be read, by row. */
export interface ColumnValues {
  readonly parsed: readonly Parsed[];
  readonly problems: ReadonlyMap<number, ReadProblem>;
}

/** A price for one piece is in yuan, whatever the amounts are in. */
const UNIT_PRICE = 'price';

type CellReader = (value: CellValue) => Parsed | ReadProblem;

/** Birthdays and founding days go back to 1900-03-01, the first day Excel counts right. */
const HISTORIC = 61;
/** Text dates repeat, so a column remembers what it has read; phones and notes do not, so they are not remembered. */
const REMEMBERED_TYPES: ReadonlySet<Field['type']> = new Set(['date', 'datetime', 'time', 'money', 'bool', 'percent']);
const MOST_REMEMBERED = 5000;

/**
 * One cell read as a value of its field: days as serial numbers, money in 分, phones normalised, yes and no as
 * booleans, shares as fractions, all else as folded text.
 *
 * @param value what Excel gave
 * @param field the field the cell's column stands for
 * @param context today, the 1904 flag, the column's header
 * @returns the value, null where the cell says nothing, or a problem (`isProblem` tells them apart)
 * @example readValue('1,200元', amountField, { today: 46347 }) // 120000
 */
export function readValue(value: CellValue, field: Field, context: ReadContext): Parsed | ReadProblem {
  return readerFor(field, context)(value);
}

/**
 * A whole column read once: the hot path of opening a register.
 *
 * @param raw the cells from top to bottom
 * @param field the field the column stands for
 * @param context today, the 1904 flag, the column's header
 * @returns parallel values, and the problems by row index; a problem's value is null
 * @example readColumn([45761, '下周'], nextContactField, { today: 46347 }).parsed // [45761, null]
 */
export function readColumn(raw: readonly CellValue[], field: Field, context: ReadContext): ColumnValues {
  const read = readerFor(field, context, yearOf(raw, field, context));
  const parsed = new Array<Parsed>(raw.length).fill(null);
  const problems = new Map<number, ReadProblem>();
  const remembered = REMEMBERED_TYPES.has(field.type) ? new Map<string, Parsed | ReadProblem>() : null;
  for (let row = 0; row < raw.length; row++) {
    const value = raw[row] ?? '';
    if (value === '') continue;
    let reading: Parsed | ReadProblem | undefined;
    if (remembered !== null && typeof value === 'string') {
      reading = remembered.get(value);
      if (reading === undefined) {
        reading = read(value);
        if (remembered.size < MOST_REMEMBERED) remembered.set(value, reading);
      }
    } else {
      reading = read(value);
    }
    if (isProblem(reading)) problems.set(row, reading);
    else parsed[row] = reading;
  }
  return { parsed, problems };
}

/** Of the full dates in a column so many must lie in one year for that to be the year of those without. */
const SAME_YEAR = 0.9;

/**
 * The year that a column of past days leaves out: that of nearly all its full dates. A list of 2025 that is opened in
 * 2026 means 2025 where it says 3月6日.
 */
function yearOf(raw: readonly CellValue[], field: Field, context: ReadContext): number | undefined {
  if (field.past !== true || (field.type !== 'date' && field.type !== 'datetime')) return undefined;
  if (!raw.some((value) => typeof value === 'string' && value !== '' && lacksYear(value))) return undefined;
  const days = dayContext(field, context);
  const years = new Map<number, number>();
  let full = 0;
  for (const value of raw) {
    if (value === '' || (typeof value === 'string' && lacksYear(value))) continue;
    const day = readDay(value, days);
    if (day === null || isProblem(day)) continue;
    const { year } = civilDay(day);
    years.set(year, (years.get(year) ?? 0) + 1);
    full++;
  }
  return [...years].find(([, count]) => count >= SAME_YEAR * full)?.[0];
}

function readerFor(field: Field, context: ReadContext, year?: number): CellReader {
  switch (field.type) {
    case 'date': {
      const days = dayContext(field, context, year);
      if (field.inWords !== true) return (value) => readDay(value, days);
      return (value) => {
        const day = readDay(value, days);
        // What is said in words is no mistake; what day is meant depends on when it was said.
        return isProblem(day) && expectedBy(String(value), context.today) !== null ? null : day;
      };
    }
    case 'datetime': {
      const days = dayContext(field, context, year);
      return (value) => readDayTime(value, days);
    }
    case 'money': {
      const unit = moneyUnit(context.header ?? '', field.key === UNIT_PRICE ? 1 : context.unit);
      return (value) => readMoney(value, unit);
    }
    case 'time':
      return readTime;
    case 'phone':
      return readPhone;
    case 'bool':
      return readBoolean;
    case 'percent':
      return readPercent;
    case 'int':
    case 'number':
    case 'score':
      return readNumber;
    case 'multi':
      return readMulti;
    case 'id':
    case 'ref':
    case 'postcode':
      return (value) => readIdentifier(value);
    case 'idno':
    case 'uscc':
    case 'plate':
    case 'vin':
      return (value) => readIdentifier(value, true);
    default:
      return readText;
  }
}

function dayContext(field: Field, context: ReadContext, year?: number): DayContext {
  return {
    today: context.today,
    year,
    date1904: context.date1904,
    past: field.past,
    earliest: field.historic === true ? HISTORIC : undefined,
  };
}
