import type {
  CellLike,
  DefinedNamesLike,
  DimensionsLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { MAX_COLUMNS, MAX_ROWS, addressOf, contains, rectOf, union, type Rect } from './address';
import { CellError, type Content, type Formula, type GridRow } from './grid';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** The columns of a sheet that formulas look at; null for all of them. */
export type WatchedColumns = (sheet: Worksheet) => ReadonlySet<number> | null;

const EMPTY = 0;
const VALUE = 2;
const FORMULA = 6;

/** Formulas that stand in no cell, on whose behalf the engine is asked; their results by place. */
export interface Questions {
  readonly sheet: Worksheet;
  readonly formulas: readonly string[];
  readonly results: (Content | '')[];
}

/** The workbook in the shape the formula engine wants (rows and columns from 1). One object for good: the engine knows it again. */
export class FormulaBook implements WorkbookLike {
  questions: Questions | null = null;
  private readonly sheets = new WeakMap<Worksheet, FormulaSheet>();

  constructor(
    private readonly workbook: Workbook,
    private readonly watched: WatchedColumns,
  ) {}

  get worksheets(): FormulaSheet[] {
    return this.workbook.$sheets.map((sheet) => {
      let made = this.sheets.get(sheet);
      if (!made) this.sheets.set(sheet, (made = new FormulaSheet(sheet, this, this.watched)));
      return made;
    });
  }
  getWorksheet(key?: number | string): WorksheetLike | undefined {
    return this.worksheets.find((sheet) => sheet.id === key || sheet.name === key);
  }
  get definedNames(): DefinedNamesLike {
    const { $names, $sheets } = this.workbook;
    return {
      getAllEntries: () =>
        $names.map(({ $name, $formula, $scope }) => ({
          name: $name,
          ranges: [$formula.replace(/^=/, '')],
          localSheetId: $scope ? $sheets.indexOf($scope) : undefined,
        })),
      getAllNames: () => $names.map(({ $name }) => ({ name: $name })),
    };
  }
  get properties(): { date1904: boolean } {
    return { date1904: this.workbook.$date1904 };
  }
  get calcProperties() {
    const { iterate, iterateCount, iterateDelta } = this.workbook.$calculation.settings;
    return {
      iterate: iterate === '1' || iterate === 'true',
      ...(iterateCount === undefined ? {} : { iterateCount: Number(iterateCount) }),
      ...(iterateDelta === undefined ? {} : { iterateDelta: Number(iterateDelta) }),
    };
  }
}

let nextSheetId = 1;

class FormulaSheet implements WorksheetLike {
  readonly id = nextSheetId++;
  /** Ranges of array formulas: their cells take results although they have no formula of their own. */
  private arrays: Rect[] = [];
  /** The formula cell whose result was written last: cells written after it have spilled from it. */
  source: FormulaCell | null = null;

  constructor(
    private readonly sheet: Worksheet,
    private readonly book: FormulaBook,
    private readonly watched: WatchedColumns,
  ) {}

  get name(): string {
    return this.sheet.$name;
  }
  get dimensions(): DimensionsLike | null {
    const used = this.sheet.$grid.used(true);
    return (
      used && {
        top: used.row + 1,
        left: used.column + 1,
        bottom: used.row + used.rows,
        right: used.column + used.columns,
      }
    );
  }
  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, number: number) => void;
    const { $grid } = this.sheet;
    const columns = this.watched(this.sheet);
    this.arrays = [];
    if (!columns || columns.size || $grid.formulaCount)
      $grid.rows.forEach((line, r) => {
        if (!line) return;
        for (const { array } of line.formulas?.values() ?? []) if (array) this.arrays.push(rectOf(array));
        visit({ hidden: $grid.isHiddenRow(r), eachCell: this.cellVisitor(line, r, columns) } as RowLike, r + 1);
      });
    const asked = this.book.questions;
    if (asked?.sheet !== this.sheet) return;
    asked.formulas.forEach((formula, i) => {
      const cell = new Question(asked, formula, i);
      const eachCell = (a: unknown, b?: unknown) =>
        ((b ?? a) as (cell: CellLike, column: number) => void)(cell, cell.col);
      visit({ eachCell } as RowLike, cell.row);
    });
  }
  private cellVisitor(line: GridRow, r: number, columns: ReadonlySet<number> | null) {
    return (first: unknown, second?: unknown) => {
      const visit = (second ?? first) as (cell: CellLike, column: number) => void;
      const found = new Set<number>(line.formulas?.keys());
      line.values.forEach((_value, column) => {
        if (!columns || columns.has(column)) found.add(column);
      });
      for (const column of [...found].sort((a, b) => a - b)) visit(this.cell(r, column), column + 1);
    };
  }
  private cell(row: number, column: number): FormulaCell {
    return new FormulaCell(this.sheet, this, row, column);
  }
  inArray(row: number, column: number): boolean {
    return this.arrays.some((rect) => contains(rect, { row, column, rows: 1, columns: 1 }));
  }
  findCell(row: number, column: number): CellLike | undefined {
    const asked = this.book.questions;
    const question = MAX_ROWS - row;
    if (asked && column === MAX_COLUMNS && question < asked.formulas.length)
      return new Question(asked, asked.formulas[question] ?? '', question);
    return this.sheet.$grid.rows[row - 1] ? this.cell(row - 1, column - 1) : undefined;
  }
  getCell(row: number, column: number): CellLike {
    return this.cell(row - 1, column - 1);
  }
  getTables() {
    return this.sheet.$workbook.$tables
      .filter((table) => table.$sheet === this.sheet)
      .map(({ $data: { name, rect, columns, headerRow, totalsRow, body } }) => ({
        table: {
          name,
          displayName: name,
          tl: { row: rect.row + 1, col: rect.column + 1 },
          columns: columns.map((column) => ({ name: column.name })),
          rows: new Array<never>(body?.rows ?? 0),
          headerRow,
          totalsRow,
        },
      }));
  }
}

class FormulaCell implements CellLike {
  readonly row: number;
  readonly col: number;
  private readonly own: Formula | undefined;

  constructor(
    private readonly sheet: Worksheet,
    private readonly of: FormulaSheet,
    private readonly r: number,
    private readonly c: number,
  ) {
    this.row = r + 1;
    this.col = c + 1;
    this.own = sheet.$grid.formula(r, c);
  }
  get type(): number {
    if (this.own || this.of.inArray(this.r, this.c)) return FORMULA;
    return this.sheet.$grid.value(this.r, this.c) === '' ? EMPTY : VALUE;
  }
  get formula(): string | undefined {
    return this.own?.text.slice(1);
  }
  get model() {
    const { array, metadata, spills } = this.own ?? {};
    if (!array) return { formula: this.formula };
    if (metadata || spills) return { formula: this.formula, isDynamicArray: true };
    return { formula: this.formula, shareType: 'array', ref: array };
  }
  get value(): unknown {
    const value = this.sheet.$grid.value(this.r, this.c);
    if (value === '') return null;
    return value instanceof CellError ? { error: value.text } : value;
  }
  /** A result that spills over from the formula whose own result was written before. */
  set value(value: unknown) {
    this.sheet.$grid.setResult(this.r, this.c, contentOf(value));
    if (value !== null && value !== undefined) this.of.source?.spillTo(this.r, this.c);
  }
  spillTo(row: number, column: number): void {
    const { $grid } = this.sheet;
    const own = $grid.formula(this.r, this.c);
    const from = own?.array ? rectOf(own.array) : { row: this.r, column: this.c, rows: 1, columns: 1 };
    const cell = { row, column, rows: 1, columns: 1 };
    if (!own || contains(from, cell)) return;
    $grid.rows[this.r]?.formulas?.set(this.c, {
      ...own,
      text: own.text,
      array: addressOf(union(from, cell)),
      spills: true,
    });
  }
  get result(): CellLike['result'] {
    const value = this.value;
    return value === null ? undefined : (value as CellLike['result']);
  }
  set result(value: CellLike['result']) {
    // A formula that looks at a blank cell shows 0.
    this.sheet.$grid.setResult(this.r, this.c, value === undefined ? 0 : contentOf(value));
    this.of.source = this;
  }
}

/** A question to the engine takes a cell at the very end of the sheet, where no formula looks. */
class Question implements CellLike {
  readonly type = FORMULA;
  readonly col = MAX_COLUMNS;
  readonly row: number;
  readonly model: CellLike['model'];
  value: unknown = null;

  constructor(
    private readonly asked: Questions,
    text: string,
    private readonly index: number,
  ) {
    this.row = MAX_ROWS - index;
    this.model = { formula: text.replace(/^=/, '') };
  }
  get formula(): string | undefined {
    return this.model.formula;
  }
  get result(): CellLike['result'] {
    return undefined;
  }
  set result(value: CellLike['result']) {
    this.asked.results[this.index] = value === undefined ? 0 : contentOf(value);
  }
}

function contentOf(value: unknown): Content | '' {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  const { error } = value as { error?: string };
  return error ? new CellError(error) : '';
}
