import { cellText } from '../../../src/workbench/page/grid/cellText';

describe('number formats', () => {
  it.each([
    [-5, '#,##0;[Red]-#,##0', '-5', '#FF0000'],
    [5, '#,##0;[Red]-#,##0', '5', undefined],
    [3, '[红色]0', '3', '#FF0000'],
    [3, '[颜色3]0', '3', '#FF0000'],
    [12_345.6, '[>=10000]0!.0,"万";0', '1.2万', undefined],
    [1234.5, '_ ¥* #,##0.00_ ', ' ¥1,234.50 ', undefined],
    [0.125, '0.0%', '12.5%', undefined],
    [7, ';;;', '', undefined],
    ['secret', ';;;', '', undefined],
    ['甲', '"客户"@', '客户甲', undefined],
    ['甲', '0;-0;"—"', '甲', undefined],
    [46_327, '[$-804]yyyy"年"m"月"d"日"', '2026年11月1日', undefined],
  ])('%p as %p', (value, code, text, color) => {
    expect(cellText(value, code, false)).toEqual({ text, color });
  });
});
