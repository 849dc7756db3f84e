import { dueGroups } from '../../../src/domain/worklist/dueGroups';
import { paymentsDue } from '../../../src/domain/worklist/paymentsDue';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

it('what is due is divided by its day; what is further away is left out', () => {
  const item = (row: number, offset: number | null, rank = 0, amount = 0) => ({ kind: 'contact', row, day: offset === null ? 0 : today + offset, grade: '', rank, amount }) as const; // prettier-ignore
  const items = [
    item(0, -3, 1),
    item(1, -9, 1),
    item(2, -1, 0),
    item(3, 0),
    item(4, 7),
    item(5, 8),
    item(6, null),
    item(7, 1),
    item(8, -9, 1, 5),
  ];
  const { overdue, today: now, upcoming, unplanned } = dueGroups(items, today, 7);
  const rows = (group: readonly { readonly row: number }[]) => group.map(({ row }) => row);
  expect(rows(overdue)).toEqual([2, 8, 1, 0]);
  expect(rows(now)).toEqual([3]);
  expect(rows(upcoming)).toEqual([7, 4]);
  expect(rows(unplanned)).toEqual([6]);
});

it('payments that are still open are due, the balance of the sheet first', () => {
  const trades = registerOf(
    'trades',
    {
      due: ['2026-11-01', '2026-11-30', '2026-11-30', '', '2026-11-05'],
      amount: [1000, 1000, 1000, 1000, 1000],
      received: [400, 1000, '', '', ''],
      balance: ['', '', 250.5, '', ''],
      docState: ['', '', '', '', '作废'],
    },
    { today },
  );
  expect(paymentsDue(trades).map(({ row, day: on, amount }) => [row, on, amount])).toEqual([
    [0, day('2026-11-01'), 600_00],
    [2, day('2026-11-30'), 250_50],
  ]);
});
