import { checkOrder } from '../actions/credit/checkOrder';
import { makeCredit } from '../actions/credit/makeCredit';
import { text } from '../i18n';
import type { Command } from './command';

/** 客户信用分析: the sheets, and their figures and customers in the JSON document. */
const creditCommand: Command = async ({ credit = {}, ...context }) => {
  const { sheet, sheets = [], rows, findings, summary } = await makeCredit({ ...context, options: credit });
  const { head, figures, customers, quality } = summary;
  const t = text(context.locale);
  return {
    json: { sheets: sheets.map((made) => made.sheet), rows, findings, figures, customers, quality },
    lines: [
      t('headless.reported', { sheet, rows }),
      head.map(({ label, text: value }) => `${label} ${value}`).join(t('list.separator')),
      ...findings,
    ],
    changed: true,
    errors: false,
  };
};

/** 发货前查额度; nothing is written. */
const checkOrderCommand: Command = async ({ question, ...context }) => {
  const answer = await checkOrder({ ...context, question: question() });
  const { allowed, over, reason, approver, customer, amount, figures } = answer;
  const t = text(context.locale);
  return {
    json: { customer, amount, allowed, over, reason, approver, figures },
    lines: [reason, figures.map(({ label, text: value }) => `${label} ${value}`).join(t('list.separator'))],
    changed: false,
    errors: false,
  };
};

export const CREDIT_COMMANDS: Readonly<Record<string, Command>> = {
  credit: creditCommand,
  'check-order': checkOrderCommand,
};
