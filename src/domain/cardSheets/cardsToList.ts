import { cardOf, fieldOf } from '../cards';
import type { Field } from '../cards/field';
import type { CardKind, FieldKey } from '../cards/types';
import { OFFSET_1904 } from '../cell/day';
import { isProblem } from '../cell/problem';
import { readValue } from '../cell/readValue';
import { readText } from '../cell/text';
import type { CellValue, SerialDay } from '../cell/value';
import type { CardReading, CardValue } from '../recognition/types';
import { IDENTIFIERS } from './cardChanges';
import type { CardLanguage } from './cardTemplate';
import { listCell, type SheetList } from './sheetList';

/** A card with the worksheet it stands on. */
export interface CardSheet {
  readonly sheet: string;
  readonly card: CardReading;
}

/** What lists of cards depend on besides the cards. */
export interface ListContext {
  readonly today: SerialDay;
  readonly date1904: boolean;
  readonly language: CardLanguage;
  /** Header of the column with the worksheet's name. */
  readonly sheetHeader: string;
}

type Row = ReadonlyMap<FieldKey, CardValue>;

const WIDTH = 84;
const WIDE_WIDTH = 160;
const WIDE_TYPES: ReadonlySet<FieldKey> = new Set([
  'address',
  'content',
  'note',
  'name',
  'company',
  'customer',
  'uscc',
  'vin',
  'bankNo',
]);
/** Who a contact was with: the customer's own fields, in front of every contact. */
const WHO: readonly FieldKey[] = ['leadId', 'name', 'company', 'phone'];

/**
 * Cards of one kind as the rows of a register: the fields that any of them has filled in, under the dictionary's headers,
 * identifiers as text, days as days, and the name of the worksheet the row comes from.
 *
 * @param kind the kind of all the cards
 * @param cards the cards
 * @param context today, the language of the headers
 * @returns the list
 * @example cardsToList('leads', cards, context).columns[0]?.header // '客户编号'
 */
export function cardsToList(kind: CardKind, cards: readonly CardSheet[], context: ListContext): SheetList {
  const rows = cards.map(({ card }): Row => filled(card.values));
  return listOf(
    kind,
    rows,
    cards.map(({ sheet }) => sheet),
    context,
  );
}

/**
 * The contacts on cards as the rows of a follow-up log.
 *
 * @param cards the cards
 * @param context today, the language of the headers
 * @returns the list, or null where there is no contact on any card
 * @example contactsToList(cards, context)?.rows.length // 2
 */
export function contactsToList(cards: readonly CardSheet[], context: ListContext): SheetList | null {
  const contacts = cards.flatMap(({ sheet, card }) => {
    const own = filled(card.values);
    const who = WHO.flatMap((field) => {
      const value = own.get(field) ?? (field === 'leadId' ? own.get(cardOf(card.kind).identity[0] ?? '') : undefined);
      return value === undefined ? [] : [[field, value] as const];
    });
    return card.contacts
      .map(({ values }) => filled(values))
      .filter((values) => values.size > 0)
      .map((values) => ({ sheet, row: new Map([...who, ...values]) as Row }));
  });
  if (contacts.length === 0) return null;
  return listOf(
    'followups',
    contacts.map(({ row }) => row),
    contacts.map(({ sheet }) => sheet),
    context,
  );
}

function filled(values: readonly CardValue[]): Row {
  return new Map(values.filter(({ value }) => value !== '').map((value) => [value.field, value]));
}

function listOf(kind: CardKind, rows: readonly Row[], sheets: readonly string[], context: ListContext): SheetList {
  const fields = cardOf(kind).fields.filter(({ key }) => rows.some((row) => row.has(key)));
  return {
    columns: [
      ...fields.map((field) => ({
        header: field[context.language],
        width: WIDE_TYPES.has(field.key) ? WIDE_WIDTH : WIDTH,
      })),
      { header: context.sheetHeader, width: WIDTH },
    ],
    rows: rows.map((row, i) => [
      ...fields.map((field) => cellOf(field, row.get(field.key), context)),
      listCell(sheets[i] ?? ''),
    ]),
    linkColumn: fields.length,
    sheets,
  };
}

/** A value as a register holds it; what cannot be read as the field's own stays as it was written. */
export function cellOf(
  field: Field,
  written: CardValue | undefined,
  { today, date1904 }: Pick<ListContext, 'today' | 'date1904'>,
): SheetList['rows'][number][number] {
  const value: CellValue = written?.value ?? '';
  if (value === '') return listCell('');
  if (IDENTIFIERS.has(field.type)) return { value: readText(value) ?? '', as: 'text' };
  const read = readValue(value, field, { today, date1904, header: written?.label });
  if (isProblem(read) || read === null) return listCell(value);
  if (field.type === 'money') return listCell(Number(read) / 100);
  if (field.type === 'date' || field.type === 'datetime') {
    const day = Number(read) - (date1904 ? OFFSET_1904 : 0);
    return listCell(day, Number.isInteger(day) ? 'day' : 'moment');
  }
  return listCell(field.type === 'int' || field.type === 'number' ? Number(read) : value);
}

/** The value of the first of several fields that is filled in. */
export function firstFilled(
  { kind, values }: CardReading,
  keys: readonly FieldKey[],
): { readonly field: Field; readonly written: CardValue } | null {
  for (const key of keys) {
    const written = values.find((value) => value.field === key && value.value !== '');
    const field = fieldOf(kind, key);
    if (written && field) return { field, written };
  }
  return null;
}
