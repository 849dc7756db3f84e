import { CARD_KINDS, fieldOf } from '../../cards';
import type { Field } from '../../cards/field';
import type { CardKind, FieldKey } from '../../cards/types';
import type { CellValue } from '../../cell/value';
import { assign } from '../assign';
import { candidatesOf } from '../candidates';
import { profileColumn } from '../columnProfile';
import { readHeader, type HeaderText } from '../headerText';
import { headerOccurrences, savedColumnOf, withSynonyms, type SavedWords } from '../savedWords';
import { valueFit } from '../valueFit';
import { vocabulary } from '../vocabulary';
import { BARE_NUMBER, CARD_WORDS, MEMBERS_ONLY } from './cardKinds';
import { isSignature } from './formLabel';

/** What is known of a label when its field is chosen. */
interface LabelledValue {
  readonly header: HeaderText;
  readonly value: CellValue;
  readonly options: readonly string[];
  readonly group: string;
}

/** A label taken for a field. `index` counts the labels handed in. */
export interface FieldChoice {
  readonly index: number;
  readonly field: FieldKey;
  readonly confidence: number;
  /** 1 the label is known to this kind only … 0 to all. */
  readonly rarity: number;
  /** The user has said so. */
  readonly saved: boolean;
}

/** What the choice depends on besides the labels. */
export interface ChoiceContext {
  /** Core of the form's title. */
  readonly title: string;
  /** What the user has said about the sheet's labels. */
  readonly saved: SavedWords;
}

const ACCEPTED = 0.5;
/** Clearly before another field that claims the same word on registers. */
const ON_CARDS = 1.02;
const SAID = 2;
const KNOWN = 0.8;
const GUESS = 0.75;
const CLOSE = 0.03;
const SUPPORT = 0.02;
const CONTRADICTION = 0.04;
/** A value that cannot be the field's makes a sure label a guess. */
const DOUBT = 0.25;
const LENGTH = 0.003;
const LONG = 6;
const EMPTY = 0.03;
const LEFT = 1e-5;

/**
 * Gives every label of a card the field of a kind that makes the whole fit best, each field once.
 *
 * @param kind the kind the card is read as
 * @param labels the labels with their values
 * @param context the form's title, and what the user has said about labels
 * @returns the labels that have a field
 * @example chooseFields('leads', labels, { title: '意向客户管理卡', saved })[0]?.field // 'name'
 */
export function chooseFields(
  kind: CardKind,
  labels: readonly LabelledValue[],
  context: ChoiceContext,
): readonly FieldChoice[] {
  const fields: Field[] = [];
  const occurrences = headerOccurrences(labels.map(({ header }) => header.written));
  const rows = labels.map((label, i) => {
    const said = savedColumnOf(label.header, occurrences[i] ?? 1, context.saved);
    if (said) return saidScores(kind, said.field, fields);
    const scores = new Map<Field, number>();
    for (const [field, score] of claims(kind, label, context)) {
      if (score < ACCEPTED || !mayHold(kind, field, label, context)) continue;
      if (!fields.includes(field)) fields.push(field);
      scores.set(field, score);
    }
    return scores;
  });
  const fits = rows.map((scores, i) => fields.map((field) => (scores.has(field) ? fitOf(field, labels[i]) : 0)));
  const wishes = rows.map((scores, i) =>
    fields.map((field, at) => {
      const score = scores.get(field);
      return score === undefined ? 0 : score + wish(labels[i], fits[i]?.[at] ?? 0) - i * LEFT;
    }),
  );
  const taken = assign(wishes);
  return taken.flatMap((at, index): FieldChoice[] => {
    const field = fields[at];
    const scores = rows[index];
    const label = labels[index];
    if (!field || !scores || !label) return [];
    const score = scores.get(field) ?? 0;
    const rival = [...scores].some(([other, s]) => !taken.includes(fields.indexOf(other)) && s > score - CLOSE);
    const doubt = (fits[index]?.[at] ?? 0) < 0 ? DOUBT : 0;
    const sure = Math.min(1, score) - doubt;
    const confidence = Math.floor((rival ? Math.min(sure, GUESS) : sure) * 100) / 100;
    return [{ index, field: field.key, confidence, rarity: rarityOf(label.header), saved: score === SAID }];
  });
}

/** What the words say: those of the group in front if the dictionary knows them, the forms' own, the user's own. */
function claims(kind: CardKind, label: LabelledValue, { saved }: ChoiceContext): ReadonlyMap<Field, number> {
  const header = grouped(kind, label) ?? label.header;
  const known = withSynonyms(label.header, candidatesOf(header), saved).get(kind) ?? [];
  const found = new Map(known.map(({ field, score }) => [field, score]));
  for (const key of cardWords().get(`${kind} ${header.core}`) ?? []) {
    const field = fieldOf(kind, key);
    if (field) found.set(field, ON_CARDS);
  }
  return found;
}

/** The field the user has given a label; none where it is to be left alone. */
function saidScores(kind: CardKind, key: FieldKey | null, fields: Field[]): Map<Field, number> {
  const field = key === null ? undefined : fieldOf(kind, key);
  if (!field) return new Map();
  if (!fields.includes(field)) fields.push(field);
  return new Map([[field, SAID]]);
}

let compiled: ReadonlyMap<string, readonly FieldKey[]> | null = null;

/** `kind core` -> the fields the word means on a form. */
function cardWords(): ReadonlyMap<string, readonly FieldKey[]> {
  if (compiled) return compiled;
  const words = new Map<string, FieldKey[]>();
  for (const [target, list] of Object.entries(CARD_WORDS)) {
    const [kind = '', key = ''] = target.split('.');
    for (const word of list) {
      const at = `${kind} ${readHeader(word).core}`;
      words.set(at, [...(words.get(at) ?? []), key]);
    }
  }
  return (compiled = words);
}

/** 联系人 over 电话 is 联系人电话. */
function grouped(kind: CardKind, { header, group }: LabelledValue): HeaderText | null {
  if (group === '') return null;
  const joined = readHeader(`${group}${header.written}`);
  return vocabulary()
    .exact.get(joined.core)
    ?.some((claim) => claim.kind === kind) === true
    ? joined
    : null;
}

function mayHold(
  kind: CardKind,
  field: Field,
  { header, value, options }: LabelledValue,
  { title }: ChoiceContext,
): boolean {
  if (isSignature(header.written)) return false;
  if (MEMBERS_ONLY.has(`${kind}.${field.key}`)) {
    // The dictionary's lists are Chinese: about other words they say nothing.
    const words = (options.length > 0 ? options : [String(value)]).filter((word) => /\p{Script=Han}/u.test(word));
    if (words.length > 0 && !words.some((word) => field.values?.some((member) => isSame(member, word)))) return false;
  }
  const bare = BARE_NUMBER[kind];
  return !(bare && field.key === bare.field && bare.label.test(header.core) && !bare.titles.test(title));
}

function isSame(member: string, word: string): boolean {
  return member.includes(word) || word.includes(member);
}

/** How the value agrees with the field, −1 … 1; a single value is looked at as if it stood there twice. */
function fitOf(field: Field, label: LabelledValue | undefined): number {
  if (!label || label.value === '' || label.options.length > 0) return 0;
  const values = [label.value, label.value];
  return valueFit(field, label.header.core, profileColumn(values), values);
}

function wish(label: LabelledValue | undefined, fit: number): number {
  const core = label?.header.core ?? '';
  const length = LENGTH * Math.min(core.length, LONG);
  return length + (fit > 0 ? SUPPORT : CONTRADICTION) * fit - (label?.value === '' ? EMPTY : 0);
}

function rarityOf(header: HeaderText): number {
  let kinds = 0;
  for (const fields of candidatesOf(header).values()) if ((fields[0]?.score ?? 0) >= KNOWN) kinds++;
  return kinds === 0 ? 0 : Math.log(CARD_KINDS.length / kinds) / Math.log(CARD_KINDS.length);
}
