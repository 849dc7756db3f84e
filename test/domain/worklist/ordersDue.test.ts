import { formatDay } from '../../../src/domain/cell/day';
import type { CellValue } from '../../../src/domain/cell/value';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { ordersDue } from '../../../src/domain/worklist/ordersDue';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

const trades = (cells: Readonly<Record<string, readonly CellValue[]>>) => registerOf('trades', cells, { today });
const of = (customer: string, ...dates: readonly string[]) => ({ customer: dates.map(() => customer), date: dates });
const due = (...registers: readonly Readonly<Record<string, readonly CellValue[]>>[]) =>
  ordersDue(registers.map(trades), DEFAULT_SETTINGS, today);

it('the next order is due the median interval of the last orders after the last one', () => {
  const [item] = due(of('米店', '2026-10-01', '2026-10-16', '2026-11-15', '2026-10-31'));
  expect(item).toMatchObject({ kind: 'replenishment', of: 0, row: 2, day: day('2026-11-30') });
});

it('only the last six orders tell what is usual; orders of one day are one', () => {
  const [item] = due(
    of('米店', '2025-01-01', '2026-10-01', '2026-10-11', '2026-10-21', '2026-10-31', '2026-11-10', '2026-11-20', '2026-11-20'), // prettier-ignore
  );
  expect(item).toMatchObject({ row: 7, day: day('2026-11-30') });
});

it('two orders are no habit', () => {
  expect(due(of('米店', '2026-10-01', '2026-11-01'))).toEqual([]);
});

it('who has waited half as long again is at risk, who has waited three times as long is lost', () => {
  const last = (offset: number) => of('米店', ...[40, 20, 0].map((before) => formatDay(today - offset - before)));
  const flags = [30, 31, 60, 61].map((waited) => due(last(waited)).map((item) => item.flags ?? []));
  expect(flags).toEqual([[[]], [['atRisk']], [['atRisk']], []]);
});

it('is about what was ordered most often', () => {
  const dates = ['2026-10-01', '2026-10-11', '2026-10-21', '2026-10-31'];
  const [item] = due({ ...of('米店', ...dates), product: ['大米', '面粉', '大米', '食油'] });
  expect(item?.about).toBe('大米');
});

it('orders are counted once, not with their deliveries, invoices, receipts and returns', () => {
  const dates = ['2026-10-01', '2026-10-03', '2026-10-16', '2026-10-20', '2026-10-31', '2026-11-02'];
  const typed = { ...of('米店', ...dates), docType: ['订单', '发货', '订单', '回款', '订单', '退货'] };
  expect(due(typed)).toMatchObject([{ row: 4, day: day('2026-11-15') }]);
});

it('an order that was cancelled or is written down for later is none', () => {
  const dates = ['2026-10-01', '2026-10-16', '2026-10-31', '2026-11-18', '2027-01-01'];
  expect(due({ ...of('米店', ...dates), docState: ['', '', '', '作废', ''] })).toMatchObject([{ row: 2 }]);
});

it('a register that has the same sales again, as deliveries, is not counted', () => {
  const orders = of('米店', '2026-10-01', '2026-10-16', '2026-10-31');
  const deliveries = of('米店', '2026-10-03', '2026-10-18');
  expect(due(deliveries, orders)).toMatchObject([{ of: 1, row: 2, day: day('2026-11-15') }]);
});

it('a list of receipts orders nothing', () => {
  expect(due({ ...of('米店', '2026-10-01', '2026-10-16', '2026-10-31'), received: [10, 10, 10] })).toEqual([]);
});

it('a customer whose orders stand on a sheet a month is one customer', () => {
  const months = ['2026-09-20', '2026-10-20', '2026-11-19'].map((date) => of('华东机电（上海）', date));
  expect(due(...months)).toMatchObject([{ of: 2, row: 0, day: day('2026-12-19') }]);
});
