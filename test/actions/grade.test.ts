import { ActionFailure } from '../../src/actions/failure';
import { applyGrade, grade, planGrade } from '../../src/actions/grade';
import { createSettings } from '../../src/actions/settings';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { textOf, TODAY, workbookOf } from '../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

const HEADERS = [
  '客户编号',
  '客户姓名',
  '联系电话',
  '意向级别',
  '判级日期',
  '预计购车日期',
  '最近联系时间',
  '下次访问时间',
  '状态',
];
const LEADS = [
  HEADERS,
  ['YX1', '张三', '13800138000', 'A', '2026-11-10', '2026-11-28', '2026-11-20', '', '跟进中'],
  ['YX2', '李四', '13800138001', 'H', '2026-11-02', '', '2026-11-02', '2026-11-09', '跟进中'],
  ['YX3', '王五', '13800138002', '', '', '', '', '', '跟进中'],
  ['YX4', '赵六', '13800138003', 'B', '2026-11-01', '', '2026-11-15', '', '战败'],
];

const failureCode = (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error: unknown) => (error instanceof ActionFailure ? error.code : error),
  );

describe('定级并排回访 on a bare block', () => {
  let host: ExcelHost;
  beforeEach(() => {
    host = workbookOf({ 意向客户: LEADS });
  });

  it('writes the computed grade right of the block and fills the blanks of the own next contact', async () => {
    const outcome = await grade(CONTEXT);
    expect(outcome.sheets).toEqual([
      expect.objectContaining({
        name: '意向客户',
        rows: 4,
        columns: { grade: 'J', next: 'H' },
        counts: { H: 2, A: 0, B: 0, C: 0, 未定: 1 },
        closed: 1,
        review: 1,
      }),
    ]);
    expect(textOf(host, '意向客户', 'J1:J5').flat()).toEqual(['系统级别', 'H', 'H', '未定', '']);
    // The judged grade A rules the interval (7 days from the last contact); it never goes beyond the expected date.
    expect(textOf(host, '意向客户', 'H2:H5').flat()).toEqual([
      '2026-11-27',
      '2026-11-09',
      expect.stringMatching(/^2026-/),
      '',
    ]);
  });

  it('leaves judged grades and every other cell alone', async () => {
    const before = textOf(host, '意向客户', 'A1:G5');
    await grade(CONTEXT);
    expect(textOf(host, '意向客户', 'A1:G5')).toEqual(before);
    expect(textOf(host, '意向客户', 'I1:I5')[4]).toEqual(['战败']);
  });

  it('changes nothing when run again', async () => {
    await grade(CONTEXT);
    expect(await grade(CONTEXT)).toMatchObject({
      changed: 0,
      conflicts: [],
      sheets: [{ columns: { grade: 'J', next: 'H' } }],
    });
  });

  it('reads number formats with the values: no request is for them alone', async () => {
    const alone: string[] = [];
    host.onTraffic(({ request }) => {
      const loads = request.Actions.flatMap((action) => action.QueryInfo?.Select ?? []);
      if (loads.length && loads.every((name) => name === 'numberFormat')) alone.push(loads.join());
    });
    await grade(CONTEXT);
    await grade({ ...CONTEXT, today: TODAY + 30 });
    expect(alone).toEqual([]);
  });

  it('keeps what is text in the column of days text, though it was read with the values', async () => {
    host.edit((workbook) => (workbook.$active.getRange('H2').numberFormat = [['@']]));
    await grade(CONTEXT);
    expect(host.workbook.$active.getRange('H2').values).toEqual([['2026-11-27']]);
    expect(host.workbook.$active.getRange('H4').numberFormat).toEqual([['yyyy-mm-dd']]);
  });

  it('gives the new column the header style and an input prompt', async () => {
    host.edit((workbook) => (workbook.$active.getRange('A1:I1').format.fill.color = '#DDEBF7'));
    await grade(CONTEXT);
    const header = host.workbook.$active.getRange('J1');
    expect(header.format.fill.color).toBe('#DDEBF7');
    expect(header.dataValidation.prompt).toMatchObject({ title: '系统级别' });
  });

  it('adds 建议回访日期 where the sheet has no next contact of its own', async () => {
    host = workbookOf({ 意向客户: LEADS.map((row) => row.filter((_cell, column) => column !== 7)) });
    const outcome = await grade(CONTEXT);
    expect(outcome.sheets[0]?.columns).toEqual({ grade: 'I', next: 'J' });
    expect(textOf(host, '意向客户', 'J1:J2').flat()).toEqual(['建议回访日期', '2026-11-27']);
  });

  it('counts the last reached contact of the follow-up log', async () => {
    host = workbookOf({
      意向客户: LEADS,
      跟进记录: [
        ['客户编号', '跟进时间', '跟进方式', '有效性', '洽谈内容'],
        ['YX3', '2026-11-18', '去电', '有效', '想看试驾'],
        ['YX3', '2026-11-20', '去电', '未接通', '没有接'],
      ],
    });
    await grade(CONTEXT);
    // 未定 takes the interval of an undated lead, from the 18th and not from the call nobody answered.
    const [[next]] = textOf(host, '意向客户', 'H4') as [[string]];
    expect(next > '2026-11-21').toBe(true);
  });

  it('leaves a formula in the next contact alone and lists it', async () => {
    host.edit((workbook) => (workbook.$active.getRange('H2').formulas = [['=""']]));
    const outcome = await grade(CONTEXT);
    expect(outcome.conflicts).toEqual([{ sheet: '意向客户', row: 2 }]);
    expect(host.workbook.$active.getRange('H2').formulas).toEqual([['=""']]);
  });

  it('leaves a cell alone that a colleague filled in between', async () => {
    let requests = 0;
    host.setFaults(({ body }) => {
      const writes = body.Actions.some(({ Name }) => Name === 'Values');
      if (!writes || requests++) return undefined;
      return { kind: 'colleague', edit: (workbook) => (workbook.$active.getRange('H2').values = [['约好下周一']]) };
    });
    const outcome = await grade(CONTEXT);
    expect(outcome.conflicts).toEqual([{ sheet: '意向客户', row: 2 }]);
    expect(textOf(host, '意向客户', 'H2')).toEqual([['约好下周一']]);
  });

  it('writes hidden rows of a filter to their own places', async () => {
    host.edit((workbook) => workbook.$active.autoFilter.apply('A1:I5', 3, { filterOn: 'Values', values: ['A'] }));
    await grade(CONTEXT);
    expect(textOf(host, '意向客户', 'J1:J5').flat()).toEqual(['系统级别', 'H', 'H', '未定', '']);
    expect(host.workbook.$active.autoFilter.getRange().address).toBe('意向客户!A1:J5');
    expect(host.workbook.$active.autoFilter.isDataFiltered).toBe(true);
  });

  it('takes the columns right of everything where something stands beside the block', async () => {
    host.edit((workbook) => (workbook.$active.getRange('J3').values = [['看过样车']]));
    const outcome = await grade(CONTEXT);
    expect(outcome.sheets[0]?.columns.grade).toBe('K');
    expect(textOf(host, '意向客户', 'J3')).toEqual([['看过样车']]);
  });
});

describe('who has to be looked at', () => {
  const leads = [
    ['客户姓名', '联系电话', '意向级别', '判级日期', '预计购车日期', '购买力', '决定权', '需求'],
    ['张三', '13800138000', 'B', '2026-11-10', '2026-12-06', '有', '', '有'],
    ['李四', '13800138001', 'H', '2026-11-02', '', '有', '决定者', '有'],
    ['王五', '13800138002', 'H', '2026-11-10', '2026-11-20', '无', '建议者', '有'],
    ['赵六', '13800138003', 'A', '2026-11-10', '2026-12-06', '有', '决定者', '有'],
  ];

  it('is listed in the order of work, judged and computed side by side, with the reason and what is missing', async () => {
    workbookOf({ 意向客户: leads });
    const { review } = await grade(CONTEXT);
    expect(review.map(({ row, name, judged, computed, missing }) => [row, name, judged, computed, missing])).toEqual([
      [3, '李四', 'H', 'H', []],
      [4, '王五', 'H', 'H', []],
      [2, '张三', 'B', 'A', ['authority']],
    ]);
    expect(review.map(({ reason }) => reason)).toEqual([
      { code: 'judgedExpired', grade: 'H', judgedOn: TODAY - 19, within: { count: 7, unit: 'day' }, days: 12 },
      { code: 'expectedPast', day: TODAY - 1, days: 1 },
      { code: 'differs', judged: 'B', grade: 'A', day: TODAY + 15, days: 15 },
    ]);
  });

  it('is told of every lead in the plan, with the way it goes since the last run', async () => {
    workbookOf({ 意向客户: leads });
    const first = await planGrade(CONTEXT);
    expect(first.noteOf(0, 0)).toEqual({
      reason: { code: 'differs', judged: 'B', grade: 'A', day: TODAY + 15, days: 15 },
      move: '',
    });
    expect(first.outcome.sheets[0]?.moves).toEqual([]);
    await applyGrade(CONTEXT, first, first.changes);
    const next = await planGrade({ ...CONTEXT, today: TODAY + 10 });
    expect(next.noteOf(0, 3)).toEqual({
      reason: { code: 'differs', judged: 'A', grade: 'H', day: TODAY + 15, days: 5 },
      move: 'up',
    });
    expect(next.outcome.sheets[0]?.moves).toEqual([{ from: 'A', to: 'H', move: 'up', count: 2 }]);
  });
});

describe('定级并排回访 on a table', () => {
  const withTable = (): ExcelHost => {
    const host = workbookOf({ 意向客户: LEADS });
    host.edit((workbook) => (workbook.tables.add('意向客户!A1:I5', true).name = '意向客户表'));
    return host;
  };

  it('lets the table grow over the new column', async () => {
    const host = withTable();
    await grade(CONTEXT);
    const table = host.workbook.$table('意向客户表');
    expect(table?.getRange().address).toBe('意向客户!A1:J5');
    expect(table?.columns.$items.at(-1)?.name).toBe('系统级别');
  });

  it('is done in the end where Excel takes every request only when it is sent again', async () => {
    const host = withTable();
    host.setFaults(({ index }) =>
      index % 2 ? undefined : { kind: 'error', code: 'ActivityLimitReached', when: 'before' },
    );
    const { sheets } = await grade({ ...CONTEXT, wait: () => Promise.resolve() });
    expect(sheets.map(({ rows }) => rows)).toEqual([4]);
  });

  it('refuses where the table has a neighbour', async () => {
    const host = withTable();
    host.edit((workbook) => (workbook.$active.getRange('J3').values = [['别人的']]));
    expect(await failureCode(grade(CONTEXT))).toBe('tableCannotGrow');
    expect(textOf(host, '意向客户', 'J1:J5').flat()).toEqual(['', '', '别人的', '', '']);
  });
});

describe('what stands in the way', () => {
  it('is said for a protected sheet, and nothing is written', async () => {
    const host = workbookOf({ 意向客户: LEADS });
    host.edit((workbook) => workbook.$active.protection.protect());
    const before = textOf(host, '意向客户', 'A1:L5');
    expect(await failureCode(grade(CONTEXT))).toBe('protected');
    expect(textOf(host, '意向客户', 'A1:L5')).toEqual(before);
  });

  it('is said for a workbook without a register, and for one without leads', async () => {
    workbookOf({ 说明: [['使用说明'], ['请按顺序填写']] });
    expect(await failureCode(grade(CONTEXT))).toBe('noRegister');
    workbookOf({
      跟进记录: [
        ['客户编号', '客户姓名', '跟进时间', '跟进方式', '洽谈内容'],
        ['YX1', '张三', '2026-11-18', '去电', '想看试驾'],
      ],
    });
    expect(await failureCode(grade(CONTEXT))).toBe('noLeads');
  });

  it('is said for a sheet that does not exist', async () => {
    workbookOf({ 意向客户: LEADS });
    expect(await failureCode(grade({ ...CONTEXT, sheet: '没有这张' }))).toBe('sheetGone');
  });

  it('waits while a cell is being edited, and then goes on', async () => {
    const host = workbookOf({ 意向客户: LEADS });
    host.setFaults(({ index }) =>
      index < 2 ? { kind: 'error', code: 'InvalidOperationInCellEditMode', when: 'before' } : undefined,
    );
    expect(await grade(CONTEXT)).toMatchObject({ sheets: [{ name: '意向客户' }] });
  });

  it('stops when the user cancels', async () => {
    workbookOf({ 意向客户: LEADS });
    const controller = new AbortController();
    controller.abort();
    expect(await failureCode(grade({ ...CONTEXT, signal: controller.signal }))).toBe('cancelled');
  });
});

describe('days', () => {
  it('are written in the date system of the workbook and in the language of the sheet', async () => {
    const host = workbookOf({
      Leads: [
        ['Card no.', 'Customer name', 'Mobile', 'Judged grade', 'Expected purchase date', 'Last contact', 'State'],
        ['YX1', 'Zhang San', '13800138000', 'A', '2026-11-28', '2026-11-20', '跟进中'],
      ],
    });
    await grade({ ...CONTEXT, locale: 'zh-CN' });
    expect(textOf(host, 'Leads', 'H1:I2')).toEqual([
      ['Computed grade', expect.any(String)],
      ['H', '2026-11-27'],
    ]);
  });
});

describe('a daily limit', () => {
  it('of the settings sheet spreads the contacts of a salesperson', async () => {
    const lead = (n: number, owner: string) => [
      `YX${n}`,
      `客户${n}`,
      `1380013800${n}`,
      'A',
      '2026-11-20',
      '2026-11-20',
      '',
      owner,
    ];
    const host = workbookOf({
      意向客户: [
        ['客户编号', '客户姓名', '联系电话', '意向级别', '判级日期', '最近联系时间', '下次访问时间', '销售顾问'],
        ...[lead(1, '李晓'), lead(2, '李晓'), lead(3, '李晓'), lead(4, '王强')],
      ],
    });
    await createSettings(CONTEXT);
    host.edit((workbook) => {
      const sheet = workbook.$sheet('客户卡设置');
      const row = sheet?.getUsedRange(true).values.findIndex((cells) => cells[1] === '每人每天回访上限') ?? -1;
      if (sheet) sheet.getCell(row, 3).values = [[2]];
    });
    await grade({ ...CONTEXT, sheet: '意向客户' });
    expect(textOf(host, '意向客户', 'G2:G5').flat()).toEqual(['2026-11-27', '2026-11-27', '2026-11-28', '2026-11-27']);
  });
});

describe('a register that is graded in words', () => {
  it('is graded by the profile of these words', async () => {
    workbookOf({
      意向客户: [
        ['客户姓名', '联系电话', '意向级别', '预计购车日期', '下次访问时间', '状态'],
        ['张三', '13800138000', '渴望', '2026-12-21', '', '跟进中'],
        ['李四', '13800138001', '有望', '2026-12-22', '', '跟进中'],
        ['王五', '13800138002', '观望', '2027-02-22', '', '跟进中'],
      ],
    });
    const { sheets } = await grade({ today: TODAY, locale: 'zh-CN' });
    expect(sheets[0]?.counts).toEqual({ 渴望: 1, 有望: 1, 观望: 1 });
  });
});
