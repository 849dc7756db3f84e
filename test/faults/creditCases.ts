import { saveJudgement } from '../../src/actions/credit/saveJudgement';
import type { JudgementEntry } from '../../src/actions/credit/types';
import type { ActionContext } from '../../src/actions/types';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { TODAY, workbookOf } from '../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
export const ASSESSMENTS = '客户信用评定';

const DELIVERIES = [
  ['发货单号', '发货日期', '客户名称', '产品', '金额', '到期日', '业务员'],
  ['FH1', '2026-09-01', '华东机电', '电机', '12000', '2026-11-01', '王强'],
  ['FH2', '2026-09-02', '永泰粮行', '电机', '8000', '2026-11-02', '王强'],
];
const entry = (business: number): JudgementEntry => ({
  customer: '华东机电',
  scores: { business, cooperation: 90 },
  by: '周会计',
});

/** A workbook nobody has judged a customer in. */
export async function debtors(): Promise<ExcelHost> {
  return workbookOf({ 发货: DELIVERIES, 说明: [['备注']] });
}

/** The same with what somebody has judged this morning, and another customer's row. */
export async function judged(): Promise<ExcelHost> {
  const host = await debtors();
  await saveJudgement({ ...CONTEXT, entry: entry(60) });
  await saveJudgement({ ...CONTEXT, entry: { ...entry(70), customer: '永泰粮行' } });
  return host;
}

/** Somebody judges, or thinks better of it. */
export function judge(context: ActionContext): Promise<unknown> {
  return saveJudgement({ ...context, entry: entry(80) });
}
