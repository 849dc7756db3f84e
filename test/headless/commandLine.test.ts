import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { run } from './run';

const SAMPLE = 'assets/samples/汽车4S店客户管理.xlsx';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-'));
const file = (name: string, bytes: Uint8Array | string): string => {
  const full = path.join(folder, name);
  fs.writeFileSync(full, bytes);
  return full;
};

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const sheetOf = (rows: (string | number)[][]): Uint8Array => {
  const host = ExcelHost.open(null);
  host.edit((workbook) =>
    rows.forEach((row, r) => row.forEach((value, c) => (workbook.$active.getCell(r, c).values = [[value]]))),
  );
  return host.save();
};

describe('worklist', () => {
  it('prints who is due, in four groups, and changes nothing', async () => {
    const before = fs.readFileSync(SAMPLE);
    const { code, out } = await run('worklist', SAMPLE, '--today', '2026-11-21', '--json');
    const list = JSON.parse(out) as Record<string, { kind: string; next: string; days: number }[]>;
    expect(code).toBe(0);
    expect(Object.keys(list)).toEqual([
      'overdue',
      'today',
      'upcoming',
      'unplanned',
      'ahead',
      'withdrawn',
      'owners',
      'sheets',
    ]);
    expect(list.overdue?.every(({ days, next }) => days > 0 && next < '2026-11-21')).toBe(true);
    expect(list.today?.every(({ next }) => next === '2026-11-21')).toBe(true);
    expect(list.upcoming?.every(({ next }) => next > '2026-11-21' && next <= '2026-11-28')).toBe(true);
    expect(list.unplanned?.every(({ next, kind }) => next === '' && kind === 'contact')).toBe(true);
    expect(new Set(list.overdue?.map(({ kind }) => kind))).toEqual(
      new Set(['contact', 'care', 'insurance', 'service']),
    );
    expect(fs.readFileSync(SAMPLE)).toEqual(before);
  });

  it('prints a line a customer in words', async () => {
    const rows = [
      ['客户姓名', '联系电话', '意向级别', '判级日期', '下次访问时间', '销售顾问'],
      ['张三', '13800138000', 'H', '2026-11-20', '2026-11-18', '李晓'],
    ];
    const { out } = await run('worklist', file('due.xlsx', sheetOf(rows)), '--today', '2026-11-21');
    expect(out).toContain('逾期：1\n  回访 · H · 张三 · 2026-11-18 · 李晓（Sheet1第2行）\n今天：0');
  });
});

describe('a report', () => {
  it('is made by the command of its name, saved, and said in JSON', async () => {
    const target = path.join(folder, 'visits.xlsx');
    const options = ['--today', '2026-11-21', '--from', '2026-10-01', '--to', '2026-10-31', '--owner', '李晓萌'];
    const { code, out } = await run('visit-statistics', SAMPLE, ...options, '--out', target, '--json');
    expect(code).toBe(0);
    const made = JSON.parse(out) as { sheet: string; rows: number; findings: string[] };
    expect(Object.keys(made)).toEqual(['sheet', 'rows', 'findings']);
    expect(made.rows).toBeGreaterThan(5);
    expect(made.findings.length).toBeGreaterThan(1);
    const sheet = ExcelHost.open(fs.readFileSync(target)).workbook.$sheet(made.sheet);
    const head = sheet?.getRange('A1:A4').text.flat();
    expect(head).toEqual(['来店登记统计', '数据截至 2026-11-21', '期间 2026-10-01 至 2026-10-31', '销售顾问 李晓萌']);
  });

  it('that nothing can be made of says what is missing, and writes no file', async () => {
    const target = path.join(folder, 'none.xlsx');
    const leads = [['客户姓名', '联系电话', '意向级别'], ['张三', '13800138000', 'H']]; // prettier-ignore
    const { code, err } = await run('visit-statistics', file('leads.xlsx', sheetOf(leads)), '--out', target);
    expect(code).toBe(2);
    expect(err).toMatch(/^工作簿里没有来店登记的登记表，无法生成“来店登记统计”。[^\n]*\n$/);
    expect(fs.existsSync(target)).toBe(false);
  });

  it.each([
    ['--day', '21.11.2026'],
    ['--from', '2026-12-01'],
  ])('does not take %s %s', async (option, day) => {
    const { code, err } = await run('daily', SAMPLE, '--today', '2026-11-21', option, day);
    expect(code).toBe(2);
    expect(err).toContain(option);
  });
});

describe('recognise', () => {
  it('prints one JSON document with 1-based rows', async () => {
    const { code, out, err } = await run('recognise', SAMPLE, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const leads = (JSON.parse(out) as { sheets: { name: string }[] }).sheets.find(({ name }) => name === '意向客户');
    expect(leads).toMatchObject({ kind: 'leads', layout: 'register', headerRow: 1, firstRow: 2, lastRow: 401 });
  });
});

describe('grade', () => {
  it('grades, saves and prints the counts', async () => {
    const target = path.join(folder, 'graded.xlsx');
    const { code, out } = await run('grade', SAMPLE, '--today', '2026-11-21', '--out', target, '--json');
    expect(code).toBe(0);
    const { sheets, changed } = JSON.parse(out) as { sheets: { counts: Record<string, number> }[]; changed: number };
    expect(Object.keys(sheets[0]?.counts ?? {})).toEqual(expect.arrayContaining(['H', 'A', 'B', 'C']));
    expect(changed).toBeGreaterThan(300);
    expect(ExcelHost.open(fs.readFileSync(target)).workbook.$table('意向客户表')?.columns.$items.at(-1)?.name).toBe(
      '系统级别',
    );
  });
});

describe('grade, for people', () => {
  const leads = () =>
    file(
      'review.xlsx',
      sheetOf([
        ['客户姓名', '联系电话', '意向级别', '判级日期', '决定权'],
        ['李四', '13800138001', 'H', '2026-11-02', ''],
        ['王五', '13800138002', 'A', '2026-11-10', '决定者'],
      ]),
    );
  const args = ['--today', '2026-11-21'];

  it('says why somebody has to be looked at, in both languages', async () => {
    expect((await run('grade', leads(), ...args)).out).toContain(
      '  Sheet1第2行 李四：11-02判为H（7日内），已过期12天，请重新判级 · 缺购买力、决定权、需求信息\n',
    );
    const { out } = await run('grade', leads(), ...args, '--json', '--locale', 'en-US');
    expect((JSON.parse(out) as { review: unknown[] }).review).toEqual([
      expect.objectContaining({
        sheet: 'Sheet1',
        row: 2,
        name: '李四',
        judged: 'H',
        computed: 'H',
        reason: expect.stringMatching(/^Judged H on 11-02 \(within 7 days\), ran out 12 days ago: judge again/),
        code: 'judgedExpired',
      }),
    ]);
  });

  it('grades only some rows', async () => {
    const { out } = await run('grade', leads(), ...args, '--rows', 'A3:D9', '--json');
    expect(JSON.parse(out)).toMatchObject({ sheets: [{ rows: 1, counts: { A: 1 } }], review: [], changed: 2 });
    const all = await run('grade', leads(), ...args, '--rows', 'visible', '--json');
    expect(JSON.parse(all.out)).toMatchObject({ sheets: [{ rows: 2 }], changed: 4 });
    const none = await run('grade', leads(), ...args, '--rows', '7:9');
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('没有选中客户') });
  });
});

describe('bad input', () => {
  const ole = (stream: string) => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((char, i) => (bytes[512 + 2 * i] = char.charCodeAt(0)));
    return bytes;
  };
  const cases: [string, () => string, RegExp][] = [
    ['no file', () => path.join(folder, 'nowhere.xlsx'), /找不到文件/],
    ['a folder', () => folder, /文件夹/],
    ['an empty file', () => file('empty.xlsx', ''), /是空的/],
    ['no zip', () => file('text.xlsx', 'hello'), /不是 \.xlsx/],
    ['an encrypted workbook', () => file('locked.xlsx', ole('EncryptedPackage')), /密码/],
    ['an old .xls', () => file('old.xls', ole('Workbook')), /\.xls 格式/],
    ['a truncated zip', () => file('cut.xlsx', fs.readFileSync(SAMPLE).subarray(0, 5000)), /损坏/],
    [
      'a zip that is no workbook',
      () => file('zip.xlsx', zipSync({ 'a.txt': new Uint8Array([1]) })),
      /没有 Excel 工作表/,
    ],
    ['a workbook without a value', () => file('blank.xlsx', ExcelHost.open(null).save()), /都是空的/],
  ];

  it.each(cases)('%s: exit 2, one clear sentence, no output file', async (_name, make, sentence) => {
    const target = path.join(folder, 'never.xlsx');
    const { code, out, err } = await run('grade', make(), '--out', target);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(fs.existsSync(target)).toBe(false);
  });

  it('a workbook without any register: exit 0, says so, no output file', async () => {
    const target = path.join(folder, 'never.xlsx');
    const { code, err } = await run(
      'grade',
      file('notes.xlsx', sheetOf([['使用说明'], ['请按顺序填写']])),
      '--out',
      target,
    );
    expect(code).toBe(0);
    expect(err).toMatch(/没有识别出客户登记表/);
    expect(fs.existsSync(target)).toBe(false);
  });

  it.each([
    [['grade'], /用法/],
    [['dance', SAMPLE], /没有“dance”/],
    [['grade', SAMPLE, '--today', '2026-02-30'], /--today/],
    [['grade', SAMPLE, '--locale', 'fr'], /--locale/],
    [['grade', SAMPLE, '--nonsense'], /参数有误/],
    [['grade', SAMPLE, '--rows', 'all of them'], /--rows/],
    [['grade', SAMPLE, '--sheet', '没有这张'], /没有这张/],
    [['grade', SAMPLE, '--out', '/no/such/folder/x.xlsx'], /写不了/],
  ])('usage %j: exit 2 with one line', async (args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('speaks English when asked to', async () => {
    const { err } = await run('grade', path.join(folder, 'nowhere.xlsx'), '--locale', 'en-US');
    expect(err).toMatch(/There is no file/);
  });
});
