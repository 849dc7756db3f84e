import type { CellValue } from '../cell/value';
import type { ReportValue } from '../report/report';
import type { ReportFormat } from '../report/reportFormat';

/** A column as it stands in a copy: how its numbers look, and its values. */
export interface CopiedColumn {
  readonly as: ReportFormat;
  readonly values: readonly ReportValue[];
}

/**
 * Copies a column by the look of its numbers: days stay days, amounts amounts, shares shares; what is formatted as nothing in
 * particular stays as it was entered. A formula is copied as what it comes to.
 *
 * @param values as Excel gave them; days as serial numbers of the 1900 epoch
 * @param formats number formats, cell by cell
 * @param inWords what becomes of a text
 * @example copiedColumn([46347, ''], ['yyyy-mm-dd', 'General'], String) // { as: 'day', values: [46347, null] }
 */
export function copiedColumn(
  values: readonly CellValue[],
  formats: readonly string[],
  inWords: (text: string) => string,
): CopiedColumn {
  const first = values.findIndex((value) => typeof value === 'number');
  const as = first < 0 ? 'text' : formatOf(formats[first] ?? '');
  // Amounts are 分 in a report.
  const times = as === 'money' ? 100 : 1;
  return {
    as,
    values: values.map((value) => {
      if (typeof value === 'number') return value * times;
      return value === '' ? null : inWords(String(value));
    }),
  };
}

/** Literal text, conditions and colours say nothing about what a number is. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

function formatOf(written: string): ReportFormat {
  const format = written.replace(LITERAL, '').toLowerCase();
  if (format.includes('general') || format === '@') return 'text';
  if (/[yd]/.test(format)) return 'day';
  if (/[hs]/.test(format)) return 'time';
  if (format.includes('%')) return 'share';
  if (/0\.0/.test(format)) return 'money';
  return format.includes('#,##0') ? 'count' : 'text';
}
