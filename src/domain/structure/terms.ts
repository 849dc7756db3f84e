import type { ReportFormat } from '../report/reportFormat';
import type { TermName, TracedRow, TraceTerm } from '../report/trace';
import { linesWithin } from './book/linesWithin';
import type { Measure } from './tradeBook';
import { customersIn, sumOf, type StructureView } from './view';

/** How amounts of each measure are shown. */
export const MEASURE_FORMAT: Readonly<Record<Measure, ReportFormat>> = {
  amount: 'money',
  margin: 'money',
  quantity: 'count',
};

/** Of lines, those with a code. */
export function linesOf(lines: Int32Array, codes: Int32Array, code: number): Int32Array {
  return lines.filter((line) => codes[line] === code);
}

/**
 * What lines come to, as a term of a figure.
 *
 * @example sumTerm(view, 'now', view.lines.now).value // 112000000
 */
export function sumTerm(
  view: StructureView,
  of: TermName,
  lines: Int32Array,
  measure: Measure = view.measure,
): TraceTerm {
  const values = view.book[measure];
  return {
    of,
    count: 'sum',
    as: MEASURE_FORMAT[measure],
    value: sumOf(values, lines),
    rows: () => rowsOf(view, lines, values),
  };
}

/** How many customers lines have, as a term of a figure. */
export function customersTerm(view: StructureView, of: TermName, lines: Int32Array): TraceTerm {
  return {
    of,
    count: 'names',
    as: MEASURE_FORMAT[view.measure],
    value: customersIn(view.book, lines),
    rows: () => rowsOf(view, lines, view.values),
  };
}

/** How many lines there are, as a term of a figure. */
export function linesTerm(view: StructureView, of: TermName, lines: Int32Array): TraceTerm {
  const as = MEASURE_FORMAT[view.measure];
  return { of, count: 'rows', as, value: lines.length, rows: () => rowsOf(view, lines, view.values) };
}

/** What a customer has ever bought, as a term of a figure; goods taken back are no purchase. */
export function purchasesTerm(view: StructureView, customer: number): TraceTerm {
  const { book, values, today, keep } = view;
  const lines = linesWithin(book, { from: 0, to: today }, keep);
  const isOwn = (line: number) => book.customer[line] === customer && (values[line] ?? 0) > 0;
  return linesTerm(view, 'lines', lines.filter(isOwn));
}

/** Customers that are counted by their rows in the register of customers; those without such a row are not among them. */
export function cardsTerm({ book }: StructureView, of: TermName, customers: readonly number[]): TraceTerm {
  const places = customers.flatMap((customer) => {
    const found = book.customers[customer];
    return found?.card ? [{ ...found.card, name: found.name }] : [];
  });
  return {
    of,
    count: 'rows',
    as: 'count',
    value: places.length,
    rows: () =>
      places.map(({ register, row, name }) => ({
        sheet: register.sheet,
        row: register.firstRow + row + 1,
        name,
        day: 0,
        value: 1,
      })),
  };
}

/** The rows of lines, in the order of the book. */
function rowsOf({ book }: StructureView, lines: Int32Array, values: Float64Array): TracedRow[] {
  return Array.from(lines, (line) => {
    const register = book.registers[book.of[line] ?? 0];
    return {
      sheet: register?.sheet ?? '',
      row: (register?.firstRow ?? 0) + (book.row[line] ?? 0) + 1,
      name: book.customers[book.customer[line] ?? 0]?.name ?? '',
      day: book.day[line] ?? 0,
      value: values[line] ?? 0,
    };
  });
}
