import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems, cell, edit, openFile, paneOf, saved, widen, widths } from './pane';

/** Nothing is lost: what is written is looked at first, can be taken back, and may be broken off in the middle. */
const HEADER = '系统级别';
/** Columns of the sample: the user's own day of the next contact, and the grade that is added. */
const NEXT = 15;
const GRADE = 19;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function openSample(options?: BrowserContextOptions): Promise<OpenedPage & { pane: Frame }> {
  // So wide that the columns that are written to are on the screen.
  const opened = await openPage(browser, '', { viewport: { width: 3000, height: 800 }, ...options });
  return { ...opened, pane: await paneOf(opened.page) };
}

const gradeButton = (pane: Frame) =>
  pane.getByRole('tabpanel').getByRole('button', { name: /^(定级并排回访|Grade and schedule)$/ });
const writeButton = (pane: Frame) => pane.getByRole('button', { name: /^(写入|Write)/ });
const undoButton = (pane: Frame) => pane.getByRole('button', { name: /^(还原上次操作|Undo last action)$/ });

/** The preview, its first two lines being of one customer: the grade and the day. */
async function openPreview(pane: Frame): Promise<{ readonly row: number }> {
  await gradeButton(pane).click();
  const first = pane.getByRole('list').getByRole('checkbox').first();
  await first.waitFor();
  const words = await pane.getByRole('list').getByRole('listitem').first().textContent();
  return {
    row: Number(
      /第 (\d+) 行|row (\d+)/
        .exec(words ?? '')
        ?.slice(1)
        .find(Boolean),
    ),
  };
}

const texts = (page: Page, row: number) =>
  Promise.all([GRADE, NEXT].map((column) => cell(page, row, column).textContent()));

it('what is left out of the preview is not written, and what a colleague edited since is not taken back', async () => {
  const { page, pane, complaints, close } = await openSample();
  const { row } = await openPreview(pane);
  expect(await texts(page, row)).toEqual(['', '']);
  await pane.getByRole('list').getByRole('checkbox').nth(1).click();
  await writeButton(pane).click();
  await undoButton(pane).waitFor();
  const [grade, day] = await texts(page, row);
  expect(grade).toMatch(/^[HABC]$/);
  expect(day).toBe('');

  await edit(pane, '意向客户', `S${row}`, '同事');
  await undoButton(pane).click();
  await pane.getByText(`1 处后来被改过，保留：意向客户第 ${row} 行`).waitFor();
  expect(await texts(page, row)).toEqual(['同事', '']);
  expect(complaints).toEqual([]);
  await close();
});

it('what was taken back whole leaves nothing behind, and can be taken back after reopening', async () => {
  const { page, pane, complaints, close } = await openSample();
  const { row } = await openPreview(pane);
  await writeButton(pane).click();
  await undoButton(pane).waitFor();
  const again = await openFile(page, '写过.xlsx', await saved(page));
  await undoButton(again).click();
  await again.getByText(/还原“定级并排回访”：已还原/).waitFor();
  expect(await texts(page, row)).toEqual(['', '']);
  expect(await cell(page, 1, GRADE).textContent()).toBe('');
  expect(complaints).toEqual([]);
  await close();
});

/** From the request on that writes these words, Excel answers nothing any more: the add-in was killed in the middle. */
const cutOffAt = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    type Execute = (id: number, args: unknown[][], callback: (result: unknown) => void) => void;
    const { customerCardsHost: host } = window as unknown as { customerCardsHost: { Execute: Execute } };
    const execute = host.Execute;
    let cut = false;
    host.Execute = (id, args, callback) => {
      if (cut) return;
      cut = String(args[0]?.[4]).includes(wanted);
      execute(id, args, cut ? () => undefined : callback);
    };
  }, words);

/** The saved workbook of an add-in that was killed while it wrote. */
async function brokenOff(): Promise<{ readonly row: number; readonly workbook: Buffer }> {
  const { page, pane, close } = await openSample();
  const { row } = await openPreview(pane);
  await cutOffAt(page, `[["${HEADER}"]]`);
  await writeButton(pane).click();
  await cell(page, 1, GRADE).filter({ hasText: HEADER }).waitFor();
  const workbook = await saved(page);
  await close();
  return { row, workbook };
}

describe('a run that was killed in the middle', () => {
  let broken: Awaited<ReturnType<typeof brokenOff>>;
  beforeAll(async () => {
    broken = await brokenOff();
  });

  it.each([
    ['还原', '', ''],
    ['继续完成', HEADER, /^[HABC]$/],
  ] as const)('is settled after reopening by %s', async (name, header, grade) => {
    const { page, complaints, close } = await openSample();
    const pane = await openFile(page, '断过.xlsx', broken.workbook);
    const bar = pane.getByRole('group', { name: /“定级并排回访”没有完成。$/ });
    await bar.waitFor();
    await gradeButton(pane).click();
    await pane.getByText('上一次写入中途断开，还没有处理。').waitFor();
    await bar.getByRole('button', { name }).click();
    await bar.waitFor({ state: 'detached' });
    expect(await cell(page, 1, GRADE).textContent()).toBe(header);
    expect(await cell(page, broken.row, GRADE).textContent()).toMatch(grade === '' ? /^$/ : grade);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['zh-CN', 'light', 350],
    ['en-US', 'dark', 320],
  ] as const)('is told accessibly in %s, %s, %d px wide', async (locale, colorScheme, width) => {
    const { page, close } = await openSample({ locale, colorScheme });
    const pane = await openFile(page, '断过.xlsx', broken.workbook);
    await widen(page, width);
    await pane.getByRole('group', { name: /没有完成。$|was not completed\.$/ }).waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    expect(await widths(pane)).toEqual({ needed: width, there: width });
    await close();
  });
});

const SETTINGS = 4;

it.each([
  ['zh-CN', 'light', 350],
  ['en-US', 'dark', 320],
] as const)('the preview and the journal are accessible in %s, %s, %d px wide', async (locale, colorScheme, width) => {
  const { page, pane, complaints, close } = await openSample({ locale, colorScheme });
  await widen(page, width);
  const expectGood = async () => {
    expect(await accessibilityProblems(pane)).toEqual([]);
    expect(await widths(pane)).toEqual({ needed: width, there: width });
  };
  await openPreview(pane);
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await expectGood();
  await writeButton(pane).click();
  await undoButton(pane).waitFor();
  await pane.getByRole('tab').nth(SETTINGS).click();
  await pane.getByRole('button', { name: /^(还原 20|Undo “)/ }).waitFor();
  await expectGood();
  expect(complaints).toEqual([]);
  await close();
});
