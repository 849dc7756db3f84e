import type { Register } from '../cards/register';
import type { SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';
import { judgementDay, type LeadGrades } from './gradeLeads';
import { gradeName } from './gradeName';
import { judgedGrade } from './judgedGrade';
import type { Span } from './profiles';

/** Why a lead has its computed grade, and what is to be asked about it; i18n makes a sentence of it. */
export type GradeReason =
  /** The expected date, `days` ahead. `said` are the sheet's words where it has no date. */
  | {
      readonly code: 'expected';
      readonly day: SerialDay;
      readonly days: number;
      readonly grade: string;
      readonly said?: string;
    }
  /** The expected date gives another grade than was judged. */
  | {
      readonly code: 'differs';
      readonly judged: string;
      readonly grade: string;
      readonly day: SerialDay;
      readonly days: number;
    }
  /** The expected date went by so many days ago. */
  | { readonly code: 'expectedPast'; readonly day: SerialDay; readonly days: number }
  /** A judgement that holds; null where its day is not known, or where it holds for good. */
  | {
      readonly code: 'judged';
      readonly grade: string;
      readonly judgedOn: SerialDay | null;
      readonly until: SerialDay | null;
    }
  /** A judgement that stood for `within` and ran out so many days ago. */
  | {
      readonly code: 'judgedExpired';
      readonly grade: string;
      readonly judgedOn: SerialDay;
      readonly within: Span;
      readonly days: number;
    }
  /** The judged value is not of the profile. */
  | { readonly code: 'foreignGrade'; readonly judged: string }
  | { readonly code: 'ordered' }
  /** Neither date nor judgement. */
  | { readonly code: 'undated'; readonly grade: string };

/** The words a lead is judged by, as the profile writes them; a foreign one as it stands in the sheet. */
export function judgedName({ columns }: Register, row: number, { gradeProfile }: Settings): string {
  const text = columns.get('gradeManual')?.parsed[row];
  const name = typeof text === 'string' ? gradeName(text, gradeProfile) : null;
  return typeof name === 'object' && name !== null ? name.foreign : (name ?? '');
}

/**
 * Why a lead has its grade (R-2.01, R-2.08; ANALYSIS B). It is worked out for one row at a time, when somebody wants to
 * know.
 *
 * @param register leads, as they were graded
 * @param grades what `gradeLeads` gave for them
 * @param settings the same settings
 * @param row register row
 * @param today serial number
 * @returns the reason; null for closed leads and rows that are no data
 * @example gradeReason(register, grades, DEFAULT_SETTINGS, 0, today) // { code: 'expected', day: 46362, days: 15, grade: 'A' }
 */
export function gradeReason(
  register: Register,
  grades: LeadGrades,
  settings: Settings,
  row: number,
  today: SerialDay,
): GradeReason | null {
  const basis = grades.basis[row];
  const grade = grades.computed[row] ?? '';
  const judged = judgedName(register, row, settings);
  if (basis === undefined || basis === 'closed' || basis === 'skipped') return null;
  if (basis === 'ordered') return { code: 'ordered' };
  switch (grades.ask[row]) {
    case 'expectedPast':
      return { code: 'expectedPast', day: grades.askedDay[row] ?? 0, days: grades.askedDays[row] ?? 0 };
    case 'foreignGrade':
      return { code: 'foreignGrade', judged };
    case 'judgedExpired':
      return expired(settings, judged, grades.askedDay[row] ?? 0, grades.askedDays[row] ?? 0);
  }
  if (basis === 'undated') return { code: 'undated', grade };
  if (basis === 'judged') return { code: 'judged', grade, ...validity(register, settings, judged, row, today) };
  const day = grades.expected[row] ?? 0;
  const days = day - today;
  if (judged !== '' && judged !== grade) return { code: 'differs', judged, grade, day, days };
  const raw = register.columns.get('expectedOn');
  const said = typeof raw?.parsed[row] === 'number' ? undefined : raw?.raw[row];
  return { code: 'expected', day, days, grade, ...(typeof said === 'string' ? { said } : {}) };
}

function expired({ gradeProfile }: Settings, grade: string, judgedOn: SerialDay, days: number): GradeReason {
  const within = gradeProfile.grades.find((one) => one.grade === grade)?.within ?? { count: 0, unit: 'day' };
  return { code: 'judgedExpired', grade, judgedOn, within, days };
}

function validity(
  register: Register,
  { gradeProfile, monthRule }: Settings,
  judged: string,
  row: number,
  today: SerialDay,
): { readonly judgedOn: SerialDay | null; readonly until: SerialDay | null } {
  const judgedOn = judgementDay(register, row);
  if (judgedOn === null) return { judgedOn, until: null };
  const held = judgedGrade(judged, judgedOn, today, gradeProfile, monthRule);
  return { judgedOn, until: held.outcome === 'valid' ? held.until : null };
}

/**
 * Whether somebody has to look at a lead: its date or judgement ran out, nobody knows its letter, or it was judged
 * otherwise than its date says.
 *
 * @example needsLook({ code: 'differs', judged: 'B', grade: 'A', day: 46362, days: 15 }) // true
 */
export function needsLook({ code }: GradeReason): boolean {
  return code === 'differs' || code === 'expectedPast' || code === 'judgedExpired' || code === 'foreignGrade';
}
