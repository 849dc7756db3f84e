import { ExcelHost } from '../../../../src/workbench/host/excelHost';
import { brokenRule } from '../../../../src/workbench/host/model/validity';
import { choicesAt, hasChoices } from '../../../../src/workbench/page/edit/choices';

/** A sheet whose A1:A9 has a rule, with 甲, 乙 and 3 in D1:D3, and D1:D3 named 选项. */
function sheetWith(rule: unknown, more: { ignoreBlanks?: boolean; showAlert?: boolean } = {}) {
  const host = ExcelHost.open(null);
  const sheet = host.workbook.$active;
  host.edit(({ names }) => {
    sheet.getRange('D1:D3').values = [['甲'], ['乙'], [3]];
    names.add('选项', sheet.getRange('D1:D3'));
    const { dataValidation } = sheet.getRange('A1:A9');
    dataValidation.rule = rule as never;
    dataValidation.ignoreBlanks = more.ignoreBlanks ?? true;
    dataValidation.errorAlert = { showAlert: more.showAlert ?? true, style: 'Stop', title: '', message: '' };
  });
  return { host, sheet };
}

const BETWEEN = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
const UNIQUE = { custom: { formula: '=COUNTIF($A$1:$A$9,A1)=1' } };

describe('what may be typed into a cell', () => {
  it.each([
    [{ list: { inCellDropDown: true, source: '甲,乙' } }, '乙', true],
    [{ list: { inCellDropDown: true, source: '甲,乙' } }, '丙', false],
    [{ list: { inCellDropDown: true, source: '=选项' } }, '3', true],
    [{ list: { inCellDropDown: true, source: '=$D$1:$D$2' } }, '3', false],
    [BETWEEN, '9', true],
    [BETWEEN, '10', false],
    [BETWEEN, '2.5', false],
    [BETWEEN, '一', false],
    [BETWEEN, '=4+4', true],
    [BETWEEN, '=4*4', false],
    [{ date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } }, '2026/3/1', true],
    [{ date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } }, '2025/12/31', false],
    [{ textLength: { formula1: 11, operator: 'EqualTo' } }, '13800000000', true],
  ])('%j: %s', (rule, text, allowed) => {
    const { sheet } = sheetWith(rule);
    expect(brokenRule(sheet, { row: 1, column: 0 }, text) === null).toBe(allowed);
  });

  it('a formula of the rule sees the new value in its cell, and the cell stays as it was', () => {
    const { host, sheet } = sheetWith(UNIQUE);
    host.edit(() => {
      sheet.getRange('A1:A2').values = [['a'], ['b']];
      sheet.getRange('B2').formulas = [['=A2&"!"']];
    });
    expect(brokenRule(sheet, { row: 1, column: 0 }, 'a')).not.toBeNull();
    expect(brokenRule(sheet, { row: 1, column: 0 }, 'b')).toBeNull();
    expect(sheet.getRange('A2:B2').values).toEqual([['b', 'b!']]);
  });

  it('nothing is told where the rule has no alert, or for an empty cell that it lets pass', () => {
    expect(brokenRule(sheetWith(BETWEEN, { showAlert: false }).sheet, { row: 1, column: 0 }, '10')).toBeNull();
    expect(brokenRule(sheetWith(BETWEEN).sheet, { row: 1, column: 0 }, '')).toBeNull();
    expect(brokenRule(sheetWith(BETWEEN, { ignoreBlanks: false }).sheet, { row: 1, column: 0 }, '')).not.toBeNull();
    expect(brokenRule(sheetWith(BETWEEN).sheet, { row: 20, column: 0 }, '10')).toBeNull();
  });
});

describe('what a cell offers', () => {
  it.each([
    ['甲, 乙 ,丙', ['甲', '乙', '丙']],
    ['=选项', ['甲', '乙', '3']],
    ['=$D$2:$D$40', ['乙', '3']],
    ['=D1:D2', ['乙', '3']],
  ])('%s', (source, choices) => {
    const { sheet } = sheetWith({ list: { inCellDropDown: true, source } });
    expect(choicesAt(sheet, { row: 1, column: 0 })).toEqual(choices);
  });

  it('is not shown where the rule says so', () => {
    const { sheet } = sheetWith({ list: { inCellDropDown: false, source: '甲' } });
    expect(hasChoices(sheet, { row: 1, column: 0 })).toBe(false);
  });
});
