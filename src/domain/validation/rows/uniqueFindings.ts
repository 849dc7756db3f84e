import { cardOf } from '../../cards';
import type { Parsed, Register } from '../../cards/register';
import type { CardKind, FieldKey } from '../../cards/types';
import { textAt } from '../../cards/valueAt';
import { leadPhase } from '../../grading/leadState';
import type { CheckContext } from '../checkContext';
import type { Finding } from '../finding';
import type { Severity } from '../rules';
import { remembered, valuesOf } from './rowRule';

/** A column in which no value stands twice. */
interface Unique extends Pick<Finding, 'rule' | 'code' | 'severity'> {
  readonly field: FieldKey;
  /** More than this share of repeated values, and the column does not tell customers apart. */
  readonly most: number;
  /** What is still said of such a column; null: nothing at all. */
  readonly beyond: Severity | null;
  /** Whether a row is compared; all are unless it is said. */
  readonly counts?: (register: Register) => (row: number) => boolean;
  /** Whether two rows with one value may both be right. */
  readonly apart?: (register: Register, row: number, other: number) => boolean;
}

const NUMBER: Omit<Unique, 'field'> = {
  rule: 'uniqueId',
  code: 'repeatedId',
  severity: 'error',
  most: 0.05,
  beyond: null,
};
const PHONE: Unique = {
  rule: 'uniquePhone',
  code: 'repeatedPhone',
  severity: 'warning',
  field: 'phone',
  most: 0.2,
  beyond: 'info',
};

/** Cards that are still open: who was lost may come again. */
function openCards(register: Register): (row: number) => boolean {
  const states = valuesOf(register, 'state');
  const isOpen = remembered((state) => leadPhase(state) !== 'closed');
  return (row) => isOpen(states[row]);
}

/** A family or a company shares a line that is no mobile. */
function sharedLine(register: Register, row: number, other: number): boolean {
  const isMobile = /^1\d{10}$/.test(textAt(register, 'phone', row));
  return !isMobile && textAt(register, 'name', row) !== textAt(register, 'name', other);
}

/** Who has two cars has two cards. */
const CAR_NUMBERS: readonly FieldKey[] = ['vin', 'plate', 'engineNo'];
function otherCar(register: Register, row: number, other: number): boolean {
  return CAR_NUMBERS.some((field) => {
    const [own, known] = [textAt(register, field, row), textAt(register, field, other)];
    return own !== '' && known !== '' && own !== known;
  });
}

/** The lines of one document, and its receipts, are of one customer. */
function sameCustomer(register: Register, row: number, other: number): boolean {
  return textAt(register, 'customer', row) === textAt(register, 'customer', other);
}

/** What is unique besides the number of the card (DICTIONARY §0.3, VALIDATION.md §11). Logs and visits are not here. */
const UNIQUE: Readonly<Partial<Record<CardKind, readonly Unique[]>>> = {
  leads: [{ ...PHONE, counts: openCards, apart: sharedLine }],
  owners: [{ ...PHONE, apart: (...rows) => sharedLine(...rows) || otherCar(...rows) }],
  members: [{ ...PHONE, apart: sharedLine }],
  corporate: [{ ...NUMBER, field: 'uscc', code: 'repeatedUscc', beyond: 'info' }],
  lost: [],
  issues: [],
  roster: [],
  applications: [],
  staff: [],
  trades: [{ ...NUMBER, field: 'docNo', severity: 'warning', apart: sameCustomer }],
};

/**
 * Rows that have a number that another row has already: card number, credit code, phone. The first row keeps it; blanks are not
 * compared. Row numbers (1, 2, 3 …), numbers that begin again, and columns in which much is repeated are no identity.
 *
 * @param register any kind; its own numbers are compared
 * @returns findings on all rows but the first of each value, `otherRow` is the first
 * @example uniqueFindings(leads, context)[0] // { row: 189, otherRow: 89, rule: 'uniquePhone', code: 'repeatedPhone', … }
 */
export function uniqueFindings(register: Register, { settings: { checkRules } }: CheckContext): readonly Finding[] {
  const own = UNIQUE[register.kind];
  if (!own) return [];
  const numbers = cardOf(register.kind)
    .identity.filter((field) => own.every((one) => one.field !== field))
    .map((field): Unique => ({ ...NUMBER, field }));
  return [...numbers, ...own].flatMap((unique) => (checkRules[unique.rule] ? repeatedIn(register, unique) : []));
}

/**
 * The fields of a kind in which no value stands twice.
 *
 * @example uniqueFields('leads') // ['leadId', 'phone']
 */
export function uniqueFields(kind: CardKind): readonly FieldKey[] {
  const own = UNIQUE[kind];
  return own ? [...new Set([...cardOf(kind).identity, ...own.map(({ field }) => field)])] : [];
}

/** So many may be repeated in the shortest register. */
const FEW = 2;

function repeatedIn(register: Register, unique: Unique): readonly Finding[] {
  const column = register.columns.get(unique.field);
  if (!column) return [];
  const values = column.parsed;
  const counts = unique.counts?.(register) ?? (() => true);
  const isCompared = (row: number) => !register.skipped.has(row) && counts(row);
  const seen = new Set<Parsed>();
  const repeated: number[] = [];
  let filled = 0;
  for (let row = 0; row < register.rowCount; row++) {
    const value = values[row] ?? null;
    if (value === null || !isCompared(row)) continue;
    filled++;
    seen.add(value);
    // A set that did not grow has the value already: one look-up a row instead of two.
    if (seen.size + repeated.length < filled) repeated.push(row);
  }
  if (!repeated.length || (unique.rule === 'uniqueId' && areRowNumbers(seen, filled))) return [];
  const { rule, code, field, apart } = unique;
  const wanted = new Set(repeated.map((row) => values[row] ?? null));
  const firstOf = firstRows(values, wanted, isCompared);
  const pairs = repeated
    .map((row) => ({ row, otherRow: firstOf.get(values[row] ?? null) ?? row }))
    .filter(({ row, otherRow }) => !apart?.(register, row, otherRow));
  const severity = pairs.length > Math.max(FEW, unique.most * filled) ? unique.beyond : unique.severity;
  if (severity === null) return [];
  return pairs.map(({ row, otherRow }): Finding => {
    const params = { value: String(values[row] ?? ''), name: nameOf(register, otherRow) };
    return { rule, code, field, severity, row, otherRow, params };
  });
}

/** The first row of each of some values. */
function firstRows(values: readonly Parsed[], wanted: ReadonlySet<Parsed>, isCompared: (row: number) => boolean) {
  const firsts = new Map<Parsed, number>();
  values.forEach((value, row) => {
    if (wanted.has(value) && !firsts.has(value) && isCompared(row)) firsts.set(value, row);
  });
  return firsts;
}

/** Counting numbers no greater than twice the rows: 序号, typed or filled down. */
function areRowNumbers(values: ReadonlySet<Parsed>, filled: number): boolean {
  for (const value of values) {
    if (!/^\d{1,6}$/.test(String(value)) || Number(value) > 2 * filled) return false;
  }
  return true;
}

const NAMES: readonly FieldKey[] = ['name', 'company', 'customer'];

/** Whose card it is; a dash where it has no name. */
function nameOf(register: Register, row: number): string {
  return NAMES.map((field) => textAt(register, field, row)).find((name) => name !== '') ?? '—';
}
