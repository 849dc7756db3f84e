import type { ValueType } from './valueType';

/** The headings of the settings sheet, in its order; words stand in i18n under `group.`. */
export const GROUP_KEYS = [
  'grading',
  'gradeProfiles',
  'intervals',
  'followUp',
  'care',
  'holidays',
  'staff',
  'roles',
  'goals',
  'products',
  'sources',
  'regions',
  'industries',
  'required',
  'closing',
  'closeReasons',
  'lostReasons',
  'lostDetails',
  'noInfoReasons',
  'members',
  'visiting',
  'structure',
  'pyramid',
  'receivables',
  'credit',
  'creditWeights',
  'creditGrades',
  'privacy',
  'checks',
  'checkRules',
  // Kept by the pane, so they stand last, where rows are added.
  'sheetKinds',
  'columnFields',
  'synonyms',
] as const;

export type GroupKey = (typeof GROUP_KEYS)[number];

/** The groups that hold settings with a row of their own; all others are lists. */
type PlainGroup =
  | 'grading'
  | 'followUp'
  | 'care'
  | 'closing'
  | 'members'
  | 'visiting'
  | 'structure'
  | 'receivables'
  | 'credit'
  | 'creditWeights'
  | 'privacy'
  | 'checks';
export type TableGroup = Exclude<GroupKey, PlainGroup>;

/** One setting with a row of its own: the item is its key's word, the note that of `note.<key>`. */
export interface Parameter<T> {
  readonly group: PlainGroup;
  readonly type: ValueType<T>;
  readonly standard: T;
}

type Row<T> = Omit<Parameter<T>, 'group'>;

/** A setting and what it is when nobody has said anything. */
export function standard<T>(value: NoInfer<T>, type: ValueType<T>): Row<T> {
  return { standard: value, type };
}

/** The settings of one group. */
export function group<V extends Readonly<Record<string, unknown>>>(
  key: PlainGroup,
  rows: { readonly [K in keyof V]: Row<V[K]> },
): { readonly [K in keyof V]: Parameter<V[K]> } {
  const entries = Object.entries(rows as Readonly<Record<string, object>>).map(([name, row]) => [
    name,
    { ...row, group: key },
  ]);
  return Object.fromEntries(entries) as { readonly [K in keyof V]: Parameter<V[K]> };
}
