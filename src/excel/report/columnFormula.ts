import type { PlacedTable } from '../../domain/report/placed';
import type { ColumnFormula } from '../../domain/report/report';
import { cellAddress, columnLetters } from '../address';

/** A longer table adds a column up once, in its row of totals, and not in every row. */
const LONG_TABLE = 500;

type Operation = ColumnFormula['of'];

/** The cells a formula is made of, as addresses; blank where it does not need them. */
interface Operands {
  readonly here: string;
  readonly from: string;
  readonly above: string;
  /** What a column comes to: a sum, or the cell that has it. */
  readonly sum: string;
}

/** They refer to their own row or the one above, and to sums: so they stay right however the table is sorted. */
const FORMULAS: Readonly<Record<Operation, (operands: Operands) => string>> = {
  share: ({ here, sum }) => `=IF(${here}<0,"",${here}/${sum})`,
  // Above the first row stands the header, which counts as nothing.
  cumulative: ({ here, above }) => `=N(${above})+N(${here})`,
  difference: ({ here, from }) => `=${here}-${from}`,
  points: ({ here, from }) => `=(${here}-${from})*100`,
  growth: ({ here, from }) => `=IF(${from}>0,${here}/${from}-1,"")`,
  quotient: ({ here, from }) => `=IF(${from}=0,"",${here}/${from})`,
  contribution: ({ here, from, sum }) => `=(${here}-${from})/${sum}`,
  balance: ({ here, from, above }) => `=N(${above})+N(${here})-N(${from})`,
};

/** Writes the formula of a column into the row of an index; undefined where that has a value all the same. */
export type FormulaAt = (row: number) => string | undefined;

/**
 * The formula of a column.
 *
 * @param table where it stands
 * @param index of the column within the table
 * @returns gives the formula of a row by its index within the body; null where the column has values, and where its sum would
 * have to be added up in every row of a long table
 * @example columnFormula(table, 2)?.(0) // '=IF(B6<0,"",B6/SUM($B$6:$B$8))'
 */
export function columnFormula(table: PlacedTable, index: number): FormulaAt | null {
  const formula = table.head[index]?.formula;
  if (!formula) return null;
  const { row: header, column: left } = table;
  const from = 'from' in formula ? formula.from : formula.column;
  const sum = sumFor(formula, table);
  if (sum === null) return null;
  const write = FORMULAS[formula.of];
  return (i) => {
    // A balance has to begin with something.
    if (formula.of === 'balance' && i === 0) return undefined;
    const row = header + 1 + i;
    return write({
      here: cellAddress(row, left + formula.column),
      from: cellAddress(row, left + from),
      above: cellAddress(row - 1, left + index),
      sum,
    });
  };
}

function sumFor(formula: ColumnFormula, table: PlacedTable): string | null {
  if (formula.of === 'share') return sumOf(table, formula.column, isNegative(table, formula.column));
  return formula.of === 'contribution' ? sumOf(table, formula.from, false) : '';
}

function isNegative({ body }: PlacedTable, column: number): boolean {
  return body.some((row) => Number(row[column] ?? 0) < 0);
}

/** What a column comes to, or its positive values do; null where a long table says it nowhere. */
function sumOf({ row, column: left, body, head }: PlacedTable, column: number, positive: boolean): string | null {
  const letters = `$${columnLetters(left + column)}$`;
  const [first, last] = [row + 2, row + 1 + body.length];
  if (body.length > LONG_TABLE) return head[column]?.total === 'all' && !positive ? `${letters}${last + 1}` : null;
  const cells = `${letters}${first}:${letters}${last}`;
  return positive ? `SUMIF(${cells},">0")` : `SUM(${cells})`;
}
