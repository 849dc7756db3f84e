import type { MergeRange, WriteSheet } from 'hucre/xlsx';
import { colToLetter } from 'hucre/xlsx';
import { createRandom } from '../random';
import { merge, put, type Cells } from '../sheets/cells';
import type { SheetCell } from '../sheets/register';
import { OLD_COLUMNS, type OldColumn, type Summed } from './columns';
import { createHand } from './hand';
import { FIRST_ROW, GROUP_ROW, HEADER_ROW, type OldRow } from './layout';
import { HEADER, LOOKS, SUM, TITLE, TOUCHED } from './look';
import { CLERK, FORMER_SALESPERSON, SALESPEOPLE, YEAR } from './reference';

export const LIST_SHEET = `客户明细${YEAR}`;
/** How far the formatting reaches, 0-based. */
export const LAST_TOUCHED = { row: 19_999, column: 51 };

const LAST = OLD_COLUMNS.length - 1;
/** The columns that are filled in, with their places; the blank one has not even a border. */
const FILLED = OLD_COLUMNS.flatMap((column, c) => (column.header === '' ? [] : [{ column, c }]));
/** Labels of sums are merged over these columns. */
const SUM_LABEL_COLUMNS = 4;

function head(cells: Cells): MergeRange[] {
  put(cells, 0, 0, `${YEAR}年度客户明细表`, TITLE);
  put(cells, 1, 0, `制表：${CLERK}    日期：${YEAR}.12.31    单位：万元`, {});
  const merges = [merge(0, 0, 0, LAST), merge(1, 0, 1, 6)];
  for (const { column, c } of FILLED) {
    const { header, group } = column;
    const startsGroup = group !== undefined && OLD_COLUMNS[c - 1]?.group !== group;
    put(cells, GROUP_ROW, c, group === undefined ? header : startsGroup ? group : null, HEADER);
    put(cells, HEADER_ROW, c, group === undefined ? null : header, HEADER);
    if (group === undefined) merges.push(merge(GROUP_ROW, c, HEADER_ROW, c));
    else if (startsGroup) {
      const width = OLD_COLUMNS.filter((one) => one.group === group).length;
      merges.push(merge(GROUP_ROW, c, GROUP_ROW, c + width - 1));
    }
  }
  return merges;
}

function sumCell({ summed }: OldColumn, letter: string, row: OldRow, rows: readonly OldRow[]): SheetCell {
  if (!summed || (row.is !== 'subtotal' && row.is !== 'total')) return null;
  const at = (index: number): string => `${letter}${FIRST_ROW + index + 1}`;
  const [first = 0] = row.sums;
  const result = round(sumOf(summed, row, rows));
  if (row.is === 'total') return { formula: row.sums.map(at).join('+'), result };
  return { formula: `SUM(${at(first)}:${at(first + row.sums.length - 1)})`, result };
}

function sumOf(summed: Summed, row: OldRow | undefined, rows: readonly OldRow[]): number {
  if (row?.is === 'customer') return summed(row.customer);
  if (row?.is !== 'subtotal' && row?.is !== 'total') return 0;
  return row.sums.reduce((sum, index) => sum + sumOf(summed, rows[index], rows), 0);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The clerk's list, with the filter that hides the customers of somebody who has left. */
export function listSheet(rows: readonly OldRow[]): WriteSheet {
  const cells: Cells = new Map();
  const hand = createHand(createRandom(4711));
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>([
    [0, { height: 30 }],
    [HEADER_ROW, { height: 30 }],
  ]);
  const merges = head(cells);
  rows.forEach((row, i) => {
    const at = FIRST_ROW + i;
    if (row.is === 'note') put(cells, at, 0, row.text, {});
    if (row.is === 'subtotal' || row.is === 'total') {
      merges.push(merge(at, 0, at, SUM_LABEL_COLUMNS - 1));
      for (const { column, c } of FILLED) put(cells, at, c, sumCell(column, colToLetter(c), row, rows), SUM);
      put(cells, at, 0, row.label, SUM);
    }
    if (row.is === 'customer') {
      const { customer } = row;
      for (const { column, c } of FILLED) put(cells, at, c, column.cell(customer, hand, at + 1), LOOKS[column.look]);
      if (customer.owner === FORMER_SALESPERSON) rowDefs.set(at, { hidden: true });
    }
  });
  for (let column = 0; column <= LAST_TOUCHED.column; column++) put(cells, LAST_TOUCHED.row, column, null, TOUCHED);
  const lastFiltered = FIRST_ROW + rows.findIndex(({ is }) => is === 'total') + 1;
  return {
    name: LIST_SHEET,
    columns: OLD_COLUMNS.map(({ width, hidden: isHidden }) => ({ width, ...(isHidden ? { hidden: true } : {}) })),
    cells,
    rowDefs,
    merges,
    autoFilter: {
      range: `A${HEADER_ROW + 1}:${colToLetter(LAST)}${lastFiltered}`,
      columns: [
        {
          colIndex: OLD_COLUMNS.findIndex(({ header }) => header === '业务员'),
          filters: SALESPEOPLE.filter((name) => name !== FORMER_SALESPERSON),
        },
      ],
    },
    freezePane: { rows: FIRST_ROW, columns: 3 },
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${colToLetter(LAST)}$${FIRST_ROW + rows.length}`,
      printTitlesRow: `$${GROUP_ROW + 1}:$${HEADER_ROW + 1}`,
    },
  };
}
