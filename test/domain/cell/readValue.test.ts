import fc from 'fast-check';
import { CARDS, CARD_KINDS, fieldOf } from '../../../src/domain/cards';
import type { Field } from '../../../src/domain/cards/field';
import { readColumn, readValue } from '../../../src/domain/cell/readValue';
import { day } from '../day';

const today = day('2026-11-21');
const context = { today };

function field(kind: 'leads' | 'visits' | 'trades' | 'owners' | 'corporate', key: string): Field {
  const found = fieldOf(kind, key);
  if (!found) throw new Error(key);
  return found;
}

describe('a cell read as its field', () => {
  it('gives days, 分, digits, yes and no, fractions or text', () => {
    expect(readValue('2026年12月1日', field('leads', 'expectedOn'), context)).toBe(day('2026-12-01'));
    expect(readValue('1,200元', field('trades', 'amount'), context)).toBe(120000);
    expect(readValue('138 0013 8000', field('leads', 'phone'), context)).toBe('13800138000');
    expect(readValue('√', field('visits', 'ordered'), context)).toBe(true);
    expect(readValue('13%', field('corporate', 'taxRate'), context)).toBe(0.13);
    expect(readValue('9:30', field('visits', 'timeIn'), context)).toBeCloseTo(9.5 / 24);
    expect(readValue('lsvaa49j132047371', field('owners', 'vin'), context)).toBe('LSVAA49J132047371');
    expect(readValue(' 张三 ', field('leads', 'name'), context)).toBe('张三');
  });

  it('puts what has happened into the past where the year is missing', () => {
    expect(readValue('12月1日', field('leads', 'lastContact'), context)).toBe(day('2025-12-01'));
    expect(readValue('12月1日', field('leads', 'nextContact'), context)).toBe(day('2026-12-01'));
  });

  it('counts money in the unit of the header', () => {
    expect(readValue(3.2, field('trades', 'amount'), { today, header: '合同金额(万元)' })).toBe(3200000);
  });
});

describe('a column read at once', () => {
  it('keeps values and problems by row', () => {
    const column = readColumn([45761, '下周', '', '2026-02-30', '-'], field('leads', 'nextContact'), context);
    expect(column.parsed).toEqual([45761, null, null, null, null]);
    expect([...column.problems]).toEqual([
      [1, { code: 'notADay' }],
      [3, { code: 'noSuchDay' }],
    ]);
  });

  it('reads each cell as reading the cell alone would, whatever the field and whatever stands there', () => {
    const fields = CARD_KINDS.flatMap((kind) => CARDS[kind].fields);
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant('2024/5/6'))),
        (anyField, raw) => {
          const column = readColumn(raw, anyField, context);
          raw.forEach((cell, row) => {
            const alone = readValue(cell, anyField, context);
            expect(column.problems.get(row) ?? column.parsed[row]).toEqual(alone);
          });
        },
      ),
    );
  });
});
