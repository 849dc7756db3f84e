import { cardIndex, cardsToRegister, registerToCards, writeCard } from '../../src/actions/cards';
import { logContact } from '../../src/actions/entries/logContact';
import { insertSample } from '../../src/actions/entries/insertSample';
import { registerVisit } from '../../src/actions/entries/registerVisit';
import { removeEntryChecks, setEntryChecks } from '../../src/actions/checks/entryChecks';
import { markCells } from '../../src/actions/checks/marks';
import { repair } from '../../src/actions/checks/repairs';
import { grade } from '../../src/actions/grade';
import { undo } from '../../src/actions/journal';
import { anonymise } from '../../src/actions/privacy/anonymise';
import { saveMapping } from '../../src/actions/mapping';
import { createSettings, exportSettings, importSettings, resetSettings } from '../../src/actions/settings';
import { makeReport } from '../../src/actions/reports';
import type { ActionContext } from '../../src/actions/types';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Workbook } from '../../src/workbench/host/model/workbook';
import { visitRegister } from '../actions/reports/visitRegister';
import { TODAY, workbookOf } from '../excel/hosted';
import {
  doubles,
  faultyRegisters,
  fixThree,
  mergeRows,
  mergeSheets,
  oneMerged,
  repaired,
  toBeFixed,
  untidyRegisters,
} from './checkCases';
import { ASSESSMENTS, debtors, judge, judged } from './creditCases';
import { closedLongAgo } from './privacyCases';

/** An action that writes, and what a colleague can spoil for it. */
export interface WritingActionCase {
  readonly name: string;
  /** The workbook it starts from; made once, and opened from its bytes for every run. */
  readonly workbook: () => Promise<ExcelHost>;
  readonly run: (context: ActionContext) => Promise<unknown>;
  /** A worksheet it reads or writes, the row of its headers (1-based), and a column it needs. */
  readonly sheet: string;
  readonly headerRow: number;
  readonly column: string;
  /** A column that it adds: its header, and where it goes. */
  readonly adds?: { readonly header: string; readonly column: string };
  /** A worksheet that it makes. */
  readonly makes?: string;
  /** It draws the sheet anew: of what a colleague does at that very moment the content stays, not the look. */
  readonly redraws?: true;
  /** The action whose run it takes back: broken off, it leaves that run open, which is undone to the end or done again. */
  readonly reverts?: WritingActionCase;
}

export const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const SETTINGS = '客户卡设置';

const HEADERS = [
  '客户编号',
  '客户姓名',
  '联系电话',
  '意向级别',
  '预计购车日期',
  '最近联系时间',
  '下次访问时间',
  '状态',
];
const NEXT = HEADERS.indexOf('下次访问时间');

/** Leads that get every grade; every third has a next contact of its own, every fifth is lost. */
export function leads(count: number, first = 1): string[][] {
  return Array.from({ length: count }, (_lead, i) => {
    const n = first + i;
    const day = (days: number) => `2026-${n % 2 ? 11 : 12}-${String(1 + ((n * 5 + days) % 27)).padStart(2, '0')}`;
    const next = n % 3 ? '' : `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`;
    const state = n % 5 ? '跟进中' : '战败';
    return [`YX${n}`, `客户${n}`, `138${String(n).padStart(8, '0')}`, 'HABC'.charAt(n % 5), day(3), `2026-11-${10 + (n % 10)}`, next, state]; // prettier-ignore
  });
}

const LEADS = [HEADERS, ...leads(12)];
const NO_NEXT = [HEADERS, ...leads(8, 101)].map((row) => row.filter((_cell, column) => column !== NEXT));

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

/** A workbook after its user has done something to it. */
function edited(sheets: Parameters<typeof workbookOf>[0], edit: (workbook: Workbook) => void): ExcelHost {
  const host = workbookOf(sheets);
  host.edit(edit);
  return host;
}

/** A bare block with a filter that hides rows and formats of its own, and a table that has to grow. */
async function registers(): Promise<ExcelHost> {
  return edited({ 意向客户: LEADS, 网络客户: NO_NEXT }, (workbook) => {
    const [bare] = workbook.$sheets;
    if (!bare) return;
    bare.getRange('A1:H1').format.fill.color = '#DDEBF7';
    bare.getRange('A1:H1').format.font.bold = true;
    bare.getRange('G2:G9').numberFormat = 'm"月"d"日"';
    bare.getRange('G10:G11').numberFormat = '@';
    bare.getRange('D:D').dataValidation.rule = { list: { inCellDropDown: true, source: 'H,A,B,C' } };
    bare.getRange('I3:J4').format.fill.color = '#FFF2CC';
    bare.getRange('I:I').format.columnWidth = 33;
    bare.freezePanes.freezeRows(1);
    bare.autoFilter.apply('A1:H13', 7, { filterOn: 'Values', values: ['跟进中'] });
    const table = workbook.tables.add('网络客户!A1:G9', true);
    table.name = '网络客户表';
    table.autoFilter.apply('', 6, { filterOn: 'Values', values: ['跟进中'] });
  });
}

/** The same registers after they were graded. */
async function graded(): Promise<ExcelHost> {
  const host = await registers();
  await grade(CONTEXT);
  return host;
}

/** The same registers with checks at entry. */
async function checkedAtEntry(): Promise<ExcelHost> {
  const host = await registers();
  await setEntryChecks(CONTEXT);
  return host;
}

async function notes(): Promise<ExcelHost> {
  return workbookOf({ 说明: [['备注']], 其他: [['备注']] });
}

async function cards(): Promise<ExcelHost> {
  return workbookOf({ 张三: ZHANG, 李四: LI });
}

/** A workbook whose settings sheet holds entries of the user. */
async function withSettings(): Promise<ExcelHost> {
  const host = workbookOf({ 意向客户: LEADS });
  await createSettings(CONTEXT);
  enter(host, '首次联系期限', 15);
  await saveMapping(CONTEXT, { sheet: '意向客户', kind: 'leads' });
  return host;
}

function enter(host: ExcelHost, item: string, value: number): void {
  host.edit((workbook) => {
    const sheet = workbook.$sheet(SETTINGS);
    const row = sheet?.getUsedRange(true).values.findIndex((cells) => cells[1] === item) ?? -1;
    if (!sheet || row < 0) throw new Error(`no setting ${item}`);
    sheet.getCell(row, 3).values = [[value]];
  });
}

let settingsFile = '';
/** The same workbook; the file to be imported holds other entries. */
async function forImport(): Promise<ExcelHost> {
  const host = await withSettings();
  const before = host.save();
  enter(host, '首次联系期限', 20);
  await saveMapping(CONTEXT, { sheet: '意向客户', columns: [{ header: '状态', occurrence: 1, field: null }] });
  settingsFile = await exportSettings(CONTEXT);
  host.reopen(before);
  return host;
}

const onRegister = { sheet: '意向客户', headerRow: 1, column: 'G' };
const onCard = { sheet: '张三', headerRow: 2, column: 'B' };
const onVisits = { sheet: '来店登记表', headerRow: 1, column: 'A' };
const onReport = { sheet: '来店登记统计', headerRow: 1, column: 'B' };
const onSettings = { sheet: SETTINGS, headerRow: 1, column: 'D' };

const GRADE: WritingActionCase = { name: 'grade', workbook: registers, run: grade, ...onRegister, adds: { header: '系统级别', column: 'I' } }; // prettier-ignore
const REPAIR: WritingActionCase = {
  name: 'repair',
  workbook: untidyRegisters,
  run: repair,
  ...onRegister,
  column: 'D',
};
const onMerged = { ...onRegister, column: 'E', adds: { header: '合并标记', column: 'I' } };

/** Every action that writes; a new one joins by a line here. */
export const WRITING_ACTIONS: readonly WritingActionCase[] = [
  GRADE,
  { name: 'writeCard', workbook: cards, run: writeFields, ...onCard },
  { name: 'cardsToRegister', workbook: cards, run: cardsToRegister, ...onCard, makes: '意向客户汇总' },
  { name: 'registerToCards', workbook: registers, run: makeThree, ...onRegister, makes: '客户2' },
  { name: 'cardIndex', workbook: cards, run: cardIndex, ...onCard, makes: '客户卡目录' },
  { name: 'cardIndex, refreshed', workbook: oldIndex, run: cardIndex, ...onCard },
  { name: 'createSettings', workbook: registers, run: createSettings, ...onRegister, makes: SETTINGS },
  { name: 'resetSettings', workbook: withSettings, run: resetSettings, ...onSettings },
  { name: 'importSettings', workbook: forImport, run: (context) => importSettings(context, settingsFile), ...onSettings }, // prettier-ignore
  { name: 'saveMapping', workbook: withSettings, run: correct, ...onSettings },
  { name: 'report', workbook: visits, run: statistics, ...onVisits, makes: '来店登记统计' },
  { name: 'report, drawn anew', workbook: oldReport, run: statistics, ...onReport, redraws: true },
  { name: 'registerVisit', workbook: showroom, run: walkIn, sheet: '来店登记', headerRow: 1, column: 'B' },
  { name: 'logContact, lost', workbook: showroom, run: loseDeal, ...onRegister, makes: '战败' },
  { name: 'setEntryChecks', workbook: registers, run: setEntryChecks, ...onRegister },
  { name: 'removeEntryChecks', workbook: checkedAtEntry, run: removeEntryChecks, ...onRegister },
  REPAIR,
  { name: 'mergeCustomers', workbook: doubles, run: mergeRows, ...onMerged, makes: '合并归档' },
  { name: 'mergeCustomers, two sheets', workbook: oneMerged, run: mergeSheets, ...onRegister, column: 'E' },
  { name: 'markCells', workbook: faultyRegisters, run: markCells, ...onRegister, column: 'E' },
  { name: 'anonymise', workbook: closedLongAgo, run: anonymise, ...onRegister, column: 'D' },
  {
    name: 'insertSample',
    workbook: notes,
    run: insertSample,
    sheet: '说明',
    headerRow: 1,
    column: 'A',
    makes: '示例客户',
  },
  { name: 'fixFindings', workbook: toBeFixed, run: fixThree, ...onRegister, column: 'C' },
  {
    name: 'saveJudgement',
    workbook: debtors,
    run: judge,
    sheet: '发货',
    headerRow: 1,
    column: 'C',
    makes: ASSESSMENTS,
  },
  { name: 'saveJudgement, again', workbook: judged, run: judge, sheet: ASSESSMENTS, headerRow: 1, column: 'C' },
  { name: 'undo of repair', workbook: repaired, run: undo, ...onRegister, column: 'D', reverts: REPAIR },
  { name: 'undo of grade', workbook: graded, run: undo, ...onRegister, reverts: GRADE },
];

/** The fewer columns, the fewer tables and charts there are to draw. */
async function visits(): Promise<ExcelHost> {
  const columns = [0, 3, 4, 5, 10];
  const register = visitRegister(12).map((row) => columns.map((column) => row[column] ?? ''));
  return workbookOf({ 来店登记表: register, 说明: [['备注']] });
}

/** A report that no longer tells what the register says. */
async function oldReport(): Promise<ExcelHost> {
  const host = await visits();
  await statistics(CONTEXT);
  host.edit((workbook) => {
    const left = workbook.$sheet('来店登记表')?.getRange('D2:D4');
    if (left) left.values = [['是'], ['是'], ['是']];
  });
  return host;
}

function statistics(context: ActionContext): Promise<unknown> {
  return makeReport({ ...context, id: 'visit-statistics' });
}

/** A table of visits, and leads with a signature beneath them, a sum, and a formula in every row. */
async function showroom(): Promise<ExcelHost> {
  const visits = [
    ['来店日期', '进店时间', '顾客姓名', '联系电话', '是否留档', '拟购车型', '意向级别', '销售顾问', '备注'],
    ['2026-11-20', '09:10', '王女士', '13800138009', '是', '途观', 'A', '王强', '看车'],
  ];
  return edited({ 意向客户: [...LEADS, ['合计']], 来店登记: visits }, (workbook) => {
    const [bare, table] = workbook.$sheets;
    if (!bare || !table) return;
    bare.getRange('B14').values = [['=COUNTA(B2:B13)']];
    bare.getRange('A2:H13').format.fill.color = '#FFF2CC';
    workbook.tables.add('来店登记!A1:I2', true).name = '来店表';
  });
}

function walkIn(context: ActionContext): Promise<unknown> {
  const phone = '13900139000';
  return registerVisit(context, {
    name: '赵六',
    phone,
    model: '帕萨特',
    grade: 'H',
    owner: '王强',
    note: '对比凯美瑞',
  });
}

function loseDeal(context: ActionContext): Promise<unknown> {
  const values = { mode: '去电', effective: '有效', content: '已在别处买了', gradeAfter: 'A', next: '' };
  const ending = {
    kind: '整车战败',
    toBrand: '本田',
    reason1: '价格',
    process: '对方现车优惠两万,当天提车,我们没有现车可以看',
  };
  return logContact(context, { sheet: '意向客户', row: 3, name: '客户2' }, { values, end: 'lost', ending });
}

function writeFields(context: ActionContext): Promise<unknown> {
  const values = { gradeManual: 'H', model: '帕萨特', note: '电话约周末', name: '张三丰' };
  return writeCard({ ...context, sheet: '张三', values });
}

function makeThree(context: ActionContext): Promise<unknown> {
  return registerToCards({ ...context, sheet: '意向客户', rows: [1, 2, 4] });
}

function correct(context: ActionContext): Promise<unknown> {
  return saveMapping(context, {
    sheet: '意向客户',
    kind: null,
    columns: [{ header: '联系电话', occurrence: 1, field: null }],
  });
}

/** An index that no longer tells what the cards say, with a note of the user's beside it. */
async function oldIndex(): Promise<ExcelHost> {
  const host = await cards();
  await cardIndex(CONTEXT);
  host.edit((workbook) => {
    const card = workbook.$sheet('张三');
    if (card) card.getRange('B2').values = [['张三三']];
    const index = workbook.$sheet('客户卡目录');
    if (index) index.getRange('K2').values = [['我的备注']];
  });
  return host;
}
