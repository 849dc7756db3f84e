import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems, cell, openFile, paneOf, widen, widths } from './pane';

/** 今日: who is due, as a person goes through it in the morning. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const groups = (pane: Frame) => pane.getByRole('group', { name: /^(按到期时间|By due date)$/ }).getByRole('button');
const lines = (pane: Frame) => pane.getByRole('list', { name: /的客户$|^Customers: / }).getByRole('listitem');

async function openSample(options?: BrowserContextOptions): Promise<OpenedPage & { pane: Frame }> {
  const opened = await openPage(browser, '', options);
  const pane = await paneOf(opened.page);
  await groups(pane).first().waitFor();
  return { ...opened, pane };
}

/** The line with the focus: its place on the list, and whether it can be seen whole. */
const focused = (pane: Frame) =>
  pane.evaluate(() => {
    const line = document.activeElement?.closest('li');
    const list = line?.parentElement;
    if (!line || !list) return null;
    const [inner, outer] = [line, list].map((element) => element.getBoundingClientRect());
    const seen = inner && outer && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    return { place: Number(line.ariaPosInSet), seen };
  });

it('the list comes by itself, and the keyboard alone goes from a customer to the row', async () => {
  const { page, pane, complaints, close } = await openSample();
  const first = lines(pane).first().getByRole('button').first();
  const name = (await first.locator('span').nth(1).textContent()) ?? '';
  expect(await first.textContent()).toMatch(/意向 H.*逾期 \d+ 天/);
  await pane.getByRole('combobox', { name: '销售顾问' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.locator('[aria-current=true]').filter({ hasText: name }).waitFor();
  const selected = page.locator('[role=row]:has([aria-selected=true])');
  await selected.getByRole('gridcell', { name, exact: true }).waitFor();
  expect(await page.getByLabel('名称框').inputValue()).toMatch(/^A\d+$/);
  expect(complaints).toEqual([]);
  await close();
});

it('what was graded and scheduled is on the list', async () => {
  const { pane, close } = await openSample();
  const unplanned = () => groups(pane).last().textContent();
  const before = await unplanned();
  await pane.getByRole('tabpanel').getByRole('button', { name: '定级并排回访' }).click();
  await pane.getByRole('button', { name: /^写入/ }).click();
  await pane.getByRole('region', { name: '定级结果' }).waitFor();
  await groups(pane).last().waitFor();
  const scheduled = async () => (await unplanned()) !== before;
  while (!(await scheduled())) await pane.waitForTimeout(50);
  expect(Number((await unplanned())?.slice('未排 '.length))).toBeLessThan(Number(before?.slice('未排 '.length)));
  await close();
});

/** A register of leads who were all to be called on one day that is gone. */
function workbookOf(count: number): Buffer {
  const host = ExcelHost.open(null);
  const rows = Array.from({ length: count }, (_, index) => [
    `客户${index + 1}`,
    String(13_800_000_000 + index),
    '朗逸',
    'H',
    45_990,
    46_000,
    index % 3 === 0 ? '说好再来看车，带上家人，再谈谈置换价格和贷款利率，问清楚保险和上牌' : '再考虑',
  ]);
  host.edit(({ $active }) => {
    $active.getRangeByIndexes(0, 0, count + 1, 7).values = [
      ['客户姓名', '联系电话', '意向车型', '意向级别', '建卡日期', '下次回访日期', '备注'],
      ...rows,
    ];
    $active.getRangeByIndexes(1, 4, count, 2).numberFormat = [['yyyy-mm-dd']];
  });
  return Buffer.from(host.save());
}

it('two thousand who are due are walked by the keyboard, and only those in sight are drawn', async () => {
  const { page, close } = await openSample();
  const pane = await openFile(page, '两千.xlsx', workbookOf(2_000));
  await groups(pane).getByText('2,000').waitFor();
  await pane.getByRole('searchbox').focus();
  while (!(await focused(pane))) await page.keyboard.press('Tab');
  for (const [key, place] of [
    ['End', 2_000],
    ['ArrowUp', 1_999],
    ['Home', 1],
    ['ArrowDown', 2],
  ] as const) {
    await page.keyboard.press(key);
    await pane.waitForFunction(
      (wanted) => document.activeElement?.closest('li')?.ariaPosInSet === String(wanted),
      place,
    );
    await page.waitForTimeout(200);
    expect(await focused(pane)).toEqual({ place, seen: true });
    expect(await lines(pane).count()).toBeLessThan(40);
  }
  await lines(pane)
    .first()
    .evaluate((line) => line.parentElement?.scrollTo(0, 50_000));
  await page.waitForTimeout(200);
  expect(await focused(pane)).toEqual({ place: 2, seen: false });
  await page.keyboard.press('Enter');
  await cell(page, 3, 1).getByText('客户2', { exact: true }).waitFor();
  await close();
});

it.each([
  ['zh-CN', 'light', 350],
  ['en-US', 'dark', 320],
] as const)('is accessible in %s, %s, %d px wide', async (locale, colorScheme, width) => {
  const { page, pane, complaints, close } = await openSample({ locale, colorScheme });
  await widen(page, width);
  const expectGood = async () => {
    expect(await accessibilityProblems(pane)).toEqual([]);
    expect(await widths(pane)).toEqual({ needed: width, there: width });
  };
  await expectGood();
  await pane.getByRole('button', { name: /^(跳过|Skip)$/ }).click();
  for (const place of [0, 1, 2, 3]) {
    await groups(pane).nth(place).click();
    await expectGood();
  }
  await lines(pane).first().getByRole('button').first().click();
  await pane.locator('[aria-current=true]').waitFor();
  await expectGood();
  await pane.getByRole('combobox').click();
  await pane.getByRole('option').first().waitFor();
  await expectGood();
  expect(complaints).toEqual([]);
  await close();
});
