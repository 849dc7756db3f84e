import { chartWords } from '../../../../src/workbench/page/charts/chartWords';
import { plottedChart } from '../../../../src/workbench/page/charts/plottedChart';
import { chinese, MONTHS, sheetChart } from './sheetChart';

const words = (...chart: Parameters<typeof sheetChart>) =>
  chartWords(plottedChart(sheetChart(...chart), chinese), chinese);

describe('what is heard of a chart', () => {
  it('is its title, its kind and its values', () => {
    expect(words('ColumnClustered', MONTHS, ({ title }) => void (title.text = '上半年'))).toEqual({
      name: '上半年（柱形图）',
      values: ['销售额：一月 100，二月 50，三月 200', '成本：一月 80，二月 40，三月 150'],
    });
  });

  it('is the kind alone where there is no title', () => {
    expect(words('BarStacked', MONTHS).name).toBe('条形图');
    expect(words('ColumnClustered', MONTHS, ({ series }) => void (series.getItemAt(1).chartType = 'Line')).name).toBe(
      '组合图',
    );
    expect(words('Radar', MONTHS)).toMatchObject({ name: '图表' });
  });

  it('ends where it would be too long', () => {
    const long = [['a', 'b'], ...Array.from({ length: 20 }, (_none, i) => [`第${i + 1}天`, i])];
    const { values } = words('Line', long);
    expect(values[0]).toMatch(/第12天 11，还有 8 项$/);
  });
});
