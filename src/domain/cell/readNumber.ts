import type { Reading } from './problem';
import { foldWidth, saysNothing } from './text';
import type { CellValue } from './value';

/** A number with at most a short unit behind it: 25分钟, 3人, 120 km; 80后 is none. */
const WITH_UNIT =
  /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([万亿]?)(?!后)(?:[\u4e00-\u9fff]{1,3}|[a-z]{1,3})?$/i;
/** 1.2万公里 is 12,000. */
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * A count or measure in a cell.
 *
 * @param value a number, or text such as 1,200, 25分钟, 3人
 * @returns the number; null where the cell says nothing; problem `notANumber`
 * @example readNumber('25分钟') // 25
 */
export function readNumber(value: CellValue): Reading<number> {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return { code: 'notANumber' };
  if (value === '') return null;
  const text = foldWidth(value);
  if (saysNothing(text)) return null;
  const match = WITH_UNIT.exec(text);
  if (!match) return { code: 'notANumber' };
  const number = Number((match[1] ?? '').replace(/,/g, '')) * (SCALES[match[2] ?? ''] ?? 1);
  // 1.2 × 10,000 is no whole number in binary.
  return Number(number.toPrecision(15));
}

/**
 * A share in a cell.
 *
 * @param value a number (0.35 is 35 %; above 1 it is taken as per cent), or text such as 35%, 13 %, 0.35
 * @returns fraction, 0.35 for 35 %; null where the cell says nothing; problem `notAPercent`
 * @example readPercent('35%') // 0.35
 */
export function readPercent(value: CellValue): Reading<number> {
  if (typeof value === 'number') return fraction(value);
  if (typeof value === 'boolean') return { code: 'notAPercent' };
  if (value === '') return null;
  const text = foldWidth(value);
  if (saysNothing(text)) return null;
  const match = /^([+-]?\d+(?:\.\d+)?)\s*(%|‰)?$/.exec(text);
  if (!match) return { code: 'notAPercent' };
  const number = Number(match[1]);
  if (match[2] === undefined) return fraction(number);
  return match[2] === '%' ? number / 100 : number / 1000;
}

function fraction(number: number): number {
  return Math.abs(number) > 1 ? number / 100 : number;
}
