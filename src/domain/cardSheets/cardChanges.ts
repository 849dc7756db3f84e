import { fieldOf } from '../cards';
import type { Field } from '../cards/field';
import type { FieldKey } from '../cards/types';
import { readText } from '../cell/text';
import type { CellValue } from '../cell/value';
import { couldBeFormula } from '../changes/formulaText';
import type { CardReading, CardValue } from '../recognition/types';
import { writeInCell } from './writeInCell';

/** A cell to be written, with what it must still hold. 0-based sheet coordinates. */
export interface CardCellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** To be written as text: an identifier, or words that Excel would make something else of. */
  readonly text?: true;
}

/** What a card's new values come to. */
interface CardChanges {
  readonly cells: readonly CardCellChange[];
  /** Fields the card has no place for, and options its boxes do not offer. */
  readonly refused: readonly FieldKey[];
}

/** Values of these types are digits that must keep their zeros and their length. */
export const IDENTIFIERS: ReadonlySet<Field['type']> = new Set([
  'id', 'phone', 'idno', 'uscc', 'plate', 'vin', 'postcode', 'ref',
]); // prettier-ignore

/** Excel would cut its zeros, or lose digits behind the fifteenth. */
const MUST_STAY_TEXT = /^0\d|^\d{12,}$/;

/**
 * Writes values into the cells of a card: alone in their cell, behind their label with its punctuation kept, or as boxes
 * ticked in the form's own marks. What does not change is not listed.
 *
 * @param card the card as it was read
 * @param values new values by field; a list of options joined by 、
 * @returns one change a cell, and the fields that cannot be written
 * @example cardChanges(card, { gender: '女' }).cells[0]?.after // '性别：□男 ☑女'
 */
export function cardChanges(card: CardReading, values: Readonly<Record<FieldKey, CellValue>>): CardChanges {
  const refused: FieldKey[] = [];
  const cells = new Map<string, CardCellChange>();
  const texts = card.values.flatMap(({ text, form }) => (form === 'boxes' && text !== undefined ? [text] : []));
  for (const [field, value] of Object.entries(values)) {
    const target = card.values.find((candidate) => candidate.field === field);
    if (!target) {
      refused.push(field);
      continue;
    }
    if (value === target.value) continue;
    const place = `${target.row} ${target.column}`;
    const earlier = cells.get(place);
    const after = written(target, value, earlier?.after ?? target.text, texts);
    if (after === null) refused.push(field);
    else cells.set(place, changeOf(card, target, earlier?.before ?? target.text ?? target.value, after));
  }
  return { cells: [...cells.values()], refused };
}

function written(
  target: CardValue,
  value: CellValue,
  cell: CellValue | undefined,
  texts: readonly string[],
): CellValue | null {
  if (target.form === 'cell' || typeof cell !== 'string') return value;
  return writeInCell(cell, target, String(value), texts);
}

function changeOf(card: CardReading, target: CardValue, before: CellValue, after: CellValue): CardCellChange {
  const { row, column, form, field } = target;
  const type = fieldOf(card.kind, field)?.type;
  const identifier = form === 'cell' && type !== undefined && IDENTIFIERS.has(type);
  const change = { row, column, before, after: identifier ? (readText(after) ?? '') : after };
  return identifier || mustStayText(after) ? { ...change, text: true } : change;
}

function mustStayText(value: CellValue): boolean {
  return couldBeFormula(value) || (typeof value === 'string' && MUST_STAY_TEXT.test(value));
}
