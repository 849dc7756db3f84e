import { contains, intersect, type Rect } from './address';
import { interpret } from './entry';
import { CellError, type Content } from './grid';
import { translateFormula } from './references';
import { rectanglesOf } from './specialCells';
import type { Validation } from './validationList';
import type { Worksheet } from './worksheet';

type Compare = (value: number, first: number, second: number) => boolean;

const COMPARISONS: Readonly<Record<string, Compare>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThanOrEqual: (value, first) => value <= first,
};

interface Candidate {
  readonly cell: Rect;
  readonly value: Content;
  readonly rule: Validation;
}

export interface Validity {
  /** How many cells with a value have a validation, and how many of these it does not allow. */
  readonly cells: number;
  readonly count: number;
  /** Where the latter stand. */
  readonly invalid: readonly Rect[];
}

/** The cells of `areas` whose values their validation does not allow. */
export function invalidCells(sheet: Worksheet, areas: readonly Rect[]): Validity {
  const { $grid, $features, $workbook } = sheet;
  $workbook.$calculation.ensure();
  const candidates: Candidate[] = [];
  for (const rule of $features.validations)
    for (const range of rule.ranges)
      for (const area of areas) {
        const common = intersect(range, area);
        const used = common && $grid.used(true, common);
        for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++)
          for (let column = used.column; column < used.column + used.columns; column++) {
            const value = $grid.value(row, column);
            if (value !== '') candidates.push({ cell: { row, column, rows: 1, columns: 1 }, value, rule });
          }
      }
  const check = checker(sheet, candidates);
  const wrong = candidates.filter((one) => !check(one)).map(({ cell }) => cell);
  return { cells: candidates.length, count: wrong.length, invalid: rectanglesOf(wrong) };
}

/** The validation of one cell. */
export function ruleAt(sheet: Worksheet, { row, column }: Pick<Rect, 'row' | 'column'>): Validation | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.$features.validations.find(({ ranges }) => ranges.some((range) => contains(range, cell)));
}

/** The validation that would show its alert if `text` were typed into a cell; nothing is changed. */
export function brokenRule(
  sheet: Worksheet,
  { row, column }: Pick<Rect, 'row' | 'column'>,
  text: string,
): Validation | null {
  const rule = ruleAt(sheet, { row, column });
  if (!rule || !isYes(rule.attributes.showErrorMessage)) return null;
  const { $styles, $date1904, $calculation } = sheet.$workbook;
  const entry = interpret(text, $styles.numberFormat(sheet.$grid.style(row, column)), $date1904);
  if (entry.kind === 'blank') return isYes(rule.attributes.allowBlank) ? null : rule;
  const [value = ''] =
    entry.kind === 'value' ? [entry.value] : ($calculation.evaluate(sheet, [entry.text]).get(entry.text) ?? []);
  const candidate = { cell: { row, column, rows: 1, columns: 1 }, value: value === '' ? 0 : value, rule };
  const check = () => checker(sheet, [candidate])(candidate);
  // Only a formula of the user's own can look at the cell itself.
  const isAllowed = rule.attributes.type === 'custom' ? withValue(sheet, candidate, check) : check();
  return isAllowed ? null : rule;
}

/** What holds while a cell has another value. */
function withValue<T>(sheet: Worksheet, { cell, value }: Candidate, read: () => T): T {
  const { $calculation } = sheet.$workbook;
  const line = sheet.$grid.row(cell.row);
  const [before, formula] = [line.values[cell.column], line.formulas?.get(cell.column)];
  $calculation.ensure();
  line.values[cell.column] = value;
  line.formulas?.delete(cell.column);
  try {
    return read();
  } finally {
    line.values[cell.column] = before;
    if (formula) line.formulas?.set(cell.column, formula);
    $calculation.changed(sheet, cell);
  }
}

const isYes = (attribute: string | undefined) => attribute === '1' || attribute === 'true';

/** All operands are worked out together: each evaluation is one run of the formula engine. */
function checker(sheet: Worksheet, candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const formulas = new Set<string>();
  const formulaFor = ({ cell, rule }: Candidate, formula: string | undefined): string | undefined => {
    const [origin] = rule.ranges;
    if (formula === undefined || !origin || formula.startsWith('"') || isNumber(formula)) return undefined;
    return translateFormula(`=${formula}`, cell.row - origin.row, cell.column - origin.column);
  };
  for (const one of candidates)
    for (const formula of [one.rule.formula1, one.rule.formula2]) {
      const text = formulaFor(one, formula);
      if (text !== undefined) formulas.add(text);
    }
  const known = sheet.$workbook.$calculation.evaluate(sheet, [...formulas]);
  const operand = (one: Candidate, formula: string | undefined) =>
    formula !== undefined && isNumber(formula) ? [Number(formula)] : (known.get(formulaFor(one, formula) ?? '') ?? []);
  return (one) => {
    const { value, rule } = one;
    const { type, operator = 'between' } = rule.attributes;
    if (!type || type === 'none') return true;
    if (type === 'list') return inList(value, rule.formula1 ?? '', operand(one, rule.formula1));
    if (type === 'custom') {
      const [result] = operand(one, rule.formula1);
      return !(result instanceof CellError) && Boolean(result);
    }
    const measured = type === 'textLength' ? String(value).length : value;
    if (typeof measured !== 'number' || (type === 'whole' && !Number.isInteger(measured))) return false;
    const [first] = operand(one, rule.formula1);
    const [second] = operand(one, rule.formula2);
    return COMPARISONS[operator]?.(measured, Number(first ?? 0), Number(second ?? 0)) ?? true;
  };
}

/** Needs no formula engine. */
const isNumber = (formula: string) => /^-?\d+(?:\.\d+)?$/.test(formula);

function inList(value: Content, formula: string, entries: readonly (Content | '')[]): boolean {
  const wanted = String(value).toLowerCase();
  const list = formula.startsWith('"') ? formula.slice(1, -1).split(',') : entries.map(String);
  return list.some((entry) => entry.trim().toLowerCase() === wanted);
}
