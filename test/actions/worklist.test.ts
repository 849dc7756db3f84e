import type { DueCustomer } from '../../src/actions/types';
import { worklist } from '../../src/actions/worklist';
import { TODAY, workbookOf } from '../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

const LEADS = [
  ['意向客户登记表'],
  ['客户编号', '客户姓名', '联系电话', '意向级别', '判级日期', '意向车型', '下次访问时间', '状态', '销售顾问', '第一次回访时间', '第一次回访内容', '第二次回访时间', '第二次回访内容'], // prettier-ignore
  ['YX1', '张三', '13800138000', 'H', '2026-11-20', '途观', '2026-11-18', '跟进中', '李晓', '', '', '', ''],
  ['YX2', '李四', '13800138001', 'A', '2026-11-20', '朗逸', '2026-11-21', '跟进中', '王强', '', '', '', ''],
  ['YX3', '王五', '13800138002', 'B', '2026-11-20', '帕萨特', '', '跟进中', '李晓', '2026-10-01', '看车', '2026-11-19', '试驾满意'], // prettier-ignore
  ['YX4', '赵六', '13800138003', 'H', '2026-11-20', '途昂', '2026-11-18', '战败', '王强', '', '', '', ''],
  ['YX5', '孙七', '13800138004', 'H', '2026-11-20', '途昂', '2026-12-20', '跟进中', '', '2026-11-10', '要报价', '', ''],
];
const OWNERS = [
  ['车主姓名', '联系电话', '车型', '车牌号', '交车日期', '保险到期日', '生日', '最近关怀日期', '销售顾问'],
  ['周八', '13800138005', '途岳', '沪A12345', '2026-08-21', '2026-12-11', '1990-11-24', '2026-08-28', '李晓'],
];
const TRADES = [
  ['单据日期', '客户名称', '产品', '金额', '已收款', '到期日', '业务员'],
  ['2026-09-01', '华东机电', '电机', 12000, 2000, '2026-11-01', '王强'],
  ['2026-09-02', '华东机电', '电机', 8000, 8000, '2026-11-02', '王强'],
];

describe('今日', () => {
  beforeEach(() => void workbookOf({ 意向客户: LEADS, 保有客户: OWNERS, 销售明细: TRADES }));

  it('lists who is due over all registers, the most urgent first, with what was said last', async () => {
    const { overdue, today, upcoming, unplanned, owners, sheets } = await worklist(CONTEXT);
    expect(overdue).toEqual([
      { sheet: '意向客户', row: 7, kind: 'contact', name: '孙七', phone: '13800138004', owner: '', grade: 'H', next: '2026-11-12', days: 9, about: '途昂', last: '要报价' },
      { sheet: '意向客户', row: 3, kind: 'contact', name: '张三', phone: '13800138000', owner: '李晓', grade: 'H', next: '2026-11-18', days: 3, about: '途观', last: '' },
      { sheet: '销售明细', row: 2, kind: 'receivable', name: '华东机电', phone: '', owner: '王强', grade: '', next: '2026-11-01', days: 20, about: '电机', last: '', amount: 10000 },
      { sheet: '保有客户', row: 2, kind: 'care', name: '周八', phone: '13800138005', owner: '李晓', grade: '', next: '2026-09-21', days: 61, about: '途岳', last: '' },
      { sheet: '保有客户', row: 2, kind: 'insurance', name: '周八', phone: '13800138005', owner: '李晓', grade: '', next: '2026-11-11', days: 10, about: '途岳', last: '' },
    ]); // prettier-ignore
    expect(today.map(({ name, kind }) => [name, kind])).toEqual([['李四', 'contact'], ['周八', 'service']]); // prettier-ignore
    expect(upcoming.map(({ name, kind, days }) => [name, kind, days])).toEqual([['周八', 'birthday', -3]]);
    expect(unplanned.map(({ name, next, last }) => [name, next, last])).toEqual([['王五', '', '试驾满意']]);
    expect(owners).toEqual(['李晓', '王强']);
    expect(sheets).toEqual(['意向客户', '保有客户', '销售明细']);
  });

  it('finds what is due on cards of one customer a worksheet', async () => {
    workbookOf({
      张三: [
        ['意向客户管理卡'],
        ['客户姓名', '张三', '联系电话', '13800138000'],
        ['性别：☑男 □女', '', '意向车型', '途观'],
        ['意向级别', 'A', '建卡日期', '2026-11-10'],
        ['预算', '18万', '备注', ''],
        ['日期', '方式', '内容', '下次访问时间'],
        ['2026-11-12', '来店', '看车', '2026-11-15'],
        ['2026-11-16', '电话', '等报价', '2026-11-19'],
      ],
      李四: [
        ['意向客户管理卡'],
        ['客户姓名', '李四', '联系电话', '13800138001'],
        ['性别：☑男 □女', '', '意向车型', '朗逸'],
        ['意向级别', 'H', '建卡日期', '2026-11-10'],
        ['预算', '18万', '备注', ''],
        ['日期', '方式', '内容', '下次访问时间'],
        ['2026-11-18', '来店', '看过车', ''],
      ],
    });
    const { overdue } = await worklist(CONTEXT);
    expect(overdue.map(({ sheet, row, name, grade, next, last }) => [sheet, row, name, grade, next, last])).toEqual([
      ['李四', 2, '李四', 'H', '2026-11-20', '看过车'],
      ['张三', 2, '张三', 'A', '2026-11-19', '等报价'],
    ]);
  });

  it.each([
    ['意向级别', '下次回访日期', '最近跟进内容'],
    ['意向等级', '下次联系', '跟进记录'],
    ['意向车型', '下次跟进时间', '跟进情况'],
  ])('a register that notes the last contact is no log of contacts: %s, %s, %s', async (first, next, words) => {
    workbookOf({
      客户: [
        ['姓名', '电话', first, next, words],
        ['张三', '13800138000', first === '意向车型' ? '途观' : 'A', '2026-11-18', '等新车'],
        ['李四', '13800138001', first === '意向车型' ? '朗逸' : 'B', '2026-11-25', '比价'],
      ],
    });
    const { overdue, upcoming } = await worklist(CONTEXT);
    expect([...overdue, ...upcoming].map(({ name, last }) => [name, last])).toEqual([
      ['张三', '等新车'],
      ['李四', '比价'],
    ]);
  });

  it('asks for what receipts on another worksheet have left open of the documents', async () => {
    workbookOf({
      发货: [
        ['发货单号', '发货日期', '客户名称', '产品', '金额', '到期日', '业务员'],
        ['FH1', '2026-09-01', '华东机电', '电机', 12000, '2026-11-01', '王强'],
        ['FH2', '2026-09-02', '永泰粮行', '电机', 8000, '2026-11-02', '王强'],
      ],
      回款: [
        ['收款单号', '收款日期', '客户名称', '收款金额', '核销单号'],
        ['SK1', '2026-10-05', '华东机电', 2000, 'FH1'],
        ['SK2', '2026-10-06', '永泰粮行', 8000, ''],
      ],
    });
    const { overdue } = await worklist(CONTEXT);
    expect(overdue.map(({ sheet, row, name, amount }) => [sheet, row, name, amount])).toEqual([
      ['发货', 2, '华东机电', 10000],
    ]);
  });

  describe('with companies', () => {
    const COMPANIES = [
      ['客户名称', '统一社会信用代码', '联系人', '手机', '行业', '每月付款日', '资料复核日期', '业务员'],
      ['华东机电', '91310000MA1FL2LN8K', '陈工', '13900139000', '机械', '每月25日', '2025-11-01', '王强'],
      ['永泰粮行', '91310000MA1FL2LN9H', '李姐', '13900139001', '零售', '', '2026-03-01', '王强'],
    ];
    const ORDERS = [
      ['单据号', '日期', '客户名称', '产品', '金额', '已收款', '到期日', '业务员'],
      ['XS1', '2026-10-01', '永泰粮行', '大米', 1000, 1000, '', '王强'],
      ['XS2', '2026-10-16', '永泰粮行', '大米', 1000, 1000, '', '王强'],
      ['XS3', '2026-10-31', '永泰粮行', '面粉', 1000, 1000, '', '王强'],
      ['XS4', '2026-10-31', '华东机电', '电机', 9000, 0, '2026-11-10', '王强'],
    ];
    const LOG = [
      ['客户名称', '公司名称', '联系日期', '沟通方式', '有效性', '沟通内容', '跟进人'],
      ['陈工', '华东机电', '2025-11-20', '拜访', '有效', '看样品', '王强'],
    ];
    beforeEach(() => void workbookOf({ 企业客户: COMPANIES, 销售明细: ORDERS, 跟进记录: LOG }));

    it('lists visits and revisions of the year, next orders, and payments on the pay day', async () => {
      const { overdue, upcoming } = await worklist(CONTEXT);
      const said = ({ kind, name, phone, next, about, last }: DueCustomer) => [kind, name, phone, next, about, last];
      expect(overdue.map(said)).toEqual([
        ['replenishment', '永泰粮行', '13900139001', '2026-11-15', '大米', ''],
        ['revisit', '华东机电', '13900139000', '2026-11-20', '', ''],
        ['revision', '华东机电', '13900139000', '2026-11-01', '', ''],
      ]);
      expect(upcoming.map(said)).toEqual([['receivable', '华东机电', '13900139000', '2026-11-25', '电机', '']]);
    });

    it('knows the pay day of a company that is on another worksheet than the one that is named', async () => {
      const { overdue, upcoming } = await worklist({ ...CONTEXT, sheet: '销售明细' });
      expect([...overdue, ...upcoming].map(({ kind, next }) => [kind, next])).toEqual([
        ['replenishment', '2026-11-15'],
        ['receivable', '2026-11-25'],
      ]);
    });
  });

  it('finds what is due on cards of companies, and pay days on them', async () => {
    workbookOf({
      华东机电: [
        ['企业客户资料卡'],
        ['客户名称', '华东机电', '统一社会信用代码', '91310000MA1FL2LN8K'],
        ['联系人', '陈工', '联系人手机', '13900139000'],
        ['行业', '机械', '经营理念', '稳健'],
        ['每月付款日', '每月25日', '资料复核日期', '2025-11-01'],
        ['业务员', '王强', '备注', ''],
      ],
      销售明细: TRADES,
    });
    const { overdue, upcoming } = await worklist(CONTEXT);
    const said = ({ sheet, row, kind, name, phone, next }: DueCustomer) => [sheet, row, kind, name, phone, next];
    expect([...overdue, ...upcoming].map(said)).toEqual([
      ['华东机电', 2, 'revision', '华东机电', '13900139000', '2026-11-01'],
      ['销售明细', 2, 'receivable', '华东机电', '13900139000', '2026-11-25'],
    ]);
  });

  it('marks whom nobody has reached in time, and whose card was made too late', async () => {
    const visits = [
      ['登记日期', '进店时间', '离店时间', '顾客姓名', '联系电话', '拟购车型', '是否首次', '销售顾问'],
      ['2026-11-08', '10:00', '11:00', '张三', '13800138000', '途观', '是', '李晓'],
      ['2026-11-10', '10:00', '11:00', '李四', '13800138001', '朗逸', '是', '李晓'],
    ];
    const leads = [
      [
        '客户编号',
        '建卡日期',
        '客户姓名',
        '联系电话',
        '意向级别',
        '意向车型',
        '最近联系时间',
        '下次访问时间',
        '销售顾问',
      ],
      ['YX1', '2026-11-10', '张三', '13800138000', 'A', '途观', '', '2026-11-20', '李晓'],
      ['YX2', '2026-11-10', '李四', '13800138001', 'A', '朗逸', '2026-11-12', '2026-11-20', '李晓'],
    ];
    workbookOf({ 来店登记: visits, 意向客户: leads });
    const { overdue } = await worklist(CONTEXT);
    const flags = Object.fromEntries(overdue.map((due) => [due.name, due.flags]));
    expect(flags).toEqual({ 张三: ['reassign', 'cardLate'], 李四: undefined });
  });

  it('looks at one worksheet where it is named', async () => {
    const { overdue, upcoming } = await worklist({ ...CONTEXT, sheet: '保有客户' });
    expect([...overdue, ...upcoming].map(({ kind }) => kind)).toEqual(['care', 'insurance', 'birthday']);
    await expect(worklist({ ...CONTEXT, sheet: '没有' })).rejects.toMatchObject({ code: 'sheetGone' });
  });

  it('says so where nothing can fall due', async () => {
    workbookOf({ 说明: [['使用说明']] });
    await expect(worklist(CONTEXT)).rejects.toMatchObject({ code: 'noRegister' });
  });
});
