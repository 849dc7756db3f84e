import { isWithdrawn, withdrawnIn } from '../../../src/domain/privacy/consent';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

it.each(['已撤回', '不同意', '拒绝', ' 否 ', 'No', 'FALSE', 'opted out'])('%s is a refusal', (said) => {
  expect(isWithdrawn(said)).toBe(true);
});

it.each(['', '已同意', '未征询', '是', '待确认'])('“%s” is none', (said) => {
  expect(isWithdrawn(said)).toBe(false);
});

it('who has said no among the leads is not called as an owner either', () => {
  const leads = registerOf('leads', { name: ['张三', '李四'], phone: ['13800138001', '13800138002'], consent: ['已撤回', '已同意'] }, { today }); // prettier-ignore
  const owners = registerOf('owners', { name: ['张先生', '李四'], phone: ['138-0013-8001', '13800138002'] }, { today });
  const { has } = withdrawnIn([leads]);
  expect([has(leads, 0), has(leads, 1), has(owners, 0), has(owners, 1)]).toEqual([true, false, true, false]);
});

it('without a phone the refusal holds for its own row', () => {
  const leads = registerOf('leads', { name: ['张三', '李四'], phone: ['', ''], consent: ['拒绝', ''] }, { today });
  const { has } = withdrawnIn([leads]);
  expect([has(leads, 0), has(leads, 1)]).toEqual([true, false]);
});
