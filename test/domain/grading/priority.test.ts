import { byPriority, leadRank, manOf, missingParts } from '../../../src/domain/grading/priority';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { missingText } from '../../../src/i18n/gradeReason';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');
const { threeTables } = GRADE_PROFILES;

const register = registerOf(
  'leads',
  {
    name: ['理想的', '没钱的', '没问过的', '没需求的', '问了一半的'],
    money: ['有', '无', '', '有', '有'],
    authority: ['决定者', '建议者', '未知', '决定者', ''],
    need: ['有', '有', '', '无', '有'],
  },
  { today },
);

it('names what nobody knows of purchasing power, authority and need', () => {
  const said = [0, 1, 2, 3, 4].map((row) => missingText('zh-CN', missingParts(register, row)));
  expect(said).toEqual(['', '', '缺购买力、决定权、需求信息', '', '缺决定权信息']);
  expect(manOf(register, 4)).toEqual({ missing: ['authority'] });
});

it('asks nobody on a register without a column for any of them', () => {
  expect(missingParts(registerOf('leads', { name: ['张三'] }, { today }), 0)).toEqual([]);
});

it('by grade first, then 理想 first; what is not known stands in the middle', () => {
  const order = [0, 1, 2, 3, 4]
    .map((row) => ({ row, rank: leadRank('A', manOf(register, row), threeTables), day: today }))
    .sort(byPriority)
    .map(({ row }) => register.columns.get('name')?.raw[row]);
  expect(order).toEqual(['理想的', '没需求的', '没钱的', '没问过的', '问了一半的']);
  const [worstH, bestA] = [
    leadRank('H', { class: '基本无用' }, threeTables),
    leadRank('A', { class: '理想' }, threeTables),
  ];
  expect(worstH).toBeLessThan(bestA);
  expect(leadRank('F', { class: '理想' }, threeTables)).toBeGreaterThan(
    leadRank('C', { class: '基本无用' }, threeTables),
  );
});

it('then the longer overdue, then the larger amount, then the upper row', () => {
  const leads = [
    { rank: 6, day: today - 30, row: 0 },
    { rank: 0, day: today - 1, row: 1 },
    { rank: 0, day: today - 3, amount: 100_000_00, row: 2 },
    { rank: 0, day: today - 3, amount: 250_000_00, row: 3 },
    { rank: 0, day: today - 3, amount: 250_000_00, row: 4 },
  ];
  expect(leads.sort(byPriority).map(({ row }) => row)).toEqual([3, 4, 2, 1, 0]);
});
