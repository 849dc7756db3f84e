import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unreadableText } from '../../src/i18n';

const CELL = join(__dirname, '../../src/domain/cell');

/** Every code the readers of cells give. */
const codes = [
  ...new Set(
    readdirSync(CELL).flatMap((file) =>
      [...readFileSync(join(CELL, file), 'utf8').matchAll(/\bcode: .*/g)].flatMap(([code]) =>
        [...code.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? ''),
      ),
    ),
  ),
].sort();

test('the readers of cells are found', () => {
  expect(codes).toEqual(expect.arrayContaining(['notADay', 'notAPhone', 'notMoney', 'phoneDigits']));
});

test.each(codes)('why a cell could not be read is said in both languages: %s', (code) => {
  for (const locale of ['zh-CN', 'en-US'] as const)
    expect(unreadableText(locale, code)).not.toBe(unreadableText(locale, 'unheard of'));
});

test('a reason nobody has words for is still a sentence', () => {
  expect(unreadableText('zh-CN', 'unheard of')).toBe('写法不认识');
});
