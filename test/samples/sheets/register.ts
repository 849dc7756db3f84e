import type { Cell, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { colToLetter } from 'hucre/xlsx';
import type { ColumnKind } from './style';
import { GRADE_COLOURS, GRID, HEADER_STYLE, OVERDUE, REMARK_STYLE, TITLE_STYLE, dataStyle } from './style';

/** A formula with the value Excel last showed for it. */
interface FormulaCell {
  readonly formula: string;
  readonly result: number | string;
  /**
   * Where the formula is filled down a column: the first cell carries it for the whole range, the others point to it, as Excel stores it.
   */
  readonly shared?: { readonly range: string; readonly isFirst: boolean };
}

export type SheetCell = string | number | null | FormulaCell;

/** One column of a register sheet. */
export interface Column<Row> {
  readonly header: string;
  readonly width: number;
  readonly kind: ColumnKind;
  /** What stands in the cell; the row itself and the last row of the register are 1-based, for formulas. */
  readonly value: (row: Row, sheetRow: number, lastRow: number) => SheetCell;
  /** Name of the list the drop-down offers. */
  readonly list?: string;
}

/** A sheet that holds one register below an optional merged title and an optional line of remarks. */
export interface RegisterSpec<Row> {
  readonly name: string;
  readonly title?: string;
  readonly remark?: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Name of the Excel table the register is; without one it is a plain block with a filter. */
  readonly table?: string;
  /** Columns that stay in sight when scrolling to the right. */
  readonly frozenColumns?: number;
  readonly tabColour: string;
}

/** Header row of a register, 1-based: below title and remark where it has them. */
export function headerRowOf(spec: { readonly title?: string; readonly remark?: string }): number {
  return 1 + (spec.title === undefined ? 0 : 1) + (spec.remark === undefined ? 0 : 1);
}

/** Letter of the column with this header. */
export function letterOf<Row>(columns: readonly Column<Row>[], header: string): string {
  const index = columns.findIndex((column) => column.header === header);
  if (index < 0) throw new Error(`no column ${header}`);
  return colToLetter(index);
}

/** Address of a column's data cells, e.g. `J2:J401`. */
export function dataRange<Row>(spec: RegisterSpec<Row>, header: string): string {
  const letter = letterOf(spec.columns, header);
  const headerRow = headerRowOf(spec);
  return `${letter}${headerRow + 1}:${letter}${headerRow + spec.rows.length}`;
}

/** Turns a value into a styled cell. An identifier that is a number stands as somebody typed it: no text format. */
export function cellOf(value: SheetCell, kind: ColumnKind): Partial<Cell> {
  const style = dataStyle(kind === 'identifier' && typeof value === 'number' ? 'number' : kind);
  if (value !== null && typeof value === 'object') {
    const { formula, result, shared } = value;
    if (!shared) return { formula, formulaResult: result, style };
    return {
      formula: shared.isFirst ? formula : '',
      formulaResult: result,
      formulaType: 'shared',
      formulaSharedIndex: 0,
      ...(shared.isFirst ? { formulaRef: shared.range } : {}),
      style,
    };
  }
  return { value, style };
}

/**
 * Writes title, remark, header row and data rows as a sheet with filter, frozen header and print titles. Empty cells of a table are written
 * with their format, those of a plain block are left out.
 */
export function registerSheet<Row>(spec: RegisterSpec<Row>): WriteSheet {
  const headerRow = headerRowOf(spec);
  const lastRow = headerRow + spec.rows.length;
  const lastLetter = colToLetter(spec.columns.length - 1);
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map([[headerRow - 1, { height: 26 }]]);
  if (spec.title !== undefined) {
    cells.set('0,0', { value: spec.title, style: TITLE_STYLE });
    rowDefs.set(0, { height: 32 });
  }
  if (spec.remark !== undefined) {
    cells.set(`${headerRow - 2},0`, { value: spec.remark, style: REMARK_STYLE });
    rowDefs.set(headerRow - 2, { height: 20 });
  }
  const topRows = Array.from({ length: headerRow - 1 }, (_, row) => row);
  spec.columns.forEach((column, c) => {
    cells.set(`${headerRow - 1},${c}`, { value: column.header, style: HEADER_STYLE });
    spec.rows.forEach((row, r) => {
      const value = column.value(row, headerRow + r + 1, lastRow);
      if (value !== null || spec.table !== undefined) cells.set(`${headerRow + r},${c}`, cellOf(value, column.kind));
    });
  });
  const validations = spec.columns.flatMap((column): DataValidation[] =>
    column.list === undefined ? [] : [listValidation(column.list, dataRange(spec, column.header))],
  );
  return {
    name: spec.name,
    columns: spec.columns.map(({ width }) => ({ width })),
    cells,
    rowDefs,
    merges: topRows.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: spec.columns.length - 1 })),
    dataValidations: validations,
    conditionalRules: [gridRule(`A${headerRow + 1}:${lastLetter}${lastRow}`, headerRow + 1)],
    ...filterOf(spec, `A${headerRow}:${lastLetter}${lastRow}`),
    freezePane: { rows: headerRow, columns: spec.frozenColumns ?? 0 },
    view: { tabColor: { rgb: spec.tabColour } },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headerRow}:$${headerRow}`,
    },
  };
}

/** A table has a filter of its own; a plain block gets the sheet's. */
function filterOf<Row>(spec: RegisterSpec<Row>, range: string): Pick<WriteSheet, 'tables' | 'autoFilter'> {
  if (spec.table === undefined) return { autoFilter: { range } };
  const columns = spec.columns.map(({ header }) => ({ name: header }));
  return { tables: [{ name: spec.table, range, columns, style: 'TableStyleMedium2' }] };
}

/** A drop-down that offers a named list and refuses nothing: real sheets hold older words, too. */
export function listValidation(list: string, range: string): DataValidation {
  return {
    type: 'list',
    range,
    formula1: list,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: '不在清单中',
    errorMessage: '请从下拉清单中选择',
  };
}

/** A thin grid around every filled row. */
export function gridRule(range: string, firstRow: number): ConditionalRule {
  return { type: 'expression', formula: `$A${firstRow}<>""`, range, priority: 99, style: GRID };
}

/** A register sheet with further conditional formats above its grid. */
export function withRules(sheet: WriteSheet, rules: readonly ConditionalRule[]): WriteSheet {
  return { ...sheet, conditionalRules: [...rules, ...(sheet.conditionalRules ?? [])] };
}

/** Colours for the grade letters of a column. */
export function gradeColours(range: string, firstPriority: number): ConditionalRule[] {
  return Object.entries(GRADE_COLOURS).map(([grade, style], i) => ({
    type: 'cellIs',
    operator: 'equal',
    formula: `"${grade}"`,
    range,
    priority: firstPriority + i,
    style,
  }));
}

/** Red where a rule's formula holds. */
export function overdueColour(range: string, formula: string, priority: number): ConditionalRule {
  return { type: 'expression', formula, range, priority, style: OVERDUE };
}
