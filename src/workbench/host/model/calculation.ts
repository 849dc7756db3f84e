import { MAX_COLUMNS, rectOf, splitSheet, type Rect } from './address';
import { FormulaBook } from './formulaBook';
import { calculateFormulas } from './formulaEngine';
import type { Content } from './grid';
import { referencesOf } from './references';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

const MODES: Readonly<Record<string, string>> = {
  auto: 'Automatic',
  autoNoTable: 'AutomaticExceptTables',
  manual: 'Manual',
};

/**
 * Keeps formula results up to date. Nothing is calculated until somebody reads a value after something a formula looks at
 * has changed; then all formulas are, by the formula engine. Which columns formulas look at is known per sheet, so that
 * writing anywhere else costs nothing.
 */
export class Calculation {
  private stale: boolean;
  private watched: Watched | null = null;
  private readonly book: FormulaBook;
  /** Lasts as long as the workbook is open: Excel does not save it either. */
  mode: string;

  constructor(
    private readonly workbook: Workbook,
    /** Attributes of `<calcPr>`. */
    readonly settings: Readonly<Record<string, string>> = {},
  ) {
    this.stale = settings.fullCalcOnLoad === '1' || settings.fullCalcOnLoad === 'true';
    this.mode = MODES[settings.calcMode ?? 'auto'] ?? 'Automatic';
    this.book = new FormulaBook(workbook, (sheet) => this.columnsOf(sheet));
  }

  static isMode(mode: string): boolean {
    return Object.values(MODES).includes(mode);
  }

  /** Cells of `rect` changed. */
  changed(sheet: Worksheet, rect: Rect): void {
    if (this.stale || !this.workbook.$sheets.some((one) => one.$hasFormulas)) return;
    const columns = this.columnsOf(sheet);
    const last = Math.min(rect.column + rect.columns, MAX_COLUMNS);
    this.stale = columns === null;
    for (let column = rect.column; column < last && !this.stale; column++) this.stale = columns?.has(column) ?? true;
  }

  /** A formula came, went or moved. */
  invalidateAll(): void {
    this.stale = true;
    this.watched = null;
  }

  ensure(force = false): void {
    if (!this.stale || (this.mode === 'Manual' && !force)) return;
    // Sheets that are read now may say themselves that they need calculating.
    const hasFormulas = this.workbook.$sheets.filter((sheet) => sheet.$hasFormulas).length > 0;
    this.stale = false;
    if (!hasFormulas) return;
    calculateFormulas(this.book);
    this.workbook.$calculated();
  }

  /** The values of formulas as if they stood on `sheet`: the cells of a reference, else the one result. */
  evaluate(sheet: Worksheet, formulas: readonly string[]): Map<string, (Content | '')[]> {
    this.ensure();
    const found = new Map<string, (Content | '')[]>();
    const asked = formulas.filter((formula) => {
      const cells = this.cellsOf(sheet, formula);
      if (cells) found.set(formula, cells);
      return !cells;
    });
    if (!asked.length) return found;
    const results: (Content | '')[] = [];
    this.book.questions = { sheet, formulas: asked, results };
    const { watched } = this;
    this.watched = null;
    try {
      calculateFormulas(this.book);
    } finally {
      this.book.questions = null;
      this.watched = watched;
    }
    asked.forEach((formula, i) => found.set(formula, [results[i] ?? '']));
    return found;
  }

  /** The values of a formula that is a reference or a name and nothing else. */
  private cellsOf(sheet: Worksheet, formula: string): (Content | '')[] | null {
    const text = formula.replace(/^=/, '');
    const [reference, ...others] = referencesOf(text);
    const named = this.workbook.$nameFor(text, sheet)?.getRangeOrNullObject();
    const isWhole = reference && !others.length && splitSheet(text)[1] === reference.text;
    const home = isWhole && (reference.sheet === null ? sheet : this.workbook.$sheet(reference.sheet));
    const [from, rect] = named ? [named.$sheet, named.$rect] : home ? [home, rectOf(reference.text)] : [null, null];
    const used = from && from.$grid.used(true, rect);
    if (!from) return null;
    return used ? from.$grid.read<Content | ''>(used, '', (value) => value).flat() : [];
  }

  private columnsOf(sheet: Worksheet): ReadonlySet<number> | null {
    this.watched ??= watchedBy(this.workbook, this.book.questions);
    return this.watched.all ? null : (this.watched.columns.get(sheet.$name.toLowerCase()) ?? NOTHING);
  }
}

const NOTHING: ReadonlySet<number> = new Set();

interface Watched {
  /** Lower-case sheet name -> columns that some formula refers to. */
  readonly columns: Map<string, Set<number>>;
  /** A formula makes its references up as it goes. */
  all: boolean;
}

/** What the formulas of a workbook (and those that are asked about) look at. */
function watchedBy(workbook: Workbook, questions: FormulaBook['questions']): Watched {
  const watched: Watched = { columns: new Map(), all: false };
  const watchRect = (sheet: string, rect: Rect) => {
    const key = sheet.toLowerCase();
    let columns = watched.columns.get(key);
    if (!columns) watched.columns.set(key, (columns = new Set()));
    const last = Math.min(rect.column + rect.columns, MAX_COLUMNS);
    for (let column = rect.column; column < last; column++) columns.add(column);
  };
  const named = workbook.$names.map(({ $name, $formula, $scope }) => ({
    name: $name,
    formula: $formula,
    scope: $scope,
  }));
  const watch = (formula: string, home: string, depth = 0) => {
    if (/\b(?:INDIRECT|OFFSET)\(/i.test(formula)) watched.all = true;
    for (const { sheet, rect } of referencesOf(formula)) watchRect(sheet ?? home, rect);
    if (formula.includes('[')) for (const { $data, $sheet } of workbook.$tables) watchRect($sheet.$name, $data.rect);
    if (depth > 4) return;
    for (const { name, formula: inner, scope } of named)
      if (formula.includes(name)) watch(inner, scope?.$name ?? home, depth + 1);
  };
  for (const sheet of workbook.$sheets) {
    if (!sheet.$hasFormulas) continue;
    for (const line of sheet.$grid.rows)
      for (const formula of line?.formulas?.values() ?? []) if (!watched.all) watch(formula.text, sheet.$name);
  }
  for (const formula of questions?.formulas ?? []) watch(formula, questions?.sheet.$name ?? '');
  return watched;
}
