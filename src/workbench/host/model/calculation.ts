import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { Rect } from './address';
import { CellError, type Content, type Formula } from './grid';
import { referencesOf } from './shift';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/**
 * Keeps formula results up to date. Nothing is calculated until somebody reads a value after something a formula looks at
 * has changed; then all formulas are, by the formula engine. Which columns formulas look at is known per sheet, so that
 * writing anywhere else costs nothing.
 */
export class Calculation {
  mode = 'Automatic';
  private stale = false;
  /** Lower-case sheet name -> columns that some formula refers to; null: not yet known. */
  private watched: Map<string, Set<number>> | null = null;
  /** A formula refers to something that is no plain cell reference (a name, a table). */
  private watchesAll = false;

  constructor(private readonly workbook: Workbook) {}

  /** Cells of `rect` changed. */
  changed(sheet: Worksheet, rect: Rect): void {
    if (this.stale || !this.workbook.$sheets.some((one) => one.$hasFormulas)) return;
    const columns = this.watchedColumns().get(sheet.$name.toLowerCase());
    if (this.watchesAll) this.stale = true;
    else if (columns) {
      const last = Math.min(rect.column + rect.columns, 16_384);
      for (let column = rect.column; column < last && !this.stale; column++) this.stale = columns.has(column);
    }
  }

  /** A formula came, went or moved. */
  invalidateAll(): void {
    this.stale = true;
    this.watched = null;
  }

  ensure(force = false): void {
    if (!this.stale || (this.mode === 'Manual' && !force)) return;
    this.stale = false;
    if (this.workbook.$sheets.some((sheet) => sheet.$hasFormulas)) calculateFormulas(adapt(this.workbook));
  }

  private watchedColumns(): Map<string, Set<number>> {
    if (this.watched) return this.watched;
    const watched = (this.watched = new Map<string, Set<number>>());
    this.watchesAll = false;
    for (const sheet of this.workbook.$sheets) {
      if (!sheet.$hasFormulas) continue;
      for (const line of sheet.$grid.rows)
        for (const formula of line?.formulas?.values() ?? [])
          this.watch(formula.text, sheet.$name.toLowerCase(), watched);
    }
    return watched;
  }

  private watch(formula: string, home: string, watched: Map<string, Set<number>>): void {
    if (formula.includes('[') || /\b(?:INDIRECT|OFFSET)\(/i.test(formula)) this.watchesAll = true;
    for (const { name } of this.workbook.names.$items) if (formula.includes(name)) this.watchesAll = true;
    for (const { sheet, rect } of referencesOf(formula)) {
      const key = (sheet ?? home).toLowerCase();
      let columns = watched.get(key);
      if (!columns) watched.set(key, (columns = new Set()));
      const last = Math.min(rect.column + rect.columns, 16_384);
      for (let column = rect.column; column < last; column++) columns.add(column);
    }
  }
}

const FORMULA = 6;
const VALUE = 2;
const EMPTY = 0;

/** The workbook in the shape the formula engine wants (rows and columns from 1). */
function adapt(workbook: Workbook): WorkbookLike {
  const worksheets = workbook.$sheets.map(adaptSheet);
  return {
    worksheets,
    getWorksheet: (key) => worksheets.find((sheet) => sheet.id === key || sheet.name === key),
    definedNames: {
      getAllEntries: () =>
        workbook.$names.map(({ $name, $formula, $scope }) => ({
          name: $name,
          ranges: [$formula.replace(/^=/, '')],
          localSheetId: $scope ? workbook.$sheets.indexOf($scope) : undefined,
          formulaExpression: /^=?(?:'[^']+'|[^'!(]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test($formula)
            ? undefined
            : $formula.replace(/^=/, ''),
        })),
      getAllNames: () => workbook.$names.map(({ $name }) => ({ name: $name })),
    },
    properties: { date1904: workbook.$date1904 },
  };
}

function adaptSheet(sheet: Worksheet, index: number): WorksheetLike {
  const cell = (row: number, column: number): CellLike => new Cell(sheet, row - 1, column - 1);
  const row = (r: number): RowLike => ({
    hidden: sheet.$grid.isHiddenRow(r),
    eachCell: (first: unknown, second?: unknown) => {
      const visit = (second ?? first) as (cell: CellLike, column: number) => void;
      const line = sheet.$grid.rows[r];
      const columns = new Set<number>(line?.formulas?.keys());
      line?.values.forEach((_value, column) => columns.add(column));
      for (const column of [...columns].sort((a, b) => a - b)) visit(cell(r + 1, column + 1), column + 1);
    },
  });
  return {
    id: index + 1,
    name: sheet.$name,
    get dimensions() {
      const used = sheet.$grid.used(true);
      return (
        used && {
          top: used.row + 1,
          left: used.column + 1,
          bottom: used.row + used.rows,
          right: used.column + used.columns,
        }
      );
    },
    eachRow: (first: unknown, second?: unknown) => {
      const visit = (second ?? first) as (row: RowLike, number: number) => void;
      sheet.$grid.rows.forEach((line, r) => line && visit(row(r), r + 1));
    },
    findCell: (r, c) => (sheet.$grid.rows[r - 1] ? cell(r, c) : undefined),
    getCell: cell,
    getTables: () =>
      sheet.$workbook.$tables
        .filter((table) => table.$sheet === sheet)
        .map(({ $data: { name, rect, columns, headerRow, totalsRow, body } }) => ({
          table: {
            name,
            displayName: name,
            tl: { row: rect.row + 1, col: rect.column + 1 },
            columns: columns.map((column) => ({ name: column.name })),
            rows: Array.from({ length: body?.rows ?? 0 }, () => []),
            headerRow,
            totalsRow,
          },
        })),
  };
}

class Cell implements CellLike {
  readonly row: number;
  readonly col: number;
  private readonly own: Formula | undefined;

  constructor(
    private readonly sheet: Worksheet,
    private readonly r: number,
    private readonly c: number,
  ) {
    this.row = r + 1;
    this.col = c + 1;
    this.own = sheet.$grid.formula(r, c);
  }
  get type(): number {
    if (this.own) return FORMULA;
    return this.sheet.$grid.value(this.r, this.c) === '' ? EMPTY : VALUE;
  }
  get formula(): string | undefined {
    return this.own?.text.slice(1);
  }
  get model() {
    return this.own?.array
      ? { formula: this.formula, shareType: 'array', ref: this.own.array }
      : { formula: this.formula };
  }
  get value(): unknown {
    const value = this.sheet.$grid.value(this.r, this.c);
    if (value === '') return null;
    return value instanceof CellError ? { error: value.text } : value;
  }
  /** Results that spill over from an array formula. */
  set value(value: unknown) {
    this.sheet.$grid.setResult(this.r, this.c, content(value));
  }
  get result(): CellLike['result'] {
    const value = this.value;
    return value === null ? undefined : (value as CellLike['result']);
  }
  set result(value: CellLike['result']) {
    this.sheet.$grid.setResult(this.r, this.c, content(value));
  }
}

function content(value: unknown): Content | '' {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  const { error } = value as { error?: string };
  return error ? new CellError(error) : '';
}
