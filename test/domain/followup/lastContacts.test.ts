import { formatDay } from '../../../src/domain/cell/day';
import { lastContacts } from '../../../src/domain/followup/lastContacts';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');
const leads = registerOf('leads', { name: ['张三', '李四', '王五'] }, { today });
const log = registerOf(
  'followups',
  {
    name: ['张三', '张三', '李四'],
    at: ['2026-11-02', '2026-11-10', '2026-12-01'],
    effective: ['有效', '未接通', '有效'],
    content: ['等新车到店', '没人接', '还没发生'],
    next: ['2026-11-25', '', ''],
  },
  { today },
);
const first = registerOf(
  'followups',
  { at: ['2026-10-01', '2026-10-05', ''], content: ['看车', '比价', '只有话'] },
  { today },
);
const second = registerOf('followups', { at: ['', '2026-11-12', '2026-12-24'], content: ['', '试驾', ''] }, { today });

it('is the latest of the logs and of the contacts in the row; calls that reached nobody and plans are none', () => {
  const last = lastContacts(leads, [log], [first, second], today);
  expect(Array.from(last.days, (serial) => (serial ? formatDay(serial) : ''))).toEqual([
    '2026-11-02',
    '2026-11-12',
    '',
  ]);
  expect([0, 1, 2].map((row) => last.plan(row))).toEqual([day('2026-11-25'), 0, 0]);
  expect([0, 1, 2].map(last.words)).toEqual(['等新车到店', '试驾', '']);
});
