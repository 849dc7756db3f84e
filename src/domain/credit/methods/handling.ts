import type { Settings } from '../../settings/settings';
import { HANDLINGS, type Handling, type LadderStep } from '../customerCredit';

/** Who is reminded is still supplied (ANALYSIS C3). */
const BY_STEP: Readonly<Record<LadderStep, Handling>> = {
  remind: '正常供货',
  noCredit: '款到发货',
  stop: '停止供货',
  legal: '法务催收',
};
/** Of who is not graded, and of a grade whose handling is in words nobody knows. */
const UNKNOWN: Handling = '款到发货';

/**
 * How strict a handling is.
 *
 * @returns 0 for 正常供货, larger for what is stricter
 * @example strictness('款到发货') // 2
 */
export function strictness(handling: Handling): number {
  return HANDLINGS.indexOf(handling);
}

/**
 * How a grade is supplied (ANALYSIS C3; ).
 *
 * @param grade null: 不评级
 * @param settings creditGrades
 * @example gradeHandling('B', DEFAULT_SETTINGS) // '控制供货'
 */
export function gradeHandling(grade: string | null, { creditGrades }: Pick<Settings, 'creditGrades'>): Handling {
  const said = creditGrades.find((one) => one.grade === grade)?.handling;
  return HANDLINGS.find((handling) => handling === said) ?? UNKNOWN;
}

/**
 * How a step of the overdue ladder is supplied (ANALYSIS C3).
 *
 * @param step null: nothing is overdue that counts
 * @example stepHandling('stop') // '停止供货'
 */
export function stepHandling(step: LadderStep | null): Handling {
  return step === null ? '正常供货' : BY_STEP[step];
}

/**
 * 信用处理方式: the stricter of grade and overdue ladder (ANALYSIS C0, C3; ).
 *
 * @param grade null: 不评级
 * @param step of the ladder; null where nothing is overdue that counts
 * @param settings creditGrades
 * @example handlingOf('AA', 'noCredit', DEFAULT_SETTINGS) // '款到发货'
 */
export function handlingOf(
  grade: string | null,
  step: LadderStep | null,
  settings: Pick<Settings, 'creditGrades'>,
): Handling {
  const [byGrade, byStep] = [gradeHandling(grade, settings), stepHandling(step)];
  return strictness(byStep) > strictness(byGrade) ? byStep : byGrade;
}
