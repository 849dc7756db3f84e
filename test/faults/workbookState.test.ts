import { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Worksheet } from '../../src/workbench/host/model/worksheet';
import { alike, differences, stateOf } from './workbookState';
import { WRITING_ACTIONS } from './writingActions';

const [grading] = WRITING_ACTIONS;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await grading?.workbook())?.save() ?? new Uint8Array();
});

/** A change of the bare register that its user would see, and what is said of it. */
const CHANGES: readonly (readonly [string, (sheet: Worksheet) => unknown, string])[] = [
  ['a value', (sheet) => (sheet.getRange('B2').values = [['别人']]), '意向客户!B2: ["别人"]'],
  ['a formula', (sheet) => (sheet.getRange('B2').formulas = [['="客户1"']]), '意向客户!B2: '],
  ['a number format', (sheet) => (sheet.getRange('G2').numberFormat = [['0']]), '意向客户!G2 format: '],
  ['a fill', (sheet) => (sheet.getRange('I3').format.fill.color = '#000000'), '意向客户!I3 format: '],
  ['a border', (sheet) => (sheet.getRange('B2').format.borders.getItem('EdgeTop').style = 'Continuous'), '意向客户!B2 format: '], // prettier-ignore
  ['a width', (sheet) => (sheet.getRange('I:I').format.columnWidth = 50), '意向客户!I width: '],
  ['a height', (sheet) => (sheet.getRange('3:3').format.rowHeight = 50), '意向客户!3 height: 50 instead of nothing'],
  ['a hidden row', (sheet) => (sheet.getRange('3:3').rowHidden = true), '意向客户!3 hidden: true instead of nothing'],
  ['a validation', (sheet) => sheet.getRange('D4').dataValidation.clear(), '意向客户!validation '],
  ['a prompt', (sheet) => (sheet.getRange('D4').dataValidation.prompt = { showPrompt: true, title: '级', message: '级' }), '意向客户!validation '], // prettier-ignore
  ['a merge', (sheet) => sheet.getRange('L2:M3').merge(), '意向客户!merged: ["L2:M3"] instead of nothing'],
  ['a filter', (sheet) => sheet.autoFilter.clearCriteria(), '意向客户!6 hidden: nothing instead of true'],
  ['a link', (sheet) => (sheet.getRange('B2').hyperlink = { documentReference: 'A1' }), '意向客户!B2 format: '],
  ['a name', (sheet) => (sheet.name = '改名'), 'worksheets: '],
  ['a table', (sheet) => sheet.$workbook.$table('网络客户表')?.convertToRange(), '网络客户!table 网络客户表: nothing'],
];

it.each(CHANGES)('%s is seen', (_what, change, said) => {
  const host = ExcelHost.open(bytes);
  const before = stateOf(host);
  host.edit(({ $sheets }) => {
    const [sheet] = $sheets;
    if (sheet) change(sheet);
  });
  const after = stateOf(host);
  expect(alike(after, before)).toBe(false);
  expect(differences(after, before)[0]).toContain(said);
});

it('a workbook is the same after it was saved and opened', () => {
  const host = ExcelHost.open(bytes);
  const before = stateOf(host);
  host.edit(({ $sheets }) => $sheets[0]?.getRange('Z9').format.$announce());
  expect(differences(stateOf(ExcelHost.open(host.save())), before)).toEqual([]);
});

it('a validation is the same however its cells were cut', () => {
  const [one, other] = [ExcelHost.open(bytes), ExcelHost.open(bytes)];
  const rule = { list: { inCellDropDown: true, source: 'H,A' } };
  one.edit(({ $active }) => ($active.getRange('L1:M9').dataValidation.rule = rule));
  other.edit(({ $active }) => {
    for (const part of ['M1:M4', 'L1:L9', 'M5:M9']) $active.getRange(part).dataValidation.rule = rule;
  });
  expect(differences(stateOf(one), stateOf(other))).toEqual([]);
});
