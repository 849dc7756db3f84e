import { isProblem } from '../cell/problem';
import { moneyUnit, readMoney } from '../cell/readMoney';
import { readPercent } from '../cell/readNumber';
import { foldWidth } from '../cell/text';
import type { CellValue, Fen } from '../cell/value';
import type { Span } from '../grading/profiles';
import { readQuantity, type Unit } from './quantity';
import { isFault, type Fault, type ValueType } from './valueType';
import { keyNamed } from './words';

/** Smallest and largest value that is taken. */
interface Limits {
  readonly min?: number;
  readonly max?: number;
}

function within(value: number, { min = 0, max = Infinity }: Limits, show: (limit: number) => string): number | Fault {
  if (value >= min && value <= max) return value;
  return max === Infinity
    ? { fault: 'tooSmall', params: { min: show(min) } }
    : { fault: 'outOfRange', params: { min: show(min), max: show(max) } };
}

/** A number in a unit: 7 天. `decimals` lets fractions pass. */
export function numberType(unit: Unit, limits: Limits & { readonly decimals?: boolean } = {}): ValueType<number> {
  return {
    read: (cell, unitCell) => {
      const quantity = readQuantity(cell, unitCell);
      if (!quantity) return { fault: 'notANumber' };
      if (quantity.unit !== null && quantity.unit !== unit) return { fault: 'wrongUnit' };
      if (!limits.decimals && !Number.isInteger(quantity.number)) return { fault: 'notWhole' };
      return within(quantity.number, limits, String);
    },
    write: (value) => ({ value, format: 'general', unit }),
  };
}

/** A share, 0.6 for 60 %, shown as per cent by the cell's format. */
export function percentType(limits: Limits = { max: 1 }): ValueType<number> {
  return {
    read: (cell, unitCell) => {
      const bare = typeof cell === 'number' && foldWidth(unitCell) === '%';
      const share = bare ? cell / 100 : readPercent(cell);
      if (share === null || isProblem(share)) return { fault: 'notAPercent' };
      // 3.6 / 100 is 0.036000000000000004.
      return within(Number(share.toFixed(8)), limits, percent);
    },
    write: (value) => ({ value, format: 'percent' }),
  };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}

/** An amount; 分 inside, yuan on the sheet, 万元 where the cell or its unit says so. */
export const MONEY: ValueType<Fen> = {
  read: (cell, unitCell) => {
    const fen = readMoney(cell, moneyUnit(`(${unitCell})`));
    if (fen === null || isProblem(fen)) return { fault: 'notMoney' };
    return within(fen, {}, (limit) => String(limit / 100));
  },
  write: (fen) => ({ value: fen / 100, format: 'general', unit: 'yuan' }),
};

/** Days or calendar months. */
export const SPAN: ValueType<Span> = {
  read: (cell, unitCell) => {
    const quantity = readQuantity(cell, unitCell);
    if (!quantity || quantity.number < 0 || !Number.isInteger(quantity.number)) return { fault: 'notASpan' };
    const { number: count, unit } = quantity;
    if (unit !== null && unit !== 'day' && unit !== 'month') return { fault: 'notASpan' };
    return { count, unit: unit ?? 'day' };
  },
  write: ({ count, unit }) => ({ value: count, format: 'general', unit }),
};

/** One of some keys, by the words of i18n. */
export function choiceType<K extends string>(keys: readonly K[]): ValueType<K> {
  return {
    read: (cell, _unit, { words }) =>
      keyNamed(String(cell), keys, 'choice.', words) ?? {
        fault: 'notAChoice',
        params: { choices: keys.map((key) => words.say(`choice.${key}`)).join(words.say('list.separator')) },
      },
    write: (key, words) => ({ value: words.say(`choice.${key}`), format: 'text' }),
    choices: (words) => keys.map((key) => words.say(`choice.${key}`)),
  };
}

/** Two answers, the first of which means yes. */
export function eitherType(yes: string, no: string): ValueType<boolean> {
  const choice = choiceType([yes, no]);
  return {
    choices: choice.choices,
    read: (cell, unit, context) => {
      const key = choice.read(typeof cell === 'boolean' ? (cell ? yes : no) : cell, unit, context);
      return isFault(key) ? key : key === yes;
    },
    write: (value, words) => choice.write(value ? yes : no, words),
  };
}

/** A word of the trade, as it is; the drop-down offers `offered`. */
export function textType(offered?: readonly string[]): ValueType<string> {
  return {
    read: (cell) => foldWidth(String(cell)),
    write: (value) => ({ value, format: 'text' }),
    choices: offered && (() => offered),
  };
}

const NONE = ['none'] as const;

/** A value or none: 不限. */
export function orNone<T>(type: ValueType<T>): ValueType<T | null> {
  return {
    read: (cell, unit, context) =>
      keyNamed(String(cell), NONE, 'choice.', context.words) ? null : type.read(cell, unit, context),
    write: (value, words) =>
      value === null ? { value: words.say('choice.none'), format: 'text' } : type.write(value, words),
  };
}

const SEPARATORS = /[、,，;；\n]+/;

/**
 * Several values in one cell, 30、60、90、180.
 *
 * @param type the type of each
 * @param rising each has to be larger than the one before
 * @param length how many there have to be
 */
export function listType<T>(
  type: ValueType<T>,
  { rising, length }: { readonly rising?: (value: T) => number; readonly length?: number } = {},
): ValueType<readonly T[]> {
  return {
    read: (cell, unit, context) => {
      const values: T[] = [];
      for (const part of partsOf(cell)) {
        const value = type.read(part, unit, context);
        if (isFault(value)) return value;
        values.push(value);
      }
      if (length !== undefined && values.length !== length) return { fault: 'wrongCount', params: { count: length } };
      if (rising && values.some((value, i) => i > 0 && rising(value) <= rising(values[i - 1] as T)))
        return { fault: 'notRising' };
      return values;
    },
    write: (values, words) => {
      const written = values.map((value) => type.write(value, words));
      const unit = written[0]?.unit;
      const shared = written.every((one) => one.unit === unit);
      const texts = written.map((one) => textOf(one.value, one.format, shared ? '' : unitWord(one.unit, words)));
      return { value: texts.join(words.say('list.separator')), format: 'text', unit: shared ? unit : undefined };
    },
  };
}

function partsOf(cell: CellValue): CellValue[] {
  if (typeof cell !== 'string') return [cell];
  return cell
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const unitWord = (unit: Unit | undefined, words: { say: (key: string) => string }): string =>
  unit === undefined ? '' : words.say(`unit.${unit}`);

/** A written value as one would say it: 60%, 7天. */
export function textOf(value: CellValue, format: 'text' | 'general' | 'percent', unit = ''): string {
  const text = format === 'percent' ? percent(Number(value)) : String(value);
  return /^[a-z]/i.test(unit) ? `${text} ${unit}` : text + unit;
}
