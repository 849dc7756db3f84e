import fc from 'fast-check';
import { CARDS, CARD_KINDS, fieldOf } from '../../../src/domain/cards';
import type { Field } from '../../../src/domain/cards/field';
import { lacksYear } from '../../../src/domain/cell/readDay';
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

  it('counts money in the unit of the title, a price for one piece apart', () => {
    expect(readValue(3.2, field('trades', 'amount'), { today, header: '金额', unit: 10000 })).toBe(3200000);
    expect(readValue(3.2, field('trades', 'price'), { today, header: '单价', unit: 10000 })).toBe(320);
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

  it('gives past dates without a year the year of the column: a list of 2025 opened in 2026', () => {
    const created = field('leads', 'createdOn');
    const of2025 = readColumn(['2025.3.6', 45730, '3月20日', '20250401', '12/8'], created, context);
    expect(of2025.parsed.slice(2)).toEqual([day('2025-03-20'), day('2025-04-01'), day('2025-12-08')]);
    const mixed = readColumn(['2025.3.6', '2026.3.6', '3月20日'], created, context);
    expect(mixed.parsed[2]).toBe(day('2026-03-20'));
    const planned = readColumn(['2026-11-30', '2026-12-01', '1月5日'], field('leads', 'nextContact'), context);
    expect(planned.parsed[2]).toBe(day('2027-01-05'));
  });

  it('parts several values in one cell, whatever stands between them', () => {
    const focus = readColumn(['外观、动力性', '外观 / 动力性', '外观，无', '-'], field('leads', 'focus'), context);
    expect(focus.parsed).toEqual(['外观、动力性', '外观、动力性', '外观', null]);
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
            if (typeof cell === 'string' && lacksYear(cell)) return;
            const alone = readValue(cell, anyField, context);
            expect(column.problems.get(row) ?? column.parsed[row]).toEqual(alone);
          });
        },
      ),
    );
  });
});
