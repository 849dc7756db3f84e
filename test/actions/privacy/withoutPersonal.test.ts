import { undo } from '../../../src/actions/journal';
import { makeReport } from '../../../src/actions/reports';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { textOf, TODAY, workbookOf } from '../../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '微信号', '地址', '拟购车型', '意向级别', '下次访问时间', '预算金额', '销售顾问', '备注', '紧急联系电话', '礼品'],
  ['YX1', '张三丰', '13800138001', 'zsf', '深圳市南山区1号', '途观', 'A', '2026-11-28', 120000, '王强', '太太 13911115678', '13511112222', '脚垫'],
  ['YX2', '欧阳明', '13800138002', 'oym', '深圳市福田区2号', '帕萨特', 'B', '2026-11-29', 250000.5, '王强', '', '', ''],
]; // prettier-ignore

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 意向客户: LEADS });
  host.edit((workbook) => {
    const sheet = workbook.$sheet('意向客户');
    if (!sheet) return;
    sheet.getRange('I2:I3').numberFormat = [['#,##0.00'], ['#,##0.00']];
    sheet.getRange('G3').values = [['=G2']];
  });
});

const copyOf = async (names?: 'kept' | 'hidden') => {
  const { sheet, rows, findings } = await makeReport({ ...CONTEXT, id: 'export-without-personal', options: { copyOf: '意向客户', names } }); // prettier-ignore
  const cells = textOf(host, sheet, 'A1:M20').filter((row) => row.some((cell) => cell !== ''));
  return { sheet, rows, findings, cells, words: cells.flat().join('\n') };
};

it('has all but the personal columns, with values and formats', async () => {
  const { sheet, rows, findings, cells, words } = await copyOf();
  expect([sheet, rows]).toEqual(['意向客户-不含个人信息', 2]);
  const at = cells.findIndex(([first]) => first === '客户编号');
  expect(cells.slice(at, at + 3).map((row) => row.filter((_cell, i) => i < 9))).toEqual([
    ['客户编号', '客户姓名', '拟购车型', '意向级别', '下次访问时间', '预算金额', '销售顾问', '备注', '礼品'],
    ['YX1', '张**', '途观', 'A', '2026-11-28', '120,000.00', '王强', '太太 139****5678', '脚垫'],
    ['YX2', '欧**', '帕萨特', 'A', '2026-11-29', '250,000.50', '王强', '', ''],
  ]);
  expect(findings).toEqual(['未复制的列：联系电话、微信号、地址、紧急联系电话']);
  expect(words).not.toMatch(/1[3-9]\d{9}|南山区|zsf/);
});

it('keeps names where they are wanted', async () => {
  const { words } = await copyOf('kept');
  expect(words).toContain('张三丰');
  expect(words).not.toMatch(/1[3-9]\d{9}/);
});

it('is gone when it is taken back; the register is as it was', async () => {
  const before = textOf(host, '意向客户', 'A1:M3');
  const { sheet } = await copyOf();
  await undo(CONTEXT);
  expect(host.workbook.$sheet(sheet)).toBeUndefined();
  expect(textOf(host, '意向客户', 'A1:M3')).toEqual(before);
});
