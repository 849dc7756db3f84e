import { text } from '../../../src/i18n';
import { findChoices } from '../../../src/taskpane/choice/findChoices';
import { fieldChoices, kindChoices } from '../../../src/taskpane/mapping/fieldChoices';

const leads = fieldChoices('leads', 'zh-CN', text('zh-CN'));
const firstFor = (typed: string) => findChoices(leads, typed)[0]?.words;

test.each([
  ['the Chinese name', '联系电'],
  ['another name of the trade', '手机'],
  ['the English name', 'phone'],
  ['its pinyin', 'lianxidianhua'],
  ['the beginning of its pinyin', 'lianxid'],
  ['its initials', 'lxdh'],
  ['initials in capitals, with blanks', 'LX DH'],
])('a field is found by %s: %s', (_, typed) => {
  expect(firstFor(typed)).toBe('联系电话');
});

test('a field is found by its key', () => {
  expect(findChoices(leads, 'gradeManual').map(({ key }) => key)).toEqual(['gradeManual']);
});

test('those whose shown name is meant come before those with another such name', () => {
  const keys = findChoices(leads, '联系').map(({ words }) => words.includes('联系'));
  expect(keys).toContain(true);
  expect(keys).toEqual([...keys].sort((one, other) => Number(other) - Number(one)));
});

test('one whose name begins so comes before one in whose name it stands: 身份证 can be read shen bin zheng', () => {
  const found = findChoices(leads, 'bz').map(({ words }) => words);
  expect(found[0]).toBe('备注');
  expect(found.length).toBeGreaterThan(1);
});

test('nothing typed finds everything, and nonsense nothing', () => {
  expect(findChoices(leads, ' ')).toBe(leads);
  expect(findChoices(leads, 'zzzz')).toEqual([]);
});

test('a kind is found in either language and by pinyin', () => {
  const kinds = kindChoices(text('en-US'));
  for (const typed of ['Leads', '意向客户', 'yxkh']) expect(findChoices(kinds, typed)[0]?.key).toBe('leads');
});

test('a search ends with as many as are wanted, those whose shown name is meant first', () => {
  const all = findChoices(leads, '联系').map(({ words }) => words);
  expect(all.length).toBeGreaterThan(2);
  expect(findChoices(leads, '联系', 2).map(({ words }) => words)).toEqual(all.slice(0, 2));
  expect(findChoices(leads, '', 3)).toEqual(leads.slice(0, 3));
});
