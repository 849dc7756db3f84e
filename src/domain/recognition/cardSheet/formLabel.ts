import type { CellValue } from '../../cell/value';
import { candidatesOf } from '../candidates';
import { readHeader, type HeaderText } from '../headerText';
import type { CardForm } from '../types';
import { vocabulary } from '../vocabulary';
import { foldWords } from '../wordClasses';
import { ordinalOf } from './ordinals';
import type { CardCell } from './cardGrid';
import { partForm, partValue, splitCell, type CellPart } from './splitCell';

/** A label of a form with the value that belongs to it. */
export interface FormLabel {
  readonly label: string;
  readonly header: HeaderText;
  /** Where the label stands. */
  readonly at: CardCell;
  /** Where the value stands or would stand. */
  readonly place: CardCell;
  readonly form: CardForm;
  readonly value: CellValue;
  /** The options of its boxes. */
  readonly options: readonly string[];
  /** Core of the heading or of the group it stands under. */
  readonly group: string;
}

/** What a cell can be in a form, by its own looks. */
export interface CellLook {
  /** Cost of taking it for a label of the cell beside or below it. */
  readonly asLabel: number;
  readonly asValue: number;
  /** Cost of taking it for labels with their values. */
  readonly asPairs: number;
  readonly parts: readonly CellPart[];
}

const NEVER = 9;
const KNOWN_AS_VALUE = 0.9;
const UNKNOWN_AS_LABEL = 0.7;
const KNOWN_SCORE = 0.8;
const LONGEST_UNKNOWN = 10;
const STAR = /^\s*[*＊✱※]/;
/** Sentences, lists, numbers: no words of a label. */
const VALUE_LIKE = /\d{2,}|[。！!？?，,；;、]|^[\d.%¥￥/:-]+$|^[A-Z0-9-]+$/;

/** Whether the dictionary knows a label, in its own or in other words. */
export function isKnownLabel(header: HeaderText): boolean {
  if (!/\p{L}/u.test(header.core)) return false;
  if (vocabulary().exact.has(header.core) || vocabulary().folded.has(foldWords(header.core))) return true;
  if (VALUE_LIKE.test(header.written) || header.core.length > LONGEST_UNKNOWN) return false;
  for (const candidates of candidatesOf(header).values()) if ((candidates[0]?.score ?? 0) >= KNOWN_SCORE) return true;
  return false;
}

/**
 * What a cell may be: a label, a value, or labels with their values.
 *
 * @param value the cell
 * @returns the cost of each, 0 where nothing speaks against it
 * @example lookOf('姓名：').asLabel // 0
 */
export function lookOf(value: CellValue): CellLook {
  if (typeof value !== 'string') return { asLabel: NEVER, asValue: 0, asPairs: NEVER, parts: [] };
  let look = remembered.get(value);
  if (!look) {
    look = textLook(value);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(value, look);
  }
  return look;
}

/** A cell is looked at as part of its row, of a table, of a block of contacts. */
const remembered = new Map<string, CellLook>();
const MOST_REMEMBERED = 2000;

function textLook(value: string): CellLook {
  const parts = splitCell(value);
  const [first] = parts;
  const labelled = parts.filter(({ label }) => label !== '');
  if (labelled.length === 0) return plainLook(value, parts);
  const onlyLabel = parts.length === 1 && first !== undefined && first.end === first.start;
  if (onlyLabel && /[:：][\s_]*$/.test(value)) return { asLabel: 0, asValue: 3, asPairs: 0.5, parts };
  const known = labelled.some(({ label }) => isKnownLabel(readHeader(label)));
  const begins = first?.label !== '';
  if (!begins) return { asLabel: NEVER, asValue: known ? 0.3 : 0, asPairs: known ? 0.5 : 1.5, parts };
  return { asLabel: NEVER, asValue: known ? 1.5 : 0.3, asPairs: known ? 0 : 0.6, parts };
}

function plainLook(value: string, parts: readonly CellPart[]): CellLook {
  const header = readHeader(value);
  const { boxes } = partValue(value, { start: 0, end: value.length });
  if (boxes.length > 0 || header.core === '') return { asLabel: NEVER, asValue: 0, asPairs: NEVER, parts };
  if (STAR.test(value)) return { asLabel: 0, asValue: 2, asPairs: NEVER, parts };
  if (ordinalOf(header.core)) return { asLabel: 0, asValue: 0.4, asPairs: NEVER, parts };
  if (isKnownLabel(header)) return { asLabel: 0, asValue: KNOWN_AS_VALUE, asPairs: NEVER, parts };
  const unlikely = VALUE_LIKE.test(value) || header.core.length > LONGEST_UNKNOWN;
  return { asLabel: unlikely ? NEVER : UNKNOWN_AS_LABEL, asValue: 0, asPairs: NEVER, parts };
}

/** A label whose value stands in a cell of its own. */
export function labelWithCell(at: CardCell, place: CardCell, group: string): FormLabel {
  const label = String(at.value).replace(/[:：][\s_]*$/, '');
  const common = { label: oneLine(label), header: readHeader(label), at, place, group };
  if (typeof place.value !== 'string') return { ...common, form: 'cell', value: place.value, options: [] };
  const span = ownPart(place.value);
  const { value, boxes } = partValue(place.value, span);
  return {
    ...common,
    form: partForm(span, boxes, place.value),
    value,
    options: boxes.map(({ text }) => text),
  };
}

const SIGNATURE = /签字|签名|签章|盖章|\bsign/i;

/** Whether a label asks for a signature; what stands behind it is about the signature. */
export function isSignature(label: string): boolean {
  return SIGNATURE.test(label);
}

/** What of a value's cell is the value: a signature behind it (同意   签字：王经理) is not, nor is a trailing blank. */
export function ownPart(text: string): CellPart {
  const parts = splitCell(text);
  const [first] = parts;
  const signed = parts.findIndex(({ label }) => isSignature(label));
  if (first && first.label === '' && signed > 0) return first;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const bare = /^_*$/.test(text.trim());
  return bare ? { label: '', start: 0, end: text.length } : { label: '', start: Math.min(start, end), end };
}

/** Labels with their values in the same cell; those behind a signature are the signature's. */
export function labelsInCell(at: CardCell, parts: readonly CellPart[], group: string): readonly FormLabel[] {
  const text = String(at.value);
  const signed = parts.findIndex(({ label }) => isSignature(label));
  return (signed < 0 ? parts : parts.slice(0, signed))
    .filter(({ label }) => label !== '')
    .map((part) => {
      const { value, boxes } = partValue(text, part);
      const form = partForm(part, boxes, text);
      return {
        label: oneLine(part.label),
        header: readHeader(part.label),
        at,
        place: at,
        form,
        value,
        options: boxes.map((option) => option.text),
        group,
      };
    });
}

/** Pairs in brackets behind an option of a value's cell: 朋友介绍（介绍人：    ）. */
export function labelsInBrackets(place: CardCell, group: string): readonly FormLabel[] {
  if (typeof place.value !== 'string') return [];
  return labelsInCell(
    place,
    splitCell(place.value).filter(({ inside }) => inside === true),
    group,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
