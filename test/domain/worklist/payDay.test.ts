import { formatDay } from '../../../src/domain/cell/day';
import { companiesOf } from '../../../src/domain/worklist/companies';
import { nextPayDay, readPayDays } from '../../../src/domain/worklist/payDay';
import { paymentsDue } from '../../../src/domain/worklist/paymentsDue';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

it.each([
  ['25', [25]],
  ['每月25日', [25]],
  ['每月２５号发薪', [25]],
  ['15/30', [15, 30]],
  ['每月10日、月底', [10, 31]],
  ['25th', [25]],
  ['month-end', [31]],
  ['月结30天', []],
  ['2026-11-25', []],
  ['46351', []],
  ['货到付款', []],
  ['', []],
])('a pay day is read off %s', (text, days) => {
  expect(readPayDays(text)).toEqual(days);
});

it.each([
  ['2026-11-21', [25], '2026-11-25'],
  ['2026-11-25', [25], '2026-11-25'],
  ['2026-11-26', [25], '2026-12-25'],
  ['2026-12-26', [10, 25], '2027-01-10'],
  ['2027-02-01', [31], '2027-02-28'],
  ['2026-11-21', [], '2026-11-21'],
])('what is due on %s is collected on the next of the days %j: %s', (due, payDays, collected) => {
  expect(formatDay(nextPayDay(day(due), payDays))).toBe(collected);
});

it('a payment is collected on the pay day of the document, else of the customer', () => {
  const companies = companiesOf([
    registerOf(
      'corporate',
      { name: ['华东机电', '永泰粮行'], payDay: [25, '月底'], phone: ['', '021-6888'] },
      { today },
    ),
  ]);
  const trades = registerOf(
    'trades',
    {
      customer: ['华东机电', '永泰粮行', '永泰粮行', '新客户'],
      due: ['2026-11-11', '2026-11-11', '2026-11-11', '2026-11-11'],
      amount: [1000, 1000, 1000, 1000],
      payDay: ['', '', '每月15日', ''],
    },
    { today },
  );
  expect(paymentsDue(trades, companies).map((item) => formatDay(item.day))).toEqual([
    '2026-11-25',
    '2026-11-30',
    '2026-11-15',
    '2026-11-11',
  ]);
});
