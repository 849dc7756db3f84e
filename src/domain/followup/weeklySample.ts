import type { SerialDay } from '../cell/value';
import { hashOf } from '../changes/hash';

/** A customer's card, as far as the sample has to know it. */
export interface SampledCard {
  /** What tells the card from others: its number, else phone or name. */
  readonly id: string;
  /** The salesperson. */
  readonly owner: string;
}

/**
 * The sales manager looks at so many cards of every salesperson a week; the source says 每周抽查 and no number, so two is a
 * proposal.
 */
const CARDS_A_WEEK = 2;

/**
 * The cards a sales manager looks at this week (每周抽查, R-3.09): a few of every salesperson, the same ones whenever it is
 * asked in one week, others the next week, and none that anybody can choose.
 *
 * @param cards the cards to choose from, each once
 * @param day serial number of any day of the week, which begins on Monday
 * @param each cards a salesperson
 * @returns indices of `cards`, rising
 * @example weeklySample([{ id: 'YX1', owner: '李晓' }, { id: 'YX2', owner: '王强' }], 46347) // [0, 1]
 */
export function weeklySample(cards: readonly SampledCard[], day: SerialDay, each = CARDS_A_WEEK): readonly number[] {
  const week = weekOf(day);
  const drawn = cards
    .map(({ id, owner }, index) => ({ index, owner, lot: hashOf(`${week}\n${id}`) }))
    .sort((a, b) => a.lot - b.lot || a.index - b.index);
  const taken = new Map<string, number>();
  return drawn
    .filter(({ owner }) => {
      const count = (taken.get(owner) ?? 0) + 1;
      taken.set(owner, count);
      return count <= each;
    })
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

/**
 * The first day of a week.
 *
 * @param day serial number
 * @returns serial number of its Monday
 * @example weekOf(46347) // 46342, the Monday of Saturday 2026-11-21
 */
export function weekOf(day: SerialDay): SerialDay {
  return Math.floor((day - FIRST_MONDAY) / 7) * 7 + FIRST_MONDAY;
}

/** 1900-01-01 counts as a Sunday where days are numbered, so day 2 is a Monday. */
const FIRST_MONDAY = 2;
