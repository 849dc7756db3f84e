import type { Browser, Locator, Page } from 'playwright-core';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { openPage, startBrowser, type OpenedPage } from './browser';

/** How the cells of a workbook look on the page: conditional formats, number formats, text that does not fit. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PINK = 'rgb(255, 199, 206)';

let browser: Browser;
let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  opened = await openPage(browser);
  page = opened.page;
  await page.getByRole('grid').waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '外观.xlsx', mimeType: XLSX, buffer: Buffer.from(workbook()) });
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === '外观.xlsx');
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

function workbook(): Uint8Array {
  const host = ExcelHost.open(null);
  host.edit(({ $active: sheet }) => {
    sheet.getRange('A1:D3').values = [
      [1, 10, 5, '甲'],
      [2, 20, 6, '乙'],
      [3, 30, 7, '丙'],
    ];
    const { custom } = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    custom.rule.formula = '=$B1>15';
    custom.format.fill.color = '#FFC7CE';
    sheet.getRange('B1:B3').conditionalFormats.add('DataBar');
    sheet.getRange('C1:C3').conditionalFormats.add('IconSet');
    sheet.getRange('E1').values = [[1_234_567_890]];
    sheet.getRange('E1').numberFormat = [['#,##0.00']];
    sheet.getRange('E2').values = [[-3]];
    sheet.getRange('E2').numberFormat = [['0;[Red]-0']];
  });
  return host.save();
}

const at = (row: number, column: number): Locator =>
  page.locator(`[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`);
const style = (cell: Locator, property: 'backgroundColor' | 'color') =>
  cell.evaluate((element, name) => getComputedStyle(element)[name], property);

it('a rule fills the cells that its formula is true for, and follows a change of what it looks at', async () => {
  expect(await style(at(2, 1), 'backgroundColor')).toBe(PINK);
  expect(await style(at(1, 1), 'backgroundColor')).not.toBe(PINK);
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  await frame?.waitForFunction(() => document.querySelector('#root > *') !== null);
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').values = [[16]];
      await context.sync();
    }),
  );
  await page.waitForFunction(([cell, color]) => cell && getComputedStyle(cell as Element).backgroundColor === color, [
    await at(1, 1).elementHandle(),
    PINK,
  ] as const);
});

it('bars and icons stand beside the values, without words of their own', async () => {
  expect(await at(3, 2).innerText()).toBe('30');
  const [shorter, longer] = await Promise.all([at(2, 2), at(3, 2)].map((cell) => cell.locator('span').boundingBox()));
  expect(longer?.width).toBeGreaterThan(shorter?.width ?? Infinity);
  expect(await at(1, 3).locator('svg[aria-hidden], [aria-hidden] svg').count()).toBe(1);
});

it('a number that is too wide shows #, and a number format may give a colour', async () => {
  expect(await at(1, 5).innerText()).toMatch(/^#+$/);
  expect(await at(2, 5).innerText()).toBe('-3');
  expect(await style(at(2, 5), 'color')).toBe('rgb(255, 0, 0)');
});

it('nothing is complained about', () => {
  expect(opened.complaints).toEqual([]);
});
