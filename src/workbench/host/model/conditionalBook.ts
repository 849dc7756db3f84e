import type { CellLike, RowLike, WorkbookLike } from '@cj-tech-master/excelts/formula';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from './address';
import { calculateFormulas } from './formulaEngine';
import { CellError, type Content } from './grid';
import { referencesOf } from './references';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

const VALUE = 2;
const FORMULA = 6;
const MADE_UP = /\b(?:INDIRECT|OFFSET)\(/i;
const NESTING = 4;
/** Cells that the formulas of one call may read together: a screen that waits for more cannot be scrolled. */
const MOST_READ = 250_000;
/** What a reference names is read even if it is blank, apart from rows as a whole. */
const NAMED_COLUMNS = 64;

type Visit<T> = (item: T, number: number) => void;
/** The engine passes options before the callback, or none. */
const callback = <T>(first: unknown, second: unknown) => (second ?? first) as Visit<T>;

/** What the formulas of one call read: by sheet and row the columns. */
type Looked = Map<Worksheet, Map<number, Set<number>>>;

/** The results of formulas, and whether they still are. */
export interface Answers {
  /** By formula; those that would read too many cells are left out. */
  readonly results: ReadonlyMap<string, Content | ''>;
  /** Whether everything that was read is as it was. */
  readonly isCurrent: () => boolean;
}

/**
 * Answers formulas that stand in no cell, many times a second while a sheet is scrolled. The workbook's own calculation would
 * go through all formulas there are; this shows the engine nothing but the values that the questions look at.
 */
export class ConditionalBook implements WorkbookLike {
  worksheets: ValueSheet[] = [];

  constructor(private readonly workbook: Workbook) {}

  getWorksheet(key?: number | string): ValueSheet | undefined {
    return this.worksheets.find(({ id, name }) => id === key || name === key);
  }
  get definedNames() {
    const { $names, $sheets } = this.workbook;
    const entries = $names.map(({ $name, $formula, $scope }) => ({
      name: $name,
      ranges: [$formula.replace(/^=/, '')],
      localSheetId: $scope ? $sheets.indexOf($scope) : undefined,
    }));
    return { getAllEntries: () => entries, getAllNames: () => entries };
  }
  get properties() {
    return { date1904: this.workbook.$date1904 };
  }

  /** The results of formulas (without `=`) as if they stood on `sheet`. */
  answer(sheet: Worksheet, formulas: readonly string[]): Answers {
    const asked = formulas.filter((formula) => this.size(formula, sheet) <= MOST_READ / formulas.length);
    if (!asked.length) return { results: new Map(), isCurrent: () => true };
    const looked: Looked = new Map();
    for (const formula of asked) this.look(formula, sheet, looked);
    const before = this.read(looked);
    return {
      results: asked.some((formula) => MADE_UP.test(formula))
        ? this.byCalculation(sheet, asked)
        : this.byValues(sheet, asked, looked),
      isCurrent: () => {
        const now = this.read(looked);
        return now.length === before.length && now.every((value, i) => value === before[i]);
      },
    };
  }

  private byCalculation(sheet: Worksheet, formulas: readonly string[]): Answers['results'] {
    const found = this.workbook.$calculation.evaluate(sheet, formulas);
    return new Map([...found].map(([formula, [value = '']]) => [formula, value]));
  }

  private byValues(sheet: Worksheet, formulas: readonly string[], looked: Looked): Answers['results'] {
    const questions = formulas.map((formula, i) => new Question(formula, MAX_ROWS - i));
    this.worksheets = this.workbook.$sheets.map(
      (one, i) => new ValueSheet(one, i + 1, looked.get(one), one === sheet ? questions : []),
    );
    calculateFormulas(this);
    return new Map(questions.map(({ formula, answer }) => [formula, answer]));
  }

  /** Everything that results follow from: the cells, how far their sheets reach, and what names mean. */
  private read(looked: Looked): (Content | '')[] {
    const found: (Content | '')[] = this.workbook.$names.map(({ $formula }) => $formula);
    for (const [{ $grid }, rows] of looked) {
      found.push($grid.rows.length);
      for (const [row, columns] of rows) for (const column of columns) found.push($grid.value(row, column));
    }
    return found;
  }

  /** The cells that a formula names, by sheet; names are followed. */
  private named(formula: string, home: Worksheet, depth = 0): (readonly [sheet: Worksheet, rect: Rect])[] {
    const named = referencesOf(formula).flatMap(({ sheet, rect }) => {
      const from = sheet === null ? home : this.workbook.$sheet(sheet);
      const rows = from ? Math.min(rect.rows, from.$grid.rows.length - rect.row) : 0;
      return from && rows > 0 ? [[from, { ...rect, rows }] as const] : [];
    });
    if (depth > NESTING) return named;
    const names = this.workbook.$names.filter(({ $name }) => formula.includes($name));
    return names.reduce(
      (all, { $formula, $scope }) => [...all, ...this.named($formula, $scope ?? home, depth + 1)],
      named,
    );
  }

  private size(formula: string, home: Worksheet): number {
    return this.named(formula, home).reduce(
      (sum, [, { rows, columns }]) => sum + rows * Math.min(columns, NAMED_COLUMNS),
      0,
    );
  }

  private look(formula: string, home: Worksheet, looked: Looked): void {
    for (const [sheet, rect] of this.named(formula, home)) {
      let rows = looked.get(sheet);
      if (!rows) looked.set(sheet, (rows = new Map()));
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        let columns = rows.get(row);
        if (!columns) rows.set(row, (columns = new Set()));
        const width = Math.max(sheet.$grid.rows[row]?.values.length ?? 0, rect.column + NAMED_COLUMNS);
        const end = Math.min(rect.column + rect.columns, width);
        for (let column = rect.column; column < end; column++) columns.add(column);
      }
    }
  }
}

class ValueSheet {
  readonly name: string;
  constructor(
    private readonly sheet: Worksheet,
    readonly id: number,
    private readonly looked: ReadonlyMap<number, ReadonlySet<number>> = new Map(),
    private readonly questions: readonly Question[],
  ) {
    this.name = sheet.$name;
  }
  /** Formulas that look at whole columns need not look further. */
  get dimensions() {
    const { rows, columns } = this.sheet.$grid;
    let right = columns.length;
    for (const of of this.looked.values()) for (const column of of) right = Math.max(right, column + 1);
    return { top: 1, left: 1, bottom: Math.max(rows.length, 1), right: Math.max(right, 1) };
  }
  eachRow(first: unknown, second?: unknown): void {
    const visit = callback<RowLike>(first, second);
    const row = (cells: () => Iterable<CellLike>): RowLike => ({
      eachCell: (a: unknown, b?: unknown) => {
        for (const cell of cells()) callback<CellLike>(a, b)(cell, cell.col);
      },
    });
    for (const [r, columns] of this.looked)
      visit(
        row(() => this.values(r, columns)),
        r + 1,
      );
    for (const question of this.questions)
      visit(
        row(() => [question]),
        question.row,
      );
  }
  private *values(row: number, columns: ReadonlySet<number>): Iterable<CellLike> {
    for (const column of columns) {
      const value = this.sheet.$grid.value(row, column);
      const shown = value instanceof CellError ? { error: value.text } : value;
      if (value !== '')
        yield { row: row + 1, col: column + 1, type: VALUE, value: shown, model: {}, result: undefined };
    }
  }
  findCell(row: number, column: number): CellLike | undefined {
    return column === MAX_COLUMNS ? this.questions[MAX_ROWS - row] : undefined;
  }
  getCell(row: number, column: number): CellLike {
    return this.findCell(row, column) ?? new Question('', row);
  }
}

/** Takes a cell at the very end of the sheet, where no formula looks. */
class Question implements CellLike {
  readonly type = FORMULA;
  readonly col = MAX_COLUMNS;
  readonly model: CellLike['model'];
  value: unknown = null;
  answer: Content | '' = '';

  constructor(
    readonly formula: string,
    readonly row: number,
  ) {
    this.model = { formula };
  }
  get result(): CellLike['result'] {
    return undefined;
  }
  set result(result: CellLike['result']) {
    const error = typeof result === 'object' && 'error' in result ? result.error : undefined;
    if (error !== undefined) this.answer = new CellError(error);
    else if (typeof result !== 'object') this.answer = result ?? 0;
  }
}
