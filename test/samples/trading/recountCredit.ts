import type { SerialDay } from '../calendar';
import { dayIn, textOf, type Recount } from './recount';

/** What the saved file says of who owes and who has paid, counted without any code of the add-in. Amounts in 分. */
export interface CreditRecount {
  readonly documents: number;
  readonly returns: number;
  readonly receipts: number;
  /** Lines that count, of documents, returns and receipts. */
  readonly used: number;
  /** Side, reason, count and amount of lines that do not, in order. */
  readonly unused: readonly string[];
  readonly unmatchedReceipts: number;
  /** By customer's name: delivered less returned less received. */
  readonly balances: ReadonlyMap<string, number>;
}

interface Receipt {
  readonly company: string | undefined;
  readonly reason: string;
  readonly fen: number;
}

/** Receipts are of the customer with their number, else of the one they name, else of the one whose document they are for. */
export function creditIn(recount: Recount, today: SerialDay): CreditRecount {
  const receipts = receiptsIn(recount, today);
  const counted = receipts.filter(({ reason }) => reason === '');
  const names = new Map(recount.rows.企业客户资料.map((row) => [textOf(row, '客户编号'), textOf(row, '客户名称')]));
  const balances = new Map<string, number>([...names.values()].map((name) => [name, 0]));
  const add = (company: string | undefined, fen: number): void => {
    const name = names.get(company ?? '') ?? '';
    balances.set(name, (balances.get(name) ?? 0) + fen);
  };
  for (const { company, fen } of recount.counted) add(company, fen);
  for (const { company, fen } of counted) add(company, -fen);
  const sum = (lines: readonly { readonly fen: number }[]) => lines.reduce((total, { fen }) => total + fen, 0);
  const left = [
    ...recount.notCounted.map(({ reason, fen }) => ({ key: `document ${reason}`, fen })),
    ...receipts.filter(({ reason }) => reason !== '').map(({ reason, fen }) => ({ key: `receipt ${reason}`, fen })),
  ];
  return {
    documents: sum(recount.counted.filter(({ fen }) => fen >= 0)),
    returns: -sum(recount.counted.filter(({ fen }) => fen < 0)),
    receipts: sum(counted),
    used: recount.counted.length + counted.length,
    unused: [...new Set(left.map(({ key }) => key))].sort().map((key) => {
      const own = left.filter((line) => line.key === key);
      return `${key} ${String(own.length)} ${String(sum(own))}`;
    }),
    unmatchedReceipts: sum(receipts.filter(({ reason }) => reason === 'unmatched' || reason === 'noCustomer')),
    balances,
  };
}

function receiptsIn({ rows }: Recount, today: SerialDay): readonly Receipt[] {
  const companies = new Map<string, string>();
  for (const row of rows.企业客户资料) {
    const [id, name] = [textOf(row, '客户编号'), textOf(row, '客户名称')];
    for (const call of [id, name, name.replace(/(?:股份)?有限公司$/, ''), textOf(row, '客户简称')]) companies.set(call, id); // prettier-ignore
  }
  return rows.回款.map((row) => {
    const amount = Number(textOf(row, '回款金额(元)').replaceAll(',', '') || NaN);
    const [day, called] = [dayIn(row, '回款日期'), textOf(row, '客户名称')];
    const company = companies.get(textOf(row, '客户编号')) ?? companies.get(called);
    const said = { company, fen: Number.isNaN(amount) ? 0 : Math.round(amount * 100) };
    if (day === null) return { ...said, reason: 'noDay' };
    if (day > today) return { ...said, reason: 'future' };
    if (Number.isNaN(amount)) return { ...said, reason: 'noAmount' };
    if (called === '' && company === undefined) return { ...said, reason: 'noCustomer' };
    return { ...said, reason: company === undefined ? 'unmatched' : '' };
  });
}
