import { ExcelHost } from '../../../../src/workbench/host/excelHost';
import { parseFragment } from '../../../../src/workbench/host/xlsx/xml';
import { barScale } from '../../../../src/workbench/page/conditional/dataBar';
import { RangeNumbers } from '../../../../src/workbench/page/conditional/rangeNumbers';

const OWN = parseFragment('<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>');

/** Bars of −5, 0 and 15, drawn as Excel 2010 and later say. */
function bars(attributes: string, inner = '') {
  const sheet = ExcelHost.open(null).workbook.$active;
  sheet.getRange('A1:A3').values = [[-5], [0], [15]];
  const numbers = new RangeNumbers(sheet, [{ row: 0, column: 0, rows: 3, columns: 1 }]);
  const extension = parseFragment(
    `<dataBar ${attributes}><cfvo type="autoMin"/><cfvo type="autoMax"/>${inner}</dataBar>`,
  );
  const { bar } = barScale(OWN, extension, numbers, sheet.$workbook.$styles, Number);
  return [-5, 0, 15].map(bar);
}

describe('bars of both directions', () => {
  it('meet at an axis that divides the cell as 0 divides the numbers', () => {
    const drawn = bars('gradient="0" minLength="0" maxLength="100"', '<negativeFillColor rgb="FFFF0000"/>');
    expect(drawn).toMatchObject([
      { from: 0, length: 25, axis: 25, negative: true, color: '#FF0000', gradient: false },
      { from: 25, length: 0 },
      { from: 25, length: 75, negative: false, color: '#638EC6' },
    ]);
  });

  it('meet in the middle where the rule says so', () => {
    expect(bars('axisPosition="middle"').map(({ from, length }) => [from, length])).toEqual([
      [0, 50],
      [50, 0],
      [50, 50],
    ]);
  });

  it('may have a border, and one colour for both', () => {
    const [negative] = bars('border="1" negativeBarColorSameAsPositive="1"', '<borderColor rgb="FF112233"/>');
    expect(negative).toMatchObject({ border: '#112233', color: '#638EC6', gradient: true });
  });
});
