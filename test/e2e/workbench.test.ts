import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'playwright-core';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { cellName } from '../../src/workbench/host/model/address';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems } from './pane';

/** The workbench's page in Chromium: what a person who knows Excel expects of it. */
const SAMPLE = '汽车4S店客户管理.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sampleBytes = (): Uint8Array => readFileSync(resolve(__dirname, '../../assets/samples', SAMPLE));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function openWorkbench(...rest: [path?: string, options?: Parameters<typeof openPage>[2]]): Promise<OpenedPage> {
  const opened = await openPage(browser, ...rest);
  await opened.page.getByRole('grid').waitFor();
  return opened;
}

const grid = (page: Page) => page.getByRole('grid');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** The cell in a row and a column, counted from 1. */
const at = (page: Page, row: number, column: number) =>
  page.locator(`[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`);

/** Waits until the name box shows a cell: the page is drawn again once a frame. */
async function cellIsActive(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('input[aria-label="名称框"]')?.value === wanted,
    name,
  );
}

function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  return page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

/** A workbook with these cells from A1 on. */
function workbookOf(cells: readonly (readonly unknown[])[]): Uint8Array {
  const host = ExcelHost.open(null);
  host.edit(({ $active }) => {
    $active.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).values = cells;
  });
  return host.save();
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('the pane has no page');
  await frame.waitForFunction(() => document.querySelector('#root > *') !== null);
  return frame;
}

describe('a workbook on the page', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openWorkbench();
    page = opened.page;
  });
  afterAll(() => opened?.close());

  it('is the sample at first: its name, its sheets, its active sheet', async () => {
    const { $sheets, $active } = ExcelHost.open(sampleBytes()).workbook;
    expect(await title(page).textContent()).toBe(SAMPLE);
    expect(await page.getByRole('tab').allTextContents()).toEqual($sheets.map((sheet) => sheet.$name));
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe($active.$name);
    expect(await at(page, 1, 1).textContent()).toBe('客户编号');
  });

  it('shows a date as its format says, and in the formula bar as one would type it', async () => {
    await at(page, 2, 2).click();
    await cellIsActive(page, 'B2');
    const shown = await at(page, 2, 2).textContent();
    expect(shown).toMatch(/^\d{4}-\d\d-\d\d$/);
    const typed = (shown ?? '').split('-').map(Number).join('/');
    expect(await page.getByLabel('单元格内容').inputValue()).toBe(typed);
  });

  it('has only those cells in the page that can be seen, and keeps frozen rows and columns in place', async () => {
    await grid(page).evaluate((element) => element.closest('#sheet-scroller')?.scrollTo(400, 5000));
    await at(page, 230, 1).waitFor();
    expect(await at(page, 1, 1).isVisible()).toBe(true);
    expect(await at(page, 20, 1).count()).toBe(0);
    expect(await page.getByRole('gridcell').count()).toBeLessThan(1000);
  });

  it('is walked by keyboard as in Excel, with the active cell in sight', async () => {
    const used = ExcelHost.open(sampleBytes()).workbook.$active.getUsedRange(true).$rect;
    const lastCell = cellName(used.rows - 1, used.columns - 1);
    await grid(page).focus();
    for (const [key, place] of [
      ['Control+Home', 'A1'],
      ['ArrowDown', 'A2'],
      ['ArrowRight', 'B2'],
      ['ArrowUp', 'B1'],
      ['Home', 'A1'],
      ['End', cellName(0, used.columns - 1)],
      ['Control+End', lastCell],
    ] as const) {
      await page.keyboard.press(key);
      await cellIsActive(page, place);
    }
    await page.locator('[role=grid][aria-activedescendant]').waitFor();
    const active = await grid(page).getAttribute('aria-activedescendant');
    await page.locator(`#${active}[aria-selected=true]`).waitFor();
    await page.keyboard.press('PageUp');
    await page.waitForFunction(
      (last) => !document.querySelector(`[data-row="${last}"] [aria-selected=true]`),
      used.rows,
    );
    await page.keyboard.press('Control+Home');
    await cellIsActive(page, 'A1');
  });

  it('changes sheets by its tabs, and calculated cells come with their formula', async () => {
    await tab(page, '来店统计').click();
    await at(page, 3, 5).click();
    await cellIsActive(page, 'E3');
    expect(await at(page, 3, 5).textContent()).toMatch(/^\d+\.\d%$/);
    expect(await page.getByLabel('单元格内容').inputValue()).toMatch(/^=IF\(/);
    expect(await grid(page).getAttribute('aria-label')).toContain('来店统计');
  });

  it('shows a merged title as one cell', async () => {
    expect(await at(page, 1, 1).getAttribute('aria-colspan')).toBe('5');
    expect(await at(page, 1, 2).count()).toBe(0);
  });

  it('asked nobody outside for anything and had nothing to complain about', () => {
    expect({ outside: opened.outside, complaints: opened.complaints }).toEqual({ outside: [], complaints: [] });
  });
});

describe('files', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openWorkbench();
    page = opened.page;
  });
  afterAll(() => opened?.close());

  const ole = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);
  it.each([
    ['名单.xlsx', Buffer.from('姓名,电话\n'), '“名单.xlsx”不是 Excel 工作簿（.xlsx），没有打开。'],
    ['空.xlsx', Buffer.alloc(0), '“空.xlsx”是空文件，没有打开。'],
    ['密.xlsx', ole('EncryptedPackage'), '“密.xlsx”设有打开密码，请先在 Excel 里取消密码再打开。'],
    ['旧.xls', ole('Workbook'), '“旧.xls”是旧格式工作簿（.xls），请先在 Excel 里另存为 .xlsx 再打开。'],
    ['半截.xlsx', sampleBytes().subarray(0, 100_000), '“半截.xlsx”已损坏，打不开，请换一份完好的副本。'],
  ])('%s is refused with one sentence, and the workbook stays', async (name, bytes, sentence) => {
    await choose(page, name, bytes);
    await page.getByRole('alert').getByText(sentence, { exact: true }).waitFor();
    expect(await title(page).textContent()).toBe(SAMPLE);
    expect(await page.getByRole('gridcell').count()).toBeGreaterThan(100);
  });

  it('a workbook is opened in the place of the other, and the add-in starts afresh on it', async () => {
    const before = await paneOf(page);
    await choose(
      page,
      '名单.xlsx',
      workbookOf([
        ['姓名', '电话'],
        ['张三', '13800000000'],
      ]),
    );
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === '名单.xlsx');
    expect(await at(page, 2, 1).textContent()).toBe('张三');
    expect(await page.getByRole('alert').count()).toBe(0);
    const after = await paneOf(page);
    expect(before.isDetached()).toBe(true);
    expect(
      await after.evaluate(() =>
        Excel.run(async ({ workbook }) => {
          const used = workbook.worksheets.getActiveWorksheet().getUsedRange();
          used.load('address');
          await used.context.sync();
          return used.address;
        }),
      ),
    ).toBe('Sheet1!A1:B2');
  });

  it('save as downloads a workbook with what is on the page', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '另存为' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('名单.xlsx');
    const bytes = readFileSync(await download.path());
    expect(Object.keys(unzipSync(bytes))).toEqual(expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml']));
    expect(ExcelHost.open(bytes).workbook.$active.getRange('A2').values).toEqual([['张三']]);
  });

  it.each([
    ['旧客户表（杂乱）', '旧客户表-杂乱.xlsx', '客户明细2025'],
    ['意向客户管理卡', '意向客户管理卡-示例.xlsx', '罗书禾'],
    ['汽车4S店客户管理', SAMPLE, '意向客户'],
  ])('the sample %s opens at a choice in the menu', async (choice, file, sheet) => {
    await page.getByRole('button', { name: '示例' }).click();
    await page.getByRole('menuitem', { name: choice }).click();
    await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, file);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(sheet);
  });

  it('the menu of samples is used by keyboard as well', async () => {
    await page.getByRole('button', { name: '示例' }).focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === '旧客户表-杂乱.xlsx');
  });

  it('a sample opens that the address names', async () => {
    const named = await openWorkbench(`?file=${encodeURIComponent('旧客户表-杂乱.xlsx')}`);
    expect(await title(named.page).textContent()).toBe('旧客户表-杂乱.xlsx');
    expect(await at(named.page, 1, 1).textContent()).toBe('2025年度客户明细表');
    await named.close();
  });
});

describe('the add-in in its frame', () => {
  let opened: OpenedPage;
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    page = opened.page;
    pane = await paneOf(page);
  });
  afterAll(() => opened?.close());

  it('writes through Microsoft’s own client, and the page shows it', async () => {
    await pane.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        const range = workbook.worksheets.getItem('基础资料').getRange('A3');
        range.values = [['试写']];
        range.worksheet.activate();
        range.select();
        await range.context.sync();
      }),
    );
    await at(page, 3, 1).getByText('试写').waitFor();
    expect(await tab(page, '基础资料').getAttribute('aria-selected')).toBe('true');
    await cellIsActive(page, 'A3');
    await page.getByText(`${SAMPLE}（有改动）`).waitFor();
  });

  it('hears of cells that the user selects', async () => {
    await pane.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem('基础资料').onSelectionChanged.add(({ address }) => {
          document.title = address;
          return Promise.resolve();
        });
        await workbook.context.sync();
      }),
    );
    await at(page, 4, 2).click();
    await pane.waitForFunction(() => document.title === 'B4');
  });

  it('has its buttons on the ribbon, and they reach it while its pane is closed', async () => {
    await pane.evaluate(() =>
      Office.actions.associate('gradeAndSchedule', (event: Office.AddinCommands.Event) => {
        document.title = event.source.id;
        event.completed();
      }),
    );
    await page.getByRole('button', { name: '关闭侧边栏' }).click();
    expect(await page.locator('iframe').isVisible()).toBe(false);
    const group = page.getByRole('group', { name: '客户卡' });
    await group.getByRole('button', { name: '定级并排回访' }).click();
    await pane.waitForFunction(() => document.title === 'CustomerCards.GradeAndSchedule', null, { polling: 50 });
    await group.getByRole('button', { name: '打开侧边栏' }).click();
    expect(await page.locator('iframe').isVisible()).toBe(true);
    expect(pane.isDetached()).toBe(false);
  });

  it('may ask for its pane to be shown', async () => {
    await page.getByRole('button', { name: '关闭侧边栏' }).click();
    await pane.evaluate(() => Office.addin.showAsTaskpane());
    await page.locator('iframe').waitFor({ state: 'visible' });
  });
});

/** Few cells: checking the contrast of every one takes its time. */
const SMALL = { viewport: { width: 1100, height: 500 } };

describe('language and theme', () => {
  it('are those of the browser, for the page and for the add-in in it', async () => {
    const { page, complaints, close } = await openWorkbench('', SMALL);
    const pane = await paneOf(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('zh-CN');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('change at the press of a button', async () => {
    const { page, complaints, close } = await openWorkbench('', SMALL);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    const pane = await paneOf(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('en-US');
    expect(await page.getByRole('group', { name: 'Customer Cards' }).getByRole('button').allTextContents()).toEqual([
      'Today',
      'Register visit',
      'Grade and schedule',
      'Check',
      'Structure',
      'Credit',
      'Open pane',
      'Undo last action',
    ]);
    await choose(page, 'list.xlsx', Buffer.from('plain text'));
    await page.getByText('“list.xlsx” is not an Excel workbook (.xlsx) and was not opened.').waitFor();
    // Away from the button, so that its tooltip goes.
    await page.mouse.move(600, 400);
    await page.getByRole('tooltip').waitFor({ state: 'hidden' });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
