import type { CardContact, CardValue } from '../types';
import { readHeader } from '../headerText';
import type { CardGrid } from './cardGrid';
import { chooseFields, type ChoiceContext } from './chooseFields';
import { labelWithCell, type FormLabel } from './formLabel';
import type { FormTable } from './formTable';
import { ordinalOf } from './ordinals';

/** What a log says of a contact, and when: a table with both is one. */
const SAYS: ReadonlySet<string> = new Set(['content', 'impression', 'bottleneck', 'nextPlan', 'gradeAfter']);
const WHEN: ReadonlySet<string> = new Set(['at', 'next', 'mode']);

/** Labels that belong to one contact. */
export interface ContactBlock {
  readonly ordinal: number;
  readonly labels: readonly FormLabel[];
}

/**
 * The log at the foot of a card, a line a contact.
 *
 * @param grid the form
 * @param table a table of the form
 * @returns a block a line, or null for a table that is no log of contacts
 */
export function logOf(grid: CardGrid, table: FormTable, context: ChoiceContext): readonly ContactBlock[] | null {
  const headers = table.headers.map(({ value }) => ({ header: readHeader(value), value: '', options: [], group: '' }));
  const fields = chooseFields('followups', headers, context).map(({ field }) => field);
  const numbered = table.rows.some((row) =>
    ordinalOf(readHeader(grid.at(row, table.headers[0]?.column ?? 0).value).core),
  );
  if (!fields.some((field) => SAYS.has(field))) return null;
  if (!numbered && !fields.some((field) => WHEN.has(field))) return null;
  return table.rows.map((row, i) => ({
    ordinal: ordinalOf(readHeader(grid.at(row, table.headers[0]?.column ?? 0).value).core) ?? i + 1,
    labels: table.headers.map((header) => labelWithCell(header, grid.at(row, header.column), '')),
  }));
}

/** Contacts side by side: a row of ordinals, and below it a label a row with a value under each. */
export function contactsAcross(
  grid: CardGrid,
  row: number,
): { readonly blocks: readonly ContactBlock[]; readonly lastRow: number } | null {
  const ordinals = grid.filled(row).flatMap((cell) => {
    const ordinal = typeof cell.value === 'string' ? ordinalOf(readHeader(cell.value).core) : null;
    return ordinal === null ? [] : [{ cell, ordinal }];
  });
  const first = ordinals[0]?.cell;
  if (!first || ordinals.length < 2) return null;
  const labels = new Map<number, FormLabel[]>(ordinals.map(({ ordinal }) => [ordinal, []]));
  let next = row + first.height;
  for (; next <= grid.bottom; next++) {
    const label = [...grid.filled(next)].filter(({ column }) => column < first.column).pop();
    if (!label || typeof label.value !== 'string' || label.column + label.width > first.column) break;
    for (const { cell, ordinal } of ordinals)
      labels.get(ordinal)?.push(labelWithCell(label, grid.at(next, cell.column), ''));
  }
  if (next === row + first.height) return null;
  return { blocks: [...labels].map(([ordinal, found]) => ({ ordinal, labels: found })), lastRow: next - 1 };
}

/** A contact's values as fields of the follow-up log. */
export function contactOf({ ordinal, labels }: ContactBlock, context: ChoiceContext): CardContact {
  const values = chooseFields('followups', labels.map(asContent), context).flatMap(({ index, field, confidence }) => {
    const label = labels[index];
    return label ? [cardValue(label, field, confidence)] : [];
  });
  return { ordinal, values };
}

/** 初次洽谈 with a text right beside it: the text is what was talked about. */
function asContent(label: FormLabel): FormLabel {
  return ordinalOf(label.header.core) === null ? label : { ...label, header: readHeader('洽谈内容') };
}

/** A label and its field as the reading gives them. */
export function cardValue(label: FormLabel, field: string, confidence: number, occurrence = 1): CardValue {
  const { row, column, value: text } = label.place;
  const part = label.form !== 'cell' && typeof text === 'string' ? { text } : {};
  return {
    field,
    label: label.label,
    row,
    column,
    form: label.form,
    value: label.value,
    confidence,
    occurrence,
    ...part,
  };
}
