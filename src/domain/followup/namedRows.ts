import type { Parsed, Register } from '../cards/register';
import type { CardKind, FieldKey } from '../cards/types';

/** A field of the log, the field of the register it names, and whether only one row may have it. */
type Route = readonly [logged: FieldKey, known: FieldKey, unique: boolean];

const LEAD_ROUTES: readonly Route[] = [
  ['leadId', 'leadId', false],
  ['phone', 'phone', false],
  ['company', 'company', true],
  ['name', 'name', true],
  ['name', 'company', true],
];
/** What names a customer in a log, the surest first; people of one name must not get each other's contacts. */
const ROUTES: Partial<Record<CardKind, readonly Route[]>> = {
  corporate: [
    ['company', 'name', false],
    ['phone', 'contactPhone', false],
    ['phone', 'phone', false],
    ['name', 'name', false],
  ],
};

/** The rows of a register by one of their texts; several rows with one text are chained, so that nothing is nested. */
interface RowIndex {
  readonly first: ReadonlyMap<string, number>;
  /** Row -> next row with the same text, −1 at the end. */
  readonly next: Int32Array;
}

/**
 * The rows of a register that a row of another one names: by card number, else by phone, else by the company or name where only
 * one has it; companies by their name first. Rows that share a number or a phone are one customer entered twice: all of them.
 *
 * @param log the register that names them: contacts, visits
 * @param register leads or companies
 * @returns calls `found` with every row named by a row of the log
 * @example namedRows(log, leads)(0, (lead) => lead) // calls with 3, where row 0 of the log is about lead 3
 */
export function namedRows(log: Register, register: Register): (row: number, found: (row: number) => void) => void {
  const routes = (ROUTES[register.kind] ?? LEAD_ROUTES).flatMap(([loggedField, knownField, unique]) => {
    const [logged, known] = [log.columns.get(loggedField)?.parsed, register.columns.get(knownField)?.parsed];
    return logged && known ? [{ logged, index: indexRows(known, register), unique }] : [];
  });
  return (row, found) => {
    for (const { logged, index, unique } of routes) {
      const text = logged[row];
      let named = typeof text === 'string' ? (index.first.get(text) ?? -1) : -1;
      if (named < 0 || (unique && (index.next[named] ?? -1) >= 0)) continue;
      for (; named >= 0; named = index.next[named] ?? -1) found(named);
      return;
    }
  };
}

function indexRows(texts: readonly Parsed[], register: Register): RowIndex {
  const first = new Map<string, number>();
  const next = new Int32Array(register.rowCount).fill(-1);
  for (let row = register.rowCount - 1; row >= 0; row--) {
    const text = texts[row];
    if (typeof text !== 'string' || register.skipped.has(row)) continue;
    next[row] = first.get(text) ?? -1;
    first.set(text, row);
  }
  return { first, next };
}
