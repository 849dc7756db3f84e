import type { CardKind } from '../../cards/types';
import { candidatesOf } from '../candidates';
import { readHeader } from '../headerText';
import { KIND_RULES } from '../kinds';
import { headerOccurrences, savedColumnOf, savedWords } from '../savedWords';
import { vocabulary } from '../vocabulary';
import type { AreaSample, CardReading, RecognitionContext, SheetSample } from '../types';
import { cardGrid, type CardGrid } from './cardGrid';
import { CARD_TITLES, FOREIGN_FORMS, FOREIGN_LABELS } from './cardKinds';
import { chooseFields, type ChoiceContext, type FieldChoice } from './chooseFields';
import { cardValue, contactOf } from './formContacts';
import type { FormLabel } from './formLabel';
import { readForm, type Form } from './readForm';

/** A sheet read as the card of one customer, and how much speaks for that. */
interface CardMatch {
  readonly card: CardReading;
  readonly evidence: number;
}

/** Bigger than this no form is; registers are not looked at cell by cell. */
const MOST_ROWS = 120;
const MOST_COLUMNS = 60;
const FEWEST_FIELDS = 3;
const FEWEST_ROWS = 3;
const ENOUGH = 4;
const TITLE_WEIGHT = 2.5;
const NAME_WEIGHT = 1;
const FOREIGN_WEIGHT = 5;
const TITLE_ROWS = 4;
const CONTACT_WEIGHT = 1.5;
const SHARED_LABELS = 3;
const LABELS_AMONG_VALUES = 0.2;
/** The dictionary has the very word. */
const LISTED = 0.95;
/** Kinds whose rows are events of many customers; as forms they need their title. */
const BY_TITLE: ReadonlySet<CardKind> = new Set(['followups', 'applications', 'credit', 'visits', 'roster', 'lost']);
const NOT_NAMED = 1.5;
const HAVE_CONTACTS: ReadonlySet<CardKind> = new Set(['leads', 'owners']);

/**
 * Reads a worksheet as the card of one customer (客户管理卡): labels with their values beside or below them or in the same
 * cell, ticked boxes, repeated contacts and the log at the foot. Forms about something else are none.
 *
 * @param sample the sheet's first rows, and its merged ranges where they are known
 * @param context the kind the user has said the sheet is, and his own words for fields
 * @returns the card with the evidence for it, or null where the sheet is no customer's card
 * @example readCardSheet(sample, {})?.card.values.find(({ field }) => field === 'phone')?.value // '13800138000'
 */
export function readCardSheet(sample: SheetSample, context: RecognitionContext): CardMatch | null {
  const area = [...sample.areas].reverse().find(({ table }) => table === undefined);
  const saved = savedWords(sample.name, context.saved);
  if (!area || area.rowCount > MOST_ROWS || area.columnCount > MOST_COLUMNS) return null;
  if (saved.kind === 'other' || !hasLabels(area)) return null;
  const grid = cardGrid(firstCard(area, sample), sample.merges);
  const names = { title: titleOf(grid), sheet: readHeader(sample.name).core };
  const choice: ChoiceContext = { title: names.title, saved };
  const form = readForm(grid, choice);
  if (saved.kind !== undefined) return matchAs(saved.kind, form, choice, names);
  const foreign = foreignEvidence(form, names);
  let best: CardMatch | null = null;
  for (const [kind] of CARD_TITLES) {
    const match = matchAs(kind, form, choice, names);
    if (!match || !hasNeeds(match.card) || match.evidence - foreign < ENOUGH) continue;
    if (best === null || match.evidence > best.evidence) best = match;
  }
  return best && { card: best.card, evidence: best.evidence - foreign };
}

/** The cores of what stands over the form and of the worksheet's name. */
interface Names {
  readonly title: string;
  readonly sheet: string;
}

/** The form read as the card of one kind; null where too little of it is. */
function matchAs(kind: CardKind, form: Form, choice: ChoiceContext, names: Names): CardMatch | null {
  const fields = chooseFields(kind, form.labels, choice);
  if (fields.length < FEWEST_FIELDS || readsLabels(kind, fields, form)) return null;
  return { card: cardOf(kind, fields, form, choice), evidence: evidenceOf(kind, fields, form, names) };
}

/** A register has its labels in one row or two; that is seen before anything is weighed. */
function hasLabels({ rows }: AreaSample): boolean {
  const { exact } = vocabulary();
  const isLabelled = (cell: FormLabel['value']): boolean =>
    typeof cell === 'string' && cell !== '' && (/[:：□☐○]/.test(cell) || exact.has(readHeader(cell).core));
  return rows.filter((row) => row.some(isLabelled)).length >= FEWEST_ROWS;
}

function cardOf(kind: CardKind, fields: readonly FieldChoice[], form: Form, context: ChoiceContext): CardReading {
  const taken = new Set(fields.map(({ index }) => index));
  const occurrences = headerOccurrences(form.labels.map(({ header }) => header.written));
  const occurrenceOf = (index: number): number => occurrences[index] ?? 1;
  return {
    kind,
    values: fields.flatMap(({ index, field, confidence, saved }) => {
      const label = form.labels[index];
      if (!label) return [];
      const value = cardValue(label, field, confidence, occurrenceOf(index));
      return [saved ? { ...value, saved: true as const } : value];
    }),
    contacts: form.contacts.map((block) => contactOf(block, context)).filter(({ values }) => values.length > 0),
    unmapped: form.labels.flatMap(({ place: { row, column }, label, header }, index) => {
      if (taken.has(index)) return [];
      const occurrence = occurrenceOf(index);
      const ignored = savedColumnOf(header, occurrence, context.saved)?.field === null;
      return [{ row, column, label, occurrence, ...(ignored && { ignored: true as const }) }];
    }),
  };
}

/** Two rows of headers read as labels with values: many of the values are the kind's own labels. */
function readsLabels(kind: CardKind, fields: readonly FieldChoice[], { labels }: Form): boolean {
  const values = fields.map(({ index }) => labels[index]?.value ?? '').filter((value) => value !== '');
  const known = values.filter((value) => {
    const score = candidatesOf(readHeader(value)).get(kind)?.[0]?.score ?? 0;
    return score >= LISTED && /\p{L}{2}/u.test(String(value));
  });
  return known.length > Math.max(1, LABELS_AMONG_VALUES * values.length);
}

function hasNeeds({ kind, values }: CardReading): boolean {
  return KIND_RULES[kind].needs.every((group) => values.some(({ field }) => group.includes(field)));
}

function evidenceOf(kind: CardKind, fields: readonly FieldChoice[], { labels, contacts }: Form, names: Names): number {
  const { signs } = KIND_RULES[kind];
  const titles = CARD_TITLES.find(([of]) => of === kind)?.[1];
  let evidence = fields.length / Math.max(1, labels.length);
  for (const { field, confidence, rarity } of fields) evidence += confidence * (0.25 + rarity + (signs[field] ?? 0));
  const named = (titles?.test(names.title) ? TITLE_WEIGHT : 0) + (titles?.test(names.sheet) ? NAME_WEIGHT : 0);
  if (named === 0 && BY_TITLE.has(kind)) evidence -= NOT_NAMED;
  if (contacts.length > 0 && HAVE_CONTACTS.has(kind)) evidence += CONTACT_WEIGHT;
  return evidence + named;
}

function foreignEvidence({ labels }: Form, { title, sheet }: Names): number {
  let evidence = FOREIGN_FORMS.test(title) || FOREIGN_FORMS.test(sheet) ? FOREIGN_WEIGHT : 0;
  for (const { header } of labels)
    for (const [word, weight] of FOREIGN_LABELS) if (word.test(header.core)) evidence += weight;
  return evidence;
}

/** The words that stand alone in one of the first rows. */
function titleOf(grid: CardGrid): string {
  const words: string[] = [];
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + TITLE_ROWS - 1); row++) {
    const cells = grid.filled(row);
    const [cell] = cells;
    if (!cell || typeof cell.value !== 'string' || /[:：]\s*\S/.test(cell.value)) continue;
    if (cells.length === 1 || row === grid.top) words.push(readHeader(cell.value).core);
  }
  return words.join(' ');
}

/** Of several cards on one sheet, side by side or one below the other, the first. */
function firstCard(area: AreaSample, { merges }: SheetSample): AreaSample {
  const columns = besides(area, merges);
  const rows = area.rows.map((row) => row.slice(0, columns));
  const titles = rows
    .map((row) => row.filter((cell) => cell !== ''))
    .map((cells) => (cells.length === 1 ? cells[0] : ''));
  const title = titles.find((cell) => cell !== '');
  const first = titles.indexOf(title ?? '');
  const again = title === undefined ? -1 : titles.indexOf(title, first + 1);
  const count = again > first + 3 && first <= 2 ? again : rows.length;
  return { ...area, columnCount: columns, rowCount: Math.min(area.rowCount, count), rows: rows.slice(0, count) };
}

/** How many columns belong to the first card: up to a blank column behind which the same labels come again. */
function besides({ rows, columnCount, left }: AreaSample, merges: SheetSample['merges']): number {
  for (let column = 1; column < columnCount - 1; column++) {
    const blank = rows.every((row) => (row[column] ?? '') === '');
    const merged = merges?.some((m) => m.column < left + column && m.column + m.columnCount > left + column) === true;
    if (!blank || merged) continue;
    const words = (from: number, to: number): Set<string> =>
      new Set(rows.flatMap((row) => row.slice(from, to)).flatMap(labelWords));
    const before = words(0, column);
    if ([...words(column + 1, columnCount)].filter((word) => before.has(word)).length >= SHARED_LABELS) return column;
  }
  return columnCount;
}

function labelWords(cell: FormLabel['value']): readonly string[] {
  if (typeof cell !== 'string' || cell === '') return [];
  const { core } = readHeader(cell.split(/[:：]/)[0] ?? '');
  return core.length >= 2 && core.length <= 10 && !/\d/.test(core) ? [core] : [];
}
