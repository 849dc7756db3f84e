import { duplicates } from '../../../src/actions/checks/duplicates';
import { mergeCustomers } from '../../../src/actions/checks/mergeCustomers';
import { mergeForm } from '../../../src/actions/checks/mergeForm';
import { doAgain } from '../../../src/actions/doAgain';
import { grade } from '../../../src/actions/grade';
import { undo } from '../../../src/actions/journal';
import { recogniseForPane } from '../../../src/actions/recognise';
import { worklist } from '../../../src/actions/worklist';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import type { Workbook } from '../../../src/workbench/host/model/workbook';
import { textOf, TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';

const CONTEXT = {
  today: TODAY,
  now: TODAY + 0.6,
  locale: 'zh-CN',
  who: '王强',
  wait: () => Promise.resolve(),
} as const;
const HEADERS = [
  '客户编号',
  '建卡日期',
  '客户姓名',
  '联系电话',
  '意向级别',
  '预算(万元)',
  '销售顾问',
  '状态',
  '备注',
  '赠品',
];
const LEADS = [
  HEADERS,
  ['YX001', '2026-10-01', '张三', '13800138000', 'A', '', '王强', '跟进中', '', ''],
  ['YX002', '2026-11-02', '张珊', '138 0013 8000', 'H', 18, '李梅', '跟进中', '要白色', '脚垫'],
  ['YX003', '2026-11-03', '王五', '13900139000', 'B', 20, '李梅', '跟进中', '', ''],
];
const OWNERS = [
  ['车主姓名', '电话', '车架号', '交车日期', '下次关怀日期'],
  ['赵敏', '13800138001', 'LSVAA49J132047371', '2026-05-01', '2026-11-21'],
  ['赵敏', '13800138001', 'LSVAA49J132047371', '2026-06-01', '2026-11-21'],
];
const FIRST = { sheet: '意向客户', row: 2, name: '张三' };
const SECOND = { sheet: '意向客户', row: 3, name: '张珊' };
const BOTH = { keep: FIRST, drop: SECOND };

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 意向客户: LEADS, 保有客户: OWNERS });
});
const line = (sheet: string, row: number, to: string) => textOf(host, sheet, `A${row}:${to}${row}`)[0];
const edit = (sheet: string, address: string, value: string) =>
  host.edit((workbook) => {
    const found = workbook.$sheet(sheet);
    if (found) found.getRange(address).values = [[value]];
  }, 'colleague');

describe('two customers side by side', () => {
  it('proposes to fill blanks, keeps number and day of the earlier card, and asks where both differ', async () => {
    const { keep, drop, fields } = await mergeForm(CONTEXT, BOTH);
    expect([keep.id, keep.since, drop.owner]).toEqual(['YX001', '2026-10-01', '李梅']);
    const asked = fields.filter(({ asks }) => asks).map(({ field }) => field);
    expect(asked).toEqual(['name', 'gradeManual', 'owner']);
    const taken = fields.filter(({ proposed }) => proposed === 'drop').map(({ field }) => field);
    expect(taken).toEqual(['budget', 'note']);
  });

  it('proposes the earlier day of registration where the later card is kept', async () => {
    const { fields } = await mergeForm(CONTEXT, { keep: SECOND, drop: FIRST });
    expect(fields.find(({ field }) => field === 'createdOn')?.proposed).toBe('drop');
    expect(fields.find(({ field }) => field === 'leadId')?.proposed).toBe('keep');
  });

  it('are of one kind, and two', async () => {
    const owner = { sheet: '保有客户', row: 2, name: '赵敏' };
    await expect(mergeForm(CONTEXT, { keep: FIRST, drop: owner })).rejects.toMatchObject({ code: 'noRegister' });
    await expect(mergeForm(CONTEXT, { keep: FIRST, drop: FIRST })).rejects.toMatchObject({ code: 'customerGone' });
  });
});

describe('two customers that become one', () => {
  it('the kept row gets what was chosen; the other is archived and marked; undo restores every cell', async () => {
    const before = stateOf(host);
    const outcome = await mergeCustomers(CONTEXT, { ...BOTH, taken: ['budget', 'note', 'leadId'] });
    expect(outcome).toEqual({ sheet: '意向客户', row: 2, archive: '合并归档', conflicts: [] });
    expect(line('意向客户', 2, 'K')).toEqual(['YX001', '2026-10-01', '张三', '13800138000', 'A', '18', '王强', '跟进中', '要白色', '', '']); // prettier-ignore
    expect(line('意向客户', 3, 'K')?.slice(7)).toEqual(['已合并', '要白色', '脚垫', '已合并到YX001']);
    expect(line('意向客户', 1, 'K')?.[10]).toBe('合并标记');
    expect(textOf(host, '合并归档', 'A1:F1')[0]).toEqual(['归档时间', '来源工作表', '行', '并入', '项目', '内容']);
    const archived = textOf(host, '合并归档', 'B2:F11').map((cells) => cells.join(' '));
    expect(archived).toContain('意向客户 3 YX001 联系电话 138 0013 8000');
    expect(archived).toContain('意向客户 3 YX001 状态 跟进中');
    expect(archived).toContain('意向客户 3 YX001 赠品 脚垫');
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('a merged customer is graded, due and a duplicate no more, and the archive is no register', async () => {
    expect((await duplicates(CONTEXT)).groups).toHaveLength(2);
    await mergeCustomers(CONTEXT, { ...BOTH, taken: [] });
    const owners = { sheet: '保有客户', name: '赵敏' };
    await mergeCustomers(CONTEXT, { keep: { ...owners, row: 2 }, drop: { ...owners, row: 3 }, taken: [] });
    expect((await duplicates(CONTEXT)).groups).toEqual([]);
    expect((await recogniseForPane(CONTEXT)).sheets.map(({ name }) => name)).toEqual(['意向客户', '保有客户']);
    const { today, unplanned } = await worklist(CONTEXT);
    expect([...today, ...unplanned].map(({ sheet, row }) => `${sheet} ${row}`).sort()).toEqual(['保有客户 2', '意向客户 2', '意向客户 4']); // prettier-ignore
    expect((await grade({ ...CONTEXT, sheet: '意向客户' })).sheets[0]?.rows).toBe(2);
  });

  it('a second merge goes below the first in the archive and into the same column', async () => {
    await mergeCustomers(CONTEXT, { ...BOTH, taken: [] });
    const before = stateOf(host);
    await mergeCustomers(CONTEXT, { keep: FIRST, drop: { sheet: '意向客户', row: 4, name: '王五' }, taken: [] });
    expect(textOf(host, '意向客户', 'K1:K4').flat()).toEqual(['合并标记', '', '已合并到YX001', '已合并到YX001']);
    expect(textOf(host, '意向客户', 'L1:L1').flat()).toEqual(['']);
    const items = textOf(host, '合并归档', 'C2:F18').filter(([, , item]) => item === '客户姓名');
    expect(items.map(([row, , , name]) => `${row} ${name}`)).toEqual(['3 张珊', '4 王五']);
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('stands on two worksheets of one kind', async () => {
    host = workbookOf({
      '10月': LEADS.slice(0, 2),
      '11月': [HEADERS, ...LEADS.slice(2)],
    });
    const keep = { ...FIRST, sheet: '10月' };
    const drop = { sheet: '11月', row: 2, name: '张珊' };
    await mergeCustomers(CONTEXT, { keep, drop, taken: ['budget'] });
    expect(line('10月', 2, 'K')?.[5]).toBe('18');
    expect(line('11月', 2, 'K')?.[10]).toBe('已合并到YX001');
    expect(line('10月', 1, 'K')?.[10]).toBe('');
  });

  it('is not merged where a colleague has changed what was decided on', async () => {
    const { fields: seen } = await mergeForm(CONTEXT, BOTH);
    edit('意向客户', 'F2', '25');
    const before = stateOf(host);
    const outcome = await mergeCustomers(CONTEXT, { ...BOTH, taken: ['budget'], seen });
    expect(outcome).toMatchObject({ archive: '', conflicts: [{ sheet: '意向客户', row: 2 }] });
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('never overwrites what a colleague writes meanwhile, whenever that is', async () => {
    const { fields: seen } = await mergeForm(CONTEXT, BOTH);
    let requests = 0;
    host.setFaults(() => void requests++);
    await mergeCustomers(CONTEXT, { ...BOTH, taken: ['budget'], seen });
    expect(requests).toBeGreaterThan(10);
    for (let at = 0; at < requests; at++) {
      host = workbookOf({ 意向客户: LEADS });
      host.setFaults(({ index }) => (index === at ? { kind: 'colleague', edit: fillsIn } : undefined));
      await mergeCustomers(CONTEXT, { ...BOTH, taken: ['budget'], seen });
      host.setFaults(null);
      expect(line('意向客户', 2, 'F')?.[5]).toBe('25');
    }
  });

  it('can be done again with what the journal was told', async () => {
    await mergeCustomers(CONTEXT, { ...BOTH, taken: ['note'] });
    const after = stateOf(host);
    await undo(CONTEXT);
    await doAgain(CONTEXT, 'mergeCustomers', { wish: { ...BOTH, taken: ['note'] } });
    expect(differences(after, stateOf(host))).toEqual([]);
  });

  it('leaves a worksheet of the user’s alone that has the archive’s name', async () => {
    host = workbookOf({ 意向客户: LEADS, 合并归档: [['我的', '表']] });
    const before = stateOf(host);
    await expect(mergeCustomers(CONTEXT, { ...BOTH, taken: [] })).rejects.toMatchObject({ code: 'nameTaken' });
    expect(differences(before, stateOf(host))).toEqual([]);
  });
});

/** A colleague learns what the customer wants to spend. */
function fillsIn(workbook: Workbook): void {
  const sheet = workbook.$sheet('意向客户');
  if (sheet) sheet.getRange('F2').values = [[25]];
}
