import { makeReport } from '../../../src/actions/reports';
import { undo } from '../../../src/actions/journal';
import { TODAY, workbookOf } from '../../excel/hosted';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';

const CONTEXT = { today: TODAY, now: TODAY + 0.5, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const OWNERS = [
  ['档案编号', '车主姓名', '电话', '身份证号', '车型', '车牌号', '交车日期', '销售顾问'],
  ['BY1', '张三', "'13800138000", "'11010519491231002X", 'CR-V', '京A12345', '2026-05-01', '李晓'],
  ['BY2', '李四', "'13800138001", "'110105194912310021", 'CR-V', '京AI2345', '2026-06-01', '李晓'],
  ['BY3', '王五', "'13800138000", '', '雅阁', '京B54321', '2026-07-01', '赵敏'],
];

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ "保有'客户": OWNERS });
});
const cells = (sheet: string) => {
  const used = host.workbook.$sheet(sheet)?.getUsedRange(true);
  return { texts: used?.text.flat() ?? [], formulas: used?.formulas.flat().map(String) ?? [] };
};

test('everything that is found stands on one sheet, each with a link to its cell', async () => {
  const { sheet, rows } = await makeReport({ ...CONTEXT, id: 'checks' });
  const { texts, formulas } = cells(sheet);
  expect(sheet).toBe('检查结果');
  expect(rows).toBeGreaterThanOrEqual(3);
  expect(texts).toEqual(expect.arrayContaining(['填写检查', '重复客户与撞单', '三表一卡核对', '身份证号', '车牌号']));
  expect(texts).toContain("保有'客户!F3");
  expect(formulas).toContain("=HYPERLINK(\"#'保有''客户'!F3\",\"保有'客户!F3\")");
});

test('ID numbers are not copied', async () => {
  const { sheet } = await makeReport({ ...CONTEXT, id: 'checks' });
  const { texts } = cells(sheet);
  expect(texts).toContain('110***********0021');
  expect(texts.join()).not.toContain('110105194912310021');
});

test('rules whose registers are missing are said at the top', async () => {
  const { sheet } = await makeReport({ ...CONTEXT, id: 'checks' });
  expect(cells(sheet).texts.some((text) => /三表一卡① .*没有.*未检查/.test(text))).toBe(true);
});

test('the sheet is no register, and goes when it is taken back', async () => {
  const { sheet } = await makeReport({ ...CONTEXT, id: 'checks' });
  const again = await makeReport({ ...CONTEXT, id: 'checks' });
  expect(again).toMatchObject({ sheet, rows: again.rows });
  await undo(CONTEXT);
  await undo(CONTEXT);
  expect(host.workbook.$sheet(sheet)).toBeUndefined();
});
