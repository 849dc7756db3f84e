import { cardIndex, cardsToRegister, registerToCards, writeCard } from '../../src/actions/cards';
import { ActionFailure } from '../../src/actions/failure';
import { recognise } from '../../src/actions/recognise';
import { textOf, TODAY, workbookOf } from '../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

const failureCode = (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error: unknown) => (error instanceof ActionFailure ? error.code : error),
  );

/** Own forms of two customers; the second is filled in by other means. */
const ZHANG = [
  ['意向客户管理卡'],
  ['客户姓名', '张三', '联系电话', '13800138000'],
  ['性别：☑男 □女', '', '意向车型', '途观'],
  ['意向级别', 'A', '建卡日期', '2026年10月8日'],
  ['预算', '18万', '备注', ''],
  ['日期', '方式', '内容', '下次访问时间'],
  ['2026-11-18', '来店', '看车', '2026-11-25'],
];
const LI = [
  ['潜在客户卡'],
  ['姓名：李四', '', '电话：139 0013 9000'],
  ['意向级别：□H □A ■B', '', '意向车型：朗逸'],
  ['来源：□来店 ■网络', '', '下次回访：2026-12-01'],
];
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '性别', '意向车型', '意向级别', '建卡日期', '下次访问时间', '备注'],
  ['YX1', '张三', '13800138000', '男', '途观', 'A', '2026-11-10', '2026-11-25', ''],
  ['YX2', '李/四', '13800138001', '女', '朗逸', 'H', '2026-11-02', '2026-11-22', "'+86 打这个"],
  ['YX3', '张三', '13800138002', '男', '迈腾', 'B', '2026-11-05', '', ''],
];

describe('cards as a register', () => {
  it('are a row each, days as days, identifiers as text, with a link to the card', async () => {
    const host = workbookOf({ 张三: ZHANG, 李四: LI });
    expect(await cardsToRegister(CONTEXT)).toEqual({ sheets: ['意向客户汇总', '跟进记录汇总'], cards: 2 });
    const sheet = host.workbook.$sheet('意向客户汇总');
    const [headers = [], ...rows] = sheet?.getUsedRange().values ?? [];
    const zhang = Object.fromEntries(headers.map((header, i) => [header, rows[0]?.[i]]));
    const li = Object.fromEntries(headers.map((header, i) => [header, rows[1]?.[i]]));
    expect(zhang).toMatchObject({ 顾客姓名: '张三', 联系电话: '13800138000', 性别: '男', 意向级别: 'A', 建卡日期: 46303, 预算金额: 180000, 工作表: '张三' }); // prettier-ignore
    expect(li).toMatchObject({ 顾客姓名: '李四', 联系电话: '139 0013 9000', 资料来源: '网络', 下次访问时间: 46357 });
    const last = sheet?.getCell(1, headers.length - 1);
    expect(last?.hyperlink).toMatchObject({ documentReference: "'张三'!A1", textToDisplay: '张三' });
    expect(textOf(host, '跟进记录汇总', 'A1:G2')).toEqual([
      ['顾客姓名', '联系电话', '洽谈时间', '活动方式', '洽谈内容', '下次访问时间', '工作表'],
      ['张三', '13800138000', '2026-11-18', '来店', '看车', '2026-11-25', '张三'],
    ]);
  });

  it('are understood as a register again', async () => {
    workbookOf({ 张三: ZHANG, 李四: LI });
    await cardsToRegister(CONTEXT);
    const found = await recognise({ ...CONTEXT, sheet: '意向客户汇总' });
    expect(found[0]).toMatchObject({ rows: 2, reading: { kind: 'leads', layout: 'register' } });
  });

  it('take another name where theirs is taken, and leave the sheet that has it alone', async () => {
    const host = workbookOf({ 张三: ZHANG, 意向客户汇总: [['我的']] });
    expect((await cardsToRegister(CONTEXT)).sheets[0]).toBe('意向客户汇总 (2)');
    expect(textOf(host, '意向客户汇总', 'A1')).toEqual([['我的']]);
  });

  it('are asked for where there are none', async () => {
    workbookOf({ 意向客户: LEADS });
    expect(await failureCode(cardsToRegister(CONTEXT))).toBe('noCards');
  });
});

describe('a register as cards', () => {
  it('makes a card a row that reads as what stood in the register', async () => {
    const host = workbookOf({ 意向客户: LEADS });
    const outcome = await registerToCards({ ...CONTEXT, rows: [1, 2, 3] });
    expect(outcome).toEqual({ sheets: ['客户卡目录', '张三', '李 四', '张三 (2)'], cards: 3 });
    const [reading] = await recognise({ ...CONTEXT, sheet: '李 四' });
    const values = Object.fromEntries((reading?.reading.card?.values ?? []).filter(({ value }) => value !== '').map(({ field, value }) => [field, value])); // prettier-ignore
    expect(values).toEqual({ leadId: 'YX2', name: '李/四', phone: '13800138001', gender: '女', model: '朗逸', gradeManual: 'H', createdOn: 46328, nextContact: 46348, note: '+86 打这个' }); // prettier-ignore
    const formulas = host.workbook.$sheet('李 四')?.getUsedRange().formulas.flat() ?? [];
    expect(formulas.filter((formula) => String(formula).startsWith('='))).toEqual([]);
  });

  it('takes the selected rows that are not hidden', async () => {
    const host = workbookOf({ 意向客户: LEADS });
    host.edit((workbook) => {
      workbook.$active.getRange('A3:B4').select();
      workbook.$active.getRange('A4').rowHidden = true;
    });
    expect((await registerToCards(CONTEXT)).sheets).toEqual(['客户卡目录', '李 四']);
  });

  it('brings the customer’s last contacts onto the card', async () => {
    workbookOf({
      意向客户: LEADS,
      跟进记录: [
        ['客户编号', '客户姓名', '跟进时间', '跟进方式', '洽谈内容', '下次跟进时间'],
        ['YX1', '张三', '2026-11-18', '去电', '约试驾', '2026-11-20'],
        ['YX1', '张三', '2026-11-12', '来店', '看车', '2026-11-18'],
        ['YX3', '张三', '2026-11-13', '来店', '别人', '2026-11-19'],
      ],
    });
    await registerToCards({ ...CONTEXT, sheet: '意向客户', rows: [1] });
    const [reading] = await recognise({ ...CONTEXT, sheet: '张三' });
    const said = reading?.reading.card?.contacts.map(
      ({ values }) => values.find(({ field }) => field === 'content')?.value,
    );
    expect(said).toEqual(['看车', '约试驾', '', '', '']);
  });

  it('is printed on one page of A5', async () => {
    const host = workbookOf({ 意向客户: LEADS });
    await registerToCards({ ...CONTEXT, rows: [1] });
    const layout = host.workbook.$sheet('张三')?.pageLayout;
    expect(layout?.paperSize).toBe('A5');
    expect(layout?.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  });

  it('says what stands in the way, and makes nothing then', async () => {
    const many = Array.from({ length: 51 }, (_none, i) => [
      `YX${i}`,
      `客户${i}`,
      `138001380${10 + i}`,
      '男',
      '途观',
      'A',
      '2026-11-10',
      '',
      '',
    ]);
    const host = workbookOf({ 意向客户: [LEADS[0] ?? [], ...many], 说明: [['使用说明']] });
    expect(await failureCode(registerToCards({ ...CONTEXT, rows: many.map((_row, i) => i + 1) }))).toBe('tooManyCards');
    expect(await failureCode(registerToCards({ ...CONTEXT, rows: [0, 99] }))).toBe('noRowsChosen');
    expect(await failureCode(registerToCards({ ...CONTEXT, sheet: '说明' }))).toBe('noRegister');
    expect(await failureCode(registerToCards({ ...CONTEXT, sheet: '没有' }))).toBe('sheetGone');
    host.edit((workbook) => workbook.protection.protect());
    expect(await failureCode(registerToCards({ ...CONTEXT, rows: [1] }))).toBe('structureProtected');
    expect(host.workbook.$sheets.map(({ name }) => name)).toEqual(['意向客户', '说明']);
  });
});

describe('客户卡目录', () => {
  it('lists every card with kind, grade, next contact and a link, and is written anew the next time', async () => {
    const host = workbookOf({ 张三: ZHANG, 李四: LI });
    expect(await cardIndex(CONTEXT)).toEqual({ sheets: ['客户卡目录'], cards: 2 });
    const expected = [
      ['客户', '类别', '级别', '下次联系', '工作表'],
      ['张三', '意向客户', 'A', '2026-11-25', '张三'],
      ['李四', '意向客户', 'B', '2026-12-01', '李四'],
    ];
    expect(textOf(host, '客户卡目录', 'A1:E3')).toEqual(expected);
    host.edit((workbook) => (workbook.$sheet('李四') ?? workbook.$active).delete());
    await cardIndex(CONTEXT);
    expect(textOf(host, '客户卡目录', 'A1:E3')).toEqual([...expected.slice(0, 2), ['', '', '', '', '']]);
    expect(host.workbook.$sheet('客户卡目录')?.getRange('E2').hyperlink).toMatchObject({
      documentReference: "'张三'!A1",
    });
    expect(host.workbook.$sheet('客户卡目录')?.getRange('E3').hyperlink).toBeNull();
  });
});

describe('writing back into a card', () => {
  const write = (values: Record<string, string | number>, seen?: Record<string, string | number>) =>
    writeCard({ ...CONTEXT, sheet: '张三', values, seen });

  it('changes the cells that were read, and nothing else', async () => {
    const host = workbookOf({ 张三: ZHANG });
    const before = textOf(host, '张三', 'A1:D7');
    expect(await write({ gender: '女', phone: '013900139000', note: '=1+1' })).toEqual({
      changed: 3,
      conflicts: [],
      refused: [],
    });
    const expected = before.map((row) => [...row]);
    Object.assign(expected[1] ?? [], { 3: '013900139000' });
    Object.assign(expected[2] ?? [], { 0: '性别：□男 ☑女' });
    Object.assign(expected[4] ?? [], { 3: '=1+1' });
    expect(textOf(host, '张三', 'A1:D7')).toEqual(expected);
  });

  it('leaves alone what somebody else has changed since it was seen, and formulas', async () => {
    const host = workbookOf({ 张三: ZHANG });
    host.edit((workbook) => (workbook.$active.getRange('D3').formulas = [['="途"&"观"']]));
    const outcome = await write(
      { name: '张三丰', model: '途岳', gradeManual: 'H' },
      { name: '张四', gradeManual: 'A' },
    );
    expect(outcome).toEqual({ changed: 1, conflicts: ['B2', 'D3'], refused: [] });
    expect(textOf(host, '张三', 'B2:D4')).toEqual([['张三', '联系电话', '13800138000'], ['', '意向车型', '途观'], ['H', '建卡日期', '2026年10月8日']]); // prettier-ignore
  });

  it('leaves a cell alone that changes between reading and writing', async () => {
    const host = workbookOf({ 张三: ZHANG });
    // Outline, areas and values have been asked for: the next request is the guard's.
    host.setFaults(({ index }) =>
      index === 3
        ? { kind: 'colleague', edit: (workbook) => (workbook.$active.getRange('B2').values = [['张大']]) }
        : undefined,
    );
    const { conflicts } = await write({ name: '张三丰' });
    expect(conflicts).toEqual(['B2']);
    expect(textOf(host, '张三', 'B2')).toEqual([['张大']]);
  });

  it('is refused on a protected sheet, and on one that is no card', async () => {
    const host = workbookOf({ 张三: ZHANG, 意向客户: LEADS });
    expect(await failureCode(writeCard({ ...CONTEXT, sheet: '意向客户', values: { name: '' } }))).toBe('noCard');
    host.edit((workbook) => workbook.$sheet('张三')?.protection.protect());
    expect(await failureCode(write({ name: '张三丰' }))).toBe('protected');
  });
});
