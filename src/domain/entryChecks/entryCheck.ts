/** What a check at entry is about; its prompt and its alert stand in i18n under this name. */
export type EntryCheckId =
  | 'choice'
  | 'openChoice'
  | 'pastDay'
  | 'plannedDay'
  | 'day'
  | 'dayOrWords'
  | 'time'
  | 'phone'
  | 'idNo'
  | 'uscc'
  | 'plate'
  | 'vin'
  | 'email'
  | 'postcode'
  | 'amount'
  | 'number'
  | 'count'
  | 'share'
  | 'percent'
  | 'score'
  | 'name'
  | 'note';

/** How Excel answers a wrong entry: refuses it · asks whether it is meant · says so and takes it. */
export type EntryStyle = 'stop' | 'warning' | 'information';

/** What is measured against limits. */
export type Measured = 'date' | 'time' | 'decimal' | 'wholeNumber' | 'textLength';

/** What Excel itself checks, so that it holds without the add-in too. */
export type EntryRule =
  | { readonly kind: 'list'; readonly words: readonly string[] }
  /** A formula of the workbook's cell that is typed into, which stands as § in it. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** Numbers, or formulas with their `=`; both ends belong to it. */
  | { readonly kind: 'limits'; readonly of: Measured; readonly from?: Limit; readonly to?: Limit };

type Limit = number | string;

/** The check that the cells of a column get. */
export interface EntryCheck {
  readonly id: EntryCheckId;
  readonly style: EntryStyle;
  readonly rule: EntryRule;
}

const CELL = /§/g;

/**
 * A formula as it is set on cells; Excel moves it along for all but the first.
 *
 * @param formula with § for the cell
 * @param cell address of the first one, such as C3
 * @example formulaFor('=ISNUMBER(-§)', 'C3') // '=ISNUMBER(-C3)'
 */
export function formulaFor(formula: string, cell: string): string {
  return formula.replace(CELL, cell);
}
