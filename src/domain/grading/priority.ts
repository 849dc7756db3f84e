import type { Register, RegisterColumn } from '../cards/register';
import type { SerialDay } from '../cell/value';
import { hasPart, MAN_CLASSES, manClass, type ManPart, type ManVerdict } from './manClass';
import type { GradeProfile } from './profiles';

const PARTS: readonly ManPart[] = ['money', 'authority', 'need'];
/** Places between two grades. */
const PLACES = MAN_CLASSES.length + 1;

/**
 * Purchasing power, authority and need of a lead, as its row says.
 *
 * @param register leads; fields money, authority, need where present
 * @example manOf(register, 0) // { missing: ['authority'] }: 缺决定权信息
 */
export function manOf({ columns }: Register, row: number): ManVerdict {
  const [money = null, authority = null, need = null] = PARTS.map((part) => hasPartIn(columns.get(part), row));
  return manClass(money, authority, need);
}

/** 无 says nothing in most columns, so it is not read as a value; here it is one. */
function hasPartIn(column: RegisterColumn | undefined, row: number): boolean | null {
  const value = column?.parsed[row] ?? column?.raw[row] ?? '';
  return hasPart(typeof value === 'boolean' ? value : String(value));
}

/**
 * What a lead's row leaves open of purchasing power, authority and need. A register that has no column for any of them
 * asks nobody.
 *
 * @example missingParts(register, 0) // ['authority']
 */
export function missingParts(register: Register, row: number): readonly ManPart[] {
  if (!PARTS.some((part) => register.columns.has(part))) return [];
  const verdict = manOf(register, row);
  return 'missing' in verdict ? verdict.missing : [];
}

/**
 * The place of a lead among others by grade, then by purchasing power, authority and need: 理想 first, what is not known
 * in the middle (ANALYSIS B).
 *
 * @param grade the grade that rules; one the profile does not have comes last
 * @returns a rank, the smaller the more urgent
 * @example leadRank('A', { class: '理想' }, threeTables) < leadRank('A', { missing: ['need'] }, threeTables) // true
 */
export function leadRank(grade: string, verdict: ManVerdict, { grades }: GradeProfile): number {
  const place = grades.findIndex((one) => one.grade === grade);
  const man = 'class' in verdict ? MAN_CLASSES.indexOf(verdict.class) : MAN_CLASSES.length >> 1;
  return (place < 0 ? grades.length : place) * PLACES + man;
}

/** What the order of work goes by. */
export interface Priority {
  /** By grade and promise, as `leadRank` gives it. */
  readonly rank: number;
  /** The day it is, or was, due on. */
  readonly day: SerialDay;
  /** What is at stake, in 分. */
  readonly amount?: number;
  readonly row: number;
}

/**
 * The order of work: grade, then 理想 first, then the longer overdue, then the larger amount (ANALYSIS B).
 *
 * @example [{ rank: 6, day: 46340, row: 0 }, { rank: 0, day: 46347, row: 1 }].sort(byPriority)[0].row // 1
 */
export function byPriority(one: Priority, other: Priority): number {
  return one.rank - other.rank || one.day - other.day || (other.amount ?? 0) - (one.amount ?? 0) || one.row - other.row;
}
