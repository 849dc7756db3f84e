import { columnFate, hiddenName } from '../../../src/domain/privacy/personalColumn';

it.each([
  ['leads', 'phone', 'left'],
  ['leads', 'address', 'left'],
  ['leads', 'wechat', 'left'],
  ['leads', 'birthday', 'left'],
  ['owners', 'idNo', 'left'],
  ['owners', 'plate', 'left'],
  ['owners', 'vin', 'left'],
  ['corporate', 'bankNo', 'left'],
  ['corporate', 'email', 'left'],
  ['leads', 'name', 'names'],
  ['leads', 'referrer', 'names'],
  ['leads', 'model', 'kept'],
  ['leads', 'gradeManual', 'kept'],
  // The salesperson is no customer.
  ['leads', 'owner', 'kept'],
  ['corporate', 'name', 'kept'],
] as const)('%s.%s: %s', (kind, field, fate) => {
  expect(columnFate(kind, field, '', [])).toBe(fate);
});

it('a column nobody understands is left out where its header or its values are personal', () => {
  expect(columnFate('leads', null, '紧急联系电话', [])).toBe('left');
  expect(columnFate('leads', null, '其他', ['13800138000', '', '13800138001', '无'])).toBe('left');
  expect(columnFate('leads', null, '优惠', ['脚垫', '贴膜', '2,000'])).toBe('kept');
});

it.each([
  ['王小明', '王**'],
  ['欧阳明月', '欧***'],
  ['John Smith', 'J***'],
  ['', ''],
])('%s is shown as %s', (name, hidden) => {
  expect(hiddenName(name)).toBe(hidden);
});
