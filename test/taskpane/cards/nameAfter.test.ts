import { nameAfter } from '../../../src/taskpane/cards/customer/nameAfter';

test.each([
  ['keeps his name', [{ key: 'name', value: '张三' }], { phone: '1' }, '张三'],
  ['has a new one', [{ key: 'name', value: '张三' }], { name: ' 张叁 ' }, '张叁'],
  ['is called by his company where the name was cleared', [{ key: 'name', value: '张三' }, { key: 'company', value: '华东机电' }], { name: '' }, '华东机电'],
])('a customer %s', (_, fields, changed, name) => {
  expect(nameAfter(fields, changed)).toBe(name);
}); // prettier-ignore
