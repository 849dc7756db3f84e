import type { JudgementEntry, JudgementForm } from '../../../../actions/credit/types';
import { typedScore } from './typedScore';

/** What is wrong with what was typed for an item: it is no score, or a score that stands was cleared. */
export type ScoreProblem = 'wrong' | 'kept';
type Item = JudgementForm['items'][number];
type Scores = JudgementEntry['scores'];

/** What a judgement form says, by item: as typed, else as it stands. */
export type TypedScores = Readonly<Record<string, string>>;

/** What stands in the box of an item. */
export function shownScore({ item, value }: Item, typed: TypedScores): string {
  return typed[item] ?? (value === null ? '' : String(value));
}

/**
 * What is wrong with an item; undefined where nothing is.
 *
 * @example scoreProblem({ item: 'business', label: '经营状况', weight: 8, value: 80 }, { business: '' }) // 'kept'
 */
export function scoreProblem(item: Item, typed: TypedScores): ScoreProblem | undefined {
  const score = typedScore(shownScore(item, typed));
  if (score === undefined) return 'wrong';
  return score === null && item.value !== null ? 'kept' : undefined;
}

/**
 * The scores that are written: those that were changed, so that what a colleague writes meanwhile stays. Where none was
 * changed all that stand: they have been looked at and hold.
 *
 * @returns null where there is nothing to be judged by
 * @example scoresToSave([{ item: 'business', label: '经营状况', weight: 8, value: 80 }], { business: '85' }) // { business: 85 }
 */
export function scoresToSave(items: readonly Item[], typed: TypedScores): Scores | null {
  const scored = items.map((item) => ({
    item: item.item,
    before: item.value,
    now: typedScore(shownScore(item, typed)),
  }));
  const known = scored.flatMap(({ item, before, now }) => (typeof now === 'number' ? [{ item, before, now }] : []));
  const changed = known.filter(({ before, now }) => now !== before);
  const saved = changed.length > 0 ? changed : known;
  return saved.length > 0 ? Object.fromEntries(saved.map(({ item, now }) => [item, now])) : null;
}
