import { foldWidth, saysNothing } from '../cell/text';
import { UNDECIDED, type GradeProfile } from './profiles';

/**
 * A judged grade as the profile writes it: H级, a, Ａ类, H类1周内 and 渴望客户 are the grades H, A, A, H and 渴望.
 *
 * @param text the cell's text
 * @param profile the scale in use
 * @returns the grade; null where nothing is judged (blank, 未定); `foreign` with the folded text for a value the scale
 *   does not know, which is asked about and never guessed (D-1, D-23: dealers' letters differ)
 * @example gradeName('H类1周内', GRADE_PROFILES.threeTables) // 'H'
 */
export function gradeName(text: string, profile: GradeProfile): string | null | { readonly foreign: string } {
  const folded = foldWidth(text).toUpperCase();
  if (saysNothing(folded) || folded === UNDECIDED) return null;
  for (const { grade } of profile.grades) {
    if (!folded.startsWith(grade)) continue;
    const next = folded.charAt(grade.length);
    // Two letters in a row are another scale: AA is a credit grade, not A; A+ and A1 are finer than ours.
    if (next === '' || !/[A-Z0-9+\-/]/.test(next)) return grade;
  }
  return { foreign: folded };
}
