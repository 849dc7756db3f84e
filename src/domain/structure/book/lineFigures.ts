import type { Register, RegisterColumn } from '../../cards/register';
import { dataRows } from '../../cards/valueAt';
import { foldWidth } from '../../cell/text';
import type { Fen } from '../../cell/value';
import { moneyUnit } from '../../cell/readMoney';
import type { Measure } from '../tradeBook';
import { numbersOf } from './columnReader';

/** What a line comes to; goods taken back are negative. */
export interface LineFigures {
  /** null where it cannot be read. */
  readonly amount: Fen | null;
  readonly quantity: number;
  readonly margin: Fen;
}

/** How the lines of a register are counted. */
export interface FigureReader {
  readonly figures: (row: number, back: boolean) => LineFigures;
  readonly known: Readonly<Record<Measure, boolean>>;
  /** The column amounts are read from, where there is one. */
  readonly amounts: RegisterColumn | undefined;
}

/** What one piece costs, whatever is bought of it. */
const COST_OF_ONE = /进价|成本价|采购价|进货价|单位成本|单件成本|成本单价|cost price|unit cost/i;
const FOREIGN = 'foreignMoney';

/**
 * How amount, quantity and margin of a register's lines are read. Without an amount quantity × price counts, and in a register
 * that has no column of amounts what was paid, with what is still owed. A discount is taken off amounts that are written
 * before it. The margin is that of the sheet, else what is left after the cost.
 *
 * @param register trades; fields amount, discount, qty, price, received, balance, margin, cost where present
 * @param headOf row by row, the row of the document it belongs to
 * @example figureReader(trades, heads).figures(0, true) // { amount: -120000, quantity: -2, margin: -30000 }
 */
export function figureReader(register: Register, headOf: (row: number) => number): FigureReader {
  const { columns } = register;
  const [piecesOf, priceOf] = [numbersOf(register, 'qty'), numbersOf(register, 'price')];
  const [marginOf, costOf] = [numbersOf(register, 'margin'), numbersOf(register, 'cost')];
  const amountOf = amountReader(register, headOf);
  const costOfOne = COST_OF_ONE.test(columns.get('cost')?.header ?? '');
  const figures = (row: number, back: boolean): LineFigures => {
    const written = amountOf(row);
    const turned = back && (written ?? 0) > 0;
    const amount = turned ? -(written ?? 0) : written;
    const pieces = piecesOf(row) ?? 0;
    // Pieces of a negative amount that is no lower price were taken back.
    const takenBack = back || ((written ?? 0) < 0 && (priceOf(row) ?? 0) >= 0);
    const quantity = takenBack && pieces > 0 ? -pieces : pieces;
    const margin = marginOf(row);
    if (margin !== null) return { amount, quantity, margin: turned ? 0 - margin : margin };
    const cost = costOf(row);
    const costs = cost === null ? null : Math.round(Math.abs(cost) * (costOfOne ? Math.abs(pieces) || 1 : 1));
    const left = costs === null || amount === null ? 0 : amount < 0 ? amount + costs : amount - costs;
    return { amount, quantity, margin: left };
  };
  const amounts = columns.get('amount') ?? columns.get('received');
  return {
    figures,
    amounts,
    known: {
      amount: amounts !== undefined || (columns.has('qty') && columns.has('price')),
      quantity: columns.has('qty'),
      margin: columns.has('margin') || columns.has('cost'),
    },
  };
}

function amountReader(register: Register, headOf: (row: number) => number): (row: number) => Fen | null {
  const worth = worthReader(register);
  const amounts = register.columns.get('amount');
  if (!amounts) {
    const [receivedOf, owedOf] = [numbersOf(register, 'received'), numbersOf(register, 'balance')];
    const rows = dataRows(register);
    // Where goods have a price, money in a row without goods is a payment, and no sale.
    const isPriced = 2 * rows.filter((row) => worth(row) !== null).length >= rows.length;
    return (row) => {
      const [received, priced] = [receivedOf(row), worth(row)];
      if (received === null || (isPriced && priced === null)) return priced;
      return received + (owedOf(row) ?? 0);
    };
  }
  const amountOf = afterDiscount(register, worth);
  const { raw, problems } = amounts;
  return (row) => {
    const amount = amountOf(row);
    if (amount !== null) return amount;
    if (problems.get(row)?.code === FOREIGN) return null;
    const head = headOf(row);
    // The amount of a whole document stands in its first line, in a merged cell.
    const ofAll = head !== row && raw[row] === '' ? amountOf(head) : null;
    return ofAll !== null && ofAll !== worth(head) ? 0 : worth(row);
  };
}

/**
 * Amounts after their discount. 应收 or 合计 may stand before it or after it: the rows that have one tell, as quantity × price
 * is the one, and what was received the other.
 */
function afterDiscount(register: Register, worth: (row: number) => Fen | null): (row: number) => Fen | null {
  const [amountOf, discountOf] = [numbersOf(register, 'amount'), numbersOf(register, 'discount')];
  if (!register.columns.has('discount')) return amountOf;
  const receivedOf = numbersOf(register, 'received');
  // Some write what is taken off with a minus.
  const offOf = (row: number) => Math.abs(discountOf(row) ?? 0);
  const less = (row: number, amount: Fen) => amount - Math.sign(amount) * offOf(row);
  let before = 0;
  for (const row of dataRows(register)) {
    const amount = amountOf(row);
    if (amount === null || !offOf(row)) continue;
    const [whole, received] = [worth(row), receivedOf(row)];
    if (whole === amount || received === less(row, amount)) before++;
    else if (received === amount || (whole !== null && less(row, whole) === amount)) before--;
  }
  if (before <= 0) return amountOf;
  return (row) => {
    const amount = amountOf(row);
    return amount === null ? null : less(row, amount);
  };
}

/** Quantity × price, in 分; prices of less than a 分 are not rounded first. */
function worthReader({ columns }: Register): (row: number) => Fen | null {
  const [pieces, prices] = [columns.get('qty'), columns.get('price')];
  if (!pieces || !prices) return () => null;
  const unit = moneyUnit(foldWidth(prices.header));
  return (row) => {
    const [quantity, price, raw] = [pieces.parsed[row], prices.parsed[row], prices.raw[row]];
    if (typeof quantity !== 'number' || typeof price !== 'number') return null;
    const fen = quantity * (typeof raw === 'number' ? raw * unit * 100 : price);
    return Math.sign(fen) * Math.round(Math.abs(fen) + 1e-6) + 0;
  };
}
