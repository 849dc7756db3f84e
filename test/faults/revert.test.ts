import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { grade } from '../../src/actions/grade';
import { undo } from '../../src/actions/journal';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Worksheet } from '../../src/workbench/host/model/worksheet';
import { connect } from '../excel/hosted';
import { contextWith, open } from './runAction';
import { alike, differences, stateOf } from './workbookState';
import { leads } from './writingActions';

const HEADERS = [
  '客户编号',
  '客户姓名',
  '联系电话',
  '意向级别',
  '预计购车日期',
  '最近联系时间',
  '下次访问时间',
  '状态',
];
const NEXT = HEADERS.indexOf('下次访问时间');
const WORKBOOK = 'xl/workbook.xml';
const RUNS = 40;

/** What people have done to a register before the add-in comes. */
const REGISTER = fc.record({
  rows: fc.integer({ min: 1, max: 14 }),
  shape: fc.constantFrom('block', 'filtered block', 'table', 'filtered table'),
  hasNext: fc.boolean(),
  nextFormat: fc.constantFrom('General', 'yyyy-mm-dd', '@', 'm"月"d"日"'),
  /** Look of the columns that the add-in will take. */
  columnFormat: fc.option(fc.constantFrom('0.00', '@', 'yyyy/m/d')),
  columnFill: fc.option(fc.constantFrom('#FFF2CC', '#E2EFDA')),
  columnWidth: fc.option(fc.integer({ min: 20, max: 120 })),
  rightOfBlock: fc.boolean(),
  validation: fc.constantFrom('none', 'whole columns', 'cells'),
  rule: fc.boolean(),
  planned: fc.array(fc.constantFrom('', '2026-12-24', '下周三', '约好了'), { minLength: 14, maxLength: 14 }),
  date1904: fc.boolean(),
  isReopened: fc.boolean(),
});
type Register = typeof REGISTER extends fc.Arbitrary<infer T> ? T : never;

function blank(date1904: boolean): Uint8Array | null {
  if (!date1904) return null;
  const parts = unzipSync(ExcelHost.open(null).save());
  const xml = strFromU8(parts[WORKBOOK] ?? new Uint8Array());
  return zipSync({ ...parts, [WORKBOOK]: strToU8(xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')) });
}

function workbook(register: Register): Uint8Array {
  const host = ExcelHost.open(blank(register.date1904));
  host.edit(({ $active }) => {
    $active.name = '意向客户';
    fill($active, register);
    dress($active, register);
  });
  return host.save();
}

function fill(sheet: Worksheet, { rows, hasNext, nextFormat, planned, shape }: Register): void {
  const lines = [HEADERS, ...leads(rows).map((lead, i) => lead.map((cell, c) => (c === NEXT ? (planned[i] ?? '') : cell)))]; // prettier-ignore
  const kept = hasNext ? lines : lines.map((line) => line.filter((_cell, c) => c !== NEXT));
  const block = sheet.getRange('A1').getAbsoluteResizedRange(kept.length, kept[0]?.length ?? 0);
  if (hasNext) sheet.getRange('G2').getAbsoluteResizedRange(rows, 1).numberFormat = nextFormat;
  block.values = kept;
  block.getRow(0).format.font.bold = true;
  const table = shape.includes('table') ? sheet.tables.add(block, true) : null;
  if (shape === 'filtered block') sheet.autoFilter.apply(block);
  if (shape.startsWith('filtered'))
    (table ?? sheet).autoFilter.apply(block, 3, { filterOn: 'Values', values: ['H', 'A'] });
}

function dress(sheet: Worksheet, register: Register): void {
  const { columnFormat, columnFill, columnWidth, rightOfBlock, validation, rule } = register;
  const added = sheet.getRange('I:J');
  if (columnFormat !== null) added.numberFormat = columnFormat;
  if (columnFill !== null) added.format.fill.color = columnFill;
  if (columnWidth !== null) added.format.columnWidth = columnWidth;
  if (rightOfBlock) sheet.getRange('I2:K4').format.font.italic = true;
  if (validation !== 'none')
    sheet.getRange(validation === 'cells' ? 'H2:J5' : 'D:J').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'H,A,B,C' },
    };
  if (rule) sheet.getRange('A1:I9').conditionalFormats.add('Custom').custom.rule.formula = '=$D1="H"';
}

it('grading and taking it back leaves a register as it was, cell for cell and format for format', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(REGISTER, async (register) => {
      const host = open(workbook(register));
      const before = stateOf(host);
      await grade(contextWith());
      if (!alike(stateOf(host), before)) changed++;
      const after = register.isReopened ? open(host.save()) : connect(host);
      const { conflicts } = await undo(contextWith());
      expect(conflicts).toEqual([]);
      expect(differences(stateOf(after), before)).toEqual([]);
    }),
    { numRuns: RUNS, seed: 4 },
  );
  expect(changed).toBe(RUNS);
});
