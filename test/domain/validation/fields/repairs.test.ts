import fc from 'fast-check';
import { CARDS } from '../../../../src/domain/cards';
import { isProblem } from '../../../../src/domain/cell/problem';
import { readValue } from '../../../../src/domain/cell/readValue';
import type { CellValue } from '../../../../src/domain/cell/value';
import { contextOf, fieldAt, TODAY, troubleOf } from './cells';

const PATHS = Object.values(CARDS).flatMap(({ kind, fields }) => fields.map(({ key }) => `${kind}.${key}`));

/** Cells as people fill them: well, badly, and with something else. */
const SEEDS: readonly CellValue[] = [
  '13800138000', '138-0013-8000', 13800138000, '+86 138 0013 8000', '010-62345678、13800138000', '0755-26770000转8', 62345678,
  75526770000, '11010519491231002x', '320311770706001', '91350100m000100y43', '京a·12345', 'lsvaa49j132047371',
  'wf＠163。com', 'wf@163.con', 50000, '2024.5.6', '5月6日', 20240506, '2024-04-06 12:00', '5/6/2024', '24/5/6', 45418, '45418',
  '1,200元', '¥3.5万', '(200)', '约3200万', '25分钟', '35%', '1.2万公里', '√', 'Y', 'a类', 'Ａ', '王芳 ', '粤', '杭州', 'N/A', '9点半',
]; // prettier-ignore
const messy = fc.oneof(
  fc.constantFrom(...SEEDS),
  fc
    .tuple(
      fc.constantFrom(...SEEDS),
      fc.constantFrom('', ' ', '\u3000', '\u200b', '\u00a0'),
      fc.constantFrom('', ' ', '\u200b', '。', '元', '?'),
    )
    .map(([seed, before, behind]): CellValue => `${before}${String(seed)}${behind}`),
  fc.string({ unit: fc.constantFrom(...'0123456789 -—./年月日万元¥AaＡ１３８京x@√是', '\u200b'), maxLength: 20 }),
  fc.integer({ min: -1000, max: 20_000_000_000 }),
  fc.double({ noNaN: true, min: 0, max: 60_000 }),
);
const cell = fc.tuple(fc.constantFrom(...PATHS), messy, fc.boolean());

function read(path: string, raw: CellValue, date1904: boolean) {
  const { field } = fieldAt(path);
  const value = readValue(raw, field, { today: TODAY, date1904, header: '金额(元)' });
  // Letters of choices and grades may be written either way.
  return isProblem(value) ? null : typeof value === 'string' ? value.toUpperCase() : value;
}

describe('a repair', () => {
  it('that is safe changes nothing of what the cell means', () => {
    fc.assert(
      fc.property(cell, ([path, raw, date1904]) => {
        const repair = troubleOf(path, raw, contextOf({}, date1904))?.repair;
        fc.pre(repair?.safe === true && !path.endsWith('.email'));
        const same = [read(path, raw, date1904), read(path, repair?.to ?? '', date1904)];
        expect(same[1]).toEqual(same[0]);
      }),
      { numRuns: 2000 },
    );
  });

  it('needs no repair, and is never an error', () => {
    fc.assert(
      fc.property(cell, ([path, raw, date1904]) => {
        const repair = troubleOf(path, raw, contextOf({}, date1904))?.repair;
        fc.pre(repair !== undefined);
        const again = troubleOf(path, repair?.to ?? '', contextOf({}, date1904));
        expect(again?.repair).toBeUndefined();
        expect(again?.severity).not.toBe('error');
      }),
      { numRuns: 2000 },
    );
  });
});
