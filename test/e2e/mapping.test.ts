import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems, openFile, paneOf, saved, widen, widths } from './pane';

/** 列对应 as a person corrects it: in the pane, by keyboard, kept in the workbook. */
const SAMPLE = '旧客户表-杂乱.xlsx';
const SHEET = '客户明细2025';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

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

  const again = await openFile(page, '存过.xlsx', await saved(page));
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

it.each([
  ['zh-CN', 'light', 350],
  ['en-US', 'dark', 320],
] as const)(
  'in %s, %s, %d px wide, nothing is cut off and everything is accessible',
  async (locale, colorScheme, width) => {
    const { page, pane, complaints, close } = await openSample({ locale, colorScheme });
    await widen(page, width);
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
