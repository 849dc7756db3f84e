import { CARD_KINDS } from '../cards';
import type { CardKind } from '../cards/types';
import type { CellValue } from '../cell/value';
import { readHeader } from './headerText';
import { FOREIGN_TITLES, FOREIGN_WORDS, KIND_RULES } from './kinds';
import { matchKind, type HeaderColumn, type KindMatch } from './matchKind';

/** What stands around the columns of a block. */
export interface Surroundings {
  /** Name of the sheet. */
  readonly name: string;
  /** Words above the header: titles, dates of export. */
  readonly title: string;
  /** Whether a customer is named there whom all lines are about. */
  readonly isNamed?: boolean;
  /** The kind the user has said it is. */
  readonly kind?: CardKind;
}

/** What a title or a sheet's name is worth that names the kind, and what a sheet must bring together to be taken. */
const TITLE_WEIGHT = 2.5;
const NAME_WEIGHT = 2;
const FOREIGN_TITLE_WEIGHT = 3;
const ENOUGH = 1.8;
const FEWEST_COLUMNS = 3;
/** Another kind with so large a share of the evidence makes the kind doubtful. */
const NEAR = 0.7;
const GUESS = 0.78;
/** So many kinds, the likeliest by their words, are tried in full. */
const KINDS_TRIED = 6;
const TITLE_ROWS = 6;

/**
 * The kind of register a block is, by its columns, its title and the sheet's name.
 *
 * @param columns the columns of the block
 * @param around title, name, and the kind if the user has said it
 * @returns the reading with most evidence; null where no kind has enough
 * @example chooseKind(columns, { name: '意向客户', title: '' })?.kind // 'leads'
 */
export function chooseKind(columns: readonly HeaderColumn[], around: Surroundings): KindMatch | null {
  if (around.kind !== undefined) return matchKind(around.kind, columns, false);
  const foreign = foreignEvidence(columns, around);
  const matches: KindMatch[] = [];
  for (const kind of likelyKinds(columns, around)) {
    const match = matchKind(kind, columns, true, around.isNamed);
    if (!match || match.pairings.length < Math.min(FEWEST_COLUMNS, columns.length)) continue;
    const evidence = match.evidence + titleEvidence(kind, around) - foreign;
    if (evidence >= ENOUGH) matches.push({ ...match, evidence });
  }
  const [best, rival] = matches.sort((a, b) => b.evidence - a.evidence);
  if (!best) return null;
  return rival && rival.evidence > best.evidence * NEAR ? doubted(best, rival) : best;
}

/** Where another kind fits nearly as well, what the two would read differently is a guess. */
function doubted(best: KindMatch, rival: KindMatch): KindMatch {
  const agreed = new Map(rival.pairings.map(({ index, field }) => [index, field]));
  const pairings = best.pairings.map((pairing) =>
    pairing.saved || agreed.get(pairing.index) === pairing.field
      ? pairing
      : { ...pairing, confidence: Math.min(pairing.confidence, GUESS) },
  );
  return { ...best, pairings };
}

/**
 * The words above a header row.
 *
 * @param rows first rows of the area
 * @param headerRow index of the header row
 * @returns the normalised texts of the rows above, joined by blanks
 * @example titleAbove([['意向客户跟进表'], ['姓名', '电话']], 1) // '意向客户跟进表'
 */
export function titleAbove(rows: readonly (readonly CellValue[])[], headerRow: number): string {
  return rows
    .slice(Math.max(0, headerRow - TITLE_ROWS), headerRow)
    .flat()
    .filter((cell): cell is string => typeof cell === 'string' && cell !== '')
    .map((cell) => readHeader(cell).core)
    .join(' ');
}

function likelyKinds(columns: readonly HeaderColumn[], around: Surroundings): readonly CardKind[] {
  const rough = (kind: CardKind): number =>
    columns.reduce(
      (sum, { candidates, rarity }) => sum + (candidates.get(kind)?.[0]?.score ?? 0) * (0.25 + rarity),
      titleEvidence(kind, around),
    );
  return CARD_KINDS.filter((kind) => !isRuledOut(kind, around))
    .map((kind) => ({ kind, rough: rough(kind) }))
    .sort((a, b) => b.rough - a.rough)
    .slice(0, KINDS_TRIED)
    .map(({ kind }) => kind);
}

/** A sheet of leads is no register of owners, though the cars that are offered have plates and VINs (收车线索). */
function isRuledOut(kind: CardKind, around: Surroundings): boolean {
  const { contrary } = KIND_RULES[kind];
  const words = `${around.title} ${readHeader(around.name).core}`;
  return contrary?.test(words) === true && titleEvidence(kind, around) === 0;
}

function titleEvidence(kind: CardKind, { title, name }: Surroundings): number {
  const { titles } = KIND_RULES[kind];
  return (titles.test(title) ? TITLE_WEIGHT : 0) + (titles.test(readHeader(name).core) ? NAME_WEIGHT : 0);
}

function foreignEvidence(columns: readonly HeaderColumn[], { title, name }: Surroundings): number {
  let evidence = FOREIGN_TITLES.test(title) || FOREIGN_TITLES.test(name.toLowerCase()) ? FOREIGN_TITLE_WEIGHT : 0;
  for (const { header } of columns) {
    for (const [word, weight] of FOREIGN_WORDS) if (word.test(header.core)) evidence += weight;
  }
  return evidence;
}
