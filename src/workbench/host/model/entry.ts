import { CellError, type Content } from './grid';

/** What becomes of a value that is typed or set through `range.values`. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: Content; readonly format?: string }
  | { readonly kind: 'formula'; readonly text: string };

const BLANK: Entry = { kind: 'blank' };
const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const PERCENT = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)%$/;
const CURRENCY = /^([-+]?)([$¥￥€£])\s?((?:\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?)$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\S+))?$/;
/** What an entry without a language of its own is read by: month, day, year. */
const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/;
const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);

/**
 * What Excel makes of an entry: numbers and dates in text become numbers, `=` and a leading `+`, `-` or `@` start a formula,
 * an apostrophe keeps text as it is. In a cell with the format `@` everything is text.
 */
export function interpret(input: unknown, numberFormat: string, date1904 = false): Entry {
  if (input === null || input === undefined || input === '') return BLANK;
  if (numberFormat === '@')
    return { kind: 'value', value: typeof input === 'boolean' ? String(input).toUpperCase() : String(input) };
  if (typeof input === 'number' || typeof input === 'boolean') return { kind: 'value', value: input };
  const text = String(input);
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  // Nothing else begins with a letter of any alphabet but TRUE and FALSE.
  if (first > 64 && !/^(?:true|false|[¥￥€£].*)$/i.test(trimmed)) return { kind: 'value', value: text };
  return numberEntry(trimmed) ?? dayEntry(trimmed, date1904) ?? formulaEntry(trimmed) ?? { kind: 'value', value: text };
}

function numberEntry(text: string): Entry | null {
  if (/\d/.test(text) && NUMBER.test(text)) return { kind: 'value', value: Number(text.replace(/,/g, '')) };
  const [, sign = '', symbol, amount = '', decimals] = CURRENCY.exec(text) ?? [];
  if (symbol) {
    const format = `"${symbol}"#,##0${decimals ? '.00' : ''}`;
    return { kind: 'value', value: Number(sign + amount.replace(/,/g, '')), format };
  }
  const percent = PERCENT.exec(text)?.[1];
  if (percent === undefined) return null;
  const format = percent.includes('.') ? '0.00%' : '0%';
  return { kind: 'value', value: Number((Number(percent.replace(/,/g, '')) / 100).toPrecision(15)), format };
}

function dayEntry(text: string, date1904: boolean): Entry | null {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  const date = year === undefined ? DATE.exec(text) : [text, year, month, day];
  if (!date) {
    const time = timeOf(text);
    return time && { kind: 'value', value: time.day, format: time.format };
  }
  const serial = serialOf(Number(date[1]), Number(date[2]), Number(date[3]), date1904);
  const time = date[4] === undefined ? null : timeOf(date[4]);
  if (serial === null || (date[4] !== undefined && !time)) return null;
  return { kind: 'value', value: serial + (time?.day ?? 0), format: time ? 'yyyy/m/d h:mm' : 'yyyy/m/d' };
}

function timeOf(text: string): { day: number; format: string } | null {
  const time = TIME.exec(text);
  if (!time || Number(time[1]) >= 24) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { day: seconds / 86_400, format: time[3] ? 'h:mm:ss' : 'h:mm' };
}

function formulaEntry(text: string): Entry | null {
  if (/^[-+].|^@[\p{L}_]/u.test(text)) return { kind: 'formula', text: `=${text}` };
  if (/^(?:true|false)$/i.test(text)) return { kind: 'value', value: /^t/i.test(text) };
  return ERRORS.has(text.toUpperCase()) ? { kind: 'value', value: new CellError(text.toUpperCase()) } : null;
}

/** The serial number of a day; null where the calendar or Excel has no such day. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const serial = at.getTime() / 86_400_000 + 25_569;
  if (date1904) return serial >= 1462 ? serial - 1462 : null;
  // Excel's 1900 has a 29 February that never was: days before 1 March count one less.
  return serial < 2 ? null : serial < 61 ? serial - 1 : serial;
}
