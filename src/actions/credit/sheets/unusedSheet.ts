import type { CreditOddity, UnusedEntry } from '../../../domain/credit/creditBook';
import { shownNumber } from '../../../domain/credit/papers/shownNumber';
import { entriesTerm } from '../../../domain/credit/terms';
import type { Report } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { customerName, moneyColumn, plainColumn, withUnit, type CreditContext } from '../creditContext';
import { traceOf } from '../../../domain/report/trace';
import { placeOf, rowLink } from './placeOf';

/**
 * 信用未采用明细: rows that are not counted, rows that count and are odd, and receipts that pay for nothing yet.
 *
 * @param isThere a worksheet of that name is there: it must not go on listing what has been put right
 * @returns null where there is nothing to list and no such worksheet
 */
export function unusedSheet(
  context: CreditContext,
  basis: readonly string[],
  isThere: (sheet: string) => boolean,
): Report | null {
  const { t, book, settlement } = context;
  const { unused, oddities, credits } = book;
  const ahead = Array.from({ length: credits.count }, (_none, credit) => credit).filter(
    (credit) => (settlement.left[credit] ?? 0) > 0,
  );
  const rows = unused.length + oddities.length + ahead.length;
  if (!rows && !isThere(t('unused.sheet'))) return null;
  const leftOf = (credit: number) => settlement.left[credit] ?? 0;
  const unusedColumns: readonly ColumnOf<UnusedEntry>[] = [
    plainColumn(t('unused.side'), 'text', ({ side }) => t(`side.${side}`)),
    plainColumn(t('unused.reason'), 'text', ({ reason }) => t(`unused.${reason}`)),
    plainColumn(t('unused.place'), 'link', ({ of, row }) => rowLink(book.registers[of], row)),
    plainColumn(t('unused.day'), 'day', ({ day }) => day || null),
    plainColumn(t('customer'), 'text', ({ customer }) => customer || null, 16),
    { header: withUnit(context, t('unused.amount')), as: 'money', total: 'sum', value: ({ amount }) => amount },
    plainColumn(t('unused.todo'), 'text', ({ reason }) => t(`todo.${reason}`), 30),
  ];
  const oddColumns: readonly ColumnOf<CreditOddity>[] = [
    plainColumn(t('unused.reason'), 'text', ({ code }) => t(`odd.${code}`)),
    plainColumn(t('unused.place'), 'link', ({ of, row }) => rowLink(book.registers[of], row)),
    { header: withUnit(context, t('unused.amount')), as: 'money', value: ({ amount }) => amount },
  ];
  const aheadColumns: readonly ColumnOf<number>[] = [
    plainColumn(t('customer'), 'text', (credit) => customerName(context, credits.customer[credit] ?? 0)),
    plainColumn(t('open.number'), 'text', (credit) => shownNumber(book.registers, credits, credit) || null),
    plainColumn(t('unused.place'), 'link', (credit) => placeOf(book.registers, credits, credit)),
    plainColumn(t('unused.day'), 'day', (credit) => credits.day[credit] || null),
    plainColumn(withUnit(context, t('unused.amount')), 'money', (credit) => credits.amount[credit] ?? 0),
    moneyColumn(
      context,
      t('prepaid.left'),
      leftOf,
      (credit) =>
      traceOf('value', entriesTerm(book, 'prepaid', credits, [credits.customer[credit] ?? 0], (line) => (line === credit ? leftOf(line) : 0))), // prettier-ignore
    ),
  ];
  return {
    id: 'credit-unused',
    sheet: t('unused.sheet'),
    title: t('unused.sheet'),
    basis,
    sections: [
      { kind: 'table', title: t('unused.title'), ...tableOf(unusedColumns, unused), none: t('unused.none') },
      { kind: 'table', title: t('odd.title'), ...tableOf(oddColumns, oddities), none: t('odd.none') },
      { kind: 'table', title: t('prepaid.title'), ...tableOf(aheadColumns, ahead), none: t('prepaid.none') },
    ],
    signatures: [],
    rows,
  };
}
