import { readFileSync } from 'node:fs';
import { customerCard } from '../../../src/actions/entries/customerCard';
import { newCustomerForm } from '../../../src/actions/entries/newCustomerForm';
import type { CustomerCard, EntryField } from '../../../src/actions/entries/types';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, TODAY, workbookOf } from '../../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const LEADS = [
  ['意向客户登记表'],
  ['客户编号', '客户姓名', '联系电话', '意向级别', '意向车型', '预算(万元)', '下次访问时间', '状态', '销售顾问', '系统级别', '停车位', '首次回访时间', '首次回访内容'], // prettier-ignore
  ['YX1', '张三', '13800138000', 'H', '途观', 20.5, '2026-11-18', '跟进中', '李晓', 'H', 'B2-17', '2026-11-02', '看车'],
  ['YX2', '李四', '13800138001', 'A', '朗逸', '', '下周', '跟进中', '王强', 'A', '', '', ''],
  ['YX3', '王五', '13800138002', 'B', '帕萨特', '', '', '战败', '李晓', '', '', '', ''],
];
const LOG = [
  ['客户编号', '客户姓名', '联系电话', '洽谈时间', '活动方式', '洽谈内容', '拜访后级别', '主管批示', '跟进人'],
  ['YX1', '张三', '13800138000', '2026-11-10', '来店', '试驾后满意', 'H', '尽快报价', '李晓'],
  ['YX2', '李四', '13800138001', '2026-11-11', '去电', '等新车到店', 'A', '', '王强'],
  ['YX1', '张三', '13800138000', '2026-11-17', '去电', '已报价', 'H', '', '李晓'],
];
const VISITS = [
  ['登记日期', '来店/来电', '进店时间', '顾客姓名', '联系电话', '拟购车型', '销售顾问', '备注'],
  ['2026-11-01', '来店', 0.4375, '张先生', '13800138000', '途观', '李晓', '先看看'],
];

let host: ExcelHost;
beforeEach(() => void (host = workbookOf({ 意向客户: LEADS, 跟进记录: LOG, 来店登记表: VISITS })));

const select = (address: string, sheet = '意向客户') =>
  host.edit((workbook) => workbook.$sheet(sheet)?.getRange(address).select());
const fieldsOf = ({ sections }: CustomerCard): readonly EntryField[] => sections.flatMap(({ fields }) => fields);
const fieldNamed = (card: CustomerCard, label: string) => fieldsOf(card).find((field) => field.label === label);

describe('客户卡', () => {
  it('is the selected row, whatever column was selected, in sections under the sheet’s own headers', async () => {
    select('E3');
    const card = await customerCard(CONTEXT);
    expect(card.place).toEqual({ sheet: '意向客户', row: 3, name: '张三' });
    expect(card.kind).toBe('leads');
    expect(card.sections.map(({ title, fields }) => [title, fields.map(({ label, value }) => `${label} ${value}`)])).toEqual([
      ['基本信息', ['客户编号 YX1', '客户姓名 张三', '联系电话 13800138000', '销售顾问 李晓']],
      ['需求与意向', ['意向车型 途观', '预算(万元) 20.5']],
      ['跟进', ['意向级别 H', '系统级别 H', '状态 跟进中', '下次访问时间 2026-11-18']],
      ['其他列', ['停车位 B2-17']],
    ]); // prettier-ignore
  });

  it('is the first of several selected rows', async () => {
    select('B4:C5');
    expect((await customerCard(CONTEXT)).place.name).toBe('李四');
  });

  it('offers the user’s grades, states and salespersons, and keeps computed fields from being edited', async () => {
    select('A3');
    const card = await customerCard(CONTEXT);
    expect(fieldNamed(card, '意向级别')).toMatchObject({
      type: 'choice',
      choices: ['H', 'A', 'B', 'C'],
      required: true,
    });
    expect(fieldNamed(card, '销售顾问')).toMatchObject({ type: 'choice', choices: ['李晓', '王强'] });
    expect(fieldNamed(card, '下次访问时间')).toMatchObject({ type: 'day', required: true });
    expect(fieldsOf(card).flatMap(({ label, readOnly }) => (readOnly ? [label] : []))).toEqual(['系统级别', '停车位']);
  });

  it('keeps a formula from being edited', async () => {
    host.edit((workbook) => {
      const cell = workbook.$sheet('意向客户')?.getRange('E3');
      if (cell) cell.formulas = [['="途"&"观"']];
    });
    select('A3');
    expect(fieldNamed(await customerCard(CONTEXT), '意向车型')).toMatchObject({ value: '途观', readOnly: true });
  });

  it('says what cannot be read, and shows it as it stands', async () => {
    select('A4');
    const card = await customerCard(CONTEXT);
    expect(fieldNamed(card, '下次访问时间')?.value).toBe('下周');
    expect(card.problems).toEqual([{ field: 'nextContact', severity: 'warning', message: '“下周”不是日期，请核对' }]);
  });

  it('tells every contact from logs, from the row and from visits, the newest first', async () => {
    select('A3');
    const { history } = await customerCard(CONTEXT);
    expect(history).toEqual([
      { at: '2026-11-17', mode: '去电', by: '李晓', words: '已报价', grade: 'H', coach: '', sheet: '跟进记录', row: 4 },
      { at: '2026-11-10', mode: '来店', by: '李晓', words: '试驾后满意', grade: 'H', coach: '尽快报价', sheet: '跟进记录', row: 2 },
      { at: '2026-11-02', mode: '', by: '', words: '看车', grade: '', coach: '', sheet: '意向客户', row: 3 },
      { at: '2026-11-01 10:30', mode: '来店', by: '李晓', words: '先看看', grade: '', coach: '', sheet: '来店登记表', row: 2 },
    ]); // prettier-ignore
  });

  it('knows the customers before and after', async () => {
    select('A4');
    const { position, count, previous, next } = await customerCard(CONTEXT);
    expect([position, count, previous?.name, next?.name]).toEqual([2, 3, '张三', '王五']);
    const last = next && (await customerCard(CONTEXT, next));
    expect([last?.position, last?.previous?.row, last?.next]).toEqual([3, 4, null]);
  });

  it('passes over customers a filter hides', async () => {
    host.edit((workbook) => {
      const sheet = workbook.$sheet('意向客户');
      const range = sheet?.getRange('A2:M5');
      if (sheet && range) sheet.autoFilter.apply(range, 8, { filterOn: 'Values', values: ['李晓'] });
    });
    select('A3');
    const { position, count, next } = await customerCard(CONTEXT);
    expect([position, count, next?.name]).toEqual([1, 2, '王五']);
  });

  it('finds a customer again whose row has moved', async () => {
    host.edit((workbook) => workbook.$sheet('意向客户')?.getRange('3:3').insert('Down'));
    const card = await customerCard(CONTEXT, { sheet: '意向客户', row: 4, name: '李四' });
    expect(card.place).toEqual({ sheet: '意向客户', row: 5, name: '李四' });
  });

  it('does not guess which of two customers of one name is meant', async () => {
    host.edit((workbook) => {
      const cell = workbook.$sheet('意向客户')?.getRange('B5');
      if (cell) cell.values = [['李四']];
    });
    const gone = { sheet: '意向客户', row: 3, name: '李四' };
    await expect(customerCard(CONTEXT, gone)).rejects.toMatchObject({ code: 'customerGone' });
  });

  it.each([
    ['a header', 'A2', 'noRowsChosen'],
    ['a row below', 'A20', 'noRowsChosen'],
  ])('asks for a customer where %s is selected', async (_, address, code) => {
    select(address);
    await expect(customerCard(CONTEXT)).rejects.toMatchObject({ code });
  });

  it('asks for a register on a sheet without customers', async () => {
    host = workbookOf({ 说明: [['请先看这里']] });
    await expect(customerCard(CONTEXT)).rejects.toMatchObject({ code: 'noRegister' });
  });

  it('has the parts of a company’s card', async () => {
    host = workbookOf({
      企业客户: [
        ['客户编号', '客户名称', '统一社会信用代码', '地址', '联系人', '联系人手机', '发展潜力', '合作态度', '存在问题', '业务员', '状态'],
        ['KH1', '华东机电有限公司', '', '上海市', '陈工', '13800138009', 80, 70, '账期太长', '李晓', '正常'],
      ],
    }); // prettier-ignore
    select('B2', '企业客户');
    const { kind, sections } = await customerCard(CONTEXT);
    expect(kind).toBe('corporate');
    expect(sections.map(({ title }) => title)).toEqual(['基本信息', '客户特征', '业务状况', '交易现状', '负责人']);
  });
});

describe('新客户', () => {
  it('asks for what the register has, what is required first; the number comes by itself', async () => {
    const fields = await newCustomerForm({ ...CONTEXT, sheet: '意向客户', who: '李晓' });
    expect(fields.map(({ label, required, value }) => `${label}${required ? '*' : ''} ${value}`.trim())).toEqual([
      '客户姓名*', '联系电话*', '销售顾问* 李晓', '意向车型*', '意向级别*', '状态*', '下次访问时间*', '客户编号', '预算(万元)',
    ]); // prettier-ignore
    expect(fields.some(({ readOnly }) => readOnly)).toBe(false);
  });
});

describe('on the sample workbook', () => {
  it('every lead has a card, with its contacts of the log', async () => {
    host = connect(ExcelHost.open(readFileSync('assets/samples/汽车4S店客户管理.xlsx')));
    host.edit((workbook) => workbook.$sheet('意向客户')?.activate());
    select('C2');
    const card = await customerCard(CONTEXT);
    expect([card.position, card.count, card.kind]).toEqual([1, 400, 'leads']);
    expect(card.sections.map(({ title }) => title)).toEqual(['基本信息', '需求与意向', '购买力·决定权·需求', '跟进']);
    expect(fieldsOf(card)).toHaveLength(18);
    const days = card.history.map(({ at }) => at);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort().reverse());
  });
});
