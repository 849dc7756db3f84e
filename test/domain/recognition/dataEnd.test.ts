import type { CellValue } from '../../../src/domain/cell/value';
import { dataEnd } from '../../../src/domain/recognition/dataEnd';

function rows(first: readonly CellValue[], ...keys: readonly (readonly CellValue[])[]): [number, number[]] {
  const { rowCount, skipped } = dataEnd(
    { header: '序号', values: first },
    keys.map((values, i) => ({ header: i === 0 ? '客户姓名' : '金额(元)', values })),
  );
  return [rowCount, [...skipped].sort((a, b) => a - b)];
}

describe('where the data ends', () => {
  it('is the last row that has a key', () => {
    expect(rows([1, 2, 3], ['张三', '李四', '王五'])).toEqual([3, []]);
    expect(rows([1, 2, '', ''], ['张三', '李四', '', ''])).toEqual([2, []]);
    expect(rows([], [])).toEqual([0, []]);
  });

  it('is not moved by row numbers filled in beforehand', () => {
    expect(rows([1, 2, 3, 4, '5'], ['张三', '李四', '', '', ''])).toEqual([2, []]);
  });

  it.each(['合计', '总 计', '小计：', '本页合计', '张三小计', '合计（元）', 'Total', 'Grand Total', '累计', '共26户'])(
    'is above %s',
    (word) => {
      expect(rows([1, 2, word], ['张三', '李四', ''], [100, 200, 300])).toEqual([2, []]);
      expect(rows([1, 2, ''], ['张三', '李四', word], [100, 200, 300])).toEqual([2, []]);
    },
  );

  it.each(['备注：以上为本月数据', '注: 含税', '制表人：张磊', '审核：', '※ 仅供内部使用', '打印时间 2026-11-21'])(
    'is above the note %s',
    (note) => {
      expect(rows([1, 2, '', note], ['张三', '李四', '', ''])).toEqual([2, []]);
    },
  );
});

describe('totals in the words of a ledger', () => {
  const header = (name: string, values: readonly CellValue[]) => ({ header: name, values });
  const [days, customers] = [header('日期', [1, 2, 3, 4]), header('客户名称', ['甲', '甲', '甲', '甲'])];

  it('are no data, though they have a day and a customer', () => {
    const words = header('摘要', ['上年结转', '销售产品', '本月合计', '本年累计']);
    expect(dataEnd(days, [customers], [words])).toEqual({ rowCount: 2, skipped: new Set() });
  });

  it('are looked for nowhere else', () => {
    expect(dataEnd(days, [customers], [])).toEqual({ rowCount: 4, skipped: new Set() });
  });
});

describe('rows inside that are no data', () => {
  it('are sub-totals, blank lines and repeated headers', () => {
    expect(
      rows([1, '小计', '', '序号', 2, '合计'], ['张三', '', '', '客户姓名', '李四', ''], [5, 5, '', '金额(元)', 7, 12]),
    ).toEqual([5, [1, 2, 3]]);
  });

  it('are not customers whose name only looks like one', () => {
    expect(rows(['计', 1, 2], ['王总', '客户服务公司', '总计科技有限公司'])).toEqual([3, []]);
  });

  it('are not rows whose first column is a number and whose keys are filled', () => {
    expect(rows([100, 200], ['张三', ''], [1, 2])).toEqual([2, []]);
  });
});

describe('a single column', () => {
  const names = (values: readonly CellValue[]): [number, number[]] => {
    const { rowCount, skipped } = dataEnd({ header: '客户姓名', values }, []);
    return [rowCount, [...skipped]];
  };

  it('tells totals, notes and blanks from data by itself', () => {
    expect(names(['张三', '小计', '', '客户姓名', '李四', '合计', '备注：以上为本月'])).toEqual([5, [1, 2, 3]]);
    expect(names([46347, '', 46348])).toEqual([3, [1]]);
  });

  it('ends where the header of another list stands below a gap', () => {
    expect(names(['张三', '李四', '', '顾客名称', '王五'])).toEqual([2, []]);
    expect(names(['张三', '李四', '', '战败客户登记', '战败日期', 46300])).toEqual([2, []]);
  });

  it('does not end at a name that is also a word, nor at its own header on the next page', () => {
    expect(names(['张三', '客户', '李四'])).toEqual([3, []]);
    expect(names(['张三', '', '客户姓名', '李四'])).toEqual([4, [1, 2]]);
  });
});
