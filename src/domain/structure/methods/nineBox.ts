import { foldWidth } from '../../cell/text';
import { groupBy } from '../../report/tally';
import type { Settings } from '../../settings/settings';

/** 潜力 A/B/C by 处方程度 (what share of his need a customer gives us) 1/2/3, by rows. */
export const GRID_CELLS = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3'] as const;
export type GridCell = (typeof GRID_CELLS)[number];

/** How much attention a cell gets: red most, blue (兰色) on request. */
export type GridZone = 'red' | 'yellow' | 'blue';

/** How many customers went from one cell to another; null where they stood, or stand, in none. */
export interface GridMove {
  readonly from: GridCell | null;
  readonly to: GridCell | null;
  readonly count: number;
}

const LETTERS: ReadonlySet<string> = new Set(['A', 'B', 'C']);
/** 高/中/低, and the scores 5–4, 3 and 2–1. */
const POTENTIALS: readonly (readonly [letter: string, words: RegExp])[] = [
  ['A', /^(?:高|大|[45](?:\.\d+)?)$/],
  ['B', /^(?:中|3(?:\.\d+)?)$/],
  ['C', /^(?:低|小|[12](?:\.\d+)?)$/],
];
/** First choice, second choice, a rival's customer: the shares from the best to the least. */
const SHARES: readonly RegExp[] = [/^首选$/, /^次选$/, /^竞品$/];

/**
 * Reads the cell of the nine-box (九宫格) as people write it.
 *
 * @returns null where it is none
 * @example readGridCell('b-3') // 'B3'
 */
export function readGridCell(text: string): GridCell | null {
  const match = /^([ABC])[^A-Z0-9]{0,2}([123])(?:[^A-Z0-9].*)?$/.exec(foldWidth(text).toUpperCase());
  return match ? cellNamed(`${match[1] ?? ''}${match[2] ?? ''}`) : null;
}

/**
 * The cell of the nine-box a customer belongs to.
 *
 * @param potential a letter, 高/中/低, or a score from 5 to 1: 5–4 A, 3 B, 2–1 C
 * @param share 1–3, or 首选, 次选, 竞品
 * @param gridBest which column is the best, as in the setting (D-24): 首选 stands in it
 * @returns null where one of them is not known
 * @example nineBox(4, 1, 'one') // 'A1'
 */
export function nineBox(
  potential: string | number | null,
  share: string | number | null,
  gridBest: Settings['gridBest'],
): GridCell | null {
  const word = foldWidth(String(share ?? ''));
  const choice = SHARES.findIndex((choiceWord) => choiceWord.test(word));
  const column = choice < 0 ? word : String(gridBest === 'one' ? choice + 1 : SHARES.length - choice);
  return cellNamed(potentialLetter(potential) + column);
}

/**
 * The zone of a cell (ANALYSIS B): red are customers of much or some potential who choose us first or second, yellow those who
 * use rivals' goods, blue those of little potential.
 *
 * @param gridBest which column is the best, as in the setting (D-24)
 * @example gridZone('A3', 'one') // 'yellow'
 */
export function gridZone(cell: GridCell, gridBest: Settings['gridBest']): GridZone {
  if (cell.startsWith('C')) return 'blue';
  return cell.endsWith(gridBest === 'one' ? '3' : '1') ? 'yellow' : 'red';
}

/**
 * How many customers stand in each cell (格内数量).
 *
 * @param cells by customer; null where one stands in none
 * @example gridCounts(['A1', 'A1', null]).get('A1') // 2
 */
export function gridCounts(cells: readonly (GridCell | null)[]): ReadonlyMap<GridCell, number> {
  return new Map(GRID_CELLS.map((cell) => [cell, cells.filter((one) => one === cell).length]));
}

/**
 * Who moved in the nine-box between two times (R-10.06 连续关注变化).
 *
 * @param before the cells by customer
 * @param now of the same customers
 * @returns the moves, the most frequent first; who stayed is none
 * @example gridMoves(['B1', 'A2', 'B1', null], ['A1', 'A2', 'A1', 'C3']) // B1 → A1: 2, none → C3: 1
 */
export function gridMoves(
  before: readonly (GridCell | null)[],
  now: readonly (GridCell | null)[],
): readonly GridMove[] {
  const pairs = now.map((to, i) => ({ from: before[i] ?? null, to })).filter(({ from, to }) => from !== to);
  return [...groupBy(pairs, ({ from, to }) => `${from ?? ''}>${to ?? ''}`).values()]
    .flatMap((same) => same.slice(0, 1).map((pair) => ({ ...pair, count: same.length })))
    .sort((one, other) => other.count - one.count || placeOf(one) - placeOf(other));
}

function potentialLetter(potential: string | number | null): string {
  const word = foldWidth(String(potential ?? '')).toUpperCase();
  if (LETTERS.has(word)) return word;
  return POTENTIALS.find(([, words]) => words.test(word))?.[0] ?? '';
}

function cellNamed(name: string): GridCell | null {
  return GRID_CELLS.find((cell) => cell === name) ?? null;
}

/** By the cells as they stand in the box; none comes last. */
function placeOf({ from, to }: GridMove): number {
  const place = (cell: GridCell | null) => (cell === null ? GRID_CELLS.length : GRID_CELLS.indexOf(cell));
  return place(from) * (GRID_CELLS.length + 1) + place(to);
}
