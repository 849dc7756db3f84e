import type { CustomerCredit } from '../../domain/credit/customerCredit';
import { orderCheck, type OrderCheck } from '../../domain/credit/methods/orderCheck';
import { Failure } from '../../excel/failure';
import { withWorkbook } from '../../excel/session';
import { amountInWords } from '../../i18n/amountInWords';
import type { ActionContext } from '../types';
import { analyseCredit } from './creditAnalysis';
import { gradeInWords, type CreditContext } from './creditContext';
import { requestOf } from './creditForm';
import { inWords } from './creditSummary';
import { customerOf } from './customerOf';
import type { OrderAnswer, OrderQuestion } from './types';

/**
 * 发货前查额度: whether a customer may be supplied for an amount, by how much it exceeds the limit, what blocks it, and
 * who may approve it. Nothing is written.
 *
 * @throws Failure amountWrong where the amount is not above 0, customerUnknown, nothingToReport
 */
export function checkOrder(context: ActionContext & { readonly question: OrderQuestion }): Promise<OrderAnswer> {
  const { question, ...rest } = context;
  const amount = Math.round(question.amount * 100);
  return withWorkbook(rest, async (session) => {
    if (!(amount > 0) || !Number.isSafeInteger(amount)) throw new Failure('amountWrong');
    const { context: analysed } = await analyseCredit(await requestOf(session, rest), {});
    const { book, figures, settings } = analysed;
    const index = customerOf(book, question.customer);
    const customer = figures.customers.find((one) => one.customer === index);
    if (!customer) throw new Failure('customerUnknown', { customer: question.customer.trim() });
    return answerOf(analysed, customer, amount, orderCheck({ ...customer, amount }, settings));
  });
}

function answerOf(context: CreditContext, customer: CustomerCredit, amount: number, check: OrderCheck): OrderAnswer {
  const { t, book } = context;
  const approver = check.approver === null ? '' : t(`approver.${check.approver}`);
  const money = (key: 'approved' | 'used' | 'available' | 'overdue' | 'prepaid', value: number | null) =>
    inWords(context, { label: t(`order.figure.${key}`), value, as: 'money' });
  return {
    customer: book.customers[customer.customer]?.name ?? '',
    amount: amount / 100,
    allowed: check.allowed,
    over: check.over / 100,
    reason: reasonOf(context, customer, amount, check, approver),
    approver,
    figures: [
      { label: t('order.figure.grade'), text: gradeInWords(context, customer) },
      money('approved', customer.approvedLimit),
      money('used', customer.used),
      money('available', customer.available),
      money('overdue', customer.overdue),
      money('prepaid', customer.prepaid),
    ],
  };
}

/** One sentence: why, and what to do. */
function reasonOf(
  { t, locale }: CreditContext,
  { handling, rating, longest, overdue, receivable }: CustomerCredit,
  amount: number,
  { allowed, over, available, blockedBy }: OrderCheck,
  approver: string,
): string {
  const handled = t(`handling.${handling}`);
  switch (blockedBy) {
    case 'limit':
      return t('order.limit', { over: amountInWords(locale, over), approver });
    case 'noLimit':
      return t('order.noLimit', { approver });
    case 'grade':
      return t(
        handling === '款到发货' ? 'order.grade' : receivable > 0 ? 'order.gradeStop' : 'order.gradeStop.settled',
        {
          grade: rating.grade ?? t('grades.none'),
          handling: handled,
          approver,
        },
      );
    case 'notGraded':
      return t('order.notGraded', { approver });
    case 'ladder':
      return t('order.ladder', { days: longest, overdue: amountInWords(locale, overdue), handling: handled, approver });
    case null:
      if (approver !== '') return t('order.controlled', { approver });
      return allowed && available >= amount ? t('order.allowed', { left: amountInWords(locale, available - amount) }) : t('order.paid'); // prettier-ignore
  }
}
