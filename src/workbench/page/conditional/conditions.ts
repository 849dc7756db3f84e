import { CellError, type Content } from '../../host/model/grid';
import type { ConditionalRule } from '../../host/model/ruleList';
import type { RangeNumbers } from './rangeNumbers';
import { inPeriod } from './timePeriods';

type Value = Content | '';

/** What a rule may ask about a cell besides its value. */
export interface Asked {
  readonly attributes: ConditionalRule['attributes'];
  readonly numbers: RangeNumbers;
  /** Results of the rule's formulas for the cell; undefined for what cannot be worked out. */
  readonly operands: readonly (Value | undefined)[];
  /** The day it is, as a serial number counted from 1900. */
  readonly today: number;
  /** What makes the workbook's serial numbers such. */
  readonly daysSince1900: number;
}

type Condition = (value: Value, asked: Asked) => boolean;
type Comparison = (order: (operand: Value | undefined) => number, operands: readonly (Value | undefined)[]) => boolean;

const between: Comparison = (order, [first, second]) =>
  (order(first) >= 0 && order(second) <= 0) || (order(second) >= 0 && order(first) <= 0);

/** Orders are NaN where there is nothing to compare with: then only this says no as well. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  between,
  notBetween: (order, operands) =>
    operands.slice(0, 2).every((one) => !Number.isNaN(order(one))) && !between(order, operands),
  equal: (order, [first]) => order(first) === 0,
  notEqual: (order, [first]) => Math.abs(order(first)) > 0,
  greaterThan: (order, [first]) => order(first) > 0,
  lessThan: (order, [first]) => order(first) < 0,
  greaterThanOrEqual: (order, [first]) => order(first) >= 0,
  lessThanOrEqual: (order, [first]) => order(first) <= 0,
};

const isOn = (attribute: string | undefined, otherwise = false) =>
  attribute === undefined ? otherwise : attribute === '1' || attribute === 'true';
const isError = (value: Value | undefined) => value instanceof CellError;
const isBlank = (value: Value) => !isError(value) && String(value).trim() === '';
const lower = (value: Value | undefined) => String(value ?? '').toLowerCase();
const wanted = ({ attributes }: Asked) => lower(attributes.text);
const withText = (test: (text: string, wanted: string) => boolean): Condition => {
  return (value, asked) => !isError(value) && test(lower(value), wanted(asked));
};

/** Kind of a rule in the file -> whether a cell is formatted. */
export const CONDITIONS: Readonly<Record<string, Condition>> = {
  cellIs: (value, { attributes, operands }) =>
    COMPARISONS[attributes.operator ?? '']?.((operand) => compare(value, operand), operands) ?? false,
  expression: (_value, { operands: [result] }) => result === true || (typeof result === 'number' && result !== 0),
  containsText: withText((text, part) => text.includes(part)),
  notContainsText: (value, asked) => isError(value) || !lower(value).includes(wanted(asked)),
  beginsWith: withText((text, part) => text.startsWith(part)),
  endsWith: withText((text, part) => text.endsWith(part)),
  containsBlanks: isBlank,
  notContainsBlanks: (value) => !isBlank(value),
  containsErrors: isError,
  notContainsErrors: (value) => !isError(value),
  timePeriod: (value, { attributes, today, daysSince1900 }) =>
    typeof value === 'number' && inPeriod(attributes.timePeriod, Math.floor(value) + daysSince1900, today),
  duplicateValues: (value, { numbers }) => value !== '' && numbers.occurrences(value) > 1,
  uniqueValues: (value, { numbers }) => value !== '' && numbers.occurrences(value) === 1,
  top10: (value, { attributes, numbers }) => {
    if (typeof value !== 'number') return false;
    const rank = Number(attributes.rank ?? 10);
    const share = isOn(attributes.percent) ? Math.floor((numbers.count * rank) / 100) : rank;
    const last = Math.max(share, 1) - 1;
    return isOn(attributes.bottom) ? value <= numbers.fromBottom(last) : value >= numbers.fromTop(last);
  },
  aboveAverage: (value, { attributes, numbers }) => {
    if (typeof value !== 'number') return false;
    const direction = isOn(attributes.aboveAverage, true) ? 1 : -1;
    const distance = Number(attributes.stdDev ?? 0);
    const limit = numbers.mean + (distance ? direction * distance * numbers.deviation : 0);
    const over = (value - limit) * direction;
    return over > 0 || (over === 0 && isOn(attributes.equalAverage));
  },
};

/** Numbers come before texts, and these before TRUE and FALSE; a blank cell is what it is compared with, 0 or no text. */
function compare(value: Value, operand: Value | undefined): number {
  if (operand === undefined || value instanceof CellError || operand instanceof CellError) return NaN;
  const [a, b] = [filled(value, operand), filled(operand, value)];
  if (typeof a === 'string' && typeof b === 'string') return lower(a) < lower(b) ? -1 : Number(lower(a) > lower(b));
  return rank(a) - rank(b) || Number(a) - Number(b);
}

function filled(value: Value, other: Value): Value {
  return value === '' && typeof other !== 'string' ? 0 : value;
}

function rank(value: Value): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
