import { makeReport } from '../../../src/actions/reports';
import { worklist } from '../../../src/actions/worklist';
import { grade } from '../../../src/actions/grade';
import { connect, textOf, TODAY, workbookOf } from '../../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '下次访问时间', '状态', '是否同意联系'],
  ['YX1', '张三', '13800138001', 'A', '2026-11-21', '跟进中', '不同意'],
  ['YX2', '李四', '13800138002', 'A', '2026-11-21', '跟进中', '是'],
  ['YX3', '王五', '13800138003', 'A', '2026-11-20', '跟进中', ''],
];
const OWNERS = [
  ['车主姓名', '联系电话', '车型', '车牌号', '交车日期', '下次关怀日期', '销售顾问'],
  ['张三', '138-0013-8001', '途观', '粤B12345', '2026-10-20', '2026-11-21', '王强'],
  ['赵六', '13800138004', '帕萨特', '粤B12346', '2026-10-20', '2026-11-21', '王强'],
];

beforeEach(() => connect(workbookOf({ 意向客户: LEADS, 保有客户: OWNERS })));

it('who has withdrawn consent is on no list of the day, in no register, and is counted once', async () => {
  const { today, overdue, upcoming, unplanned, withdrawn } = await worklist(CONTEXT);
  const names = [...today, ...overdue, ...upcoming, ...unplanned].map(({ name }) => name);
  expect([...new Set(names)].sort()).toEqual(['李四', '王五', '赵六'].sort());
  expect(withdrawn).toBe(1);
});

it('nor on a call list or a plan of care, and both say so', async () => {
  const host = connect(workbookOf({ 意向客户: LEADS, 保有客户: OWNERS }));
  for (const id of ['call-list', 'care'] as const) {
    const { sheet } = await makeReport({ ...CONTEXT, id });
    const words = textOf(host, sheet, 'A1:P60').flat().join('\n');
    expect(words).toContain('1 人已撤回同意，未列出。');
    expect(words).toContain('赵六');
    expect(words).not.toContain('张三');
  }
});

it('is graded all the same', async () => {
  const { sheets } = await grade(CONTEXT);
  expect(sheets[0]?.rows).toBe(3);
});
