import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems, paneOf, widen, widths } from './pane';

/** 登记来店(电) and 记录联系, as a salesperson makes them at the sample workbook. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const dueList = (pane: Frame) => pane.getByRole('list', { name: /的客户$|^Customers: / });
const lastRun = (pane: Frame) => pane.getByRole('status', { name: /^(上次操作|Last action)$/ });
const focusedField = (pane: Frame) => pane.evaluate(() => document.activeElement?.getAttribute('name'));
const focusedWords = (pane: Frame) => pane.evaluate(() => document.activeElement?.textContent);

async function openSample(options?: BrowserContextOptions): Promise<OpenedPage & { pane: Frame }> {
  const opened = await openPage(browser, '', options);
  const pane = await paneOf(opened.page);
  await dueList(pane).waitFor();
  return { ...opened, pane };
}

async function openVisit(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: /^(登记来店（电）|Register a visit or call)$/ }).click();
  await pane.locator('[name=phone]').waitFor();
}

/** What stands in a row of a worksheet. */
const rowOf = (pane: Frame, sheet: string, row: number) =>
  pane.evaluate(
    ([name, number]) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange().load('text');
        await context.sync();
        return used.text[number - 1] ?? [];
      }),
    [sheet, row] as const,
  );

it('a visitor is registered, gets a card with the next contact, and can be taken back', async () => {
  const { page, pane, complaints, close } = await openSample();
  await openVisit(pane);
  expect(await focusedField(pane)).toBe('name');
  await page.keyboard.insertText('测试客');
  await pane.locator('[name=phone]').fill('13912345678');
  await pane.locator('[name=grade]').fill('H');
  await pane.locator('[name=note]').fill('看了云驰H6，周末再来');
  await pane.locator('[name=owner]').pressSequentially('赵敏');
  await page.keyboard.press('Control+Enter');
  await lastRun(pane).getByText('登记来店（电）').waitFor();
  const [, visit, lead] =
    /来店登记表第 (\d+) 行.*意向客户第 (\d+) 行/.exec((await lastRun(pane).textContent()) ?? '') ?? [];
  expect(await rowOf(pane, '来店登记表', Number(visit))).toEqual(
    expect.arrayContaining(['测试客', '13912345678', 'H']),
  );
  expect(await rowOf(pane, '意向客户', Number(lead))).toEqual(
    expect.arrayContaining(['测试客', '13912345678', '赵敏']),
  );

  // The form is empty again, and knows the visitor from now on.
  expect(await pane.locator('[name=name]').inputValue()).toBe('');
  expect(await focusedField(pane)).toBe('name');
  expect(await pane.getByRole('listbox').count()).toBe(0);
  await pane.locator('[name=phone]').fill('139 1234 5678');
  await pane.getByRole('list', { name: '可能是这些客户' }).getByText('测试客').first().waitFor();
  await pane.getByRole('button', { name: '还原上次操作' }).click();
  await lastRun(pane).getByText('已还原').waitFor();
  expect(await rowOf(pane, '意向客户', Number(lead))).not.toContain('测试客');
  expect(complaints).toEqual([]);
  await close();
});

it('a contact is logged from the list by the keyboard alone, and the next customer is at hand', async () => {
  const { page, pane, complaints, close } = await openSample();
  const line = (place: number) => dueList(pane).getByRole('listitem').nth(place).getByRole('button').first();
  const next = await line(1).textContent();
  await line(0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.locator('[data-field=mode]').first().waitFor();
  expect(await focusedField(pane)).toBe('content');
  await page.keyboard.insertText('周六上午来试驾，带家人');
  await page.keyboard.press('Control+Enter');
  await lastRun(pane).getByText('记录联系').waitFor();
  await dueList(pane).waitFor();
  await pane.waitForFunction((words) => document.activeElement?.textContent === words, next);
  const [, row] = /跟进记录第 (\d+) 行/.exec((await lastRun(pane).textContent()) ?? '') ?? [];
  expect(await rowOf(pane, '跟进记录', Number(row))).toEqual(
    expect.arrayContaining(['周六上午来试驾，带家人', '去电']),
  );
  // The customer is no longer overdue, and the keyboard stays where it is when the list is read again.
  await line(0)
    .filter({ hasText: next ?? '' })
    .waitFor();
  expect(await focusedWords(pane)).toBe(next);
  expect(complaints).toEqual([]);
  await close();
});

it.each<[string, BrowserContextOptions]>([
  ['Chinese, light', {}],
  ['English, dark', { locale: 'en-US', colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
])('both forms are accessible and fit: %s', async (_, options) => {
  const { page, pane, close } = await openSample(options);
  await openVisit(pane);
  await pane.locator('[name=phone]').fill('13500009730');
  const fits = async () => {
    for (const width of [320, 350]) {
      await widen(page, width);
      const { needed, there } = await widths(pane);
      expect(needed).toBe(there);
    }
    expect(await accessibilityProblems(pane)).toEqual([]);
  };
  await fits();
  // What was typed is asked about first.
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: /^(放弃已填内容|Throw it away)$/ }).click();
  await dueList(pane)
    .getByRole('button', { name: /^(记录联系|Log a contact)/ })
    .first()
    .click();
  await pane.locator('[data-field=end]').first().waitFor();
  await pane.locator('label', { hasText: /^(战败|Lost)$/ }).click();
  await fits();
  await close();
});
