import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { ExcelHost } from '../../src/workbench/host/excelHost';

/** The page of the add-in in the workbench's pane. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('the pane has no page');
  return frame;
}

/** A cell that is on the screen; rows and columns count from 1. */
export const cell = (page: Page, row: number, column: number) =>
  page.locator(`[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`);

/**
 * The rules of axe that a page breaks, and where; frames in it are not looked into. Fluent's own stops for the tab key
 * are hidden from readers and still focusable.
 *
 * @param within a part of the page, as a selector
 */
export async function accessibilityProblems(page: Page | Frame, within = 'html'): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as {
      axe: {
        run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const context = { include: [[part]], exclude: [['[data-tabster-dummy]']] };
    const { violations } = await axe.run(context, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
  }, within);
}

/** Makes the pane so wide, in pixels. */
export const widen = (page: Page, width: number) =>
  page.locator('iframe').evaluate((frame, px) => {
    frame.style.width = `${px}px`;
  }, width);

/** How wide the page in the pane is, and how wide it would like to be. */
export const widths = (pane: Frame) =>
  pane.evaluate(() => {
    const panel = document.querySelector('[role=tabpanel]');
    return { needed: panel?.scrollWidth, there: panel?.clientWidth };
  });

/** Changes a cell of a worksheet behind the add-in's back. */
export const edit = (pane: Frame, sheet: string, address: string, value: string) =>
  pane.evaluate(
    ([name, cells, wanted]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(cells).values = [[wanted]];
        await context.sync();
      }),
    [sheet, address, value] as const,
  );

/** Saves the workbook as a person does. */
export async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^(另存为|Save as)$/ }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Opens a workbook from a file. */
export async function openFile(page: Page, name: string, buffer: Buffer): Promise<Frame> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, name);
  return paneOf(page);
}

/** A workbook with nothing in it, which is none of the samples. */
export const EMPTY_WORKBOOK = 'nothing.xlsx';

/** Opens a sample, or the empty workbook, and waits for the pane. */
export async function openSample(page: Page, file: string): Promise<Frame> {
  const isEmpty = file === EMPTY_WORKBOOK;
  await page.goto(isEmpty ? '' : `?file=${encodeURIComponent(file)}`);
  const pane = await (isEmpty ? openFile(page, file, Buffer.from(ExcelHost.open(null).save())) : paneOf(page));
  await pane.getByRole('tabpanel').waitFor();
  return pane;
}

/** Fills in what 登记来店(电) has to know of a visitor with an intent; the keyboard stays in the last field. */
export async function fillVisit(pane: Frame): Promise<void> {
  const visitor = { name: '林晚照', phone: '13912345678', grade: 'A', owner: '赵敏' };
  for (const [field, value] of Object.entries(visitor)) await pane.locator(`[name=${field}]`).fill(value);
}
