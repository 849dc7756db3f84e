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
      { sheet: '意向客户', row: 7, kind: 'contact', name: '孙七', owner: '', grade: 'H', next: '2026-11-12', days: 9, about: '途昂', last: '要报价' },
      { sheet: '意向客户', row: 3, kind: 'contact', name: '张三', owner: '李晓', grade: 'H', next: '2026-11-18', days: 3, about: '途观', last: '' },
      { sheet: '销售明细', row: 2, kind: 'receivable', name: '华东机电', owner: '王强', grade: '', next: '2026-11-01', days: 20, about: '电机', last: '', amount: 10000 },
      { sheet: '保有客户', row: 2, kind: 'care', name: '周八', owner: '李晓', grade: '', next: '2026-09-21', days: 61, about: '途岳', last: '' },
      { sheet: '保有客户', row: 2, kind: 'insurance', name: '周八', owner: '李晓', grade: '', next: '2026-11-11', days: 10, about: '途岳', last: '' },
    ]); // prettier-ignore
    expect(today.map(({ name }) => name)).toEqual(['李四']);
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
