import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt } from '../cards/valueAt';
import type { Period } from '../report/report';
import { customerKey } from '../worklist/companies';
import type { TradeBook } from './tradeBook';

/** Somebody went there, or the customer came. */
const VISIT = /访|到店|来店|上门|面谈|visit|meeting/i;
/** 回访 is a call unless it says otherwise. */
const NO_VISIT = /电话|微信|短信|邮件|回访/;

/** A visit of the log. */
export interface Visited {
  readonly register: Register;
  readonly row: number;
}

/**
 * The visits to every customer of a book in a period, by the log's numbers and names. Of a log without modes every
 * contact is one.
 *
 * @param logs fields company, name, leadId, at, mode where present
 * @returns by customer; null where no line of the logs is about a customer of the book
 * @example visitsTo(book, [log], period)?.[0]?.length // 4
 */
export function visitsTo(
  book: TradeBook,
  logs: readonly Register[],
  period: Period,
): readonly (readonly Visited[])[] | null {
  const byName = new Map<string, number>();
  book.customers.forEach(({ name, card }, customer) => {
    const names = [
      name,
      ...(card ? ['corpId', 'name', 'short'].map((field) => textAt(card.register, field, card.row)) : []),
    ];
    for (const one of names) if (one !== '' && !byName.has(customerKey(one))) byName.set(customerKey(one), customer);
  });
  const visits: Visited[][] = book.customers.map(() => []);
  let known = false;
  for (const register of logs)
    for (const row of dataRows(register)) {
      const customer = ['leadId', 'company', 'name']
        .map((field) => byName.get(customerKey(textAt(register, field, row))))
        .find((found) => found !== undefined);
      if (customer === undefined) continue;
      known = true;
      const day = dayAt(register, 'at', row);
      const mode = textAt(register, 'mode', row);
      const isVisit = mode === '' ? !register.columns.has('mode') : VISIT.test(mode) && !NO_VISIT.test(mode);
      if (isVisit && day >= period.from && day <= period.to) visits[customer]?.push({ register, row });
    }
  return known ? visits : null;
}
