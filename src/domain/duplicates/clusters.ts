import { pairsOf } from './blocks';
import { DOUBTFUL, DUPLICATE_RULES, SURE, type Candidate, type DuplicateCluster } from './cluster';
import type { RowFacts } from './comparedRows';

/**
 * Groups of what was found: rows that are surely one customer are united, and whoever is one with one of them; each group
 * stands under the rule that was needed to hold it together, its surest. What is only likely is a group of its own, and two
 * rows are in one group once.
 *
 * @param found in any order
 * @param isClash whether the salespersons of rows differ
 */
export function clusters(
  facts: RowFacts,
  found: readonly Candidate[],
  isClash: (rows: readonly number[]) => boolean,
): readonly DuplicateCluster[] {
  const rank = ({ rule }: Candidate) => DUPLICATE_RULES.indexOf(rule);
  const ordered = [...found].sort(
    (a, b) => b.confidence - a.confidence || rank(a) - rank(b) || b.rows.length - a.rows.length,
  );
  const { groups, groupOf, membersOf } = united(facts, ordered.filter(({ confidence }) => confidence >= SURE)); // prettier-ignore
  const likely = likelyGroups(facts, ordered.filter(({ confidence }) => confidence < SURE), groupOf, membersOf); // prettier-ignore
  return [...groups, ...likely].map((candidate) => clusterOf(facts, candidate, isClash));
}

/** Rows that are surely one, with the last rule that was needed to unite them. */
function united(facts: RowFacts, sure: readonly Candidate[]) {
  const parents = new Map<number, number>();
  const rootOf = (row: number): number => {
    let root = row;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    if (root !== row) parents.set(row, root);
    return root;
  };
  const held = new Map<number, Candidate>();
  for (const candidate of sure)
    for (const [a, b] of pairsOf(candidate.rows)) {
      const [one, other] = [rootOf(a), rootOf(b)];
      if (one === other || facts.isApart(a, b)) continue;
      parents.set(one, one).set(other, one);
      held.delete(other);
      held.set(one, candidate);
    }
  const members = new Map<number, number[]>();
  for (const row of parents.keys()) {
    const root = rootOf(row);
    const own = members.get(root);
    if (own) own.push(row);
    else members.set(root, [row]);
  }
  return {
    groupOf: rootOf,
    membersOf: (row: number) => members.get(rootOf(row)) ?? [row],
    groups: [...held].map(([root, candidate]): Candidate => ({ ...candidate, rows: members.get(root) ?? [] })),
  };
}

/** More than a workbook has; its square is still a whole number. */
const MOST_ROWS = 2 ** 26;

/**
 * Groups of what is only likely: those with two rows that are not in a group together yet, each with all it is surely one
 * with.
 */
function likelyGroups(
  facts: RowFacts,
  likely: readonly Candidate[],
  groupOf: (row: number) => number,
  membersOf: (row: number) => readonly number[],
): readonly Candidate[] {
  // Two numbers of rows as one: strings would cost more than all the rest.
  const listed = new Set<number>();
  const pairOf = (one: number, other: number) => Math.min(one, other) * MOST_ROWS + Math.max(one, other);
  return likely.flatMap((candidate): Candidate[] => {
    if (candidate.note === 'crowd') return [candidate];
    const fresh = [...pairsOf(candidate.rows)].flatMap(([a, b]) => {
      const [one, other] = [groupOf(a), groupOf(b)];
      if (one === other || listed.has(pairOf(one, other)) || facts.isApart(a, b)) return [];
      listed.add(pairOf(one, other));
      return [a, b];
    });
    return fresh.length ? [{ ...candidate, rows: [...new Set(fresh.flatMap(membersOf))] }] : [];
  });
}

function clusterOf(
  facts: RowFacts,
  candidate: Candidate,
  isClash: (rows: readonly number[]) => boolean,
): DuplicateCluster {
  const rows = [...candidate.rows].sort((a, b) => a - b);
  const clash = isClash(rows);
  const { rule, key, confidence, note } = !clash && isOfPeriods(facts, rows) ? ofPeriods(candidate) : candidate;
  return {
    rule,
    confidence,
    key,
    ...(note === undefined ? {} : { note }),
    clash,
    first: rows.reduce((best, row, i) => (facts.since(row) < facts.since(rows[best] ?? row) ? i : best), 0),
    members: rows.flatMap((row) => facts.refs[row] ?? []),
  };
}

function ofPeriods(candidate: Candidate): Candidate {
  return { ...candidate, confidence: Math.min(candidate.confidence, DOUBTFUL), note: candidate.note ?? 'periods' };
}

const PERIOD = /(?:19|20)\d{2}|[\d一二三四五六七八九十]\s*(?:月|季|周)|[上下]半年|Q[1-4]/i;

/** A worksheet a month: who stands on two of them was probably carried over. */
function isOfPeriods({ sheet }: RowFacts, rows: readonly number[]): boolean {
  const sheets = rows.map(sheet);
  return new Set(sheets).size === rows.length && sheets.every((name) => PERIOD.test(name));
}
