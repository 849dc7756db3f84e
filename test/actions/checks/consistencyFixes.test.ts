import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consistency } from '../../../src/actions/checks/consistency';
import { applyFix, planFix } from '../../../src/actions/checks/planFix';
import { undo } from '../../../src/actions/journal';
import type { ConsistencyFinding, ConsistencyFix } from '../../../src/actions/checks/types';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, textOf, TODAY } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';
import { DEALER_WORKBOOK, SAMPLES_FOLDER } from '../../samples/sampleFiles';

jest.setTimeout(120_000);
const CONTEXT = { today: TODAY, now: TODAY + 0.7, locale: 'zh-CN', wait: () => Promise.resolve() } as const;

let host: ExcelHost;
let all: readonly ConsistencyFinding[];
const seriousNow = async () =>
  (await consistency(CONTEXT)).rules.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info');
const lineOf = ({ rule, message }: ConsistencyFinding) => `${rule} ${message}`;
const bytes = readFileSync(join(SAMPLES_FOLDER, DEALER_WORKBOOK));

beforeEach(() => {
  host = connect(ExcelHost.open(bytes));
});
beforeAll(async () => {
  connect(ExcelHost.open(bytes));
  all = await seriousNow();
});

/** Mends the findings with a fix; what is found afterwards. */
async function mend(
  fix: ConsistencyFix,
): Promise<{ added: readonly string[]; left: readonly string[]; news: readonly string[] }> {
  const wanted = all.filter((one) => one.fix === fix);
  const plan = await planFix(CONTEXT, wanted);
  expect(plan.findings).toEqual(wanted);
  await applyFix(CONTEXT, plan, plan.changes);
  const after = await seriousNow();
  const before = new Set(all.map(lineOf));
  return {
    added: plan.added,
    left: after.filter((one) => one.fix === fix).map(lineOf),
    news: after.filter((one) => !before.has(lineOf(one))).map(({ message }) => message),
  };
}

it('createCard makes a card, with the visit as its first contact; the pipeline is then told of it', async () => {
  const { added, left, news } = await mend('createCard');
  expect(left).toEqual([]);
  expect(added).toHaveLength(2);
  expect(added[0]).toContain('YX000401 · 2026-11-21 · 邓国庆 · 13900000107 · 云驰S3 · B · 2026-11-10');
  expect(news).toEqual(['邓国庆意向级别B，仍在跟进，却没有列入“潜在顾客等级推进表”。请列入。']);
});

it('addToPipeline adds the row the pipeline of the month has', async () => {
  const { added, left, news } = await mend('addToPipeline');
  expect([left, news]).toEqual([[], []]);
  expect(added).toHaveLength(1);
  expect(added[0]).toMatch(/^潜在顾客等级推进表 · YX000241 · 田志浩 · /);
});

it('dropFromPipeline deletes nothing: the note says why the row counts no more', async () => {
  const { added, left, news } = await mend('dropFromPipeline');
  expect([added, left, news]).toEqual([[], [], []]);
  expect(textOf(host, '潜在顾客等级推进表', 'B142')).toEqual([['邹涛凯']]);
  expect(textOf(host, '潜在顾客等级推进表', 'AP142')[0]?.[0]).toContain('移出推进表：意向级别 C');
});

it('planTomorrow adds the plan to the daily report of the day before', async () => {
  const { added, left, news } = await mend('planTomorrow');
  expect([left, news]).toEqual([[], []]);
  expect(added).toHaveLength(1);
  expect(added[0]).toMatch(/^销售活动日报表 · 2026-11-16 · 吴承泽 · 计划 · 王成 · \d{11} · /);
});

it('addToDaily adds what was done to the daily report of its day', async () => {
  const { added, left, news } = await mend('addToDaily');
  expect([left, news]).toEqual([[], []]);
  expect(added.map((row) => row.split(' · ').slice(1, 4))).toEqual([
    ['2026-11-12', '王嘉树', '回访'],
    ['2026-11-08', '陈立新', '关怀'],
  ]);
});

it('registerVisit registers the reception; its time is still to be filled in', async () => {
  const { added, left, news } = await mend('registerVisit');
  expect(left).toEqual([]);
  expect(added).toEqual(['来店登记表 · 2026-11-14 · 来店 · 某女士 · 否 · 吴承泽 · 询问云驰H6价格后离开']);
  expect(news).toEqual(['某女士的登记没有填“进店时间”。请补上。', '某女士的登记没有填“离店时间”。请补上。']);
});

it('several findings are mended as one run, which is taken back as one', async () => {
  const before = stateOf(host);
  const plan = await planFix(CONTEXT, all);
  expect(plan.findings.length).toBe(7);
  await applyFix(CONTEXT, plan);
  await undo(CONTEXT);
  expect(differences(before, stateOf(host))).toEqual([]);
});

it('a finding that is gone by now is not mended, nor is one that only a form can mend', async () => {
  const wanted = all.filter(({ fix }) => fix === 'addToPipeline');
  await applyFix(CONTEXT, await planFix(CONTEXT, wanted));
  const plan = await planFix(CONTEXT, [...wanted, ...all.filter(({ fix }) => fix === 'openContact')]);
  expect([plan.findings, plan.changes, plan.added]).toEqual([[], [], []]);
});
