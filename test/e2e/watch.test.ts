import type { Browser, Page } from 'playwright-core';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems, cell, paneOf, saved } from './pane';

/** What the workbench has beyond Excel: the log, the faults, the colleague, older Excels, and the pane's edge. */
let browser: Browser;
let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  opened = await openPage(browser);
  page = opened.page;
  await button('定级并排回访').waitFor();
  await pane();
});
afterEach(async () => {
  const { outside } = opened;
  await opened.close();
  expect(outside).toEqual([]);
});
afterAll(() => browser?.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** The pane as soon as the add-in has recognised the worksheets or says why it cannot. */
async function pane() {
  const frame = await paneOf(page);
  await frame.getByRole('button', { name: '定级并排回访' }).first().waitFor();
  return frame;
}

type ItemRole = 'menuitem' | 'menuitemradio' | 'menuitemcheckbox';

/** Chooses in a menu of the ribbon by keyboard: Fluent complains where a menu goes away below the mouse. */
async function choose(menu: RegExp, role: ItemRole, name: string): Promise<void> {
  await button(menu).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole(role, { name, exact: true });
  await item.waitFor();
  await item.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

it('the pane is made wider by its edge, within limits, and stays so when it is closed and opened', async () => {
  const edge = page.getByRole('separator', { name: '侧边栏宽度' });
  const width = async () => [await edge.getAttribute('aria-valuenow'), (await page.locator('iframe').boundingBox())?.width]; // prettier-ignore
  expect(await width()).toEqual(['350', 350]);
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toEqual(['360', 360]);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  expect(await width()).toEqual(['320', 320]);

  const box = await edge.boundingBox();
  if (!box) throw new Error('the edge is not there');
  await page.mouse.move(box.x + 2, 500);
  await page.mouse.down();
  await page.mouse.move(box.x - 98, 500, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toEqual(['420', 420]);

  const frame = await pane();
  await frame.evaluate(() => Object.assign(window, { stillThere: true }));
  await button('关闭侧边栏').click();
  await page.getByRole('complementary').waitFor({ state: 'hidden' });
  await button('打开侧边栏').click();
  expect(await width()).toEqual(['420', 420]);
  expect(await (await pane()).evaluate(() => 'stillThere' in window)).toBe(true);
});

it('the log shows what a grading asks of Excel, without customers’ data, and can be copied and cleared', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button('请求记录').click();
  const frame = await pane();
  await frame.getByRole('button', { name: '定级并排回访' }).first().click();
  await frame.getByRole('button', { name: /^写入/ }).click();
  await frame
    .getByText(/定级并排回访：意向客户/)
    .first()
    .waitFor();

  const log = page.getByRole('region', { name: '请求记录' });
  await log.getByText('tables[].resize()').waitFor();
  await log.getByText(/个请求，发出 [\d,]+ 字节，收到 [\d,]+ 字节/).waitFor();
  const numbers = await log.locator('tbody tr td:first-child').allTextContents();
  expect(numbers.map(Number)).toEqual([...numbers.keys()].map((i) => numbers.length - i));
  expect(await log.getByText(/试验台没有的成员|试验台自身出错/).count()).toBe(0);
  expect(await log.textContent()).not.toMatch(/意向客户|YX0|张/);

  await log.getByRole('button', { name: '复制' }).click();
  await log.getByText(`已复制 ${numbers.length} 行。`).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')).toHaveLength(numbers.length);

  expect(await accessibilityProblems(page)).toEqual([]);
  await log.getByRole('button', { name: '清空' }).click();
  await log.getByText(/^0 个请求/).waitFor();
  await log.getByRole('button', { name: '关闭请求记录' }).click();
  expect(await log.count()).toBe(0);
});

it('a read-only workbook is told by the pane; the ribbon names the fault and ends it', async () => {
  const frame = await pane();
  await frame.getByRole('button', { name: '定级并排回访' }).first().click();
  await frame.getByRole('button', { name: /^写入/ }).waitFor();
  await choose(/^故障/, 'menuitemcheckbox', '工作簿只读');
  await button('故障：工作簿只读').waitFor();
  await frame.getByRole('button', { name: /^写入/ }).click();
  await frame.getByText('工作簿是只读的，不能写入。').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);

  await button('恢复正常').click();
  await page.getByRole('button', { name: '故障', exact: true }).waitFor();
  await frame.getByRole('button', { name: /^写入/ }).click();
  await frame
    .getByText(/定级并排回访：意向客户/)
    .first()
    .waitFor();
  expect(await button('恢复正常').count()).toBe(0);
});

it('a broken connection is told by the pane', async () => {
  await choose(/^故障/, 'menuitemradio', '立即断线');
  const frame = await pane();
  await frame.getByRole('button', { name: '定级并排回访' }).first().click();
  await frame.getByText('与 Excel 的连接断开了。').waitFor();
});

it('a colleague changes a cell, and says so; on a protected sheet he cannot', async () => {
  await cell(page, 2, 1).click();
  await choose(/^同事/, 'menuitem', '改一个单元格');
  await page.getByRole('status').getByText('同事改了单元格 A3。').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-rowindex="4"] [aria-colindex="2"]')?.textContent === 'YX000002*'); // prettier-ignore
  await choose(/^故障/, 'menuitemcheckbox', '工作表受保护');
  await choose(/^同事/, 'menuitem', '插入一行');
  await page.getByRole('status').getByText('同事没有改成：工作表受保护').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await button('关闭这条提示').click();
  expect(await page.getByText('同事没有改成').count()).toBe(0);
});

it('a colleague who inserts a row before every write of the add-in does not make it write into a wrong one', async () => {
  const frame = await pane();
  await choose(/^同事/, 'menuitemradio', '插入一行');
  await button('同事：在干扰').waitFor();
  await frame.getByRole('button', { name: '定级并排回访' }).first().click();
  await frame.getByRole('button', { name: /^写入/ }).click();
  await page
    .getByRole('status')
    .getByText(/同事插入了一行，现在是第 \d+ 行。/)
    .waitFor();
  await frame
    .getByText(/定级并排回访：意向客户|没有完成/)
    .first()
    .waitFor();
  const { workbook } = ExcelHost.open(await saved(page));
  const rows = workbook.$sheet('意向客户')?.getUsedRange().values ?? [];
  const inserted = rows.filter(([id]) => id === '');
  expect(inserted.length).toBeGreaterThan(0);
  expect(inserted.flat().filter((value) => value !== '')).toEqual([]);
});

it('the add-in starts again in an older Excel, whose members end with its version', async () => {
  const before = await (await pane()).frameElement();
  await choose(/^需求集/, 'menuitemradio', 'ExcelApi 1.9');
  await button('需求集：1.9').waitFor();
  await page.waitForFunction((old) => document.querySelector('iframe') !== old, before);
  const frame = await pane();
  await frame.getByText('这个 Excel 版本太旧。').waitFor();
  expect(await frame.evaluate(() => Office.context.requirements.isSetSupported('ExcelApi', '1.10'))).toBe(false);
  const code = await frame.evaluate(() =>
    // ExcelApi 1.10.
    Excel.run((context) => context.sync(context.workbook.comments.load('items/id'))).catch(({ code }) => String(code)),
  );
  expect(code).toBe('ApiNotFound');
});
