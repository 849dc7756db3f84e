import type { Reading } from './problem';
import { foldWidth, saysNothing } from './text';
import type { CellValue, Fen } from './value';

const SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
};
const AMOUNT = /^([+-]?)(\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)(百万|千万|[百千万萬亿億kw])?$/;
const YUAN_BEFORE = /^(?:¥|rmb|cny|人民币)/;
const YUAN_BEHIND = /(?:元整|元|圆|块钱|块|¥|rmb|cny|人民币)+$/;
const FOREIGN =
  /^(?:us\$|usd|hk\$|hkd|eur|gbp|jpy|\$|€|£)|(?:usd|hkd|eur|gbp|jpy|美元|美金|欧元|港币|英镑|日元|\$|€|£)$/;
const ABOUT = /^(?:约|大约|大概|近)|(?:左右|上下|以内|以上|多|余|\+)$/g;

/**
 * An amount of money in a cell.
 *
 * @param value a number, or text such as 1,200元, ¥3.5万, 8w, (200), 约3200万, １２００
 * @param unit yuan that one unit of a bare number stands for: 10000 under a header 金额(万元); a unit written in the cell
 *   (万, 亿, 元, ¥) wins over it; see `moneyUnit`
 * @returns integer 分; null where the cell says nothing; problems `foreignMoney`, `notMoney`
 * @example readMoney('¥3.5万') // 3500000
 */
export function readMoney(value: CellValue, unit = 1): Reading<Fen> {
  if (typeof value === 'number') return toFen(value * unit);
  if (typeof value === 'boolean') return { code: 'notMoney' };
  if (value === '') return null;
  const folded = foldWidth(value);
  if (saysNothing(folded)) return null;
  let text = folded.toLowerCase().replace(/\s+/g, '').replace(ABOUT, '');
  if (FOREIGN.test(text)) return { code: 'foreignMoney' };
  const negative = /^\(.*\)$/.test(text);
  if (negative) text = text.slice(1, -1);
  let sign = negative ? -1 : 1;
  if (text.startsWith('-')) {
    sign = -1;
    text = text.slice(1);
  }
  const saysYuan = YUAN_BEFORE.test(text) || YUAN_BEHIND.test(text);
  text = text.replace(YUAN_BEFORE, '').replace(YUAN_BEHIND, '');
  const match = AMOUNT.exec(text);
  if (!match) return { code: 'notMoney' };
  const scale = match[3] === undefined ? (saysYuan ? 1 : unit) : (SCALES[match[3]] ?? 1);
  return toFen((match[1] === '-' ? -sign : sign) * Number((match[2] ?? '').replace(/,/g, '')) * scale);
}

/** Rounds half away from zero; the small nudge undoes what 0.285 × 100 loses in binary. */
function toFen(yuan: number): Reading<Fen> {
  const fen = Math.sign(yuan) * Math.round(Math.abs(yuan) * 100 + 1e-6);
  return Number.isSafeInteger(fen) ? fen + 0 : { code: 'notMoney' };
}

/**
 * The unit a header gives its numbers.
 *
 * @param header a column header as written
 * @param sheetUnit the unit that the sheet's title states for all its amounts (单位：万元)
 * @returns yuan for one unit: 10000 for 万元 (or 万), 1000 for 千元, 1e8 for 亿元, 1e6 for 百万元, 1 for 元; else the
 *   sheet's unit
 * @example moneyUnit('合同金额(万元)') // 10000
 */
export function moneyUnit(header: string, sheetUnit = 1): number {
  const match = /(百万|千万|[千万亿])元|[([{:：/,，_-]\s*(万|亿)\s*(?:[)\]}]|$)/.exec(foldWidth(header));
  if (match) return SCALES[match[1] ?? match[2] ?? ''] ?? 1;
  return YUAN_HEADER.test(foldWidth(header)) ? 1 : sheetUnit;
}

/** 金额(元) */
const YUAN_HEADER = /[([{:：/,，_-]\s*元\s*(?:[)\]}】]|$)/;
const STATED = /单位\s*[:：]?\s*(?:人民币)?\s*((?:百万|千万|[千万亿])?元)/;

/**
 * The unit that a title line states for all amounts of its sheet.
 *
 * @param titles texts above the header
 * @returns yuan for one unit; 1 where no line states one
 * @example statedUnit(['制表：王芳  单位：万元']) // 10000
 */
export function statedUnit(titles: readonly string[]): number {
  const stated = titles.map((title) => STATED.exec(foldWidth(title))?.[1]).find(Boolean);
  return stated === undefined ? 1 : moneyUnit(`(${stated})`);
}
