import { HostError } from '../protocol/hostError';
import { MAX_COLUMNS, intersect, union, type Rect } from './address';
import { CellError, type Content } from './grid';
import type { Worksheet } from './worksheet';

type Test = (row: number, column: number) => boolean;

/** The rectangles in `rect` whose cells are of a kind, as Excel's Go To Special finds them. */
export function specialCells(sheet: Worksheet, rect: Rect, cellType: string, valueType = 'All'): Rect[] {
  const { $grid, $features, $workbook } = sheet;
  $workbook.$calculation.ensure();
  const common = (areas: readonly Rect[]) => areas.map((area) => intersect(area, rect)).filter((area) => area !== null);
  if (cellType === 'DataValidations') return common($features.validations.flatMap(({ ranges }) => ranges));
  if (cellType === 'ConditionalFormats') return common($features.rules.flatMap(({ ranges }) => ranges));
  // Beyond the used cells there is nothing but visible blanks.
  const used = $grid.used(false);
  const within = used && (cellType === 'Visible' ? rect : intersect(rect, used));
  if (!within) return [];
  const isOfType = valueTest(valueType);
  const tests: Readonly<Record<string, Test>> = {
    Blanks: (r, c) => $grid.value(r, c) === '' && !$grid.formula(r, c),
    Constants: (r, c) => !$grid.formula(r, c) && $grid.value(r, c) !== '' && isOfType($grid.value(r, c)),
    Formulas: (r, c) => $grid.formula(r, c) !== undefined && isOfType($grid.value(r, c)),
    Visible: (r, c) => !$grid.isHiddenRow(r) && !$grid.isHiddenColumn(c),
  };
  const test = tests[cellType];
  if (!test) throw new HostError('InvalidArgument');
  return cellType === 'Visible' ? visibleAreas(within, sheet, used) : areasOf(within, test);
}

function valueTest(valueType: string): (value: Content | '') => boolean {
  if (valueType === 'All') return () => true;
  return (value) => {
    if (value instanceof CellError) return valueType.includes('Errors');
    if (typeof value === 'boolean') return valueType.includes('Logical');
    return typeof value === 'number' ? valueType.includes('Number') : valueType.includes('Text');
  };
}

/** Runs of cells of each row; a run that repeats in the next row makes one rectangle with it. */
function areasOf(rect: Rect, test: Test): Rect[] {
  const areas: Rect[] = [];
  let open: Rect[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const next: Rect[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (!test(row, column)) continue;
      let columns = 1;
      while (column + columns < rect.column + rect.columns && test(row, column + columns)) columns++;
      const run = { row, column, rows: 1, columns };
      const above = open.find((area) => area.column === column && area.columns === columns);
      next.push(above ? union(above, run) : run);
      column += columns;
    }
    areas.push(...open.filter((area) => !next.some((one) => one.row === area.row && one.column === area.column)));
    open = next;
  }
  return [...areas, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Cells put together to as few rectangles as rows of them allow. */
export function rectanglesOf(cells: readonly { readonly row: number; readonly column: number }[]): Rect[] {
  const known = new Set(cells.map(({ row, column }) => row * MAX_COLUMNS + column));
  const single = cells.map(({ row, column }): Rect => ({ row, column, rows: 1, columns: 1 }));
  const [first, ...others] = single;
  return first ? areasOf(others.reduce(union, first), (row, column) => known.has(row * MAX_COLUMNS + column)) : [];
}

/** Rectangles between hidden rows and columns; rows and columns behind the used ones are not looked at one by one. */
function visibleAreas(rect: Rect, { $grid }: Worksheet, used: Rect): Rect[] {
  const lastRow = Math.max(used.row + used.rows, $grid.rows.length);
  const lastColumn = Math.max(used.column + used.columns, $grid.columns.length);
  const rows = visibleRuns(rect.row, rect.rows, lastRow, (row) => $grid.isHiddenRow(row));
  const columns = visibleRuns(rect.column, rect.columns, lastColumn, (column) => $grid.isHiddenColumn(column));
  return rows.flatMap(([row, height]) =>
    columns.map(([column, width]) => ({ row, rows: height, column, columns: width })),
  );
}

function visibleRuns(
  start: number,
  count: number,
  known: number,
  isHidden: (index: number) => boolean,
): [start: number, count: number][] {
  const runs: [number, number][] = [];
  let from = start;
  for (let i = start; i < Math.min(start + count, known); i++) {
    if (!isHidden(i)) continue;
    if (i > from) runs.push([from, i - from]);
    from = i + 1;
  }
  if (from < start + count) runs.push([from, start + count - from]);
  return runs;
}
