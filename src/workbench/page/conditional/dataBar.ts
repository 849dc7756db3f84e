import type { Styles } from '../../host/xlsx/styles';
import { childOf, type Attributes, type Element } from '../../host/xlsx/xml';
import type { RangeNumbers } from './rangeNumbers';
import { thresholdsOf, type Threshold, type Work } from './thresholds';

/** A bar as it is drawn: in percent of the cell's width. */
export interface DataBar {
  readonly from: number;
  readonly length: number;
  readonly color: string;
  readonly border?: string;
  readonly gradient: boolean;
  /** The bar goes to the left. */
  readonly negative: boolean;
  /** Where bars of both directions meet; undefined where all go to the right. */
  readonly axis?: number;
  readonly axisColor?: string;
}

/** A rule of bars, ready to draw numbers. */
export interface BarScale {
  readonly bar: (value: number) => DataBar;
  readonly hidesText: boolean;
}

const NEGATIVE = '#FF0000';
const AXIS = '#000000';
/** Excel 2007, to which the file speaks in the first place, leaves room at both ends. */
const LENGTHS_2007 = { minLength: '10', maxLength: '90' };
const LENGTHS = { minLength: '0', maxLength: '100' };

/**
 * @param own `<dataBar>` of the rule
 * @param extension `<x14:dataBar>` of the same rule, which Excel writes since 2010
 */
export function barScale(
  own: Element,
  extension: Element | undefined,
  numbers: RangeNumbers,
  styles: Styles,
  work: Work,
): BarScale {
  const bar = extension ?? own;
  const says: Attributes = { ...(extension ? LENGTHS : LENGTHS_2007), ...own.attributes, ...extension?.attributes };
  const color = (name: string) => styles.color(childOf(extension, name)?.attributes);
  const fill = styles.color(childOf(own, 'color')?.attributes) ?? color('fillColor') ?? AXIS;
  const border = says.border === '1' ? (color('borderColor') ?? fill) : undefined;
  const sameNegative = says.negativeBarColorSameAsPositive === '1';
  const [least, most] = thresholdsOf(bar, numbers, work);
  const gradient = says.gradient !== '0';
  const axis = extension && says.axisPosition !== 'none' ? axisOf(least, most, says.axisPosition) : undefined;
  return {
    hidesText: says.showValue === '0',
    bar: (value) => {
      const negative = axis !== undefined && value < 0;
      const place = negative
        ? spanLeft(value, axis, least)
        : spanRight(value, axis ?? 0, axis === undefined ? least : ZERO, most, says);
      return {
        ...place,
        negative,
        gradient,
        color: negative && !sameNegative ? (color('negativeFillColor') ?? NEGATIVE) : fill,
        border,
        axis,
        axisColor: axis === undefined ? undefined : (color('axisColor') ?? AXIS),
      };
    },
  };
}

const ZERO: Threshold = { at: 0, open: false, automatic: false };

/** Where the bars of both directions meet; undefined while all numbers are positive. */
function axisOf(least?: Threshold, most?: Threshold, position?: string): number | undefined {
  const [low, high] = [least?.at ?? 0, most?.at ?? 0];
  if (!(low < 0)) return undefined;
  if (position === 'middle') return 50;
  return high <= 0 ? 100 : Math.round((-low / (high - low)) * 100);
}

function spanLeft(value: number, axis: number, least?: Threshold) {
  const length = Math.round(shareOf(-value, 0, -(least?.at ?? 0)) * axis);
  return { from: axis - length, length };
}

function spanRight(
  value: number,
  axis: number,
  least: Threshold | undefined,
  most: Threshold | undefined,
  says: Attributes,
) {
  const [shortest, longest] = axis ? [0, 100] : [Number(says.minLength), Number(says.maxLength)];
  const percent = shortest + shareOf(value, least?.at ?? 0, most?.at ?? 0) * (longest - shortest);
  return { from: axis, length: Math.round((percent * (100 - axis)) / 100) };
}

function shareOf(value: number, from: number, to: number): number {
  return to > from ? Math.min(Math.max((value - from) / (to - from), 0), 1) : Number(value >= to);
}
