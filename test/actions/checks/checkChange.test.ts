import { checkChange } from '../../../src/actions/checks/checkChange';
import { TODAY, workbookOf } from '../../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const SHEET = '意向客户';
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '建卡日期', '意向级别', '下次访问时间', '状态'],
  ['YX1', '张三', "\'13800138000", '2026-11-10', 'A', '2026-11-28', '跟进中'],
  ['YX2', '李四', "\'1380013800", '2026-11-02', 'H', '2026-11-29', '跟进中'],
  ['YX3', '王五', "\'13800138000", '2026-11-15', 'B', '2026-11-01', '跟进中'],
  ['YX4', '', '', '', '', '', ''],
];
const check = async (address: string, sheet = SHEET) =>
  (await checkChange(CONTEXT, { sheet, address })).findings.map(({ cell, rule }) => `${cell} ${rule}`);

beforeEach(() => {
  workbookOf({ [SHEET]: LEADS, 记事: [['随便写写'], ['今天天气好']] });
});

describe('a cell that was just changed', () => {
  it('is checked beside its row', async () => {
    expect(await check('C3')).toEqual(['C3 phone']);
    expect(await check('E2')).toEqual([]);
  });

  it('is compared with all other rows', async () => {
    expect(await check('C4')).toContain('C4 uniquePhone');
    expect(await check('C2')).toEqual(['C2 uniquePhone']);
  });

  it('tells of the cells of the row that no longer agree with it, and of no other row', async () => {
    expect(await check('D4')).toContain('F4 nextContact');
    expect((await check('D4')).every((finding) => finding.includes('4 '))).toBe(true);
  });

  it('is not told what nobody has come to yet', async () => {
    expect(await check('A5')).toEqual([]);
  });

  it('may be one of many that were pasted', async () => {
    expect(await check('A2:G5')).toEqual(expect.arrayContaining(['C3 phone', 'C4 uniquePhone', 'F4 nextContact']));
    expect(await check('C:C')).toContain('C3 phone');
  });

  it('outside of a register is nobody’s business', async () => {
    expect(await check('A1', '记事')).toEqual([]);
    expect(await check('Z99')).toEqual([]);
    expect(await check('A1')).toEqual([]);
  });
});
