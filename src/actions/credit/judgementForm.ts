import { formatDay } from '../../domain/cell/day';
import { JUDGED_ITEMS } from '../../domain/credit/creditBook';
import { scoreWeight } from '../../domain/credit/methods/scorecard';
import { withWorkbook } from '../../excel/session';
import { creditText } from '../../i18n/credit';
import type { ActionContext } from '../types';
import { requestOf } from './creditForm';
import { customerOf } from './customerOf';
import { readCredit } from './readCredit';
import type { JudgementForm } from './types';

/**
 * What is judged of a customer, as it stands.
 *
 * @throws Failure customerUnknown, nothingToReport
 */
export function judgementForm(context: ActionContext & { readonly customer: string }): Promise<JudgementForm> {
  return withWorkbook(context, async (session) => {
    const request = await requestOf(session, context);
    const { book } = await readCredit(request, context.today);
    const index = customerOf(book, context.customer);
    const judgement = book.cards[index]?.judgement;
    const t = creditText(context.locale);
    const people = new Set(book.cards.flatMap(({ owner, judgement: { by } }) => [by, owner]));
    people.delete('');
    return {
      customer: book.customers[index]?.name ?? '',
      items: JUDGED_ITEMS.map((item) => ({
        item,
        label: t(`item.${item}`),
        weight: scoreWeight(item, request.workbook.settings),
        value: judgement?.scores[item] ?? null,
      })),
      by: judgement?.by ?? '',
      on: judgement?.on ? formatDay(judgement.on) : '',
      people: [...people],
    };
  });
}
