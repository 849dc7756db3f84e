import { foldWidth, saysNothing } from '../cell/text';
import type { CellValue } from '../cell/value';
import type { CardKind, FieldKey } from '../cards/types';
import { gradeName } from '../grading/gradeName';
import { GRADE_PROFILES, UNDECIDED, type GradeProfile } from '../grading/profiles';
import type { GradeLetters } from './types';

/** Where the judged grade stands. */
const GRADE_FIELDS: Readonly<Partial<Record<CardKind, FieldKey>>> = {
  leads: 'gradeManual',
  followups: 'gradeAfter',
  visits: 'grade',
};
/** The scales told apart by their grades; 7/15/30 has the letters of 三表一卡, which is the default (D-1). */
const SCALES = [GRADE_PROFILES.threeTables, GRADE_PROFILES.urgency];
/** 已订 stands beside every scale. */
const ORDERED = /^(?:O|订|已订|订车|下订)$/;
/** A scale of letters without its nearest grade is another company's: A, B, C may begin with a week or a month. */
const NEAREST = 'H';
/** Until so many customers are graded, a letter that is missing says nothing. */
const FEWEST = 8;
/** A column with more values than any scale has is no column of grades. */
const MOST = 12;

/**
 * The column of judged grades of a kind of register.
 *
 * @param kind kind of the register
 * @returns the field that holds the grade; undefined where the kind has none
 * @example gradeField('leads') // 'gradeManual'
 */
export function gradeField(kind: CardKind): FieldKey | undefined {
  return GRADE_FIELDS[kind];
}

/**
 * The letters that stand in a column of grades, and the profile they belong to (D-1, D-23). Letters without H, letters
 * no profile has, stars and 高/中/低 belong to none: what they mean is asked.
 *
 * @param column sheet column, 0-based
 * @param values the cells below the header
 * @returns the letters in the order of the scale; undefined where nothing is graded yet
 * @example gradeLetters(5, ['A级', 'h', 'Ｂ', 'O'])?.profile // 'threeTables'
 */
export function gradeLetters(column: number, values: readonly CellValue[]): GradeLetters | undefined {
  const texts = [...new Set(values.map((value) => foldWidth(String(value)).toUpperCase()))].filter(
    (text) => !saysNothing(text) && text !== UNDECIDED,
  );
  if (texts.length === 0) return undefined;
  const graded = values.filter((value) => !saysNothing(foldWidth(String(value)))).length;
  for (const scale of SCALES) {
    const grades = texts.filter((text) => !ORDERED.test(bare(text))).map((text) => gradeName(text, scale));
    const letters = scale.grades.map(({ grade }) => grade).filter((grade) => grades.includes(grade));
    if (grades.length === 0 || grades.some((grade) => grade === null || typeof grade === 'object')) continue;
    if (graded < FEWEST && !hasNearest(scale, letters)) return undefined;
    if (hasNearest(scale, letters)) {
      const ordered = texts.length > grades.length ? ['O'] : [];
      return { column, letters: [...ordered, ...letters], profile: scale.id };
    }
  }
  const letters = [...new Set(texts.map(bare))];
  return letters.length > MOST ? undefined : { column, letters: letters.sort(byScale), profile: null };
}

function hasNearest({ id }: GradeProfile, letters: readonly string[]): boolean {
  return id !== 'threeTables' || letters.includes(NEAREST);
}

/** H级, H类 and H级客户 are H. */
function bare(text: string): string {
  return text.replace(/(?:级|类|等)?(?:客户|意向)?$/, '') || text;
}

const SCALE_ORDER = 'OHABCDEFGLMN';

function byScale(a: string, b: string): number {
  const place = (letter: string): number => SCALE_ORDER.indexOf(letter) + 1 || SCALE_ORDER.length + 1;
  return place(a) - place(b);
}
