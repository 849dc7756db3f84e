import { hashOf, hashOfAll } from '../../../src/domain/changes/hash';
import { couldBeFormula } from '../../../src/domain/changes/formulaText';
import { relocate } from '../../../src/domain/changes/relocate';
import { keyOf, rowKeys } from '../../../src/domain/changes/rowKeys';
import type { PlacedSet } from '../../../src/domain/changes/placedSet';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

describe('who a row is', () => {
  it('is said by the first key column that is filled in, in one spelling', () => {
    expect(keyOf([[''], ['138 0013 8000']], 0)).toBe(keyOf([[''], [13_800_138_000]], 0));
    expect(keyOf([['A'], ['x']], 0)).not.toBe(keyOf([['B'], ['x']], 0));
    expect(keyOf([['']], 0)).toBe(0);
  });

  it('takes as few columns as are filled in throughout', () => {
    const leads = { leadId: ['1', '2'], phone: ['13800138000', ''], name: ['张三', '李四'] };
    const full = rowKeys(registerOf('leads', leads, { today }), new Set());
    expect(full.columns.map(({ header }) => header)).toEqual(['客户编号']);
    const some = rowKeys(registerOf('leads', { phone: leads.phone, name: leads.name }, { today }), new Set());
    expect(some.columns).toHaveLength(2);
    expect(some.names).toEqual(['张三', '李四']);
  });

  it('is said by everything else that was read where the key is blank or repeated', () => {
    const { prints } = rowKeys(
      registerOf('leads', { phone: ['1', '', '2', '2'], source: ['a', 'b', 'c', 'd'] }, { today }),
      new Set(),
    );
    expect([...prints].map((print) => print !== 0)).toEqual([false, true, true, true]);
  });

  it('never leaves what is written out of account: those columns are no part of it', () => {
    const register = registerOf('leads', { phone: [''], gradeAuto: ['H'], source: ['x'] }, { today });
    const { printColumns } = rowKeys(register, new Set([1]));
    expect(printColumns.map(({ column }) => column)).toEqual([2]);
  });

  it('is a hash of 36 bits that is never 0', () => {
    const hashes = Array.from({ length: 5_000 }, (_none, i) => hashOf(`1380013${i}`));
    expect(new Set(hashes).size).toBe(5_000);
    expect(hashes.every((hash) => Number.isInteger(hash) && hash > 0 && hash < 2 ** 36)).toBe(true);
    expect(hashOfAll(['1'])).not.toBe(hashOfAll([1]));
  });
});

describe('text that could be a formula', () => {
  it.each(['=1+1', '+86 138', '-x', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x', ' =1', '\u200b=1', '|x'])(
    '%j is',
    (text) => expect(couldBeFormula(text)).toBe(true),
  );
  it.each(['张三', 'a=b', '13800138000', '', '1-2'])('%j is not', (text) => expect(couldBeFormula(text)).toBe(false));
  it('numbers are not', () => expect(couldBeFormula(-5)).toBe(false));
});

describe('columns that moved', () => {
  const set: PlacedSet = {
    sheet: 's',
    block: { headerRow: 1, firstRow: 2, rowCount: 2, left: 0, columnCount: 2 },
    keys: {
      columns: [{ column: 0, header: '电话' }],
      keys: new Float64Array(2),
      printColumns: [],
      prints: new Float64Array(2),
      names: [],
    },
    columns: [
      { field: 'gradeAuto', header: '系统 级别', as: 'text', column: 1, rows: [0], before: [''], after: ['H'] },
    ],
    added: null,
  };

  it('are found by their headers, further down and further right', () => {
    const moved = relocate(set, { top: 0, left: 0, rows: [['标题'], [], ['备注', '电话', '新', '系统级别']] });
    expect(moved?.block).toMatchObject({ headerRow: 2, firstRow: 3 });
    expect(moved?.keys.columns).toEqual([{ column: 1, header: '电话' }]);
    expect(moved?.columns.map(({ column }) => column)).toEqual([3]);
  });

  it('are gone where the header is gone', () => {
    expect(relocate(set, { top: 0, left: 0, rows: [['电话', '级别（系统）']] })).toBeNull();
  });
});
