import { creditGroups, type CreditGroup } from '../../../domain/credit/creditGroups';
import type { CustomerCredit } from '../../../domain/credit/customerCredit';
import type { Report, ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { namedBuckets, customerName, moneyColumn, plainColumn, withUnit, type CreditContext } from '../creditContext';
import { type CreditTerms } from '../creditTraces';
import { traceOf, type TraceTerm } from '../../../domain/report/trace';

/** 客户账龄分析: the check against the ledger, by group, and every customer who owes or has paid ahead. */
export function agingSheet(context: CreditContext, terms: CreditTerms, basis: readonly string[]): Report {
  const { t, figures } = context;
  const owing = figures.customers
    .filter(({ receivable, prepaid }) => receivable !== 0 || prepaid !== 0)
    .sort((one, other) => other.receivable - one.receivable || other.prepaid - one.prepaid);
  return {
    id: 'credit-aging',
    sheet: t('aging.sheet'),
    title: t('aging.sheet'),
    basis,
    sections: [
      checkTable(context, terms),
      groupsTable(context, terms),
      {
        kind: 'table',
        title: t('aging.title'),
        note: t('aging.note'),
        ...tableOf(agingColumns(context, terms), owing),
        none: t('none'),
      },
    ],
    signatures: [t('signature.credit'), t('signature.finance'), t('signature.general'), t('signature.day')],
    rows: owing.length,
  };
}

function agingColumns(context: CreditContext, terms: CreditTerms): readonly ColumnOf<CustomerCredit>[] {
  const { t, book } = context;
  const card = ({ customer }: CustomerCredit) => book.cards[customer];
  const money = (word: string, value: (row: CustomerCredit) => number, term: (whose: readonly number[]) => TraceTerm) => moneyColumn<CustomerCredit>(context, word, value, ({ customer }) => traceOf('value', term([customer]))); // prettier-ignore
  const hasGroups = book.cards.some(({ group }) => group !== '');
  const texts: readonly ColumnOf<CustomerCredit>[] = [
    plainColumn(t('customer'), 'text', ({ customer }) => customerName(context, customer)),
    ...(hasGroups ? [plainColumn<CustomerCredit>(t('group'), 'text', (one) => card(one)?.group || null)] : []),
    plainColumn(t('owner'), 'text', (one) => card(one)?.owner || null),
  ];
  const receivable = texts.length;
  const shown = namedBuckets(context);
  return [
    ...texts,
    money(t('aging.receivable'), (one) => one.receivable, terms.open),
    ...shown.map(({ name, bucket }) => money(name, ({ buckets }) => buckets[bucket] ?? 0, (whose) => terms.bucket(bucket, whose))), // prettier-ignore
    money(t('aging.overdue'), ({ overdue }) => overdue, terms.overdue),
    {
      header: t('aging.overdueShare'),
      as: 'share',
      formula: { of: 'quotient', column: receivable + shown.length + 1, from: receivable },
      value: ({ overdue, receivable: owed }) => (owed ? overdue / owed : null),
      trace: ({ customer, receivable: owed }) =>
        owed ? traceOf('share', terms.overdue([customer]), terms.open([customer])) : undefined,
    },
    {
      header: t('aging.longest'),
      as: 'count',
      value: ({ longest }) => longest || null,
      trace: ({ customer, longest }) => traceOf('derived', terms.longest([customer], longest)),
    },
    {
      header: t('aging.weighted'),
      as: 'decimal',
      value: ({ weightedDays }) => weightedDays,
      trace: ({ customer }) => traceOf('derived', terms.overdue([customer])),
    },
    money(t('aging.disputed'), ({ disputed }) => disputed, terms.disputed),
    money(t('aging.prepaid'), ({ prepaid }) => prepaid, terms.prepaid),
    moneyColumn(
      context,
      t('aging.loss'),
      ({ expectedLoss }) => expectedLoss,
      ({ customer }) => traceOf('derived', terms.open([customer])),
    ),
  ];
}

/** A line of the check. */
interface CheckRow {
  readonly name: string;
  readonly value: number;
  readonly terms: readonly TraceTerm[];
  readonly make: 'value' | 'difference' | 'balance' | 'derived';
}

/** 与台账核对: what the documents come to is what is owed less what was paid ahead. */
function checkTable(context: CreditContext, terms: CreditTerms): ReportTable {
  const { t } = context;
  const [sales, openings, returns, receipts] = [terms.sales(), terms.openings(), terms.returns(), terms.receipts()];
  const [up, down] = [terms.adjustedUp(), terms.adjustedDown()];
  const [open, prepaid] = [terms.open(), terms.prepaid()];
  const net = sales.value + openings.value + up.value - down.value - returns.value - receipts.value;
  const one = (key: 'sales' | 'openings' | 'returns' | 'receipts' | 'receivable' | 'prepaid', term: TraceTerm, sign = 1): CheckRow => ({ name: t(`check.${key}`), value: sign * term.value || 0, terms: [term], make: sign < 0 ? 'derived' : 'value' }); // prettier-ignore
  const rows: readonly CheckRow[] = [
    one('sales', sales),
    one('openings', openings),
    { name: t('check.adjustments'), value: up.value - down.value, terms: [up, down], make: 'difference' },
    one('returns', returns, -1),
    one('receipts', receipts, -1),
    { name: t('check.net'), value: net, terms: [], make: 'derived' },
    one('receivable', open),
    one('prepaid', prepaid, -1),
    { name: t('check.difference'), value: net - (open.value - prepaid.value), terms: [], make: 'derived' },
  ];
  const columns: readonly ColumnOf<CheckRow>[] = [
    plainColumn(t('check.item'), 'text', ({ name }) => name),
    {
      header: withUnit(context, t('check.amount')),
      as: 'money',
      value: ({ value }) => value,
      trace: ({ make, terms: own }) => (own.length ? traceOf(make, ...own) : undefined),
    },
  ];
  return { kind: 'table', title: t('check.title'), ...tableOf(columns, rows), none: t('none') };
}

/** 按集团: related companies are seen together. */
function groupsTable(context: CreditContext, terms: CreditTerms): ReportTable {
  const { t, book, figures } = context;
  const groups = creditGroups(figures, book);
  const whose = ({ members }: CreditGroup) => members.map(({ customer }) => customer);
  const money = (word: string, value: (row: CreditGroup) => number | null, term: (whose: readonly number[]) => TraceTerm) => moneyColumn<CreditGroup>(context, word, value, (row) => traceOf('value', term(whose(row)))); // prettier-ignore
  const columns: readonly ColumnOf<CreditGroup>[] = [
    plainColumn(t('group'), 'text', ({ group }) => group),
    plainColumn(t('groups.members'), 'count', ({ members }) => members.length),
    money(t('aging.receivable'), ({ receivable }) => receivable, terms.open),
    ...namedBuckets(context).map(({ name, bucket }) => money(name, ({ buckets }) => buckets[bucket] ?? 0, (own) => terms.bucket(bucket, own))), // prettier-ignore
    money(t('aging.overdue'), ({ overdue }) => overdue, terms.overdue),
    {
      header: t('groups.share'),
      as: 'share',
      value: ({ receivable }) => (figures.receivable ? receivable / figures.receivable : null),
      trace: (row) => (figures.receivable ? traceOf('share', terms.open(whose(row)), terms.open()) : undefined),
    },
    money(t('grades.approved'), ({ approvedLimit }) => approvedLimit, terms.limits),
    moneyColumn(
      context,
      t('groups.used'),
      ({ used }) => used,
      (row) => usedTrace(context, terms, whose(row)),
    ),
    plainColumn(withUnit(context, t('groups.available')), 'money', ({ available }) => available),
  ];
  return { kind: 'table', title: t('groups.title'), ...tableOf(columns, groups), none: t('groups.none') };
}

/** 已用: receivable, bills that are not due (as the settings have it) and orders that are not delivered. */
export function usedTrace({ settings }: CreditContext, terms: CreditTerms, whose: readonly number[]) {
  const bills = settings.billsUseLimit ? [terms.bills(whose)] : [];
  return traceOf('sum', terms.open(whose), ...bills, terms.orders(whose));
}
