import { readFileSync } from 'node:fs';
import { duplicates } from '../../../src/actions/checks/duplicates';
import { createSettings } from '../../../src/actions/settings';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, TODAY, workbookOf } from '../../excel/hosted';
import { PLANTED_FAULTS } from '../../samples/plantedFaults';

const CONTEXT = { today: TODAY, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const open = async (name: string) => connect(await ExcelHost.open(readFileSync(`assets/samples/${name}`)));
const LEADS = [
  ['客户编号', '建卡日期', '客户姓名', '联系电话', '销售顾问', '状态'],
  ['YX001', '2026-10-01', '张三', '13800138000', '王强', '跟进中'],
  ['YX002', '2026-11-02', '张珊', '138 0013 8000', '李梅', '跟进中'],
];

describe('the samples', () => {
  it('of the showroom hold the two that were planted, and nothing else', async () => {
    await open('汽车4S店客户管理.xlsx');
    const { groups } = await duplicates(CONTEXT);
    const planted = PLANTED_FAULTS.filter(({ id }) => ['F10', 'F04'].includes(id));
    expect(groups).toHaveLength(planted.length);
    for (const { sheet, row } of planted)
      expect(
        groups.filter(({ members }) => members.some((one) => one.sheet === sheet && one.row === row)),
      ).toHaveLength(1);
    const [two, clash] = groups;
    expect(two).toMatchObject({ rule: 'phone', confidence: 0.98, clash: true });
    expect(clash?.members[clash.first]).toMatchObject({ owner: '陈立新', since: '2026-11-02' });
  });

  it('of the old list hold companies with and without their legal form', async () => {
    await open('旧客户表-杂乱.xlsx');
    const { groups } = await duplicates(CONTEXT);
    expect(groups.filter(({ rule }) => rule === 'company').map(({ members }) => members.map(({ id }) => id))).toEqual([
      ['KH0019', 'KH0038'],
      ['KH0033', 'KH0090'],
      ['KH0088', 'KH0145'],
    ]);
    // One telephone number of companies that have nothing else in common.
    expect(groups.filter(({ rule }) => rule !== 'company').map(({ rule, confidence }) => [rule, confidence])).toEqual(
      new Array(4).fill(['phone', 0.7]),
    );
  });
});

describe('duplicates', () => {
  it('say who it is, why, and who was first, in both languages', async () => {
    workbookOf({ 意向客户: LEADS });
    const { groups, checked } = await duplicates(CONTEXT);
    expect(checked).toBe(2);
    expect(groups).toEqual([
      {
        key: '13800138000',
        rule: 'phone',
        confidence: 0.98,
        reason: '电话相同：13800138000。撞单：王强、李梅都有登记，王强于2026-10-01登记在前，归属请经理决定。',
        clash: true,
        first: 0,
        members: [
          { sheet: '意向客户', row: 2, name: '张三', kind: 'leads', phone: '13800138000', owner: '王强', id: 'YX001', since: '2026-10-01', state: '跟进中' },
          { sheet: '意向客户', row: 3, name: '张珊', kind: 'leads', phone: '138 0013 8000', owner: '李梅', id: 'YX002', since: '2026-11-02', state: '跟进中' },
        ],
      },
    ]); // prettier-ignore
    const english = await duplicates({ ...CONTEXT, locale: 'en-US' });
    expect(english.groups[0]?.reason).toContain('王强 was first on 2026-10-01');
  });

  it('are not looked for where the rule is switched off', async () => {
    const host = workbookOf({ 意向客户: LEADS });
    await createSettings(CONTEXT);
    host.edit((workbook) => {
      const range = workbook.$sheet('客户卡设置')?.getUsedRange(true);
      range?.values.forEach((cells, row) => {
        const at = cells.indexOf('重复客户与撞单');
        if (at >= 0) range.getCell(row, 3).values = [['不检查']];
      });
    });
    expect(await duplicates(CONTEXT)).toEqual({ groups: [], checked: 0 });
  });

  it('are cards of one customer a worksheet too', async () => {
    await open('意向客户管理卡-示例.xlsx');
    expect(await duplicates(CONTEXT)).toMatchObject({ groups: [], checked: 3 });
  });
});
