import { drawn, marks, MONTHS, sheetChart } from './sheetChart';

const number = (text: string | undefined) => Number(text);
const SLICES = [
  ['区域', '金额'],
  ['华东', 50],
  ['华南', 25],
  ['西部', 25],
] as const;

describe('columns and bars', () => {
  it('are as high as their values', () => {
    const heights = marks(sheetChart('ColumnClustered', MONTHS), 'rect').map(({ attributes }) =>
      number(attributes.height),
    );
    const [first = 0] = heights;
    expect(heights.map((height) => Math.round((height / first) * 100))).toEqual([100, 50, 200, 80, 40, 150]);
  });

  it('say their value when pointed at', () => {
    expect(marks(sheetChart('ColumnClustered', MONTHS), 'rect')[0]?.text).toBe('系列“销售额” 点“一月” 值：100');
  });

  it('leave the gap between them that the workbook wants', () => {
    const chart = sheetChart(
      'ColumnClustered',
      [
        ['a', 'b'],
        ['x', 1],
        ['y', 2],
      ],
      ({ series }) => {
        series.getItemAt(0).gapWidth = 100;
      },
    );
    const [one, two] = marks(chart, 'rect').map(({ attributes }) => attributes);
    const width = number(one?.width);
    expect(number(two?.x) - number(one?.x) - width).toBeCloseTo(width, 3);
  });

  it('stand in the middle of their category, above its name', () => {
    const chart = sheetChart('ColumnClustered', [
      ['a', 'b'],
      ['x', 1],
      ['y', 2],
    ]);
    const [bar] = marks(chart, 'rect').map(({ attributes }) => attributes);
    const name = drawn(chart)
      .of('tspan')
      .find(({ text }) => text === 'x');
    expect(number(bar?.x) + number(bar?.width) / 2).toBeCloseTo(number(name?.attributes.x), 3);
  });

  it('lie from the first at the bottom, or at the top where the categories are reversed', () => {
    const tops = (reversed: boolean) => {
      const chart = sheetChart('BarClustered', SLICES, ({ axes }) => {
        axes.categoryAxis.reversePlotOrder = reversed;
      });
      return marks(chart, 'rect').map(({ attributes }) => number(attributes.y));
    };
    const [first = 0, , last = 0] = tops(false);
    expect(first).toBeGreaterThan(last);
    const [top = 0, , bottom = 0] = tops(true);
    expect(top).toBeLessThan(bottom);
  });

  it('keep inside of the ends of the axis', () => {
    const chart = sheetChart('ColumnClustered', MONTHS, ({ axes }) => {
      axes.valueAxis.maximum = 100;
    });
    const heights = marks(chart, 'rect').map(({ attributes }) => number(attributes.height));
    expect(heights[2]).toBeCloseTo(heights[0] ?? 0, 3);
  });

  it('have labels and axes in the number formats of the workbook', () => {
    const chart = sheetChart(
      'ColumnClustered',
      [
        ['a', 'b'],
        ['x', 1_500_000],
        ['y', 900_000],
      ],
      ({ series, axes }) => {
        axes.valueAxis.numberFormat = '#,##0';
        series.getItemAt(0).hasDataLabels = true;
        series.getItemAt(0).dataLabels.numberFormat = '0\\.0,';
      },
    );
    const texts = drawn(chart)
      .of('tspan')
      .map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['1,000,000', '150.0', '90.0']));
  });
});

describe('lines', () => {
  const pareto = (bound: number) =>
    sheetChart(
      'ColumnClustered',
      [
        ['客户', '金额'],
        ['甲', 60],
        ['乙', 40],
      ],
      (chart) => {
        const share = chart.series.add('累计');
        chart.$sheet.getRange('D2:D3').values = [[0.6], [1]];
        share.setValues(chart.$sheet.getRange('D2:D3'));
        share.chartType = 'LineMarkers';
        share.axisGroup = 'Secondary';
        share.markerStyle = 'Square';
        share.markerSize = 6;
        const axis = chart.axes.getItem('Value', 'Secondary');
        axis.minimum = 0;
        axis.maximum = bound;
        axis.numberFormat = '0%';
      },
    );
  const spots = (chart: ReturnType<typeof pareto>) =>
    drawn(chart)
      .of('g')
      .flatMap(({ attributes }) => /translate\(([\d.]+) ([\d.]+)\)/.exec(attributes.transform ?? '')?.slice(1, 3) ?? [])
      .map(Number);

  it('stand on the second axis, which has its own ends and labels', () => {
    const texts = drawn(pareto(1))
      .of('tspan')
      .map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['0%', '100%', '60', '70']));
    const [, high = 0] = spots(pareto(1));
    const [, low = 0] = spots(pareto(2));
    expect(low).toBeGreaterThan(high);
  });

  it('break at empty cells', () => {
    const path = (middle: unknown) => {
      const chart = sheetChart('Line', [
        ['a', 'b'],
        ['x', 1],
        ['y', middle],
        ['z', 3],
        ['w', 4],
      ]);
      return drawn(chart)
        .of('path')
        .map(({ attributes }) => attributes.d ?? '')
        .join()
        .match(/M/g)?.length;
    };
    expect([path(2), path('')]).toEqual([1, 2]);
  });

  it('have a marker of the shape that the workbook wants', () => {
    const shape = (style: string) =>
      drawn(sheetChart('Line', MONTHS, ({ series }) => void (series.getItemAt(0).markerStyle = style)))
        .of('path')
        .filter(({ text }) => text.includes('值：'))
        .map(({ attributes }) => attributes.d);
    expect(shape('None')).toEqual([]);
    expect(new Set([shape('Circle')[0], shape('Square')[0], shape('Triangle')[0]]).size).toBe(3);
    expect(shape('Circle')).toHaveLength(3);
  });
});

describe('round charts', () => {
  it('have slices in the colours of their points, and say their shares', () => {
    const chart = sheetChart('Pie', SLICES, ({ series }) => {
      const one = series.getItemAt(0);
      one.points.getItemAt(1).format.fill.setSolidColor('#009E73');
      one.hasDataLabels = true;
      one.dataLabels.showValue = false;
      one.dataLabels.showPercentage = true;
    });
    expect(marks(chart, 'path').map(({ attributes }) => attributes.fill)).toEqual(['#4472C4', '#009E73', '#A5A5A5']);
    const texts = drawn(chart)
      .of('tspan')
      .map(({ text }) => text);
    expect(texts.filter((text) => text.endsWith('%')).sort()).toEqual(['25%', '25%', '50%']);
    // The legend names the slices.
    expect(texts).toEqual(expect.arrayContaining(['华东', '华南', '西部']));
  });

  it('draw nothing of nothing', () => {
    expect(
      marks(
        sheetChart('Doughnut', [
          ['a', 'b'],
          ['x', 0],
          ['y', 0],
        ]),
        'path',
      ),
    ).toEqual([]);
  });
});

it('a kind that is not drawn is a frame with the title and a sentence', () => {
  const { markup } = drawn(sheetChart('Radar', MONTHS, ({ title }) => void (title.text = '雷达')));
  expect(markup).toContain('雷达');
  expect(markup).toContain('这里画不出这种图表');
});

it.each([
  'ColumnClustered',
  'BarStacked100',
  'LineMarkersStacked',
  'Area',
  'PieExploded',
  'Doughnut',
  'XYScatterSmooth',
])('%s is drawn without a number that is none, whatever the cells hold', (type) => {
  const odd = [
    ['a', 'b', 'c'],
    ['x', -5, ''],
    ['y', '', 'word'],
    ['z', 1e12, 0.001],
  ];
  const nothing = [
    ['a', 'b'],
    ['x', ''],
  ];
  for (const cells of [odd, nothing, MONTHS])
    expect(drawn(sheetChart(type, cells)).markup).not.toMatch(/NaN|Infinity|undefined/);
});
