import { withWorkbook } from '../../excel/session';
import type { ActionContext } from '../types';
import { requestOf } from './creditForm';
import { readCredit } from './readCredit';
import { customerInFront } from './selectedCustomer';
import type { CreditCustomers } from './types';

/**
 * Whom an order or a paper can be about, and who of them stands in the selected row.
 *
 * @throws Failure nothingToReport where the workbook has no documents
 */
export function creditCustomers(context: ActionContext): Promise<CreditCustomers> {
  return withWorkbook(context, async (session) => {
    const request = await requestOf(session, context);
    const { book } = await readCredit(request, context.today);
    const selected = await customerInFront(request, book);
    return {
      names: book.customers.map(({ name }) => name).sort(new Intl.Collator('zh-CN').compare),
      ...(selected === null ? {} : { selected: book.customers[selected]?.name ?? '' }),
    };
  });
}
