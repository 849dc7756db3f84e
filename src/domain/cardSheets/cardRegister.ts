import { fieldOf } from '../cards';
import type { Register, RegisterColumn } from '../cards/register';
import type { CardKind, FieldKey } from '../cards/types';
import { readColumn, type ReadContext } from '../cell/readValue';
import type { CellValue } from '../cell/value';
import type { CardReading, CardValue } from '../recognition/types';

/** Cards read as rules want them: row `i` of every register belongs to card `i`. */
export interface CardRegister {
  readonly register: Register;
  /** The contacts noted on the cards, the first of every card, the second … */
  readonly contacts: readonly Register[];
}

/**
 * Reads the cards of one kind, one customer a worksheet, as a register. Where its rows stand is for the caller to know.
 *
 * @param kind the kind of all the cards
 * @param context today and the 1904 flag
 * @example cardRegister('leads', cards, { today }).register.columns.get('name')?.parsed // ['张三', '李四']
 */
export function cardRegister(kind: CardKind, cards: readonly CardReading[], context: ReadContext): CardRegister {
  const most = Math.max(0, ...cards.map(({ contacts }) => contacts.length));
  return {
    register: registerOf(kind, cards.map(({ values }) => values), context), // prettier-ignore
    contacts: Array.from(
      { length: most },
      (_none, n) =>
      registerOf('followups', cards.map(({ contacts }) => contacts[n]?.values ?? []), context), // prettier-ignore
    ),
  };
}

function registerOf(kind: CardKind, rows: readonly (readonly CardValue[])[], context: ReadContext): Register {
  const cells = new Map<FieldKey, CellValue[]>();
  rows.forEach((values, row) => {
    for (const { field, value } of values) {
      let raw = cells.get(field);
      if (!raw) cells.set(field, (raw = new Array<CellValue>(rows.length).fill('')));
      // The first label that is filled in counts.
      if (raw[row] === '') raw[row] = value;
    }
  });
  const columns = new Map<FieldKey, RegisterColumn>();
  for (const [key, raw] of cells) {
    const field = fieldOf(kind, key);
    if (field) columns.set(key, { field: key, column: columns.size, header: field.zh, raw, ...readColumn(raw, field, context) }); // prettier-ignore
  }
  return {
    sheet: '',
    kind,
    headerRow: -1,
    firstRow: 0,
    rowCount: rows.length,
    // No column of a card is one of numbers filled in beforehand.
    left: -1,
    columnCount: columns.size,
    skipped: new Set(),
    columns,
  };
}
