import { daysInMonth, serialDay } from '../../cell/day';
import type { SerialDay } from '../../cell/value';

/** What is wrong with an ID number, the first thing that shows. */
export type IdNoFault =
  | 'idNoLength'
  | 'idNoCharacters'
  | 'idNoProvince'
  | 'idNoDate'
  | 'idNoFuture'
  | 'idNoCheck'
  | 'idNoResident'
  | 'idNoAge'
  | 'idNoOld'
  | 'otherDocument';

/** What an ID number says about its holder. */
export interface IdNoFacts {
  readonly birthday: SerialDay;
  readonly sex: '男' | '女';
}

/** Provinces (GB/T 2260); 81–83 are residence permits of Hong Kong, Macao and Taiwan, 91 those of foreigners. */
const PROVINCES: ReadonlySet<number> = new Set([
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64,
  65, 71, 81, 82, 83, 91,
]); // prettier-ignore
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';
const OLDEST_YEAR = 1880;
const UNLIKELY_YEAR = 1900;

const NEW = /^\d{17}[\dX]$/;
const OLD = /^\d{15}$/;
/** Passports, home-return permits (H, M) and old permits of foreigners (three letters, twelve digits). */
const OTHER_DOCUMENT = /^(?:[A-Z]{1,2}\d{7,10}|[A-Z]{3}\d{12})$/;

/** The check character of the first seventeen digits (ISO 7064 MOD 11-2). */
function checkCharacter(id: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (id.charCodeAt(i) - 48) * (WEIGHTS[i] ?? 0);
  return CHECK.charAt(sum % 11);
}

/**
 * An ID number of fifteen digits (before 1999) in the form of today: 19 before the year of birth, a check character behind.
 *
 * @param id fifteen digits
 * @example toEighteen('320311770706001') // '320311197707060018'
 */
export function toEighteen(id: string): string {
  const longer = `${id.slice(0, 6)}19${id.slice(6)}`;
  return longer + checkCharacter(longer);
}

/**
 * Whether an ID number can be one (GB 11643-1999): length, province, a real day of birth that is not in the future, check
 * character. Numbers beginning with 9 are permits of foreigners, whose check is not certain.
 *
 * @param id eighteen or fifteen characters, upper case, without blanks
 * @param today serial number
 * @returns null for a right one; `idNoAge`, `idNoOld`, `idNoResident` and `otherDocument` may be right all the same
 * @example idNoFault('110105194912310021', 46347) // 'idNoCheck'
 */
export function idNoFault(id: string, today: SerialDay): IdNoFault | null {
  if (!NEW.test(id)) {
    if (OLD.test(id)) return birthFault(toEighteen(id), today) ?? 'idNoOld';
    if (OTHER_DOCUMENT.test(id)) return 'otherDocument';
    return id.length === 18 || id.length === 15 ? 'idNoCharacters' : 'idNoLength';
  }
  if (id.startsWith('9')) return checkCharacter(id) === id.charAt(17) ? null : 'idNoResident';
  const fault = birthFault(id, today);
  if (fault) return fault;
  if (checkCharacter(id) !== id.charAt(17)) return 'idNoCheck';
  return digits(id, 6, 10) < UNLIKELY_YEAR ? 'idNoAge' : null;
}

function birthFault(id: string, today: SerialDay): IdNoFault | null {
  if (!PROVINCES.has(digits(id, 0, 2))) return 'idNoProvince';
  const [year, month, day] = [digits(id, 6, 10), digits(id, 10, 12), digits(id, 12, 14)];
  if (year < OLDEST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'idNoDate';
  return serialDay(year, month, day) > today ? 'idNoFuture' : null;
}

function digits(id: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) number = number * 10 + id.charCodeAt(i) - 48;
  return number;
}

/**
 * Birthday and sex in an ID number: the seventeenth digit is odd for a man.
 *
 * @param id as read, eighteen or fifteen characters
 * @param today serial number
 * @returns null where the number is not right
 * @example idNoFacts('11010519491231002X', 46347)?.sex // '女'
 */
export function idNoFacts(id: string, today: SerialDay): IdNoFacts | null {
  const fault = idNoFault(id, today);
  if (fault !== null && fault !== 'idNoOld' && fault !== 'idNoAge') return null;
  const whole = fault === 'idNoOld' ? toEighteen(id) : id;
  return {
    birthday: serialDay(digits(whole, 6, 10), digits(whole, 10, 12), digits(whole, 12, 14)),
    sex: digits(whole, 16, 17) % 2 === 1 ? '男' : '女',
  };
}
