import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { openPage, startBrowser, type OpenedPage } from './browser';

/** 列对应 as a person corrects it: in the pane, by keyboard, kept in the workbook. */
const SAMPLE = '旧客户表-杂乱.xlsx';
const SHEET = '客户明细2025';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('the pane has no page');
  return frame;
}

async function openSample(options?: BrowserContextOptions): Promise<OpenedPage & { pane: Frame }> {
  const opened = await openPage(browser, `?file=${SAMPLE}`, options);
  return { ...opened, pane: await paneOf(opened.page) };
}

const SETTINGS = 4;

async function openMapping(pane: Frame): Promise<void> {
  await pane.getByRole('tab').nth(SETTINGS).click();
  await pane.getByRole('button', { name: new RegExp(`^${SHEET}`) }).click();
  await pane.getByRole('heading', { name: SHEET }).waitFor();
  await pane.getByRole('combobox').nth(1).waitFor();
}

/** The column with the header, all columns being shown. */
async function column(pane: Frame, header: string) {
  const only = pane.getByRole('switch');
  if (await only.isChecked()) await only.click();
  return pane.getByRole('listitem').filter({ has: pane.getByText(header, { exact: true }) });
}

it('a column is corrected by the initials of a field’s pinyin, and the workbook remembers it', async () => {
  const { page, pane, complaints, close } = await openSample();
  await openMapping(pane);
  const number = await column(pane, '序号');
  await number.getByRole('combobox').focus();
  await page.keyboard.type('bz');
  await pane.getByRole('option', { name: '备注' }).waitFor();
  await page.keyboard.press('Enter');
  await pane.getByText('“序号”列现在对应“备注”。').waitFor();
  await page.getByRole('tab', { name: '客户卡设置' }).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '另存为' }).click(),
  ]);
  const buffer = readFileSync(await download.path());
  await page.locator('input[type=file]').setInputFiles({ name: '存过.xlsx', mimeType: XLSX, buffer });
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === '存过.xlsx');

  const again = await paneOf(page);
  await openMapping(again);
  const remembered = await column(again, '序号');
  await remembered.getByText('已确认（人工）').waitFor();
  expect(await remembered.getByRole('combobox').inputValue()).toBe('备注');
  expect(complaints).toEqual([]);
  await close();
});

it('a column letter shows the column’s header in Excel', async () => {
  const { page, pane, close } = await openSample();
  await openMapping(pane);
  await (await column(pane, '单位名称')).getByRole('button', { name: /^在表里查看/ }).click();
  await page.getByRole('gridcell', { name: '单位名称', selected: true }).waitFor();
  await close();
});

/** The rules of axe that the pane breaks; Fluent's own stops for the tab key are hidden from readers and still focusable. */
async function accessibilityProblems(pane: Frame): Promise<string[]> {
  await pane.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
  });
}

const widths = (pane: Frame) =>
  pane.evaluate(() => {
    const panel = document.querySelector('[role=tabpanel]');
    return { needed: panel?.scrollWidth, there: panel?.clientWidth };
  });

it.each([
  ['zh-CN', 'light', 350],
  ['en-US', 'dark', 320],
] as const)(
  'in %s, %s, %d px wide, nothing is cut off and everything is accessible',
  async (locale, colorScheme, width) => {
    const { page, pane, complaints, close } = await openSample({ locale, colorScheme });
    await page.locator('iframe').evaluate((frame, px) => {
      frame.style.width = `${px}px`;
    }, width);
    const expectGood = async () => {
      const { needed, there } = await widths(pane);
      expect(there).toBe(width);
      expect(needed).toBe(width);
      expect(await accessibilityProblems(pane)).toEqual([]);
    };
    for (const tab of [2, SETTINGS]) {
      await pane.getByRole('tab').nth(tab).click();
      await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
      await expectGood();
    }
    await openMapping(pane);
    await expectGood();
    await pane.getByRole('combobox').nth(1).click();
    await pane.getByRole('option').first().waitFor();
    await expectGood();
    expect(complaints).toEqual([]);
    await close();
  },
);
