import { makeReport } from '../../../src/actions/reports';
import { TODAY, textOf, workbookOf } from '../../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN', id: 'call-list' } as const;
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '判级日期', '意向车型', '下次访问时间', '状态', '销售顾问', '备注'],
  ['YX1', '张三', '13800138000', 'H', '2026-11-20', '途观', '2026-11-18', '跟进中', '李晓', '要报价'],
  ['YX2', '李四', '13800138001', 'A', '2026-11-20', '朗逸', '2026-11-21', '跟进中', '王强', ''],
  ['YX3', '王五', '13800138002', 'A', '2026-11-20', '途昂', '2026-11-23', '跟进中', '李晓', ''],
];
const OWNERS = [
  ['车主姓名', '联系电话', '车型', '车牌号', '交车日期', '最近关怀日期', '下次关怀日期', '销售顾问'],
  ['张三', '13800138000', '途岳', '沪A12345', '2024-08-21', '2025-08-28', '2026-11-21', '李晓'],
];

/** The rows of the list, from its header on. */
function rowsOf(host: ReturnType<typeof workbookOf>, sheet: string): string[][] {
  const rows = textOf(host, sheet, 'A1:L30');
  const header = rows.findIndex((row) => row.includes('联系电话'));
  return rows.slice(header).filter((row) => row.some((cell) => cell !== ''));
}

it('lists whom to call today, each customer once, with room for what came of it', async () => {
  const host = workbookOf({ 意向客户: LEADS, 保有客户: OWNERS });
  const { sheet, rows } = await makeReport(CONTEXT);
  expect([sheet, rows]).toEqual(['电话名单', 2]);
  const [header = [], ...calls] = rowsOf(host, sheet);
  const at = header.findIndex((cell) => cell === '序号');
  expect(header.slice(at, at + 11)).toEqual(['序号', '客户姓名', '联系电话', '意向级别', '事项', '应联系日期', '关注产品', '最近沟通内容', '销售顾问', '结果', '备注']); // prettier-ignore
  expect(calls.map((row) => row.slice(at, at + 11))).toEqual([
    ['1', '张三', '13800138000', 'H', '回访、关怀', '2026-11-18', '途观', '要报价', '李晓', '', ''],
    ['2', '李四', '13800138001', 'A', '回访', '2026-11-21', '朗逸', '', '王强', '', ''],
  ]);
});

it('is about the days and the salesperson that are wanted', async () => {
  const host = workbookOf({ 意向客户: LEADS, 保有客户: OWNERS });
  const period = { from: TODAY + 1, to: TODAY + 7 };
  const { rows } = await makeReport({ ...CONTEXT, options: { owner: '李晓', period } });
  expect(rows).toBe(1);
  expect(rowsOf(host, '电话名单')[1]).toContain('王五');
});

it('says so where nobody is to be called', async () => {
  const host = workbookOf({ 意向客户: [LEADS[0] ?? [], LEADS[3] ?? []] });
  const { rows } = await makeReport(CONTEXT);
  expect(rows).toBe(0);
  expect(textOf(host, '电话名单', 'A1:L30').flat()).toContain('没有要联系的客户');
});
