import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consistency } from '../../../src/actions/checks/consistency';
import type { ConsistencyFinding, ConsistencyOutcome } from '../../../src/actions/checks/types';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, TODAY, workbookOf } from '../../excel/hosted';
import { PLANTED_FAULTS } from '../../samples/plantedFaults';
import { DEALER_WORKBOOK, SAMPLES_FOLDER } from '../../samples/sampleFiles';

jest.setTimeout(60_000);
const CONTEXT = { today: TODAY, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const findingsOf = ({ rules }: ConsistencyOutcome) => rules.flatMap(({ findings }) => findings);

/** Where a fault of one of the eight rules must be found. */
const PLANTED = PLANTED_FAULTS.flatMap((fault) => [fault, ...(fault.also ?? [])]).flatMap(({ sheet, row, rule }) => {
  const number = /^R-3\.2(\d)$/.exec(rule)?.[1];
  return number === undefined ? [] : [`${Number(number) + 1} ${sheet} ${row}`];
});

describe('三表一卡 in the workbook of the dealer', () => {
  let found: ConsistencyOutcome;
  let serious: readonly ConsistencyFinding[];
  beforeAll(async () => {
    connect(ExcelHost.open(readFileSync(join(SAMPLES_FOLDER, DEALER_WORKBOOK))));
    found = await consistency(CONTEXT);
    serious = findingsOf(found).filter(({ severity }) => severity !== 'info');
  });

  it('every fault that was planted is found once, and nothing else', () => {
    const lines = serious.map(({ rule, sheet, row }) => `${rule} ${sheet} ${row}`);
    const hits = PLANTED.filter((fault) => lines.includes(fault)).length;
    console.log(`recall ${hits}/${PLANTED.length}, precision ${hits}/${lines.length}`);
    expect([...lines].sort()).toEqual([...PLANTED].sort());
  });

  it('every rule was checked, with all its registers', () => {
    expect(found.rules.map(({ rule }) => rule)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(found.rules.filter(({ checked, missing }) => !checked || missing.length)).toEqual([]);
  });

  it('a finding names the customer, whose turn it is, until when, and both places', () => {
    expect(serious.find(({ rule }) => rule === 2)).toEqual({
      rule: 2,
      sheet: '来店登记表',
      row: 512,
      cell: 'L512',
      severity: 'error',
      message: '邓国庆有意向级别B，却没有建卡。请建卡。',
      name: '邓国庆',
      owner: '周雨桐',
      due: '2026-11-10',
      compared: { sheet: '意向客户', cell: 'C1', row: 0 },
      fix: 'createCard',
    });
    expect(serious.find(({ rule }) => rule === 4)).toMatchObject({
      cell: 'P259',
      message: '魏海已列入“保有客户”，状态却是“已订”。请改为成交。',
      compared: { sheet: '保有客户', cell: 'B293', row: 293 },
    });
  });

  it('every customer is counted in one state', () => {
    // 400 leads; the owners and lost ones without a lead; the visitors who left nothing or have no card.
    const { progressing, nurtured, ordered, won, lost, cancelled, dormant, unclear } = found.states;
    expect({ progressing, nurtured, ordered, cancelled, dormant, unclear }).toEqual({
      progressing: 210,
      nurtured: 70,
      ordered: 12,
      cancelled: 8,
      dormant: 4,
      // 魏海, whose state is wrong, and 邓国庆, who has no card.
      unclear: 2,
    });
    expect([won, lost]).toEqual([299, 48]);
  });
});

describe('a workbook that has not all registers', () => {
  it('says which ones a rule would need', async () => {
    workbookOf({ 意向客户: [['客户编号', '客户姓名', '联系电话', '意向级别', '销售顾问', '下次访问时间', '状态'], ['YX1', '张三', '13800138000', 'A', '李梅', '2026-11-22', '跟进中']] }); // prettier-ignore
    const { rules } = await consistency(CONTEXT);
    expect(rules.map(({ missing }) => missing)).toEqual([
      ['visits', 'daily'],
      ['visits'],
      ['pipeline'],
      ['owners', 'lost'],
      ['daily', 'visits', 'followups'],
      ['pipeline', 'daily'],
      ['followups', 'pipeline', 'daily'],
      ['owners', 'daily'],
    ]);
    expect(rules.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('with nothing of it has nothing checked', async () => {
    workbookOf({ 备忘: [['记一下'], ['买水']] });
    const { rules } = await consistency(CONTEXT);
    expect(rules.map(({ checked }) => checked)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
