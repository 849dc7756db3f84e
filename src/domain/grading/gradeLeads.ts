import type { Parsed, Register } from '../cards/register';
import { expectedBy } from '../cell/expectedBy';
import type { FieldKey } from '../cards/types';
import type { SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';
import { gradeName } from './gradeName';
import { gradeLimits } from './intentGrade';
import { judgedGrade } from './judgedGrade';
import { leadPhase, type LeadPhase } from './leadState';

/**
 * Where a row's computed grade comes from: the expected date · the judged grade, still valid · the last grade, kept
 * because its reason ran out · neither date nor judgement · an order · a closed lead, left alone · a row that is no
 * data.
 */
export type GradeBasis = 'expected' | 'judged' | 'kept' | 'undated' | 'ordered' | 'closed' | 'skipped';

/** What the salesperson is to be asked about a row; empty where there is nothing to ask. */
export type GradeQuestion = '' | 'expectedPast' | 'judgedExpired' | 'foreignGrade';

/** The grades of a register, row by row; all arrays are parallel to the register's rows. */
export interface LeadGrades {
  /** The grade to be written beside the judged one; empty where nothing is written. */
  readonly computed: readonly string[];
  /** The grade that rules the interval of contacts: the judged one, else the computed one; empty for closed leads. */
  readonly effective: readonly string[];
  readonly basis: readonly GradeBasis[];
  /** The expected date, also where it stands in words; 0 where there is none. */
  readonly expected: Int32Array;
  readonly ask: readonly GradeQuestion[];
  /** The day asked about: the expected date that has passed, or the day of the judgement that ran out; else 0. */
  readonly askedDay: Int32Array;
  /** Days since that date passed or that judgement ran out; else 0. */
  readonly askedDays: Int32Array;
}

const NO_VALUES: readonly Parsed[] = [];

/** The day of a judgement: the first of these that is filled in. */
const JUDGEMENT_FIELDS: readonly FieldKey[] = ['gradedOn', 'lastContact', 'createdOn'];

/** The grades while they are being filled in. */
interface Grades extends LeadGrades {
  readonly computed: string[];
  readonly effective: string[];
  readonly basis: GradeBasis[];
  readonly ask: GradeQuestion[];
}

/**
 * Grades every lead of a register (R-2.01, R-2.08, D-1, D-21):
 * - an expected date from today on gives the grade by the profile; words instead of a date (一个月内, 年底) count from the
 *   day they were written: 判级日期, else the last contact, else the card's day, else today;
 * - an expected date that has passed keeps the last grade, the judged one first, and is asked about;
 * - without one, a judged grade with the day it was judged (判级日期, else the last contact, else the card's day) stands
 *   as long as it holds; when it ran out it is kept and asked about;
 * - with neither, the grade is the profile's for undated leads: C in the 7/15/30 profile, 未定 else. A closed lead is
 *   left alone, also one without a state that was won by today (签单日期); one that has ordered keeps its grade. A judged value that is not of the profile is asked about and
 *   never overwritten or guessed.
 *
 * @param register leads; fields expectedOn, gradeManual, gradedOn, lastContact, createdOn, gradeAuto, state, wonOn
 *   where present
 * @param settings profile and month rule
 * @param today serial number
 * @returns columns of grades, their basis and what to ask
 * @example gradeLeads(register, DEFAULT_SETTINGS, today).computed // ['H', 'A', '未定']
 */
export function gradeLeads(register: Register, settings: Settings, today: SerialDay): LeadGrades {
  const { gradeProfile: profile, monthRule } = settings;
  const limits = gradeLimits(profile, today, monthRule);
  const values = (field: FieldKey): readonly Parsed[] => register.columns.get(field)?.parsed ?? NO_VALUES;
  const [expectedOn, judged, state, previous, wonOn] = ['expectedOn', 'gradeManual', 'state', 'gradeAuto', 'wonOn'].map(
    values,
  );
  const judgementDays = JUDGEMENT_FIELDS.map(values);
  const phaseOf = memo((text): LeadPhase => leadPhase(text));
  const nameOf = memo((text) => gradeName(text, profile));
  const grades = noGrades(register.rowCount);
  const words = register.columns.get('expectedOn')?.raw;
  const expectedInWords = (row: number): SerialDay | null => {
    const said = words?.[row];
    return typeof said === 'string' && said !== '' ? expectedBy(said, firstDay(judgementDays, row) ?? today) : null;
  };
  // A number filled in beforehand makes no lead.
  const cells = [...register.columns.values()].filter(({ column }) => column !== register.left);
  const isFilled = (row: number) => !cells.length || cells.some(({ raw }) => (raw[row] ?? '') !== '');

  for (let row = 0; row < register.rowCount; row++) {
    if (register.skipped.has(row)) continue;
    const said = textAt(state, row);
    const phase = phaseOf(said);
    const won = wonOn?.[row];
    // A day of signing closes the lead where nobody keeps a state; what is said to be open stays open.
    if (phase === 'closed' || (said === '' && typeof won === 'number' && won < today + 1)) {
      grades.basis[row] = 'closed';
      continue;
    }
    const name = nameOf(textAt(judged, row));
    const foreign = typeof name === 'object' && name !== null ? name.foreign : null;
    const judgedName = typeof name === 'string' ? name : null;
    const last = judgedName ?? plainGrade(nameOf(textAt(previous, row)));
    const expected = expectedOn?.[row] ?? expectedInWords(row);
    if (typeof expected === 'number') grades.expected[row] = expected;

    if (phase === 'ordered') set(grades, row, 'ordered', last ?? '');
    else if (typeof expected === 'number' && expected >= today) {
      set(grades, row, 'expected', profile.grades[limits.findIndex((limit) => expected <= limit)]?.grade ?? '');
    } else if (typeof expected === 'number') {
      set(grades, row, 'kept', last ?? '');
      question(grades, row, 'expectedPast', expected, today - expected);
    } else if (judgedName !== null) {
      const judgedOn = firstDay(judgementDays, row);
      const outcome = judgedOn === null ? null : judgedGrade(judgedName, judgedOn, today, profile, monthRule);
      const expired = outcome?.outcome === 'expired';
      set(grades, row, expired ? 'kept' : 'judged', judgedName);
      if (expired) question(grades, row, 'judgedExpired', judgedOn ?? 0, outcome.days);
    } else if (foreign !== null) set(grades, row, 'kept', '');
    else if (isFilled(row)) set(grades, row, 'undated', profile.undated);

    const computed = grades.computed[row] ?? '';
    if (foreign !== null && grades.ask[row] === '') grades.ask[row] = 'foreignGrade';
    grades.effective[row] = judgedName ?? (computed === '' ? (foreign ?? '') : computed);
  }
  return grades;
}

/**
 * The day a lead was judged: 判级日期, else the last contact, else the card's day.
 *
 * @returns serial number; null where none of them is known
 * @example judgementDay(register, 0) // 46328
 */
export function judgementDay({ columns }: Register, row: number): SerialDay | null {
  return firstDay(
    JUDGEMENT_FIELDS.map((field) => columns.get(field)?.parsed ?? NO_VALUES),
    row,
  );
}

function noGrades(rows: number): Grades {
  return {
    computed: new Array<string>(rows).fill(''),
    effective: new Array<string>(rows).fill(''),
    basis: new Array<GradeBasis>(rows).fill('skipped'),
    expected: new Int32Array(rows),
    ask: new Array<GradeQuestion>(rows).fill(''),
    askedDay: new Int32Array(rows),
    askedDays: new Int32Array(rows),
  };
}

function set(grades: Grades, row: number, basis: GradeBasis, computed: string): void {
  grades.basis[row] = basis;
  grades.computed[row] = computed;
}

function question(grades: Grades, row: number, ask: GradeQuestion, day: SerialDay, days: number): void {
  grades.ask[row] = ask;
  grades.askedDay[row] = day;
  grades.askedDays[row] = days;
}

function textAt(values: readonly Parsed[] | undefined, row: number): string {
  const value = values?.[row];
  return typeof value === 'string' ? value : '';
}

function firstDay(columns: readonly (readonly Parsed[])[], row: number): SerialDay | null {
  for (const column of columns) {
    const value = column[row];
    if (typeof value === 'number') return Math.floor(value);
  }
  return null;
}

function plainGrade(name: ReturnType<typeof gradeName>): string | null {
  return typeof name === 'string' ? name : null;
}

/** Grades and states are few; each text is understood once. */
function memo<T>(understand: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = understand(text);
      known.set(text, result);
    }
    return result;
  };
}
