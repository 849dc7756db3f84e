import type { CellValue } from '../cell/value';
import { fieldOf } from '../cards';
import type { Field } from '../cards/field';
import type { CardKind, FieldKey } from '../cards/types';
import { assign } from './assign';
import type { Candidates } from './candidates';
import type { ColumnProfile } from './columnProfile';
import { holdsContacts } from './contactGroups';
import type { HeaderText } from './headerText';
import { KIND_RULES } from './kinds';
import { valueFit } from './valueFit';

/** One column of the block under examination. */
export interface HeaderColumn {
  /** Sheet column, 0-based. */
  readonly column: number;
  readonly header: HeaderText;
  readonly candidates: Candidates;
  readonly profile: ColumnProfile;
  readonly values: readonly CellValue[];
  /** How much the header says about the kind: 1 known to one kind only … 0 known to all. */
  readonly rarity: number;
  /** 1 for the first column with this header from the left. */
  readonly occurrence: number;
  /** What the user has said the column is; null to leave it alone. */
  readonly saved?: FieldKey | null;
  /** One of the columns of a repeated contact. */
  readonly contact: boolean;
}

/** A header taken for a field. `index` counts the columns handed in. */
interface Pairing {
  readonly index: number;
  readonly field: FieldKey;
  readonly confidence: number;
  readonly saved?: true;
}

/** The columns read as one kind, and how much speaks for that kind. */
export interface KindMatch {
  readonly kind: CardKind;
  readonly pairings: readonly Pairing[];
  readonly questions: readonly Question[];
  readonly evidence: number;
}

/** Below this a header stays unmapped. */
const ACCEPTED = 0.5;
/** 确定 */
const CERTAIN = 0.8;
/** A header that could as well be another free field, or a field that another header could as well be, is a guess. */
const GUESS = 0.75;
const CLOSE = 0.05;
const TWIN = 0.004;
const SUPPORT = 0.03;
const LEFT = 1e-5;
const ANONYMOUS = 2;
const TELLING = 0.7;
/** Contacts in columns: one row a customer, and no log of contacts. */
const CONTACTS = 1;
const EACH_CONTACT = 0.05;
/** Where a day and a time stand in two columns, the day is the date. */
const DAY_BEFORE_TIME = 0.002;
/** Where a number and an ID stand, the number is the people's and the ID the system's. */
const NUMBER_BEFORE_ID = 0.01;
const LENGTH = 0.003;
const LONG = 6;
const FULLER = 0.02;
/** With fewer rows a blank says nothing about the column. */
const ENOUGH_ROWS = 8;
const FAR_FULLER = 1.5;
const CONTRADICTION = 0.5;
const OF_LEDGER: readonly FieldKey[] = ['date', 'amount'];

/** What the headers say for the fields of a kind: one row a header that says anything, one column a field it names. */
interface Scores {
  readonly fields: readonly Field[];
  /** Index of the column each row stands for. */
  readonly indices: readonly number[];
  /** How sure each header is of each field; 0 where it is not. */
  readonly sure: readonly (readonly number[])[];
  /** The same with what decides between equals; only the choice is made by it. */
  readonly wished: readonly (readonly number[])[];
}

interface Question {
  readonly index: number;
  readonly candidates: readonly FieldKey[];
}

/**
 * Reads the columns of a block as one kind of register: every header gets the field that makes the whole fit best,
 * each field once. What the user has said about a column stands; columns of repeated contacts are no fields of a customer.
 *
 * @param kind the kind to try
 * @param columns the block's columns with their candidates and values
 * @param strict whether the block must have what the kind needs; not where the user has said that it is the kind
 * @param isNamed whether the customer of all its lines is named above the block
 * @returns the pairings, the headers to be asked about, and the evidence for the kind; null where the block lacks what
 *   the kind needs
 * @example matchKind('leads', columns)?.pairings[0]?.field // 'name'
 */
export function matchKind(
  kind: CardKind,
  columns: readonly HeaderColumn[],
  strict = true,
  isNamed = false,
): KindMatch | null {
  const pairings: Pairing[] = [];
  const questions: Question[] = [];
  const said = saidPairings(kind, columns);
  pairings.push(...said);
  const scores = scoresOf(kind, columns, new Set(said.map(({ field }) => field)));
  const taken = assign(scores.wished);
  for (let row = 0; row < taken.length; row++) {
    const { pairing, question } = conclude(row, taken, scores);
    if (pairing) pairings.push(pairing);
    if (question) questions.push(question);
  }
  pairings.sort((a, b) => a.index - b.index);
  preferFuller(pairings, columns);
  if (strict && !hasNeeds(kind, pairings, columns, isNamed)) return null;
  return { kind, pairings, questions, evidence: evidenceOf(kind, pairings, columns) };
}

/** The number nearly every customer has is the customer's telephone, whichever of two headers says so more clearly. */
function preferFuller(pairings: Pairing[], columns: readonly HeaderColumn[]): void {
  const at = (key: FieldKey): number => pairings.findIndex(({ field, saved }) => field === key && !saved);
  const [first, second] = [at('phone'), at('phone2')];
  const [one, other] = [pairings[first], pairings[second]];
  if (!one || !other) return;
  const filled = ({ index }: Pairing): number => columns[index]?.values.length ?? 0;
  if (filled(other) < ENOUGH_ROWS || filled(other) < FAR_FULLER * filled(one)) return;
  pairings[first] = { ...one, field: other.field, confidence: Math.min(one.confidence, GUESS) };
  pairings[second] = { ...other, field: one.field, confidence: Math.min(other.confidence, GUESS) };
}

/** What the user has said, as far as the kind has such fields; of two columns for one field the left one. */
function saidPairings(kind: CardKind, columns: readonly HeaderColumn[]): readonly Pairing[] {
  const pairings: Pairing[] = [];
  columns.forEach(({ saved }, index) => {
    if (saved === undefined || saved === null || !fieldOf(kind, saved)) return;
    if (pairings.some(({ field }) => field === saved)) return;
    pairings.push({ index, field: saved, confidence: 1, saved: true });
  });
  return pairings;
}

/** Whether a column is read by its header: the user has said nothing about it, and it is no contact of the row. */
function isOpen(kind: CardKind, { saved, contact }: HeaderColumn): boolean {
  if (contact) return false;
  return saved === undefined || (saved !== null && !fieldOf(kind, saved));
}

function scoresOf(kind: CardKind, columns: readonly HeaderColumn[], said: ReadonlySet<FieldKey>): Scores {
  const fields: Field[] = [];
  const place = new Map<Field, number>();
  const indices: number[] = [];
  const sure: number[][] = [];
  const wished: number[][] = [];
  const fullest = Math.max(1, ...columns.map(({ values }) => values.length));
  columns.forEach((column, index) => {
    if (!isOpen(kind, column)) return;
    const row: number[] = [];
    const wishes: number[] = [];
    for (const { field, score } of column.candidates.get(kind) ?? []) {
      const fitted = said.has(field.key) ? 0 : fitScore(score, field, column);
      if (fitted < ACCEPTED) continue;
      let at = place.get(field);
      if (at === undefined) {
        at = fields.push(field) - 1;
        place.set(field, at);
      }
      row[at] = fitted;
      wishes[at] = fitted + preference(column, field, fullest) - index * LEFT;
    }
    if (row.length === 0) return;
    indices.push(index);
    sure.push(row);
    wished.push(wishes);
  });
  const fill = (sparse: readonly number[]): number[] => fields.map((_, at) => sparse[at] ?? 0);
  return { fields, indices, sure: sure.map(fill), wished: wished.map(fill) };
}

/** What one header is taken for, and whether that has to be asked. */
function conclude(
  row: number,
  taken: readonly number[],
  { fields, indices, sure, wished }: Scores,
): { readonly pairing?: Pairing; readonly question?: Question } {
  const index = indices[row] ?? 0;
  const at = taken[row] ?? -1;
  const named = fields
    .map((field, i) => ({ key: field.key, score: sure[row]?.[i] ?? 0, free: !taken.includes(i) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (at < 0) {
    // Its field went to another header: two columns for one field are shown, never decided by the last one read.
    const lost = named.filter(({ score }) => score >= CERTAIN).map(({ key }) => key);
    return lost.length > 0 ? { question: { index, candidates: lost } } : {};
  }
  const score = Math.min(sure[row]?.[at] ?? 0, 1);
  const wish = wished[row]?.[at] ?? 0;
  const rivals = named.filter((other) => other.free && other.score > score - CLOSE).map(({ key }) => key);
  const twin = wished.some((other, i) => taken[i] === -1 && (other[at] ?? 0) > wish - TWIN);
  const confidence = rivals.length > 0 || twin ? Math.min(score, GUESS) : score;
  const field = fields[at]?.key ?? '';
  return {
    pairing: { index, field, confidence: Math.floor(confidence * 100) / 100 },
    question: rivals.length > 0 ? { index, candidates: [field, ...rivals] } : undefined,
  };
}

/**
 * Of two headers for a field that every customer needs, the column that is filled for more of them is meant; of two as
 * full the longer header says more (意向户型 rather than 产品); of two equal ones the left is meant.
 */
function preference({ header: { core }, values }: HeaderColumn, { need }: Field, fullest: number): number {
  const ending = core.endsWith('日期') ? DAY_BEFORE_TIME : core.endsWith('id') ? -NUMBER_BEFORE_ID : 0;
  const full = need !== 'required' || fullest < ENOUGH_ROWS ? 0 : FULLER * (values.length / fullest);
  return LENGTH * Math.min(core.length, LONG) + ending + full;
}

/** The words' score, corrected by what the values say. */
function fitScore(score: number, field: Field, column: HeaderColumn): number {
  const fit = valueFit(field, column.header.core, column.profile, column.values);
  return fit >= 0 ? score + SUPPORT * fit : score * (1 + CONTRADICTION * fit);
}

function hasNeeds(
  kind: CardKind,
  pairings: readonly Pairing[],
  columns: readonly HeaderColumn[],
  isNamed: boolean,
): boolean {
  const { needs, telling } = KIND_RULES[kind];
  const keys = new Set(
    pairings
      .filter(({ field, index }) => !telling?.includes(field) || (columns[index]?.rarity ?? 0) >= TELLING)
      .map(({ field }) => field),
  );
  // Contacts that stand in columns are as telling as their number.
  if (holdsContacts(kind) && columns.some(({ contact }) => contact)) keys.add('contactCount');
  // A ledger of one customer names him once; what he bought, and when, stands in its lines.
  if (isNamed && kind === 'trades' && OF_LEDGER.every((key) => keys.has(key))) keys.add('customer');
  return needs.every((group) => group.some((key) => keys.has(key)));
}

function evidenceOf(kind: CardKind, pairings: readonly Pairing[], columns: readonly HeaderColumn[]): number {
  const { signs, identity } = KIND_RULES[kind];
  const nobody = identity !== undefined && !pairings.some(({ field }) => identity.includes(field));
  const contacts = holdsContacts(kind) ? columns.filter(({ contact }) => contact).length : 0;
  let evidence = (nobody ? -ANONYMOUS : 0) + (contacts > 0 ? CONTACTS + EACH_CONTACT * contacts : 0);
  for (const { index, field, confidence } of pairings) {
    evidence += confidence * (0.25 + (columns[index]?.rarity ?? 0) + (signs[field] ?? 0));
  }
  const read = columns.filter((column) => isOpen(kind, column) || column.saved !== undefined);
  return evidence + pairings.length / Math.max(1, read.length);
}
