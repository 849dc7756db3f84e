import type { CreditGrade } from '../../settings/tables/creditGrades';
import { CREDIT_GRADES } from '../../settings/tables/creditGrades';

/** 80 points may be 79.99999999999999 in binary. */
const TOLERANCE = 1e-9;

/**
 * The grade a score comes to (ANALYSIS C3).
 *
 * @param score 0–100
 * @param grades of the settings, best first
 * @returns null where no grade reaches down to it
 * @example gradeByScore(82.77, CREDIT_GRADES)?.grade // 'AA'
 */
export function gradeByScore(score: number, grades: readonly CreditGrade[]): CreditGrade | null {
  return grades.find((grade) => score >= grade.score - TOLERANCE) ?? null;
}

/**
 * Where a grade stands among those of the settings, 0 the best. Grades may be the user's own while another setting names a shipped
 * one: it stands where its score would be. One that nobody knows is the strictest, so that a slip of the pen lets nobody through.
 *
 * @param grade by name
 * @param grades of the settings, best first
 * @example gradeRank('A', CREDIT_GRADES) // 2
 */
export function gradeRank(grade: string, grades: readonly CreditGrade[]): number {
  const own = grades.findIndex((one) => one.grade === grade);
  if (own >= 0) return own;
  const shipped = CREDIT_GRADES.find((one) => one.grade === grade);
  const place = shipped ? grades.findIndex(({ score }) => score <= shipped.score) : -1;
  return place >= 0 ? place : Math.max(0, grades.length - 1);
}
