import type { FieldKey } from '../cards/types';
import type { SerialDay } from '../cell/value';
import type { Entry } from './readEntry';

/** Something that is wrong or unusual with what was typed. */
export interface EntryFinding {
  readonly field: FieldKey;
  readonly severity: 'error' | 'warning';
  readonly code:
    | 'required'
    | 'unreadable'
    | 'phoneOrReason'
    | 'leftBeforeCame'
    | 'nextPassed'
    | 'noNext'
    | 'short'
    | 'future'
    | 'notLost';
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Values by field, as they were typed and read. */
type Entries = ReadonlyMap<FieldKey, Entry>;

/** Words of fewer characters say nothing that helps the next talk. */
export const FEWEST_CHARACTERS = 4;

const typed = (entries: Entries, field: FieldKey) => entries.get(field)?.typed ?? '';
const numberOf = (entries: Entries, field: FieldKey): number | null => {
  const value = entries.get(field)?.parsed;
  return typeof value === 'number' ? value : null;
};

/** What cannot be read at all; the code says why. */
export function unreadable(entries: Entries): readonly EntryFinding[] {
  return [...entries].flatMap(([field, { problem }]) =>
    problem
      ? [{ field, severity: 'error' as const, code: 'unreadable' as const, params: { reason: problem.code } }]
      : [],
  );
}

/** Fields that have to be filled in. */
export function missing(entries: Entries, fields: readonly FieldKey[]): readonly EntryFinding[] {
  return fields
    .filter((field) => typed(entries, field) === '')
    .map((field) => ({ field, severity: 'error', code: 'required' }));
}

/** Words that are too short: to be completed before the evening meeting, no bar. */
export function short(entries: Entries, field: FieldKey, least = FEWEST_CHARACTERS): readonly EntryFinding[] {
  const length = [...typed(entries, field)].length;
  return length < least ? [{ field, severity: 'warning', code: 'short', params: { count: least } }] : [];
}

/**
 * What is wrong with a visit or call as it was typed (R-3.01, DICTIONARY visits): who came, to whom; a phone or the reason
 * why none was left; left after having come.
 *
 * @example checkVisit(entries).map(({ code }) => code) // ['phoneOrReason']
 */
export function checkVisit(entries: Entries): readonly EntryFinding[] {
  const [came, left] = [numberOf(entries, 'timeIn'), numberOf(entries, 'timeOut')];
  const nothingLeft = !typed(entries, 'phone') && !typed(entries, 'noInfoReason');
  return [
    ...unreadable(entries),
    ...missing(entries, ['name', 'owner']),
    ...(nothingLeft ? [{ field: 'phone', severity: 'error', code: 'phoneOrReason' } as const] : []),
    ...(came !== null && left !== null && left < came
      ? [{ field: 'timeOut', severity: 'error', code: 'leftBeforeCame' } as const]
      : []),
    ...short(entries, 'note', 2),
  ];
}

/**
 * What is wrong with a contact as it was typed (R-3.10: the next contact is always planned, and never in the past).
 *
 * @param reached the customer was spoken to
 * @param open the lead stays open
 */
export function checkContact(
  entries: Entries,
  { reached, open, today }: { readonly reached: boolean; readonly open: boolean; readonly today: SerialDay },
): readonly EntryFinding[] {
  const next = numberOf(entries, 'next');
  const at = numberOf(entries, 'at');
  return [
    ...unreadable(entries),
    ...(reached ? short(entries, 'content') : []),
    ...(at !== null && Math.floor(at) > today ? [{ field: 'at', severity: 'error', code: 'future' } as const] : []),
    ...(open && next !== null && next < today
      ? [{ field: 'next', severity: 'error', code: 'nextPassed' } as const]
      : []),
    ...(open && next === null && !entries.get('next')?.problem
      ? [{ field: 'next', severity: 'warning', code: 'noNext' } as const]
      : []),
  ];
}

/** Kinds of a lost deal that say where the customer has bought. */
const BOUGHT_ELSEWHERE: ReadonlySet<string> = new Set(['整车战败', '同品牌他店']);

/**
 * What is wrong with a lost deal as it was typed: who has bought nothing elsewhere is not lost, and the more is
 * told the better.
 *
 * @param processLength characters the story should have
 */
export function checkLost(entries: Entries, processLength: number): readonly EntryFinding[] {
  const isElsewhere = BOUGHT_ELSEWHERE.has(typed(entries, 'kind'));
  return [
    ...unreadable(entries),
    ...missing(entries, ['kind', 'reason1']),
    ...(isElsewhere && !typed(entries, 'toBrand')
      ? [{ field: 'toBrand', severity: 'error', code: 'notLost' } as const]
      : []),
    ...short(entries, 'process', processLength),
  ];
}
