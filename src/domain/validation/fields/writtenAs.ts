import type { Trouble } from '../finding';
import type { CellValue } from '../../cell/value';
import type { FieldFindingCode } from './codes';
import { safely, trouble } from './valueCheck';

const FULL_WIDTH = /[\uff01-\uff5e]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const INVISIBLE_ALL = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Digits that are gone for good: 1.10105E+17 as text. */
const EXPONENT = /^\d(?:\.(\d+))?E\+?(\d{1,2})$/i;
/** Excel keeps fifteen digits. */
const SAFE_DIGITS = 1e15;

/**
 * A value that is right but could be written better: full-width and invisible characters keep Excel from matching it, all
 * else is style.
 *
 * @param raw the cell's text
 * @param to how it is better written; it means the same
 * @param style what is said where only the style differs
 * @example writtenAs('１３８００１３８０００', '13800138000', 'phoneStyle')?.code // 'fullWidth'
 */
export function writtenAs(raw: string, to: string, style: FieldFindingCode): Trouble | null {
  if (raw === to) return null;
  const repair = safely(to);
  if (FULL_WIDTH.test(raw) && !FULL_WIDTH.test(to)) return trouble('writtenAs', 'warning', 'fullWidth', { repair });
  if (INVISIBLE.test(raw)) return trouble('writtenAs', 'warning', 'invisible', { repair });
  return trouble('writtenAs', 'info', style, { repair });
}

/**
 * A text whose inside is left alone: invisible characters, and blanks at its ends.
 *
 * @example edgesOf('王芳 ')?.repair?.to // '王芳'
 */
export function edgesOf(raw: string): Trouble | null {
  return writtenAs(raw, raw.replace(INVISIBLE_ALL, '').trim(), 'blanks');
}

/**
 * Whether a long number has lost digits: a number of sixteen digits or more, or text such as 1.10105E+17.
 *
 * @example hasLostDigits(110105194912310000) // true
 */
export function hasLostDigits(raw: CellValue): boolean {
  if (typeof raw === 'number') return Math.abs(raw) >= SAFE_DIGITS;
  if (typeof raw !== 'string') return false;
  const [, fraction = '', exponent] = EXPONENT.exec(raw.trim()) ?? [];
  return exponent !== undefined && fraction.length < Number(exponent);
}

/** What can only be entered again. */
export const LOST: Trouble = trouble('digitsLost', 'error', 'digitsLost');
