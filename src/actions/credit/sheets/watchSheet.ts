import { textAt } from '../../../domain/cards/valueAt';
import type { FieldKey } from '../../../domain/cards/types';
import { watchList, type Watched } from '../../../domain/credit/methods/watchList';
import type { Report } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { customerName, gradeAndBefore, moneyColumn, plainColumn, withUnit, type CreditContext } from '../creditContext';
import { type CreditTerms } from '../creditTraces';
import { traceOf } from '../../../domain/report/trace';

/** Where a card says whom to call. */
export const CONTACT_FIELDS = ['contact', 'contactPhone', 'phone'] as const satisfies readonly FieldKey[];

/** 重点关注名单: who was downgraded, is newly overdue, over the limit, too large, or disputes, with room for the calls. */
export function watchSheet(context: CreditContext, terms: CreditTerms, basis: readonly string[]): Report {
  const { t, book, figures, settings } = context;
  const watched = watchList(figures, book, settings);
  const whose = ({ customer: { customer } }: Watched) => [customer];
  const said = ({ customer: { customer } }: Watched, fields: readonly FieldKey[]) => {
    const card = book.customers[customer]?.card;
    return (card && fields.map((field) => textAt(card.register, field, card.row)).find((text) => text !== '')) ?? null;
  };
  const columns: readonly ColumnOf<Watched>[] = [
    plainColumn(t('customer'), 'text', ({ customer }) => customerName(context, customer.customer)),
    plainColumn(t('watch.reasons'), 'text', ({ reasons }) => reasons.map(({ reason }) => t(`reason.${reason}`)).join(t('list.separator'))), // prettier-ignore
    plainColumn(withUnit(context, t('watch.amount')), 'money', ({ amount }) => amount),
    moneyColumn(
      context,
      t('act.receivable'),
      ({ customer }) => customer.receivable,
      (one) => traceOf('value', terms.open(whose(one))),
    ),
    moneyColumn(
      context,
      t('act.overdue'),
      ({ customer }) => customer.overdue,
      (one) => traceOf('value', terms.overdue(whose(one))),
    ),
    plainColumn(t('act.longest'), 'count', ({ customer }) => customer.longest || null),
    plainColumn(t('act.grade'), 'text', ({ customer }) => gradeAndBefore(context, customer)),
    plainColumn(t('act.handling'), 'text', ({ customer }) => t(`handling.${customer.handling}`)),
    plainColumn(t('act.owner'), 'text', ({ customer }) => book.cards[customer.customer]?.owner || null),
    plainColumn(t('watch.contact'), 'text', (one) => said(one, ['contact'])),
    plainColumn(t('watch.phone'), 'text', (one) => said(one, ['contactPhone', 'phone'])),
    plainColumn(t('watch.result'), 'text', () => null, 12),
    plainColumn(t('watch.promised'), 'day', () => null, 8),
    plainColumn(t('watch.promisedAmount'), 'money', () => null, 8),
  ];
  return {
    id: 'credit-watch',
    sheet: t('watch.sheet'),
    title: t('watch.sheet'),
    basis,
    sections: [
      {
        kind: 'table',
        title: t('watch.title'),
        note: t('watch.note'),
        ...tableOf(columns, watched),
        none: t('watch.none'),
      },
    ],
    signatures: [],
    rows: watched.length,
  };
}
