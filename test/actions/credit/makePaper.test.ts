import { makePaper } from '../../../src/actions/credit/makePaper';
import type { PaperWish } from '../../../src/actions/credit/types';
import { undo } from '../../../src/actions/journal';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { day } from '../../domain/day';
import { TODAY, workbookOf } from '../../excel/hosted';
import { sheetOf } from '../../excel/report/drawn';
import { differences, stateOf } from '../../faults/workbookState';
import { TRADER } from './trader';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf(TRADER);
});
const make = (wish: PaperWish) => makePaper({ ...CONTEXT, wish });
const textOn = (sheet: string) => sheetOf(host, sheet).getUsedRange(true).text.flat().join('\n');

describe('对账单', () => {
  test('is of the month before, where nobody says', async () => {
    const { sheet } = await make({ paper: 'statement', customer: '华东机电' });
    expect(textOn(sheet)).toContain('对账期间：2026-10-01 至 2026-10-31');
    // Delivered and paid 20,000.50 in October: September's and October's deliveries were not due by its end.
    expect(textOn(sheet)).toContain('¥20,000.50');
  });

  test('of other days has the balances of those days', async () => {
    const { sheet } = await make({ paper: 'statement', customer: 'K01', from: day('2026-11-01'), to: TODAY });
    // 20,000.50 + 20,000.50 + 120 − 500.50 − 10.
    expect(textOn(sheet)).toContain('¥39,610.50');
  });

  test('is taken back', async () => {
    const before = stateOf(host);
    await make({ paper: 'statement', customer: 'K01' });
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(stateOf(host), before)).toEqual([]);
  });

  test('of a customer who has only a limit is a sheet of nothing owed', async () => {
    const { sheet } = await make({ paper: 'statement', customer: '长沙紧固件有限公司' });
    expect(textOn(sheet)).toContain('余额为零');
  });
});

describe('催款函', () => {
  test('is as firm as the days overdue call for', async () => {
    const { sheet, rows } = await make({ paper: 'dunning', customer: '东莞模具有限公司' });
    expect(rows).toBe(3);
    expect(textOn(sheet)).toContain('最后催款通知');
    expect(textOn(sheet)).toContain('¥25,700.40');
  });

  test('is as firm as somebody wants it', async () => {
    const { sheet } = await make({ paper: 'dunning', customer: '东莞模具有限公司', level: 'reminder' });
    expect(textOn(sheet)).toContain('付款提醒函');
  });

  test('does not ask for what is disputed', async () => {
    const { sheet } = await make({ paper: 'dunning', customer: '石家庄电子有限公司' });
    expect(textOn(sheet)).toContain('争议');
    expect(textOn(sheet)).toContain('¥2,500.00');
  });

  test('is none where nothing is overdue', async () => {
    const before = stateOf(host);
    await expect(make({ paper: 'dunning', customer: '华东机电有限公司' })).rejects.toMatchObject({ code: 'nothingOverdue', params: { customer: '华东机电有限公司' } }); // prettier-ignore
    expect(differences(stateOf(host), before)).toEqual([]);
  });
});

test.each(['statement', 'dunning'] as const)('%s for nobody who is known is not made', async (paper) => {
  const before = stateOf(host);
  await expect(make({ paper, customer: '没有这家' })).rejects.toMatchObject({ code: 'customerUnknown', params: { customer: '没有这家' } }); // prettier-ignore
  expect(differences(stateOf(host), before)).toEqual([]);
});
