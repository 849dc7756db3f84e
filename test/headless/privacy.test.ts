import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { workbookOf } from '../excel/hosted';
import { run } from './run';

const TODAY = ['--today', '2026-11-21'];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-privacy-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '最近联系时间', '状态'],
  ['YX1', '张三丰', '13800138001', 'A', '2024-03-01', '战败'],
  ['YX2', '李四', '13800138002', 'B', '2026-10-01', '跟进中'],
];
const file = (): string => {
  const full = path.join(folder, 'leads.xlsx');
  fs.writeFileSync(full, workbookOf({ 意向客户: LEADS }).save());
  return full;
};
const open = (name: string) => ExcelHost.open(fs.readFileSync(name)).workbook;

it('anonymise says how many, and that the log still has what stood there', async () => {
  const out = path.join(folder, 'anonymous.xlsx');
  const { code, out: said } = await run('anonymise', file(), ...TODAY, '--out', out);
  expect(code).toBe(0);
  expect(said).toContain('1 位客户结案超过 12 个月');
  expect(said).toContain('再做十次操作后才清除');
  expect(open(out).$sheet('意向客户')?.getRange('B2:C3').values).toEqual([
    ['已匿名', ''],
    ['李四', 13800138002],
  ]);
});

it('export-without-personal makes the copy of the sheet that is named; names as wanted', async () => {
  const out = path.join(folder, 'copy.xlsx');
  const args = ['export-without-personal', file(), '--sheet', '意向客户', ...TODAY];
  const { code, out: said } = await run(...args, '--json', '--out', out);
  expect(code).toBe(0);
  expect(JSON.parse(said)).toEqual({ sheet: '意向客户-不含个人信息', rows: 2, findings: ['未复制的列：联系电话'] });
  const words = open(out).$sheet('意向客户-不含个人信息')?.getRange('A1:F12').values.flat().join('\n');
  expect(words).toContain('张**');
  expect(words).not.toMatch(/张三丰|138001/);
  const kept = await run(...args, '--names', 'some');
  expect([kept.code, kept.err]).toEqual([2, '看不懂 --names some。可以写：kept|hidden。\n']);
});
