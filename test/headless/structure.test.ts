import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { StructureFigures, StructureQuality } from '../../src/actions/structure/types';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { workbookOf } from '../excel/hosted';
import { MOVEMENT, TURNOVER } from '../samples/trading/planted';
import { movementIn, recountTrading, turnoverIn, type Recount } from '../samples/trading/recount';
import { dayOf } from '../samples/calendar';
import { run } from './run';

const SAMPLE = 'assets/samples/商贸公司客户与应收.xlsx';
const TODAY = ['--today', '2026-11-21'];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-structure-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A year; the others are counted without the command line. */
const isTried = ({ from }: { readonly from: string }) => from === '2025-11-22';

interface Document {
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly findings: readonly string[];
  readonly figures: StructureFigures;
  readonly quality: StructureQuality;
}

type Rows = readonly (readonly (string | number)[])[];
const file = (name: string, sheets: Readonly<Record<string, Rows>>): string => {
  const full = path.join(folder, name);
  fs.writeFileSync(full, workbookOf(sheets).save());
  return full;
};
async function structure(workbook: string, ...options: string[]): Promise<Document> {
  const { code, out, err } = await run('structure', workbook, ...TODAY, '--json', ...options);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Document;
}

describe('the sample of the trading company, counted without any code of the add-in', () => {
  let recount: Recount;
  beforeAll(async () => {
    recount = await recountTrading(fs.readFileSync(SAMPLE), dayOf('2026-11-21'));
  });

  const sumIn = (from: string, to: string, of: (line: Recount['counted'][number]) => string) => {
    const sums = new Map<string, number>();
    for (const line of recount.counted)
      if (line.day >= dayOf(from) && line.day <= dayOf(to)) sums.set(of(line), (sums.get(of(line)) ?? 0) + line.fen);
    return sums;
  };

  const documents = new Map<string, Document>();
  /** Opening the file and drawing the sheets takes its time. */
  const analysed = async (period: string): Promise<Document> => {
    const document = documents.get(period) ?? (await structure(SAMPLE, '--period', period));
    documents.set(period, document);
    return document;
  };

  test.each(TURNOVER.filter(isTried))('comes to the same from $from to $to', async ({ from, to, fen, customers }) => {
    const { figures, quality } = await analysed(`${from}..${to}`);
    const counted = turnoverIn(recount, from, to);
    expect([counted.fen, counted.customers]).toEqual([fen, customers]);
    expect([figures.total, figures.customers, quality.usedTotal]).toEqual([fen / 100, customers, fen / 100]);
    // Who brought back more than he bought has no share, and is no part of the others'.
    const companies = [...sumIn(from, to, ({ company }) => company).values()].filter((sum) => sum > 0);
    const whole = companies.reduce((sum, one) => sum + one, 0);
    const shares = companies.map((sum) => sum / whole).sort((one, other) => other - one);
    expect(figures.cr1).toBeCloseTo(shares[0] ?? 0, 9);
    expect(figures.cr5).toBeCloseTo(shares.slice(0, 5).reduce((sum, share) => sum + share, 0), 9); // prettier-ignore
    expect(figures.hhi).toBeCloseTo(shares.reduce((sum, share) => sum + (100 * share) ** 2, 0), 6); // prettier-ignore
    const { start, new: fresh, revived, lost, end } = movementIn(recount, from, to);
    expect(figures.movement).toEqual({ start, new: fresh.length, revived: revived.length, lost: lost.length, end });
    for (const parts of Object.values(figures.composition))
      expect(parts.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)).toBe(fen);
  });

  test.each(MOVEMENT.filter(isTried))('has the customers who came and went from $from to $to', async (planted) => {
    const { figures } = await analysed(`${planted.from}..${planted.to}`);
    expect(figures.movement).toEqual({
      start: planted.start,
      new: planted.new.length,
      revived: planted.revived.length,
      lost: planted.lost.length,
      end: planted.end,
    });
  });

  test('leaves out the lines that were planted, by reason; is saved with four sheets, and the file it was made of stays as it is', async () => {
    const target = path.join(folder, 'analysed.xlsx');
    const before = fs.readFileSync(SAMPLE);
    const { quality, sheets, findings } = await structure(SAMPLE, '--period', 'all', '--out', target);
    const reasons = new Map<string, { count: number; fen: number }>();
    for (const { reason, fen } of recount.notCounted) {
      const known = reasons.get(reason) ?? { count: 0, fen: 0 };
      reasons.set(reason, { count: known.count + 1, fen: known.fen + fen });
    }
    expect(quality.used).toBe(recount.counted.length);
    expect(new Map(quality.unused.map(({ reason, count, amount }) => [reason, { count, fen: Math.round(amount * 100) }]))).toEqual(reasons); // prettier-ignore
    expect(Math.round((quality.sourceTotal - quality.usedTotal) * 100)).toBe(
      recount.notCounted.reduce((sum, { fen }) => sum + fen, 0),
    );
    expect(sheets).toEqual(['客户结构分析', '客户结构明细', '未采用明细', '指标说明']);
    expect(findings.length).toBeGreaterThan(1);
    expect(fs.readFileSync(SAMPLE)).toEqual(before);
    const { workbook } = ExcelHost.open(fs.readFileSync(target));
    expect(workbook.$sheet('客户结构分析')?.getRange('A1:A2').text.flat()).toEqual([
      '客户结构分析',
      '数据截至 2026-11-21',
    ]);
    expect(workbook.$sheet('未采用明细')?.tables.$items[0]?.getDataBodyRange().rowCount).toBe(
      recount.notCounted.length,
    );
  });
});

const LINES: Rows = [
  ['单据号', '发货日期', '客户名称', '数量', '金额', '成本', '业务员', '门店'],
  ['FH1', '2026-10-05', '甲', 2, 1_000, 700, '顾宁', '东店'],
  ['FH2', '2026-11-05', '甲', 3, 1_200, 900, '顾宁', '东店'],
  ['FH3', '2026-11-09', '乙', 1, 800, 500, '沈佳', '西店'],
];

describe('the options of the command', () => {
  test('are those of the analysis', async () => {
    const book = file('lines.xlsx', { 发货: LINES });
    const total = async (...options: string[]) => (await structure(book, ...options)).figures.total;
    expect(await total()).toBe(2_000);
    expect(await total('--period', 'all')).toBe(3_000);
    expect(await total('--period', '2026-10-01..2026-10-31')).toBe(1_000);
    expect(await total('--from', '2026-10-01', '--to', '2026-10-31')).toBe(1_000);
    expect(await total('--measure', 'quantity')).toBe(4);
    expect(await total('--measure', 'margin')).toBe(600);
    expect(await total('--owner', '沈佳')).toBe(800);
    expect(await total('--branch', '东店', '--unit', 'tenThousand', '--compare', 'yearAgo')).toBe(1_200);
  });

  test('without --json it is said in words', async () => {
    const { code, out } = await run('structure', file('words.xlsx', { 发货: LINES }), ...TODAY);
    expect(code).toBe(0);
    expect(out).toContain('销售额（元） 2,000元、');
    expect(out).toContain('‹甲›占60%');
    const english = await run('structure', file('english.xlsx', { 发货: LINES }), ...TODAY, '--locale', 'en-US');
    expect(english.out).not.toMatch(/[销额环比]/);
  });
});

describe('bad input: exit 2, one clear sentence, no file', () => {
  const cases: readonly (readonly [string, () => string, readonly string[], RegExp])[] = [
    ['a period nobody knows', () => SAMPLE, ['--period', 'next-year'], /--period.*next-year.*this-month/],
    ['a period that ends before it begins', () => SAMPLE, ['--period', '2026-06-30..2026-01-01'], /--period/],
    ['half a period', () => SAMPLE, ['--period', '2026-01-01..'], /--period/],
    ['a measure nobody knows', () => SAMPLE, ['--measure', 'weight'], /--measure.*amount\|quantity\|margin/],
    ['a comparison nobody knows', () => SAMPLE, ['--compare', 'never'], /--compare.*previous\|yearAgo/],
    ['a unit nobody knows', () => SAMPLE, ['--unit', 'dollar'], /--unit/],
    ['a salesperson nobody knows', () => file('owner.xlsx', { 发货: LINES }), ['--owner', '没有这人'], /没有这人/],
    ['a workbook without a register', () => file('notes.xlsx', { 记事: [['今天下雨']] }), [], /没有.*登记表/],
    ['a register without a line that counts', () => file('none.xlsx', { 发货: [LINES[0] ?? [], ['FH1', '2026-11-05', '甲', '', '面议', '', '', '']] }), [], /发货/], // prettier-ignore
    ['an empty workbook', () => {
      const full = path.join(folder, 'empty.xlsx');
      fs.writeFileSync(full, ExcelHost.open(null).save());
      return full;
    }, [], /空/], // prettier-ignore
  ];
  test.each(cases)('%s', async (_what, workbook, options, sentence) => {
    const target = path.join(folder, 'never.xlsx');
    const { code, out, err } = await run('structure', workbook(), ...TODAY, ...options, '--out', target);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(fs.existsSync(target)).toBe(false);
  });
});
