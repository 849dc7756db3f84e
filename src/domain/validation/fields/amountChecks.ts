import type { RegisterColumn } from '../../cards/register';
import { moneyUnit } from '../../cell/readMoney';
import { foldWidth } from '../../cell/text';
import type { Trouble } from '../finding';
import { canBeNegative, limitsOf } from './limits';
import { doubtfully, safely, trouble, type CheckedField, type ValueCheck } from './valueCheck';

/** Digits alone count in the column's unit; what says 元 counts in yuan. */
const PLAIN_MONEY = /^[+-]?[\d,.]+$|^\([\d,.]+\)$/;
const YUAN = /^[+-]?(?:¥|rmb|cny|人民币)?\s*[+-]?[\d,.]+\s*(?:元整?)?$/i;
/** 10-15万, 20万~30万, 8万以内, 100到200 */
const RANGE = /\d\s*[万千wk]?元?\s*(?:[-~—–～]|到|至)\s*\d|以内|以上|以下|不超过|[<>≤≥]/i;
const VAGUE = /左右|上下|以上|以下|以内|余|多|约|近|[+＋万亿千]/;
/** What a customer would spend, what a company has: people write about how much it is. */
const ROUGHLY: ReadonlySet<string> = new Set(['budget', 'capital', 'assets', 'annualSales', 'age', 'staffN', 'income']);
/** Cells that are looked at for the unit of their column. */
const LOOKED_AT = 500;

/**
 * How amounts are checked: they can be read, they are numbers to Excel, they are not negative where they cannot be.
 *
 * @example moneyCheck(about).trouble('1,200元', 120000)?.repair?.to // 1200
 */
export function moneyCheck({ field, column }: CheckedField): ValueCheck {
  const least = canBeNegative(field.key) ? -Infinity : 0;
  let unit: number | null | undefined;
  return {
    isRight: (raw, parsed) => typeof raw === 'number' && typeof parsed === 'number' && parsed >= least,
    trouble: (raw, parsed, problem) => {
      const text = foldWidth(String(raw));
      if (typeof parsed !== 'number') return problem ? unread(text, problem.code) : null;
      if (parsed < least) return trouble('money', 'warning', 'negative');
      if (typeof raw !== 'string') return null;
      unit ??= unitOf(column);
      const isPlain = PLAIN_MONEY.test(text);
      const to = isPlain && unit === null ? plainNumber(text) : Number((parsed / 100 / (unit ?? 1)).toFixed(8));
      const isSafe = isPlain || (unit === 1 && YUAN.test(text));
      const repair = isSafe ? safely(to, 'general') : doubtfully(to, 'general');
      const isRough = ROUGHLY.has(field.key) && VAGUE.test(text.replace(/[万千亿]/g, ''));
      return trouble('storedAs', isRough ? 'info' : 'warning', 'numberAsText', { params: { number: String(to) }, repair }); // prettier-ignore
    },
  };

  function unread(text: string, problem: string): Trouble {
    if (problem === 'foreignMoney')
      return trouble('money', ROUGHLY.has(field.key) ? 'info' : 'warning', 'foreignMoney');
    if (/\d/.test(text) && RANGE.test(text)) {
      return trouble('money', ROUGHLY.has(field.key) ? 'info' : 'warning', 'amountRange');
    }
    return trouble('money', field.need === 'required' ? 'error' : 'warning', 'notMoney');
  }
}

function plainNumber(text: string): number {
  const number = Number(text.replace(/[^\d.]/g, ''));
  return /-|\(/.test(text) ? -number : number;
}

/** Yuan for one unit of a column's numbers: what its own numbers were read as, else what its header says; null for neither. */
function unitOf(column: RegisterColumn | undefined): number | null {
  if (!column) return null;
  const rows = Math.min(column.raw.length, LOOKED_AT);
  for (let row = 0; row < rows; row++) {
    const raw = column.raw[row];
    const parsed = column.parsed[row];
    if (typeof raw === 'number' && raw !== 0 && typeof parsed === 'number') return Math.round(parsed / raw) / 100;
  }
  return moneyUnit(column.header, 0) || null;
}

/** 1,200 and -3 are numbers whatever stands around them. */
const PLAIN_NUMBER = /^[+-]?[\d,]+(?:\.\d+)?$/;
/** Scores in words say what they mean. */
const SCORE_WORDS = /满意|[好良优中差高低强弱大小]|一般|^[A-E][+-]?$/i;

/**
 * How counts, measures, scores and shares are checked: they can be read, lie within their limits, are numbers to Excel.
 *
 * @example numberCheck(about).trouble('25分钟', 25)?.repair?.to // 25
 */
export function numberCheck({ kind, field, column }: CheckedField): ValueCheck {
  const [least, most] = limitsOf(kind, field.key, field.type) ?? [-Infinity, Infinity];
  // A column of 0.35 and 35% alike shows its shares as they are.
  const isShare = field.type === 'percent';
  return {
    isRight: (raw, parsed) =>
      typeof raw === 'number' && typeof parsed === 'number' && parsed >= least && parsed <= most,
    trouble: (raw, parsed, problem) => {
      const text = foldWidth(String(raw));
      if (typeof parsed !== 'number') return problem ? unread(text) : null;
      if (parsed < least || parsed > most) {
        const [from, to] = isShare ? [`${least * 100}%`, `${most * 100}%`] : [least, most];
        return trouble('number', 'warning', 'outOfRange', { params: { least: from, most: to } });
      }
      if (typeof raw !== 'string') return null;
      const to = PLAIN_NUMBER.test(text) ? Number(text.replace(/,/g, '')) + 0 : parsed; // -0 is 0
      const isSafe = !isShare && !VAGUE.test(text) && !(column?.header ?? '').includes('万');
      const repair = isSafe ? safely(to, 'general') : doubtfully(to, 'general');
      return trouble('storedAs', VAGUE.test(text) ? 'info' : 'warning', 'numberAsText', { params: { number: String(to) }, repair }); // prettier-ignore
    },
  };

  function unread(text: string): Trouble | null {
    if (field.type === 'score' && SCORE_WORDS.test(text)) return null;
    const isRough = ROUGHLY.has(field.key) && /\d|[大中小微老青]/.test(text);
    return trouble('number', isRough ? 'info' : 'warning', 'notANumber');
  }
}
