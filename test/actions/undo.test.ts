import { ActionFailure } from '../../src/actions/failure';
import { applyGrade, grade, planGrade } from '../../src/actions/grade';
import { finishRun, journalRuns, undo } from '../../src/actions/journal';
import { pick } from '../../src/domain/changes/preview';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { officeGlobals } from '../../src/workbench/host/transport/officeGlobals';
import { connect, textOf, TODAY, workbookOf } from '../excel/hosted';
import { differences, stateOf } from '../faults/workbookState';

const CONTEXT = { today: TODAY, now: TODAY + 0.5, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '判级日期', '最近联系时间', '下次访问时间', '状态'],
  ['YX1', '张三', '13800138000', 'A', '2026-11-10', '2026-11-20', '', '跟进中'],
  ['YX2', '李四', '13800138001', 'H', '2026-11-02', '2026-11-02', '2026-11-09', '跟进中'],
  ['YX3', '王五', '13800138002', 'B', '2026-11-15', '2026-11-15', '', '跟进中'],
];

const failureCode = (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error: unknown) => (error instanceof ActionFailure ? error.code : error),
  );

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 意向客户: LEADS });
});
const reopen = () => (host = connect(ExcelHost.open(host.save())));
const column = (letter: string) => textOf(host, '意向客户', `${letter}1:${letter}4`).flat();
const edit = (address: string, value: string | number) =>
  host.edit((workbook) => {
    const sheet = workbook.$sheet('意向客户');
    if (sheet) sheet.getRange(address).values = [[value]];
  }, 'colleague');

describe('还原上次操作', () => {
  it('takes the whole run back, also after the workbook was closed', async () => {
    const before = stateOf(host);
    await grade(CONTEXT);
    expect(column('I')).toEqual(['系统级别', 'A', 'H', 'B']);
    reopen();
    const outcome = await undo(CONTEXT);
    expect(outcome).toMatchObject({ reverted: 5, conflicts: [], run: { action: 'grade', status: 'reverted' } });
    expect(differences(before, stateOf(host))).toEqual([]);
    expect(await failureCode(undo(CONTEXT))).toBe('nothingToUndo');
  });

  it('keeps what was edited since, and its column, and lists it', async () => {
    await grade(CONTEXT);
    edit('I3', 'C');
    const outcome = await undo(CONTEXT);
    expect(outcome).toMatchObject({
      reverted: 4,
      conflicts: [{ sheet: '意向客户', row: 3 }],
      run: { status: 'partly' },
    });
    expect(column('I')).toEqual(['系统级别', '', 'C', '']);
    expect(column('G')).toEqual(['下次访问时间', '', '2026-11-09', '']);
  });

  it('follows rows and columns that were put in, moved and corrected since', async () => {
    await grade(CONTEXT);
    host.edit((workbook) => {
      const sheet = workbook.$sheet('意向客户');
      sheet?.getRange('1:2').insert('Down');
      sheet?.getRange('B:B').insert('Right');
      sheet?.getRange('A4:J6').sort.apply([{ key: 0, ascending: false }]);
    }, 'colleague');
    reopen();
    expect(await undo(CONTEXT)).toMatchObject({ reverted: 5, conflicts: [] });
    expect(textOf(host, '意向客户', 'A3:J6').map((row) => [row[0], row[7], row[9]])).toEqual([
      ['客户编号', '下次访问时间', ''],
      ['YX3', '', ''],
      ['YX2', '2026-11-09', ''],
      ['YX1', '', ''],
    ]);
  });

  it.each([
    ['with words in the last row of headers', '下次访问', '时间'],
    ['all of them above it', '下次访问时间', ''],
  ])('finds headers in two rows: %s', async (_case, above, below) => {
    const [headers = [], ...rows] = LEADS;
    const upper = headers.map((header) => (header === '下次访问时间' ? above : header));
    const lower = headers.map((header) => (header === '下次访问时间' ? below : ''));
    host = workbookOf({ 意向客户: [upper, lower, ...rows] });
    host.edit(({ $active }) =>
      'ABCDEFH'.split('').forEach((letter) => $active.getRange(`${letter}1:${letter}2`).merge()),
    );
    if (below === '') host.edit(({ $active }) => $active.getRange('G1:G2').merge());
    const before = stateOf(host);
    expect((await grade(CONTEXT)).changed).toBe(5);
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('takes an older run back too', async () => {
    await grade(CONTEXT);
    edit('D2', 'C');
    await grade({ ...CONTEXT, today: TODAY + 30, now: TODAY + 30 });
    const { runs } = await journalRuns(CONTEXT);
    expect(runs.map(({ status }) => status)).toEqual(['done', 'done']);
    const oldest = await undo({ ...CONTEXT, run: runs[1]?.id });
    expect(oldest.run.id).toBe(runs[1]?.id);
    expect(await failureCode(undo({ ...CONTEXT, run: 'none' }))).toBe('runUnknown');
  });

  it('says what was done and when, on a hidden sheet that people can read', async () => {
    await grade({ ...CONTEXT, who: '小王' });
    const sheet = host.workbook.$sheet('客户卡日志');
    expect(sheet?.visibility).toBe('Hidden');
    expect(host.workbook.$sheet('客户卡日志数据')?.visibility).toBe('VeryHidden');
    expect(textOf(host, '客户卡日志', 'A1:F2')).toEqual([
      ['时间', '操作', '工作表', '写入单元格', '状态', '人员'],
      ['2026-11-21 12:00', '定级并排回访', '意向客户', '5', '已完成', '小王'],
    ]);
    await undo(CONTEXT);
    expect(textOf(host, '客户卡日志', 'E2:E3').flat()).toEqual(['已还原', '']);
  });

  it('keeps no phone number and no name in the journal', async () => {
    await grade(CONTEXT);
    const data = host.workbook.$sheet('客户卡日志数据')?.getUsedRange(true).text.flat().join('');
    expect(data).toContain('"kind":"cells"');
    expect(data).not.toMatch(/1380013800|张三|李四/);
  });

  it('keeps ten runs', async () => {
    for (let run = 0; run < 12; run++) {
      edit('D2', 'HABC'.charAt(run % 4));
      edit('I2', 'x');
      await grade({ ...CONTEXT, now: TODAY + run / 100 });
    }
    const { runs } = await journalRuns(CONTEXT);
    expect(runs).toHaveLength(10);
    expect(host.workbook.$sheet('客户卡日志')?.getUsedRange(true).rowCount).toBe(13);
  });
});

describe('a workbook whose structure is protected', () => {
  it('keeps its journal in custom XML parts, also when it is closed and opened again', async () => {
    host.edit((workbook) => workbook.protection.protect());
    const before = stateOf(host);
    await grade(CONTEXT);
    expect(host.workbook.$sheet('客户卡日志数据')).toBeUndefined();
    reopen();
    expect((await journalRuns(CONTEXT)).runs).toMatchObject([{ action: 'grade', status: 'done' }]);
    expect(await undo(CONTEXT)).toMatchObject({ reverted: 5, conflicts: [] });
    expect(differences(before, stateOf(host))).toEqual([]);
  });
});

describe('an Excel whose own undo list takes a run as one entry', () => {
  const officeWith = (version: string) =>
    Object.assign(globalThis, { Office: officeGlobals({ locale: 'zh-CN', requirements: { ExcelApi: version } }) });
  afterEach(() => officeWith('1.14'));

  it('is asked for it; where something in the run cannot be undone, the run is done once more without', async () => {
    const asked: unknown[] = [];
    const { run } = Excel;
    const spy = jest.spyOn(Excel, 'run').mockImplementation(((...args: unknown[]) => {
      if (args.length > 1) asked.push(args[0]);
      return (run as (...all: unknown[]) => unknown)(...args);
    }) as typeof run);
    officeWith('1.20');
    host.setFaults((request) =>
      request.index === 9 ? { kind: 'error', code: 'UndoNotSupported', when: 'before' } : undefined,
    );
    expect(await failureCode(grade(CONTEXT))).toBe('done');
    host.setFaults(null);
    expect(asked).toEqual([{ mergeUndoGroup: true }]);
    expect(column('I')).toEqual(['系统级别', 'A', 'H', 'B']);
    expect((await journalRuns(CONTEXT)).runs.filter(({ status }) => status === 'done')).toHaveLength(1);
    spy.mockRestore();
  });

  it('is not asked where it cannot', async () => {
    const spy = jest.spyOn(Excel, 'run');
    await grade(CONTEXT);
    expect(spy.mock.calls.map((args) => args.length)).not.toContain(2);
    spy.mockRestore();
  });
});

describe('a plan', () => {
  it('writes nothing until it is applied, and then only what was chosen', async () => {
    const before = stateOf(host);
    const plan = await planGrade(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
    const chosen = pick(plan.changes, ({ field, row }) => field === 'gradeAuto' && row === 1);
    expect(await applyGrade(CONTEXT, plan, chosen)).toMatchObject({ changed: 1, conflicts: [] });
    expect(column('I')).toEqual(['系统级别', '', 'H', '']);
    expect(column('G')).toEqual(['下次访问时间', '', '2026-11-09', '']);
  });

  it('leaves alone what a colleague has changed in the meantime, and follows rows that moved', async () => {
    const plan = await planGrade(CONTEXT);
    edit('G2', '2026-12-24');
    host.edit((workbook) => workbook.$sheet('意向客户')?.getRange('3:3').insert('Down'), 'colleague');
    expect(await applyGrade(CONTEXT, plan, plan.changes)).toMatchObject({
      changed: 4,
      conflicts: [{ sheet: '意向客户', row: 2 }],
    });
    expect(textOf(host, '意向客户', 'I1:I5').flat()).toEqual(['系统级别', 'A', '', 'H', 'B']);
  });

  it('is refused where columns were moved; begun anew it is written', async () => {
    const plan = await planGrade(CONTEXT);
    host.edit((workbook) => workbook.$sheet('意向客户')?.getRange('B:B').insert('Right'), 'colleague');
    const before = stateOf(host);
    expect(await failureCode(applyGrade(CONTEXT, plan, plan.changes))).toBe('sheetChanged');
    expect(differences(before, stateOf(host))).toEqual([]);
  });
});

describe('a run that was broken off', () => {
  /** Lets the connection go for good at a request. */
  const breakAt = (index: number) =>
    host.setFaults((request) =>
      request.index >= index ? { kind: 'error', code: 'ConnectionFailure', when: 'before' } : undefined,
    );

  async function brokenOff(): Promise<void> {
    await grade(CONTEXT);
    await undo(CONTEXT);
    // Somewhere between the journal's entry and the end.
    for (let index = 6; index < 30; index++) {
      breakAt(index);
      const code = await failureCode(grade(CONTEXT));
      host.setFaults(null);
      if (code === 'done') await undo(CONTEXT);
      else if ((await journalRuns(CONTEXT)).runs.some(({ status }) => status === 'open')) return;
    }
    throw new Error('no run was left open');
  }

  it('is offered at the next start; nothing else is written until it is settled', async () => {
    const before = stateOf(host);
    await brokenOff();
    reopen();
    expect(await failureCode(grade(CONTEXT))).toBe('openRun');
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
    expect(await failureCode(grade(CONTEXT))).toBe('done');
  });

  it('can be finished', async () => {
    await brokenOff();
    reopen();
    const [open] = (await journalRuns(CONTEXT)).runs;
    await finishRun({ ...CONTEXT, run: open?.id ?? '' });
    expect(column('I')).toEqual(['系统级别', 'A', 'H', 'B']);
    expect((await journalRuns(CONTEXT)).runs[0]?.status).toBe('done');
  });

  it('is taken back at once where the workbook still answers', async () => {
    await grade(CONTEXT);
    await undo(CONTEXT);
    const before = stateOf(host);
    for (let index = 0; index < 14; index++) {
      host.setFaults((request) =>
        request.index === index ? { kind: 'error', code: 'GeneralException', when: 'after' } : undefined,
      );
      const code = await failureCode(grade(CONTEXT));
      host.setFaults(null);
      if (code === 'done') break;
      expect(differences(before, stateOf(host))).toEqual([]);
      expect((await journalRuns(CONTEXT)).runs.some(({ status }) => status === 'open')).toBe(false);
    }
  });
});
