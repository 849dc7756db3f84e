import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { workbookOf } from '../excel/hosted';
import { run } from './run';

const SAMPLE = 'assets/samples/汽车4S店客户管理.xlsx';
const TODAY = ['--today', '2026-11-21'];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-checks-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = (name: string, rows: (string | number)[][]): string => {
  const full = path.join(folder, name);
  fs.writeFileSync(full, workbookOf({ 意向客户: rows }).save());
  return full;
};
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '建卡日期', '意向级别', '下次访问时间', '状态', '销售顾问'],
  ['YX1', '张三', "'1380013800", '2026-11-10', 'A', '2026-11-28', '跟进中', '李晓'],
  ['YX2', '李四', 13800138001, '2026-11-02', 'B', '2026-11-29', '跟进中', '李晓'],
  ['YX3', '王五', "'13800138001", '2026-11-15', 'B', '2026-12-01', '跟进中', '赵敏'],
];

describe('validate', () => {
  it('prints what is wrong, where, and what would be better; errors make the exit code 1', async () => {
    const { code, out } = await run('validate', file('leads.xlsx', LEADS), ...TODAY, '--json');
    const { findings, counts } = JSON.parse(out) as { findings: Record<string, unknown>[]; counts: object };
    expect(code).toBe(1);
    expect(counts).toMatchObject({ error: 1 });
    expect(findings).toContainEqual(
      expect.objectContaining({
        sheet: '意向客户',
        cell: 'C2',
        field: 'phone',
        rule: 'phone',
        severity: 'error',
        value: '1380013800',
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ cell: 'C3', severity: 'warning', repair: '13800138001', safe: true }),
    );
  });

  it('says it in words, and is done with 0 where there are no errors', async () => {
    const right = file('right.xlsx', [...LEADS.slice(0, 1), ...LEADS.slice(3)]);
    const { code, out } = await run('validate', right, ...TODAY);
    expect({ code, out }).toEqual({ code: 0, out: '检查了1张表、1行：错误0处，提醒0处，提示0处\n' });
  });

  it('looks at one sheet only where it is asked to, and says so where there is none', async () => {
    const { out } = await run('validate', SAMPLE, ...TODAY, '--sheet', '战败', '--json');
    const { findings, sheets } = JSON.parse(out) as { findings: { sheet: string }[]; sheets: { name: string }[] };
    expect(new Set(findings.map(({ sheet }) => sheet))).toEqual(new Set(['战败']));
    expect(sheets.map(({ name }) => name)).toEqual(['战败']);
    expect((await run('validate', SAMPLE, '--sheet', '没有')).code).toBe(2);
  });

  it('finds nothing in a workbook without registers', async () => {
    const { code, out } = await run('validate', file('notes.xlsx', [['记事'], ['今天下雨']]), '--json');
    expect({ code, json: JSON.parse(out) as unknown }).toEqual({
      code: 0,
      json: { findings: [], counts: { error: 0, warning: 0, info: 0 }, sheets: [] },
    });
  });
});

describe('repair', () => {
  it('puts right what is safe, saves it, and can be taken back', async () => {
    const before = file('messy.xlsx', LEADS);
    const [repaired, back] = [path.join(folder, 'repaired.xlsx'), path.join(folder, 'back.xlsx')];
    const { code, out } = await run('repair', before, ...TODAY, '--out', repaired, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      changed: [{ sheet: '意向客户', cell: 'C3', from: '13800138001', to: '13800138001', rule: 'storedAs' }],
    });
    const value = (name: string) => ExcelHost.open(fs.readFileSync(name)).workbook.$sheet('意向客户')?.getRange('C3').values[0]?.[0]; // prettier-ignore
    expect(value(repaired)).toBe('13800138001');
    expect((await run('undo', repaired, ...TODAY, '--out', back)).code).toBe(0);
    expect(value(back)).toBe(13800138001);
  });
});

describe('duplicates', () => {
  it('prints groups with their rows, surest first', async () => {
    const { code, out } = await run('duplicates', file('twins.xlsx', LEADS), ...TODAY, '--json');
    const { groups } = JSON.parse(out) as { groups: Record<string, unknown>[] };
    expect(code).toBe(0);
    expect(groups).toEqual([
      expect.objectContaining({
        key: '13800138001',
        rule: 'phone',
        clash: true,
        first: 0,
        members: [
          expect.objectContaining({ sheet: '意向客户', row: 3, owner: '李晓' }),
          expect.objectContaining({ sheet: '意向客户', row: 4, owner: '赵敏' }),
        ],
      }),
    ]);
  });
});

describe('consistency', () => {
  it('prints the eight rules, and which registers are missing', async () => {
    const { code, out } = await run('consistency', file('cards.xlsx', LEADS), ...TODAY, '--json');
    const { rules } = JSON.parse(out) as { rules: { rule: number; missing: string[]; findings: unknown[] }[] };
    expect(code).toBe(0);
    expect(rules.map(({ rule }) => rule)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rules[2]).toMatchObject({ missing: ['pipeline'], checked: 0, findings: [] });
  });

  it('says in words what is unchecked', async () => {
    const { out } = await run('consistency', file('words.xlsx', LEADS), ...TODAY);
    expect(out).toContain('三表一卡③ 卡与推进表：没有等级推进，未检查');
  });
});
