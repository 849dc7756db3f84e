import { fieldOf } from '../cards';
import type { Field } from '../cards/field';
import type { CardKind, FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import { IDENTIFIERS } from './cardChanges';
import type { CardLanguage, CardTemplate, TemplateField } from './cardTemplate';
import { linesOf } from './linesOf';
import { isTextOnly } from './sheetList';

/** One customer: values by field, and his contacts from the first on, by fields of the follow-up log. */
export interface CardRecord {
  readonly values: Readonly<Record<FieldKey, CellValue>>;
  readonly contacts: readonly Readonly<Record<FieldKey, CellValue>>[];
}

/** How a cell of a form looks and is written. */
export type CardRole = 'title' | 'heading' | 'label' | 'value' | 'text' | 'day' | 'boxes';

/** A cell of a rendered form, relative to its top left. */
export interface RenderedCell {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly value: CellValue;
  readonly role: CardRole;
}

/** A form with one customer's values in it. */
export interface RenderedCard {
  readonly rows: number;
  readonly columns: number;
  readonly widths: readonly number[];
  /** Lines of text a row has room for, by row. */
  readonly lines: readonly number[];
  readonly cells: readonly RenderedCell[];
}

/** Of the printed card, in points. */
export const FONT_SIZES = { title: 14, label: 8, value: 9 } as const;
const TICKED = '☑';
const OPEN = '□';
const ORDINALS: Readonly<Record<CardLanguage, readonly string[]>> = {
  zh: ['初次', '二次', '三次', '四次', '五次'],
  en: ['First contact', 'Second contact', 'Third contact', 'Fourth contact', 'Fifth contact'],
};

/**
 * A printed card with a customer's values: cells with their spans, boxes ticked, contacts in their blocks.
 *
 * @param template the form
 * @param record the customer; fields the form has no place for are left out
 * @param language the language of labels and options
 * @returns the cells from the top left on
 * @example cardCells(INTENT_CARD, { values: { name: '张三' }, contacts: [] }, 'zh').cells[0]?.value // '意向客户管理卡'
 */
export function cardCells(template: CardTemplate, record: CardRecord, language: CardLanguage): RenderedCard {
  const columns = template.widths.length;
  const hasContacts = template.rows.some((row) => 'contact' in row);
  const from = hasContacts ? 1 : 0;
  const cells: RenderedCell[] = [
    { row: 0, column: 0, width: columns, height: 1, value: template.title[language], role: 'title' },
  ];
  const lines = [1];
  for (const row of template.rows) {
    const at = lines.length;
    if ('heading' in row) {
      cells.push({ row: at, column: 0, width: columns, height: 1, value: row.heading[language], role: 'heading' });
      lines.push(1);
    } else if ('contact' in row) {
      const value = ORDINALS[language][row.contact - 1] ?? '';
      cells.push({ row: at, column: 0, width: 1, height: row.rows.length, value, role: 'label' });
      const contact = record.contacts[row.contact - 1] ?? {};
      row.rows.forEach((fields, i) => cells.push(...pairs(fields, at + i, from, 'followups', contact, language)));
      lines.push(...row.rows.map(() => 1));
    } else {
      // In front of the labels of a form with contacts is the column of 初次 … 五次: the first label takes it too.
      cells.push(...pairs(row.fields, at, 0, template.kind, record.values, language, from));
      lines.push(row.lines ?? 1);
    }
  }
  return {
    rows: lines.length,
    columns,
    widths: template.widths,
    lines: withRoom(lines, cells, template.widths),
    cells,
  };
}

/** A row is as high as its longest text; two lines of a label have room in one of a value. */
function withRoom(
  lines: readonly number[],
  cells: readonly RenderedCell[],
  widths: readonly number[],
): readonly number[] {
  const result = [...lines];
  for (const { row, column, width, height, value, role } of cells) {
    if (height > 1 || role === 'title') continue;
    const room = widths.slice(column, column + width).reduce((sum, one) => sum + one, 0);
    const needed =
      role === 'label' ? linesOf(value, room, FONT_SIZES.label) - 1 : linesOf(value, room, FONT_SIZES.value);
    result[row] = Math.max(result[row] ?? 1, needed);
  }
  return result;
}

function pairs(
  fields: readonly TemplateField[],
  row: number,
  from: number,
  kind: CardKind,
  values: Readonly<Record<FieldKey, CellValue>>,
  language: CardLanguage,
  wider = 0,
): readonly RenderedCell[] {
  let column = from;
  return fields.flatMap((entry, i): readonly RenderedCell[] => {
    const field = fieldOf(kind, entry.field);
    const width = i === 0 ? 1 + wider : 1;
    const label = entry.label?.[language] ?? field?.[language] ?? entry.field;
    const at = column;
    column += width + entry.span;
    const written = values[entry.field] ?? '';
    return [
      { row, column: at, width, height: 1, value: label, role: 'label' },
      {
        row,
        column: at + width,
        width: entry.span,
        height: 1,
        value: entry.options ? ticked(entry, written, language) : written,
        role: entry.options ? 'boxes' : roleOf(field, written),
      },
    ];
  });
}

/** The options with those ticked that the value names, in either language; a value that is none of them follows. */
function ticked({ options = [] }: TemplateField, value: CellValue, language: CardLanguage): string {
  const named = String(value)
    .split(/[、,，;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const known = options.map(({ zh, en }) => named.some((word) => word === zh || word === en));
  const rest = named.filter((word) => !options.some(({ zh, en }) => word === zh || word === en));
  const listed = options.map((option, i) => `${known[i] ? TICKED : OPEN}${option[language]}`);
  return [...listed, ...rest.map((word) => `${TICKED}${word}`)].join(' ');
}

function roleOf(field: Field | undefined, value: CellValue): CardRole {
  if ((field && IDENTIFIERS.has(field.type)) || isTextOnly(value)) return 'text';
  if (typeof value === 'number' && (field?.type === 'date' || field?.type === 'datetime')) return 'day';
  return 'value';
}
