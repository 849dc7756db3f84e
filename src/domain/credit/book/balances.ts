import { dataRows } from '../../cards/valueAt';
import type { Fen } from '../../cell/value';
import { numbersOf } from '../../structure/book/columnReader';
import type { TypedRegister } from '../../structure/book/tradeSources';

/** What the column of balances of a register is. */
export interface Balances {
  /**
   * `running`: what its customer owes after each movement; `document`: what is open of each document; null: something else, or
   * there is none.
   */
  readonly kind: 'running' | 'document' | null;
  /** Rows whose balance is not what it should be, and by how much. */
  readonly differs: readonly { readonly row: number; readonly amount: Fen }[];
}

/** Rows that were compared, and those that did not come out right. */
interface Compared {
  readonly asked: number;
  readonly differs: Balances['differs'];
}

interface Figures {
  readonly owed: (row: number) => Fen;
  readonly balanceOf: (row: number) => Fen | null;
}

/** So many rows come out right where a column is what it is taken for. */
const MOST = 0.5;
/** Without a column of receipts, so many balances lie between nothing and their amount. */
const WITHIN = 0.9;

/**
 * What the balances of a register are, told by whether they run: in a ledger each is the one above and the row's own movement,
 * in a list of documents each is what its own row comes to. They are checked, and never counted (ANALYSIS C0).
 *
 * @param typed fields amount, received, balance where present
 * @example balancesOf(ledger).kind // 'running'
 */
export function balancesOf(typed: TypedRegister): Balances {
  const { register, types, writtenOf, isVoidLine } = typed;
  if (!register.columns.has('balance')) return { kind: null, differs: [] };
  const [amountOf, receivedOf] = [numbersOf(register, 'amount'), numbersOf(register, 'received')];
  const movement = (row: number) => {
    const amount = amountOf(row) ?? 0;
    return (types[row]?.back === true ? -Math.abs(amount) : amount) - (receivedOf(row) ?? 0);
  };
  const figures = { owed: movement, balanceOf: numbersOf(register, 'balance') };
  const rows = dataRows(register).filter((row) => !isVoidLine(row));
  const told = rows.filter((row) => figures.balanceOf(row) !== null);
  const running = better(
    runningIn(rows, figures, (row) => writtenOf(row)),
    runningIn([...rows].reverse(), figures, (row) => writtenOf(row)),
  );
  const documents = ofDocuments(
    told.filter((row) => amountOf(row) !== null),
    figures,
  );
  const knowsReceipts = register.columns.has('received');
  if (rightShare(running) >= MOST && rightShare(running) > (knowsReceipts ? rightShare(documents) : 0))
    return { kind: 'running', differs: running.differs };
  if (knowsReceipts)
    return rightShare(documents) >= MOST ? { kind: 'document', ...documents } : { kind: null, differs: [] };
  const within = told.filter((row) => isWithin(figures.balanceOf(row) ?? 0, amountOf(row) ?? 0));
  return { kind: within.length >= WITHIN * told.length && told.length ? 'document' : null, differs: [] };
}

/** From a balance that is wrong the next ones go on. */
function runningIn(
  rows: readonly number[],
  { owed, balanceOf }: Figures,
  customerOf: (row: number) => string,
): Compared {
  const last = new Map<string, Fen>();
  const differs: { row: number; amount: Fen }[] = [];
  let asked = 0;
  // Read backwards, a row says what the one after it began with.
  for (const row of rows) {
    const balance = balanceOf(row);
    const customer = customerOf(row);
    const before = last.get(customer);
    if (balance === null) {
      if (before !== undefined) last.set(customer, before + owed(row));
      continue;
    }
    if (before !== undefined) {
      asked++;
      if (before + owed(row) !== balance) differs.push({ row, amount: balance - before - owed(row) });
    }
    last.set(customer, balance);
  }
  return { asked, differs };
}

function ofDocuments(rows: readonly number[], { owed, balanceOf }: Figures): Compared {
  const differs = rows.flatMap((row) => {
    const amount = (balanceOf(row) ?? 0) - owed(row);
    return amount ? [{ row, amount }] : [];
  });
  return { asked: rows.length, differs };
}

function isWithin(balance: Fen, amount: Fen): boolean {
  return amount < 0 ? balance <= 0 && balance >= amount : balance >= 0 && balance <= amount;
}

function rightShare({ asked, differs }: Compared): number {
  return asked ? 1 - differs.length / asked : 0;
}

function better(one: Compared, other: Compared): Compared {
  return rightShare(other) > rightShare(one) ? other : one;
}
