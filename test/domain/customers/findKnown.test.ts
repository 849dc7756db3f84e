import { findKnown, proposedOwner, type Asked } from '../../../src/domain/customers/findKnown';
import { knownIndex, phoneNumbers, plainName, plainPlate, type Known } from '../../../src/domain/customers/knownIndex';

const known = (of: Partial<Known> & Pick<Known, 'name'>): Known => ({
  phone: '',
  plate: '',
  owner: '钱进',
  since: '2026-03-01',
  ...of,
});

const YUAN = known({ name: '袁美美', phone: '13800138000/010-62345678', plate: '粤B·12345' });
const LIN = known({ name: '林超刚', phone: '13900139000', owner: '赵敏' });
const ZHOU = known({ name: '周一鸣', phone: '13700137000', owner: '' });
const index = knownIndex([YUAN, LIN, ZHOU, known({ name: '某先生' })]);

const asked = (of: Partial<Asked>): Asked => ({ name: '', phone: '', plate: '', owner: '赵敏', ...of });
const found = (of: Partial<Asked>) =>
  findKnown(index, asked(of)).map(({ customer, by, verdict }) => [customer.name, by, verdict]);

test('every number of a cell is one the customer is known by', () => {
  expect(knownIndex([YUAN]).byPhone.size).toBe(2);
  expect(phoneNumbers('+86 138-0013-8000、010-62345678')).toEqual(['13800138000', '01062345678']);
});

test.each([
  ['a number however it is written', { phone: '138 0013 8000' }, 'phone'],
  ['the second number of the cell', { phone: '01062345678' }, 'phone'],
  ['one of several that are typed', { phone: '13612345678、13800138000' }, 'phone'],
  ['the plate', { plate: '粤b12345' }, 'plate'],
  ['the plate in place of a name', { name: '粤 B·12345' }, 'plate'],
  ['the name', { name: ' 袁 美美' }, 'name'],
  ['the number before the name', { name: '袁美美', phone: '13800138000' }, 'phone'],
])('finds by %s', (_, of, by) => {
  expect(found(of)).toEqual([['袁美美', by, 'others']]);
});

test.each([[{}], [{ phone: '1380013800' }], [{ name: '某先生' }], [{ name: '袁美' }]])('%p finds nobody', (of) => {
  expect(found(of)).toEqual([]);
});

test('the three cases: another salesperson’s, one’s own, nobody’s (DICTIONARY 0.3)', () => {
  expect(found({ phone: '13800138000' })[0]?.[2]).toBe('others');
  expect(found({ phone: '13900139000' })[0]?.[2]).toBe('own');
  expect(found({ phone: '13700137000' })[0]?.[2]).toBe('free');
});

describe('the owner whom the earliest registration proposes (D-16)', () => {
  const early = known({ name: '甲', phone: '13800138000', owner: '钱进', since: '2026-03-01' });
  const late = known({ name: '乙', phone: '13800138000', owner: '赵敏', since: '2026-05-01' });
  const unknown = known({ name: '丙', phone: '13800138000', owner: '孙立', since: '' });
  const proposed = (asking: Partial<Asked>, ...customers: readonly Known[]) =>
    proposedOwner(findKnown(knownIndex(customers), asked({ phone: '13800138000', ...asking })))?.customer.owner;

  test('is the one who registered first; a day nobody knows comes last', () => {
    expect(
      findKnown(knownIndex([unknown, late, early]), asked({ phone: '13800138000' })).map(({ customer }) => customer),
    ).toEqual([early, late, unknown]);
    expect(proposed({ owner: '孙立' }, unknown, late, early)).toBe('钱进');
  });
  test('is nobody where who asks registered first', () =>
    expect(proposed({ owner: '钱进' }, late, early)).toBeUndefined());
  test('is nobody where the customer is free', () => expect(proposed({}, ZHOU)).toBeUndefined());
  test('is nobody by a name alone', () => expect(proposed({ phone: '', name: '甲' }, early)).toBeUndefined());
});

test('plates and names as they are compared', () => {
  expect(plainPlate('粤 b·12345')).toBe('粤B12345');
  expect(plainName('袁 美美')).toBe('袁美美');
  expect(plainName('某女士')).toBe('');
});

test('where many share a name, twenty are enough', () => {
  const namesakes = Array.from({ length: 50 }, () => known({ name: '张伟' }));
  expect(findKnown(knownIndex(namesakes), asked({ name: '张伟' }))).toHaveLength(20);
});
