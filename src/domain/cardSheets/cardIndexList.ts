import { fieldOf } from '../cards';
import type { CardKind, FieldKey } from '../cards/types';
import { cellOf, firstFilled, type CardSheet, type ListContext } from './cardsToList';
import { listCell, type SheetList } from './sheetList';

/** The words of the index. */
interface IndexWords {
  readonly customer: string;
  readonly kind: string;
  readonly grade: string;
  readonly next: string;
  readonly kindName: (kind: CardKind) => string;
}

const CUSTOMER: readonly FieldKey[] = ['name', 'customer', 'company', 'contact'];
const GRADE: readonly FieldKey[] = [
  'gradeManual',
  'grade',
  'gradeAfter',
  'tier',
  'credit',
  'severity',
  'cclass',
  'loyalty',
  'gradeAtLoss',
];
const NEXT: readonly FieldKey[] = ['nextContact', 'nextCare', 'next', 'revisitOn', 'suggestedContact'];
const WIDTHS = { customer: 160, kind: 84, grade: 72, next: 96, sheet: 160 } as const;

/**
 * 客户卡目录: one row a card with its customer, kind, grade and next contact, and the way to the card. Where a
 * card has no next contact of its own, that of its last contact counts.
 *
 * @param cards the cards of the workbook
 * @param words headers and names of kinds
 * @param context today, the header of the column with the link
 * @returns the list
 * @example cardIndexList(cards, words, context).rows[0]?.[0]?.value // '张三'
 */
export function cardIndexList(cards: readonly CardSheet[], words: IndexWords, context: ListContext): SheetList {
  return {
    columns: [
      { header: words.customer, width: WIDTHS.customer },
      { header: words.kind, width: WIDTHS.kind },
      { header: words.grade, width: WIDTHS.grade },
      { header: words.next, width: WIDTHS.next },
      { header: context.sheetHeader, width: WIDTHS.sheet },
    ],
    rows: cards.map((entry) => [
      valueOf(entry, CUSTOMER, context),
      listCell(words.kindName(entry.card.kind)),
      valueOf(entry, GRADE, context),
      nextOf(entry, context),
      listCell(entry.sheet),
    ]),
    linkColumn: 4,
    sheets: cards.map(({ sheet }) => sheet),
  };
}

function valueOf(
  { card }: CardSheet,
  keys: readonly FieldKey[],
  context: ListContext,
): SheetList['rows'][number][number] {
  const found = firstFilled(card, keys);
  return found ? cellOf(found.field, found.written, context) : listCell('');
}

function nextOf(entry: CardSheet, context: ListContext): SheetList['rows'][number][number] {
  const own = valueOf(entry, NEXT, context);
  if (own.value !== '') return own;
  const last = entry.card.contacts
    .flatMap(({ values }) => values.filter(({ field, value }) => field === 'next' && value !== ''))
    .pop();
  const field = fieldOf('followups', 'next');
  return field ? cellOf(field, last, context) : own;
}
