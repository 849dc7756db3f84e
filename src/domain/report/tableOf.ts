import type { ReportColumn, ReportTable, ReportValue } from './report';
import type { Trace } from './trace';

/** A column, what is read off each row for it, and what stands behind that figure. */
export interface ColumnOf<Row> extends ReportColumn {
  readonly value: (row: Row, index: number) => ReportValue;
  readonly trace?: (row: Row) => Trace | undefined;
}

/**
 * Columns, rows and traces of a table.
 *
 * @param columns from the left
 * @param rows from the top
 * @example tableOf([{ header: '客户', as: 'text', value: ({ name }) => name }], customers).rows[0] // ['华东机电']
 */
export function tableOf<Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Pick<ReportTable, 'columns' | 'rows' | 'trace'> {
  const body = rows.map((row, i) => columns.map(({ value }) => value(row, i)));
  return {
    columns: columns.map(plainColumn),
    rows: body,
    trace: (row, column) => {
      const of = rows[row];
      // Words in place of a number, such as 新增, are no figure.
      const isFigure = typeof body[row]?.[column] === 'number';
      return of !== undefined && isFigure ? columns[column]?.trace?.(of) : undefined;
    },
  };
}

/** A column as it is kept with the report. */
function plainColumn({ header, as, width, total, formula }: ReportColumn): ReportColumn {
  return {
    header,
    as,
    ...(width === undefined ? {} : { width }),
    ...(total === undefined ? {} : { total }),
    ...(formula === undefined ? {} : { formula }),
  };
}
