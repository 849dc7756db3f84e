import { formatDay } from '../../../src/domain/cell/day';
import type { CellValue } from '../../../src/domain/cell/value';
import { lastContacts } from '../../../src/domain/followup/lastContacts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { companiesDue } from '../../../src/domain/worklist/companiesDue';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

function due(cells: Readonly<Record<string, readonly CellValue[]>>, reached: readonly string[] = []) {
  const register = registerOf('corporate', cells, { today });
  const days = Array.from({ length: register.rowCount }, (_none, row) => (reached[row] ? day(reached[row]) : 0));
  return companiesDue(register, days, DEFAULT_SETTINGS).map((item) => [item.kind, item.row, formatDay(item.day)]);
}

it('a company is visited once a year; one never visited, a year after its card was made', () => {
  const cells = { name: ['甲公司', '乙公司', '丙公司'], createdOn: ['2020-01-01', '2025-11-30', ''] };
  expect(due(cells, ['2025-11-01', '', ''])).toEqual([
    ['revisit', 0, '2026-11-01'],
    ['revisit', 1, '2026-11-30'],
  ]);
});

it('a card is revised a year after the last revision', () => {
  const cells = { name: ['甲公司', '乙公司'], reviewedOn: ['2025-10-31', ''], createdOn: ['', '2025-12-01'] };
  expect(due(cells)).toEqual([
    ['revision', 0, '2026-10-31'],
    ['revision', 1, '2026-12-01'],
  ]);
});

it('where neither contacts nor revisions are noted, nothing is asked for', () => {
  expect(due({ name: ['甲公司'], createdOn: ['2020-01-01'] })).toEqual([]);
});

it('nobody goes to a company that is closed or blacklisted', () => {
  const status = ['正常', '注销', '黑名单', '停供'];
  const cells = { name: ['甲', '乙', '丙', '丁'], reviewedOn: status.map(() => '2025-10-31'), status };
  expect(due(cells).map(([, row]) => row)).toEqual([0, 3]);
});

it('a contact in the log is a company’s by its name, then by its phone', () => {
  const companies = registerOf(
    'corporate',
    { name: ['甲公司', '乙公司', '丙公司'], contactPhone: ['', '13800138001', ''] },
    { today },
  );
  const log = registerOf(
    'followups',
    {
      company: ['甲公司', '', '别家'],
      phone: ['', '13800138001', '13800138009'],
      at: ['2026-05-01', '2026-06-01', '2026-07-01'],
    },
    { today },
  );
  const { days } = lastContacts(companies, [log], [], today);
  expect([...days].map((on) => (on ? formatDay(on) : ''))).toEqual(['2026-05-01', '2026-06-01', '']);
});
