import { fieldOf } from '../cards';
import type { CardKind, FieldKey } from '../cards/types';
import { readDay } from '../cell/readDay';
import { isProblem } from '../cell/problem';
import type { CellValue, SerialDay } from '../cell/value';
import type { Candidate, Candidates } from './candidates';

/** Headers that name a contact's day and not whether it was planned or made. */
const BARE = /^(?:回访|跟进|跟踪)(?:日期|时间|日)$/;
/** What such a column is on a register of customers: the planned contact, and the one that was made. */
const FIELDS: Readonly<Partial<Record<CardKind, readonly [planned: FieldKey, done: FieldKey]>>> = {
  leads: ['nextContact', 'lastContact'],
  owners: ['nextCare', 'lastCare'],
};
const DECIDED = 0.9;
const OPEN: readonly [number, number] = [0.76, 0.75];

/**
 * The meanings of a bare 回访日期 or 跟进日期 on a register of customers: days to come are planned contacts, days up to
 * today were made; both, or none, has to be asked.
 *
 * @param core the header's `core`
 * @param candidates what the header means by its words
 * @param values the cells below it
 * @param today serial number; unknown where recognition runs without a day
 * @returns the candidates with the meanings for registers of customers put in
 * @example withContactDays('回访日期', candidates, [46360], 46347).get('leads')?.[0]?.field.key // 'nextContact'
 */
export function withContactDays(
  core: string,
  candidates: Candidates,
  values: readonly CellValue[],
  today: SerialDay | undefined,
): Candidates {
  if (!BARE.test(core)) return candidates;
  const [planned, done] = scores(values, today);
  const result = new Map(candidates);
  for (const [kind, [next, last]] of Object.entries(FIELDS) as [CardKind, readonly [FieldKey, FieldKey]][]) {
    result.set(kind, [...claim(kind, next, planned), ...claim(kind, last, done)]);
  }
  return result;
}

function claim(kind: CardKind, key: FieldKey, score: number): readonly Candidate[] {
  const field = fieldOf(kind, key);
  return field && score > 0 ? [{ field, score }] : [];
}

function scores(values: readonly CellValue[], today: SerialDay | undefined): readonly [planned: number, done: number] {
  if (today === undefined) return OPEN;
  let [ahead, past] = [0, 0];
  for (const value of values) {
    const day = readDay(value, { today });
    if (day === null || isProblem(day)) continue;
    if (day > today) ahead++;
    else past++;
  }
  if (ahead > 0 === past > 0) return OPEN;
  return ahead > 0 ? [DECIDED, 0] : [0, DECIDED];
}
