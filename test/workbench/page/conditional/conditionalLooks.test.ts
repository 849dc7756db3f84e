import { ExcelHost } from '../../../../src/workbench/host/excelHost';
import type { ConditionalFormat } from '../../../../src/workbench/host/model/conditionalFormats';
import type { Worksheet } from '../../../../src/workbench/host/model/worksheet';
import { ConditionalLooks } from '../../../../src/workbench/page/conditional/conditionalLooks';

const RED = '#FF0000';
const BLUE = '#0000FF';

/** A sheet with these values from A1 on. */
function sheetOf(values: readonly (readonly unknown[])[]): Worksheet {
  const sheet = ExcelHost.open(null).workbook.$active;
  sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values;
  return sheet;
}
const column = (...values: readonly unknown[]) => sheetOf(values.map((value) => [value]));
const add = (sheet: Worksheet, address: string, type: string): ConditionalFormat =>
  sheet.getRange(address).conditionalFormats.add(type);

/** Numbers of the rows of column A that have this fill, from 1. */
function filled(sheet: Worksheet, color = RED): number[] {
  sheet.$workbook.$calculation.ensure();
  const looks = new ConditionalLooks(sheet);
  return Array.from({ length: sheet.$grid.rows.length + 1 }, (_row, i) => i)
    .filter((row) => looks.at(row, 0)?.fill === color)
    .map((row) => row + 1);
}

function cellValue(sheet: Worksheet, rule: { operator: string; formula1: unknown; formula2?: unknown }, color = RED) {
  const format = add(sheet, 'A1:A10', 'CellValue');
  format.cellValue.rule = rule;
  format.cellValue.format.fill.color = color;
  return format;
}

function preset(sheet: Worksheet, criterion: string) {
  const { preset: rule } = add(sheet, 'A1:A10', 'PresetCriteria');
  rule.rule = { criterion };
  rule.format.fill.color = RED;
  return sheet;
}

describe('rules that compare the value', () => {
  it.each([
    ['Between', '=2', '=3', [2, 3]],
    ['NotBetween', '=2', '=3', [1, 4, 5]],
    ['GreaterThanOrEqual', '=4', undefined, [4, 5]],
    ['EqualTo', '="ab"', undefined, [5]],
    ['NotEqualTo', '=2', undefined, [1, 3, 4, 5]],
  ])('%s', (operator, formula1, formula2, rows) => {
    const sheet = column(1, 2, 3, 4, 'AB');
    cellValue(sheet, { operator, formula1, formula2 });
    expect(filled(sheet).filter((row) => row <= 5)).toEqual(rows);
  });

  it('look at other cells, from the first cell of the rule on', () => {
    const sheet = sheetOf([
      [1, 2],
      [3, 2],
      [5, 9],
    ]);
    cellValue(sheet, { operator: 'GreaterThan', formula1: '=B1' });
    expect(filled(sheet)).toEqual([2]);
  });

  it('take a blank cell for 0, as Excel does', () => {
    const sheet = column(7, '', 1);
    cellValue(sheet, { operator: 'LessThan', formula1: '=1' });
    expect(filled(sheet)).toContain(2);
  });

  it('leave errors alone, and cells where the formula has no result', () => {
    const sheet = column('=1/0', 3);
    cellValue(sheet, { operator: 'NotEqualTo', formula1: '=NOSUCHFUNCTION(1)' });
    expect(filled(sheet)).toEqual([]);
  });
});

describe('rules by formula', () => {
  function custom(sheet: Worksheet, formula: string) {
    const { custom: rule } = add(sheet, 'A1:A5', 'Custom');
    rule.rule.formula = formula;
    rule.format.fill.color = RED;
    return sheet;
  }
  it('are read relative to the first cell', () => {
    const sheet = sheetOf([
      ['x', '是'],
      ['y', '否'],
      ['z', '是'],
    ]);
    expect(filled(custom(sheet, '=$B1="是"'))).toEqual([1, 3]);
  });
  it('may ask for the row of the cell, and count in whole columns', () => {
    expect(filled(custom(column(1, 2, 3, 4), '=MOD(ROW(),2)=0'))).toEqual([2, 4]);
    expect(filled(custom(column('a', 'b', 'a'), '=COUNTIF($A:$A,$A1)>1'))).toEqual([1, 3]);
  });
  it('that would read too much for a screen leave the cells as they are', () => {
    const many = column(...Array<string>(60_000).fill('a'));
    expect(filled(custom(many, '=COUNTIF($A:$A,$A1)>1'))).toEqual([]);
    expect(filled(custom(many, '=COUNTIF($A1:$A9,$A1)>1'))).toEqual([1, 2, 3, 4, 5]);
  });
  it('look at calculated cells, names and other sheets', () => {
    const sheet = sheetOf([
      [1, '=A1*10'],
      [2, '=A2*10'],
    ]);
    const other = sheet.$workbook.worksheets.add('别处');
    other.getRange('A1').values = [[15]];
    sheet.$workbook.names.add('界限', '=别处!$A$1');
    expect(filled(custom(sheet, '=$B1>界限'))).toEqual([2]);
  });
});

describe('ready-made rules', () => {
  it.each([
    ['DuplicateValues', ['a', 'b', 'A', 5], [1, 3]],
    ['UniqueValues', ['a', 'b', 'A', 5], [2, 4]],
    ['AboveAverage', [1, 2, 9], [3]],
    ['EqualOrBelowAverage', [1, 4, 7], [1, 2]],
    ['OneStdDevAboveAverage', [1, 1, 1, 1, 9], [5]],
    ['Errors', ['=1/0', 1], [1]],
    ['NonBlanks', [' ', 'a'], [2]],
  ])('%s', (criterion, values, rows) => {
    expect(filled(preset(column(...values), criterion)).filter((row) => row <= values.length)).toEqual(rows);
  });

  it('the largest and the smallest, by number and by share', () => {
    const top = (type: string, rank: number) => {
      const sheet = column(5, 1, 4, 4, 'text', 2);
      const { topBottom } = add(sheet, 'A1:A10', 'TopBottom');
      topBottom.rule = { type, rank };
      topBottom.format.fill.color = RED;
      return filled(sheet);
    };
    expect(top('TopItems', 2)).toEqual([1, 3, 4]);
    expect(top('BottomItems', 1)).toEqual([2]);
    expect(top('TopPercent', 40)).toEqual([1, 3, 4]);
  });

  it.each([
    ['Contains', [1, 3]],
    ['NotContains', [2]],
    ['BeginsWith', [1]],
    ['EndsWith', [3]],
  ])('text: %s', (operator, rows) => {
    const sheet = column('北京', '上海', '东北');
    const { textComparison } = add(sheet, 'A1:A3', 'ContainsText');
    textComparison.rule = { operator, text: '北' };
    textComparison.format.fill.color = RED;
    expect(filled(sheet)).toEqual(rows);
  });
});

describe('several rules', () => {
  it('add up; where they differ the one before counts', () => {
    const sheet = column(5);
    const below = cellValue(sheet, { operator: 'GreaterThan', formula1: '=1' }, BLUE);
    below.cellValue.format.font.bold = true;
    cellValue(sheet, { operator: 'GreaterThan', formula1: '=2' }, RED);
    expect(new ConditionalLooks(sheet).at(0, 0)).toMatchObject({ fill: RED, bold: true });
  });

  it('end with one that says so', () => {
    const sheet = column(5);
    cellValue(sheet, { operator: 'GreaterThan', formula1: '=1' }, BLUE);
    const first = cellValue(sheet, { operator: 'GreaterThan', formula1: '=2' });
    first.cellValue.format.fill.clear();
    first.cellValue.format.font.italic = true;
    first.stopIfTrue = true;
    const look = new ConditionalLooks(sheet).at(0, 0);
    expect(look?.italic).toBe(true);
    expect(look?.fill).toBeUndefined();
  });

  it('are worked out again after a change', () => {
    const sheet = column(1);
    cellValue(sheet, { operator: 'GreaterThan', formula1: '=2' });
    const looks = new ConditionalLooks(sheet);
    expect(looks.at(0, 0)).toBeUndefined();
    sheet.getRange('A1').values = [[3]];
    looks.refresh();
    expect(looks.at(0, 0)?.fill).toBe(RED);
  });
});

describe('rules that draw by scale', () => {
  it('shade between two or three colours, and leave text alone', () => {
    const sheet = column(0, 5, 10, 'text');
    add(sheet, 'A1:A4', 'ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#000000' },
      maximum: { type: 'Percentile', formula: '50', color: '#FFFFFF' },
    };
    const looks = new ConditionalLooks(sheet);
    expect([0, 1, 2, 3].map((row) => looks.at(row, 0)?.fill)).toEqual(['#000000', '#ffffff', '#ffffff', undefined]);
  });

  it('icons by thresholds; alone where the text is not shown', () => {
    const sheet = column(0, 50, 100);
    const { iconSet } = add(sheet, 'A1:A3', 'IconSet');
    iconSet.style = 'ThreeArrows';
    const shapes = () => {
      const looks = new ConditionalLooks(sheet);
      return [0, 1, 2].map((row) => looks.at(row, 0)?.icon?.shape);
    };
    expect(shapes()).toEqual(['down', 'level', 'up']);
    iconSet.reverseIconOrder = true;
    expect(shapes()).toEqual(['up', 'level', 'down']);
    iconSet.showIconOnly = true;
    expect(new ConditionalLooks(sheet).at(0, 0)).toMatchObject({ hidesText: true, icon: { alone: true } });
  });

  it('bars from a tenth to nine tenths of the cell', () => {
    const sheet = column(0, 5, 10);
    add(sheet, 'A1:A3', 'DataBar');
    const looks = new ConditionalLooks(sheet);
    expect([0, 1, 2].map((row) => looks.at(row, 0)?.bar?.length)).toEqual([10, 50, 90]);
  });
});
