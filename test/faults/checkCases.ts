import { consistency } from '../../src/actions/checks/consistency';
import { mergeCustomers } from '../../src/actions/checks/mergeCustomers';
import { fixFindings } from '../../src/actions/checks/planFix';
import { repair } from '../../src/actions/checks/repairs';
import type { ConsistencyFix } from '../../src/actions/checks/types';
import type { ActionContext } from '../../src/actions/types';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Workbook } from '../../src/workbench/host/model/workbook';
import { TODAY, workbookOf } from '../excel/hosted';

/** Workbooks in which the checks find something to write, and how that is done. */

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

const HEADERS = ['客户编号', '建卡日期', '客户姓名', '联系电话', '意向级别', '下次访问时间', '状态', '备注'];
const state = (n: number) => (n % 4 ? '跟进中' : '战败');

/** Leads as people type them: days as text, phones as numbers, wide characters, a grade that there is not. */
function untidy(count: number, first: number): (string | number)[][] {
  return Array.from({ length: count }, (_lead, i) => {
    const n = first + i;
    const digits = `138${String(n).padStart(8, '0')}`;
    const phone = [Number(digits), wide(digits), `'${digits}`][n % 3] ?? '';
    const day = String(1 + (n % 20)).padStart(2, '0');
    const next = n % 2 ? `2026.12.${day}` : `2026-12-${day}`;
    return [`YX${n}`, `2026-11-${day}`, `客户${n}`, phone, n % 5 ? 'A' : 'Ａ', next, state(n), n % 7 ? '' : '待核'];
  });
}

function wide(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function edited(host: ExcelHost, edit: (workbook: Workbook) => void): ExcelHost {
  host.edit(edit);
  return host;
}

/** A bare block with a filter that hides rows, and a table; days as text in cells of text and in others. */
export async function untidyRegisters(): Promise<ExcelHost> {
  const sheets = { 意向客户: [HEADERS, ...untidy(12, 1)], 网络客户: [HEADERS, ...untidy(6, 101)] };
  return edited(workbookOf(sheets), (workbook) => {
    const [bare, table] = workbook.$sheets;
    if (!bare || !table) return;
    bare.getRange('F2:F7').numberFormat = '@';
    // What was put into a cell of text is text.
    bare.getRange('F2').values = [['2026.12.02']];
    bare.getRange('F4').values = [['20261204']];
    bare.getRange('D2:D3').format.fill.color = '#FFF2CC';
    bare.autoFilter.apply('A1:H13', 6, { filterOn: 'Values', values: ['跟进中'] });
    workbook.tables.add('网络客户!A1:H7', true).name = '网络客户表';
  });
}

/** The same registers after they were put right. */
export async function repaired(): Promise<ExcelHost> {
  const host = await untidyRegisters();
  await repair(CONTEXT);
  return host;
}

/** Registers with faults in cells of every look. */
export async function faultyRegisters(): Promise<ExcelHost> {
  return edited(await untidyRegisters(), (workbook) => {
    const [bare] = workbook.$sheets;
    if (!bare) return;
    bare.getRange('D5:E5').values = [['1380013', 'Q']];
    bare.getRange('E6:E7').values = [['X'], ['Y']];
    bare.getRange('E5:E6').format.fill.color = '#00B0F0';
    bare.getRange('E7').format.fill.color = '#FFFFFF';
    bare.getRange('B2:B9').format.fill.color = '#FFEE00';
  });
}

const LEADS = [
  HEADERS,
  ['YX1', '2026-10-01', '张三', '13800138000', 'A', '', '跟进中', ''],
  ['YX2', '2026-10-06', '李四', '13800138002', 'B', '2026-11-28', '跟进中', ''],
  ['YX3', '2026-11-02', '张珊', '138 0013 8000', 'H', '2026-11-25', '战败', '要白色'],
];
const NET = [HEADERS, ['WL1', '2026-11-10', '李思', '13800138002', 'H', '2026-11-24', '跟进中', '网上问价']];
const KEEP = { sheet: '意向客户', row: 2, name: '张三' };
const DROP = { sheet: '意向客户', row: 4, name: '张珊' };

/** Two rows of one register that are one customer; the same customer in a table on another worksheet. */
export async function doubles(): Promise<ExcelHost> {
  return edited(workbookOf({ 意向客户: LEADS, 网络客户: NET }), (workbook) => {
    const [bare] = workbook.$sheets;
    bare?.autoFilter.apply('A1:H4', 6, { filterOn: 'Values', values: ['跟进中'] });
    workbook.tables.add('网络客户!A1:H2', true).name = '网络客户表';
  });
}

/** The same, and the archive is there already. */
export async function oneMerged(): Promise<ExcelHost> {
  const host = await doubles();
  await mergeRows(CONTEXT);
  return host;
}

export function mergeRows(context: ActionContext): Promise<unknown> {
  return mergeCustomers(context, { keep: KEEP, drop: DROP, taken: ['gradeManual', 'nextContact', 'note'] });
}

export function mergeSheets(context: ActionContext): Promise<unknown> {
  const keep = { sheet: '意向客户', row: 3, name: '李四' };
  const drop = { sheet: '网络客户', row: 2, name: '李思' };
  return mergeCustomers(context, { keep, drop, taken: ['gradeManual', 'nextContact', 'note'] });
}

const DAYS = Array.from({ length: 30 }, (_day, i) => `${i + 1}日`);
const SHOWROOM = {
  意向客户: [
    ['客户编号', '建卡日期', '客户姓名', '联系电话', '意向车型', '意向级别', '判级日期', '销售顾问', '下次访问时间', '状态'],
    ['YX1', '2026-10-05', '张三', '13800138001', '途观', 'A', '2026-10-20', '李晓', '2026-11-24', '跟进中'],
    ['YX2', '2026-10-06', '李四', '13800138002', '朗逸', 'A', '2026-11-10', '王强', '2026-11-28', '跟进中'],
  ],
  跟进记录: [
    ['客户编号', '联系电话', '跟进时间', '跟进方式', '有效性', '洽谈内容', '跟进后级别', '下次访问时间', '下一步计划', '跟进人'],
    ['YX1', '13800138001', '2026-11-20', '去电', '有效', '要报价', 'A', '2026-11-24', '谈价', '李晓'],
  ],
  来店登记表: [
    ['日期', '来店/来电', '进店时间', '离店时间', '顾客姓名', '联系电话', '是否留档', '意向级别', '拟购车型', '销售顾问'],
    ['2026-11-20', '来店', 0.4, 0.45, '周八', '13800138008', '是', 'B', '途观', '李晓'],
  ],
  推进表: [
    ['客户编号', '顾客姓名', '联系电话', '拟购车型', '销售顾问', '月初级别', ...DAYS, '当前级别', '推进结果', '下次回访日期', '逾期天数', '推进说明'],
    ['YX1', '张三', '13800138001', '途观', '李晓', 'A', ...DAYS.map(() => ''), 'A', '维持', '2026-11-24', 0, ''],
  ],
  日报表: [
    ['销售活动日报表'],
    ['日期', '销售顾问', '活动类型', '方式', '客户姓名', '联系电话', '内容', '结果级别', '明日计划', '主管批示'],
    ['2026-11-20', '李晓', '接待', '来店', '周八', '13800138008', '看车', 'B', '', ''],
  ],
}; // prettier-ignore
const FIXES: readonly ConsistencyFix[] = ['addToPipeline', 'createCard', 'addToDaily'];

/** A visitor without a card, a lead that is not in the pipeline, a contact that is not in the daily report. */
async function inconsistent(): Promise<ExcelHost> {
  return workbookOf(SHOWROOM);
}

let wanted: Parameters<typeof fixFindings>[1] = [];
/** The same, and it is known what is to be mended. */
export async function toBeFixed(): Promise<ExcelHost> {
  const host = await inconsistent();
  const { rules } = await consistency(CONTEXT);
  const found = rules.flatMap(({ findings }) => findings);
  wanted = found.filter(({ fix }) => fix && FIXES.includes(fix));
  const kinds = new Set(wanted.map(({ fix }) => fix));
  if (kinds.size < FIXES.length) throw new Error(`found only ${[...kinds].join(', ')}`);
  return host;
}

export function fixThree(context: ActionContext): Promise<unknown> {
  return fixFindings(context, wanted);
}
