import { foldWidth } from '../../cell/text';
import { GRADE_PROFILES, UNDECIDED, type GradeLimit, type GradeProfile, type Span } from '../../grading/profiles';
import { spanLength } from '../spanLength';
import type { Entry, Table } from '../table';
import type { EntryContext, Fault, ValueType } from '../valueType';
import { orNone, SPAN, textType } from '../valueTypes';
import { keyNamed, plain, type SettingWords } from '../words';

const SHIPPED = Object.values(GRADE_PROFILES) as readonly GradeProfile[];
/** The row of a profile that is no grade: what leads without a date and a judgement get. */
const UNDATED = 'undated';
const UNDATED_ONLY = [UNDATED] as const;
const LIMIT = orNone(SPAN);
const GRADE = textType();

type Value = Span | null | string;

/** The scales of intent grades (D-1, D-32): the shipped ones, whose limits may be changed, and the user's own. */
export const gradeProfiles: Table<readonly GradeProfile[], Value> = {
  group: 'gradeProfiles',
  standard: SHIPPED,
  entries: (profiles) =>
    profiles.flatMap(({ id, grades, undated }): Entry<Value>[] => [
      ...grades.map(({ grade, within }) => ({ item: id, detail: grade, value: within })),
      { item: id, detail: UNDATED, value: undated },
    ]),
  build: (entries) => [...new Set(entries.map(({ item }) => item))].map((id) => profileOf(id, entries)),
  type: ({ detail }) => (detail === UNDATED ? GRADE : LIMIT) as ValueType<Value>,
  family: ({ item }) => item,
  readPlace: ({ item, detail }, { words }) => {
    if (detail === '') return { fault: 'noGrade' };
    const shipped = SHIPPED.find((profile) => isNamed(item, profile));
    return {
      item: shipped?.id ?? item,
      detail: keyNamed(detail, UNDATED_ONLY, 'detail.', words) ?? foldWidth(detail).toUpperCase(),
    };
  },
  writePlace: ({ item, detail }, words) => ({
    item: nameOf(item, words),
    detail: detail === UNDATED ? words.say('detail.undated') : detail,
  }),
  check: fits,
};

/** The profile in use, by its name. */
export const profileType: ValueType<GradeProfile> = {
  read: (cell, _unit, { profiles, words }: EntryContext) =>
    profiles.find((profile) => isNamed(String(cell), profile)) ?? {
      fault: 'notAChoice',
      params: { choices: profiles.map(({ id }) => nameOf(id, words)).join(words.say('list.separator')) },
    },
  settle: (profile, { profiles }) => profiles.find(({ id }) => id === profile.id) ?? profile,
  write: ({ id }, words) => ({ value: nameOf(id, words), format: 'text' }),
  choices: (words) => SHIPPED.map(({ id }) => nameOf(id, words)),
};

function isNamed(text: string, { id, zh, en }: GradeProfile): boolean {
  return [id, zh, en].some((name) => plain(name) === plain(text));
}

function nameOf(id: string, { locale }: SettingWords): string {
  const shipped = SHIPPED.find((profile) => profile.id === id);
  return (locale === 'en-US' ? shipped?.en : shipped?.zh) ?? id;
}

function profileOf(id: string, entries: readonly Entry<Value>[]): GradeProfile {
  const shipped = SHIPPED.find((profile) => profile.id === id);
  const own = entries.filter(({ item }) => item === id);
  const undated = own.find(({ detail }) => detail === UNDATED)?.value;
  return {
    id,
    zh: shipped?.zh ?? id,
    en: shipped?.en ?? id,
    grades: gradesOf(own),
    undated: typeof undated === 'string' ? undated : (shipped?.undated ?? UNDECIDED),
  };
}

/** Nearest purchase first, whatever the order of the rows. */
function gradesOf(entries: readonly Entry<Value>[]): readonly GradeLimit[] {
  return entries
    .filter(({ detail }) => detail !== UNDATED)
    .map(({ detail, value }) => ({ grade: detail, within: typeof value === 'string' ? null : value }))
    .sort((a, b) => limitOf(a) - limitOf(b));
}

const limitOf = ({ within }: GradeLimit): number => (within === null ? Number.MAX_VALUE : spanLength(within));

function fits(entries: readonly Entry<Value>[]): Fault | null {
  const grades = gradesOf(entries);
  if (!grades.length) return { fault: 'noGrade' };
  if (grades.some((grade, i) => i > 0 && limitOf(grade) === limitOf(grades[i - 1] as GradeLimit)))
    return { fault: 'sameLimit' };
  if (grades.at(-1)?.within !== null) return { fault: 'noLastGrade' };
  const undated = entries.find(({ detail }) => detail === UNDATED)?.value ?? UNDECIDED;
  return undated === UNDECIDED || grades.some(({ grade }) => grade === undated) ? null : { fault: 'notOfProfile' };
}
