import type { Browser, Page } from 'playwright-core';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Worksheet } from '../../src/workbench/host/model/worksheet';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems } from './pane';

/** Commands on the worksheet in Chromium: the menus of grid and tabs, filters, hidden and protected worksheets. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const RECORDS = [
  ['姓名', '级别', '订单'],
  ['张三', 'B', 3],
  ['李四', 'H', 1],
  ['王五', 'A', 2],
  ['赵六', 'H', ''],
];

let browser: Browser;
let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  opened = await openPage(browser, '', { viewport: { width: 1100, height: 600 } });
  page = opened.page;
  await page.getByRole('grid').waitFor();
});
afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

/** Opens a workbook with the records from A1 on, and two more worksheets. */
async function openRecords(change: (sheet: Worksheet) => void = () => undefined): Promise<void> {
  const host = ExcelHost.open(null);
  host.edit(({ $active, worksheets }) => {
    $active.getRange('A1:C5').values = RECORDS;
    worksheets.add('来店').visibility = 'Hidden';
    worksheets.add('内部').visibility = 'VeryHidden';
    change($active);
  });
  const file = { name: '名单.xlsx', mimeType: XLSX, buffer: Buffer.from(host.save()) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === '名单.xlsx');
}

/** The cell in a row and a column, counted from 1. */
const at = (row: number, column: number) =>
  page.locator(`[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`);
const rowHeader = (row: number) => page.getByRole('rowheader', { name: String(row), exact: true });
const filterButton = (header: string) => page.getByRole('button', { name: new RegExp(`^筛选“${header}”`) });
const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
const tab = (name: string) => page.getByRole('tab', { name, exact: true });

/** Waits until the first column shows these texts from row 1 on; the page is drawn again once a frame. */
async function names(...wanted: readonly string[]): Promise<void> {
  await page.waitForFunction((texts) => {
    const cells = [
      ...document.querySelectorAll('[role=row]:not([aria-rowindex="1"]) [role=gridcell][data-column="0"]'),
    ];
    return texts.every((text, i) => cells[i]?.textContent === text);
  }, wanted);
}

describe('the menu in the grid', () => {
  it('selects what was pointed at, and inserts, deletes and hides rows', async () => {
    await openRecords();
    await at(3, 1).click({ button: 'right' });
    await item('插入行').click();
    await names('姓名', '张三', '', '李四');
    await rowHeader(3).click({ button: 'right' });
    await item('删除').click();
    await names('姓名', '张三', '李四', '王五');
    await rowHeader(3).click({ button: 'right' });
    await item('隐藏').click();
    await names('姓名', '张三', '王五');
    expect(await rowHeader(3).count()).toBe(0);
  });

  it('is for columns on their letters', async () => {
    await openRecords();
    await page.getByRole('columnheader', { name: 'A', exact: true }).click({ button: 'right' });
    await item('插入').click();
    await at(1, 2).getByText('姓名').waitFor();
  });

  it('is used by keyboard alone, and gives the keyboard back', async () => {
    await openRecords();
    await at(3, 3).click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: '单元格菜单' }).waitFor();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await names('姓名', '李四', '王五', '张三', '赵六');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.getElementById('active-cell')?.closest('[aria-rowindex="5"]'));
  });

  it('says why a protected worksheet was not changed; the tab takes the protection back', async () => {
    await openRecords((sheet) => sheet.protection.protect());
    await at(3, 1).click({ button: 'right' });
    await item('清除内容').click();
    await page.getByRole('alert').getByText('工作表“Sheet1”受保护，没有改动。').waitFor();
    await names('姓名', '张三', '李四');
    await tab('Sheet1').click({ button: 'right' });
    await item('撤消工作表保护').click();
    await at(3, 1).click({ button: 'right' });
    await item('清除内容').click();
    await names('姓名', '张三', '', '王五');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a filter', () => {
  it('is put on by the menu, shows the values that are chosen, and is cleared again', async () => {
    await openRecords();
    await at(2, 2).click({ button: 'right' });
    await item('筛选').click();
    await filterButton('级别').click();
    expect(await page.getByRole('group', { name: '要显示的值' }).getByRole('checkbox').count()).toBe(4);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('checkbox', { name: '（全选）' }).click();
    expect(await page.getByRole('button', { name: '确定' }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'H', exact: true }).click();
    await page.getByRole('button', { name: '确定' }).click();
    await names('姓名', '李四', '赵六');
    await page.getByRole('status').getByText('在 4 条记录中找到 2 个').waitFor();
    await page.getByRole('button', { name: '筛选“级别”（已筛选）' }).click();
    await item('清除筛选').click();
    await names('姓名', '张三', '李四', '王五', '赵六');
    await page.getByText('条记录中找到').waitFor({ state: 'detached' });
  });

  it('is searched and sorted by keyboard; the header stays', async () => {
    await openRecords((sheet) => sheet.tables.add('A1:C5', true));
    await at(1, 1).click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('searchbox').fill('五');
    expect(await page.getByRole('group', { name: '要显示的值' }).innerText()).toMatch(/^\s*（全选）\s*王五\s*$/);
    await page.keyboard.press('Enter');
    await names('姓名', '王五');
    await page.keyboard.press('Alt+ArrowDown');
    await item('清除筛选').press('Enter');
    await names('姓名', '张三');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('#active-cell', { hasText: '订单' }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await item('升序').press('Enter');
    await names('姓名', '李四', '王五', '张三', '赵六');
  });

  it('offers blanks, and is given up by Escape', async () => {
    await openRecords((sheet) => sheet.autoFilter.apply('A1:C5'));
    await filterButton('订单').click();
    const blank = page.getByRole('checkbox', { name: '（空白）' });
    await blank.click();
    await page.keyboard.press('Escape');
    await blank.waitFor({ state: 'detached' });
    await names('姓名', '张三', '李四', '王五', '赵六');
    await filterButton('订单').click();
    await blank.click();
    await page.getByRole('button', { name: '确定' }).click();
    await names('姓名', '张三', '李四', '王五');
    expect(await rowHeader(5).count()).toBe(0);
  });
});

describe('worksheets', () => {
  it('that are hidden are listed and shown again; the very hidden are not', async () => {
    await openRecords();
    await page.getByRole('button', { name: '所有工作表' }).click();
    expect(await page.getByRole('menuitemradio').allInnerTexts()).toEqual([
      'Sheet1',
      expect.stringMatching(/^来店\s+已隐藏$/),
    ]);
    await page.getByRole('menuitemradio', { name: '来店' }).press('Enter');
    await page.waitForFunction(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent === '来店');
  });

  it('are hidden by their tab, but the last one that is visible is not', async () => {
    await openRecords();
    await tab('Sheet1').click({ button: 'right' });
    await item('隐藏').click();
    await page.getByRole('alert').getByText('至少要有一张看得见的工作表').waitFor();
    await tab('Sheet1').click({ button: 'right' });
    await item('取消隐藏').press('ArrowRight');
    await item('来店').press('Enter');
    await tab('来店').waitFor();
    await tab('Sheet1').click({ button: 'right' });
    await item('隐藏').click();
    await tab('Sheet1').waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('are protected by their tab, which then has a lock', async () => {
    await openRecords();
    await tab('Sheet1').click({ button: 'right' });
    await item('保护工作表').click();
    await tab('Sheet1').locator('svg').waitFor();
    expect(await tab('Sheet1').getAttribute('title')).toBe('受保护');
  });
});
