import { DUE_SOURCES } from '../../../domain/credit/creditBook';
import { bucketAge } from '../../../domain/credit/agingMonth';
import { bucketOf } from '../../../domain/credit/methods/agingBuckets';
import { shownNumber } from '../../../domain/credit/papers/shownNumber';
import { entriesTerm } from '../../../domain/credit/terms';
import type { Report } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { namedBuckets, customerName, moneyColumn, plainColumn, type CreditContext } from '../creditContext';
import { traceOf } from '../../../domain/report/trace';
import { placeOf } from './placeOf';

/** 应收明细: every document that is not paid in full, the longest overdue first. */
export function openSheet(context: CreditContext, basis: readonly string[]): Report {
  const { t, book, settlement, settings } = context;
  const { debits, asOf } = book;
  const late = (debit: number) => asOf - (debits.due[debit] ?? 0);
  const age = (debit: number) => bucketAge(asOf, debits.due[debit] ?? 0, debits.day[debit] ?? 0, settings.agingFrom);
  const rows = Array.from({ length: debits.count }, (_none, debit) => debit)
    .filter((debit) => (settlement.open[debit] ?? 0) > 0)
    .sort((one, other) => late(other) - late(one) || (settlement.open[other] ?? 0) - (settlement.open[one] ?? 0));
  const names = new Map(namedBuckets(context).map(({ name, bucket }) => [bucket, name]));
  const one = (debit: number, valueOf: (line: number) => number) =>
    entriesTerm(book, 'open', debits, [debits.customer[debit] ?? 0], (line) => (line === debit ? valueOf(line) : 0));
  const openOf = (debit: number) => settlement.open[debit] ?? 0;
  const amountOf = (debit: number) => debits.amount[debit] ?? 0;
  const columns: readonly ColumnOf<number>[] = [
    plainColumn(t('customer'), 'text', (debit) => customerName(context, debits.customer[debit] ?? 0)),
    plainColumn(t('open.number'), 'text', (debit) => shownNumber(book.registers, debits, debit) || null),
    plainColumn(t('open.place'), 'link', (debit) => placeOf(book.registers, debits, debit)),
    plainColumn(t('open.day'), 'day', (debit) => debits.day[debit] ?? null),
    plainColumn(t('open.due'), 'day', (debit) => debits.due[debit] ?? null),
    plainColumn(t('open.dueFrom'), 'text', (debit) => t(`due.${DUE_SOURCES[debits.dueFrom[debit] ?? 0] ?? 'document'}`)), // prettier-ignore
    moneyColumn(context, t('open.amount'), amountOf, (debit) => traceOf('value', one(debit, amountOf))),
    moneyColumn(
      context,
      t('open.received'),
      (debit) => amountOf(debit) - openOf(debit),
      () => undefined,
    ),
    moneyColumn(context, t('open.open'), openOf, (debit) => traceOf('value', one(debit, openOf))),
    plainColumn(t('open.late'), 'count', (debit) => Math.max(0, late(debit)) || null),
    plainColumn(t('buckets.bucket'), 'text', (debit) => names.get(bucketOf(age(debit), settings.agingBuckets)) ?? ''),
    plainColumn(t('open.disputed'), 'text', (debit) => (debits.disputed[debit] ? t('yes') : null)),
  ];
  return {
    id: 'credit-open',
    sheet: t('open.sheet'),
    title: t('open.sheet'),
    basis,
    sections: [{ kind: 'table', title: t('open.title'), ...tableOf(columns, rows), none: t('open.none') }],
    signatures: [],
    rows: rows.length,
  };
}
