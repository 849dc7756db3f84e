import type { Browser, Frame, Page } from 'playwright-core';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { cell, edit, paneOf } from './pane';

/** 定级并排回访 as a person presses it: in the pane and on the ribbon, on the sample workbook. */
const WORDS = {
  'zh-CN': {
    button: '定级并排回访',
    write: /^写入/,
    undo: '还原上次操作',
    header: '系统级别',
    done: /定级并排回访：意向客户/,
    undone: /还原“定级并排回访”/,
  },
  'en-US': {
    button: 'Grade and schedule',
    write: /^Write/,
    undo: 'Undo last action',
    header: '系统级别',
    done: /Grade and schedule: 意向客户/,
    undone: /“Grade and schedule” taken back/,
  },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function openSample(locale: keyof typeof WORDS, width = 1366): Promise<OpenedPage & { pane: Frame }> {
  const opened = await openPage(browser, '', { locale, viewport: { width, height: 768 } });
  const pane = await paneOf(opened.page);
  await pane.getByRole('button', { name: WORDS[locale].button }).first().waitFor();
  return { ...opened, pane };
}

async function expectGraded(page: Page, header: string): Promise<void> {
  await cell(page, 2, 1).click();
  await page.keyboard.press('Control+End');
  await cell(page, 401, 19).waitFor();
  // The header row is frozen, so it is there wherever the sheet is scrolled to.
  expect(await cell(page, 1, 19).textContent()).toBe(header);
}

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  it('the button of the pane shows what it would write, writes it, and says how many have which grade', async () => {
    const { page, pane, outside, complaints, close } = await openSample(locale);
    await pane.getByRole('button', { name: WORDS[locale].button }).first().click();
    await pane.getByRole('button', { name: WORDS[locale].write }).click();
    await pane.getByText(WORDS[locale].done).first().waitFor();
    await expectGraded(page, WORDS[locale].header);
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    await close();
  });
});

it('the buttons of the ribbon run the same: the first time with a look at it, then at once, and back again', async () => {
  const { button, write, undo, done, undone, header } = WORDS['zh-CN'];
  const { page, pane, complaints, close } = await openSample('zh-CN', 3000);
  const ribbon = (name: string) => page.getByRole('button', { name });
  await ribbon(button).click();
  await pane.getByRole('button', { name: write }).click();
  await pane.getByText(done).first().waitFor();
  expect(await cell(page, 1, 19).textContent()).toBe(header);

  const grade = cell(page, 11, 19);
  expect(await grade.textContent()).toBe('C');
  await edit(pane, '意向客户', 'S11', '');
  await ribbon(button).click();
  await pane.getByText('写入 1 个单元格').waitFor();

  await ribbon(undo).click();
  await pane.getByText(undone).waitFor();
  expect(await grade.textContent()).toBe('');
  expect(complaints).toEqual([]);
  await close();
});
