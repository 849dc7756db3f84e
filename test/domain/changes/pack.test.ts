import fc from 'fast-check';
import {
  packList,
  packNumbers,
  packRuns,
  unpackList,
  unpackNumbers,
  unpackRuns,
} from '../../../src/domain/changes/pack';
import { packSet, unpackSet } from '../../../src/domain/changes/packSet';
import type { PlacedSet } from '../../../src/domain/changes/placedSet';

describe('packing', () => {
  it('keeps lists in which values repeat as the values and their places', () => {
    expect(packList(['H', 'A', 'H'])).toEqual({ of: ['H', 'A'], n: 3, at: 'ABA' });
    expect(packList(['', '', ''])).toEqual({ of: [''], n: 3, at: '' });
  });

  it('keeps rising numbers as runs of neighbours', () => {
    expect(packRuns([0, 1, 2, 7])).toEqual([0, 3, 4, 1]);
    expect(unpackRuns([0, 3, 4, 1])).toEqual([0, 1, 2, 7]);
  });

  it('gives back what it was given', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(unpackList(JSON.parse(JSON.stringify(packList(values))) as never)).toEqual(
          JSON.parse(JSON.stringify(values)),
        );
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5_000)), (numbers) => {
        const rising = [...numbers].sort((a, b) => a - b);
        expect(unpackRuns(packRuns(rising))).toEqual(rising);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 30 - 1)), fc.integer({ min: 5, max: 8 }), (numbers, width) => {
        expect(unpackNumbers(packNumbers(numbers, width), width)).toEqual(numbers);
      }),
    );
    expect(unpackNumbers(packNumbers([2 ** 36 - 1, 0], 6), 6)).toEqual([2 ** 36 - 1, 0]);
  });
});

describe('a set in the journal', () => {
  const set: PlacedSet = {
    sheet: '意向客户',
    table: '意向',
    block: { headerRow: 0, firstRow: 1, rowCount: 4, left: 0, columnCount: 3 },
    keys: {
      columns: [{ column: 0, header: '电话' }],
      keys: new Float64Array([11, 22, 22, 2 ** 36 - 1]),
      printColumns: [{ column: 1, header: '姓名' }],
      prints: new Float64Array([0, 5, 6, 0]),
      names: ['张三', '李四', '王五', '赵六'],
    },
    columns: [
      {
        field: 'gradeAuto',
        header: '系统级别',
        as: 'text',
        column: 3,
        rows: [0, 2, 3],
        before: ['', '', ''],
        after: ['H', 'A', 'H'],
        formats: { before: ['General', '@', 'General'], after: ['@', null, '@'] },
      },
    ],
    added: {
      column: 3,
      prompts: ['help'],
      widths: [null],
      formats: [['General', 'General', '@', 'General', 'General']],
      alignment: 'General',
      oldPrompts: [null],
      grows: 'table',
    },
  };

  it('has neither names in it nor keys of rows it does not write to', () => {
    const packed = packSet(set);
    expect(JSON.stringify(packed)).not.toContain('张三');
    const back = unpackSet(JSON.parse(JSON.stringify(packed)) as typeof packed);
    expect(back).toEqual({
      ...set,
      keys: {
        ...set.keys,
        keys: new Float64Array([11, 0, 22, 2 ** 36 - 1]),
        prints: new Float64Array([0, 0, 6, 0]),
        names: [],
      },
    });
  });
});
