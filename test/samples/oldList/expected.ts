import { BLOCK_FIRST_ROW, BLOCK_HEADER_ROW } from './block';
import { OLD_COLUMNS } from './columns';
import { COMPANIES, FORMER_SHEET, ORDERS_COLUMN } from './formerCustomers';
import { ATTENDANCE_SHEET, PRICE_SHEET } from './foreignSheets';
import { FIRST_ROW, HEADER_ROW, type OldRow } from './layout';
import { LIST_SHEET } from './listSheet';

/** What must be found on the list. Rows and columns are 0-based. */
export function expectedList(rows: readonly OldRow[]) {
  const customers = rows.flatMap((row, i) => (row.is === 'customer' ? [i] : []));
  const last = Math.max(...customers);
  return {
    name: LIST_SHEET,
    kind: 'leads',
    headerRow: HEADER_ROW,
    firstRow: FIRST_ROW,
    lastRow: FIRST_ROW + last,
    customers: customers.length,
    /** Sub-totals and blank rows between the customers, counted from the first row. */
    skipped: rows.flatMap((row, i) => (row.is !== 'customer' && i < last ? [i] : [])),
  };
}

/** The columns of the repeated contacts: ordinal -> column -> field of the follow-up log. */
export function expectedContacts(): readonly { readonly ordinal: number; readonly columns: readonly object[] }[] {
  return [1, 2].map((ordinal) => ({
    ordinal,
    columns: OLD_COLUMNS.flatMap(({ contact, header, fields }, column) =>
      contact === ordinal ? [{ column, header, field: fields[0] }] : [],
    ),
  }));
}

/** The sheet with two registers: the longer one is the sheet's, the other is named beside it. */
export const EXPECTED_FORMER = {
  name: FORMER_SHEET,
  kind: 'corporate',
  headerRow: BLOCK_HEADER_ROW,
  lastRow: BLOCK_FIRST_ROW + COMPANIES - 1,
  fields: ['name', 'contact', 'phone', 'address', 'paymentTerms', 'owner', 'note'],
  other: { kind: 'trades', headerRow: BLOCK_HEADER_ROW, left: ORDERS_COLUMN },
};

/** Sheets that are none of ours. */
export const FOREIGN_SHEETS: readonly string[] = [PRICE_SHEET, ATTENDANCE_SHEET];
