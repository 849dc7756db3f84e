import { TableData } from '../../../src/workbench/host/model/tablePart';
import type { Styles } from '../../../src/workbench/host/xlsx/styles';
import { tableLook } from '../../../src/workbench/page/grid/tableLook';

/** A table in B2:C5 whose workbook has these theme colours. */
const THEME: Readonly<Record<string, string>> = { '1': '#000000', '4': '#4472C4', '5': '#ED7D31' };
const styles = { color: (attributes) => THEME[attributes?.theme ?? ''] } as Pick<Styles, 'color'> as Styles;
const colors = { background: '#ffffff', text: '#242424', gridline: '#e0e0e0', dark: false };

function lookAt(row: number, column: number, style: string) {
  const table = TableData.create(1, '表', { row: 1, column: 1, rows: 4, columns: 2 }, ['a', 'b']);
  table.style = style;
  return tableLook(table, row, column, styles, colors);
}

describe('the look of a table', () => {
  it('fills the header with the accent that the style’s number stands for', () => {
    expect(lookAt(1, 1, 'TableStyleMedium2')).toMatchObject({ fill: '#4472C4', text: '#ffffff', bold: true });
    expect(lookAt(1, 2, 'TableStyleMedium3')).toMatchObject({ fill: '#ED7D31' });
    expect(lookAt(1, 2, 'TableStyleMedium9')).toMatchObject({ fill: '#4472C4' });
    expect(lookAt(1, 2, 'TableStyleMedium1')).toMatchObject({ fill: '#000000' });
  });

  it('leaves the header of a light style without a fill', () => {
    expect(lookAt(1, 1, 'TableStyleLight2')).toEqual({ bold: true, line: '#4472C4' });
  });

  it('shades every other row, the first of the data among them', () => {
    expect([2, 3, 4].map((row) => lookAt(row, 1, 'TableStyleMedium2')?.fill !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('ends where the table does, and a table without a style has none', () => {
    expect(lookAt(2, 3, 'TableStyleMedium2')).toBeUndefined();
    expect(lookAt(5, 1, 'TableStyleMedium2')).toBeUndefined();
    expect(lookAt(2, 1, '')).toBeUndefined();
  });
});
