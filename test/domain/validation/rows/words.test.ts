import { ROW_FINDING_CODES } from '../../../../src/domain/validation/rows/codes';
import { rowsEnUS } from '../../../../src/i18n/checks/rows.en-US';
import { rowsZhCN } from '../../../../src/i18n/checks/rows.zh-CN';

const placeholders = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

test.each(ROW_FINDING_CODES)('%s says the same in both languages', (code) => {
  expect(placeholders(rowsEnUS[code])).toEqual(placeholders(rowsZhCN[code]));
  expect(rowsEnUS[code]).toMatch(/\.$/);
  expect(rowsZhCN[code]).toMatch(/。$/);
  expect(rowsZhCN[code]).not.toMatch(/[一-鿿][,;:?!()]|[,;:?!()][一-鿿]/);
});
