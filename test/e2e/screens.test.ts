import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { DEALER_WORKBOOK } from '../samples/sampleFiles';
import { openPage, startBrowser } from './browser';
import { accessibilityProblems, EMPTY_WORKBOOK, openSample, widen } from './pane';
import { accentTexts } from './screens/accented';
import { layoutProblems } from './screens/layout';
import { DEALER_SCREENS, EMPTY_SCREENS, TRADING_SCREENS, type Screen } from './screens/screens';
import { walkByTab } from './screens/unseenFocus';
import { ENGLISH, wordsOf, type Tongue } from './screens/words';

/** Every screen of the pane: nothing is cut off or sticks out, at 320 pixels as at 350, and axe finds nothing. */
const NOW = new Date('2026-11-21T10:00:00+08:00');
/** Half a minute on a quiet one. */
const A_BUSY_MACHINE = 240_000;
const WIDTHS = [350, 320];
/** What is longer, or drawn with more lines, is looked at where there is least room for it. */
const NARROW = [320];
const TRADING_WORKBOOK = '商贸公司客户与应收.xlsx';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};

const BOOKS: readonly (readonly [string, readonly Screen[]])[] = [
  [DEALER_WORKBOOK, DEALER_SCREENS],
  [TRADING_WORKBOOK, TRADING_SCREENS],
  [EMPTY_WORKBOOK, EMPTY_SCREENS],
];

async function openBook(file: string, tongue: Tongue, look: string) {
  const opened = await openPage(browser, 'support.html', {
    locale: tongue === 'zh-CN' ? tongue : 'en-US',
    ...LOOKS[look],
  });
  const { page } = opened;
  // A script may still be on its way when the page is closed.
  const close = async () => {
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
    await opened.close();
  };
  const met = tongue === 'accented' ? await accentTexts(page.context(), ENGLISH) : undefined;
  await page.clock.setFixedTime(NOW);
  const pane = await openSample(page, file);
  return { ...opened, close, pane, met, seat: { page, pane, t: wordsOf(tongue) } };
}

/** What is wrong with each of the screens; what is right is left out. */
async function problemsOf(
  file: string,
  screens: readonly Screen[],
  tongue: Tongue,
  look: string,
  widths: readonly number[],
) {
  const { page, pane, seat, complaints, close } = await openBook(file, tongue, look);
  const problems: string[] = [];
  const folder = process.env['E2E_PICTURES'];
  if (folder) mkdirSync(folder, { recursive: true });
  for (const { name, come } of screens) {
    try {
      await come(seat);
    } catch (error) {
      throw new Error(`no way to “${name}” in ${tongue}, ${look}`, { cause: error });
    }
    await pane.getByText(seat.t('page.opening')).first().waitFor({ state: 'detached' });
    for (const width of widths) {
      await widen(page, width);
      await pane.waitForFunction((wanted) => window.innerWidth === wanted, width);
      await pane.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      problems.push(...(await layoutProblems(pane)).map((problem) => `${name}, ${width} px: ${problem}`));
      if (folder)
        await page.locator('iframe').screenshot({ path: join(folder, `${tongue} ${look} ${width} ${name}.png`) });
    }
    if (tongue !== 'accented')
      problems.push(...(await accessibilityProblems(pane)).map((problem) => `${name}: ${problem}`));
  }
  await close();
  return [...problems, ...complaints];
}

describe.each<[Tongue, string, readonly number[], typeof BOOKS]>([
  ['zh-CN', 'light', WIDTHS, BOOKS],
  ['en-US', 'dark', WIDTHS, BOOKS],
  ['zh-CN', 'contrast', NARROW, BOOKS.slice(0, 1)],
  ['accented', 'light', NARROW, BOOKS.slice(0, 2)],
])('in %s, %s', (tongue, look, widths, books) => {
  it.each(books)(
    'every screen of %s fits and can be read',
    async (file, screens) => {
      expect(await problemsOf(file, screens, tongue, look, widths)).toEqual([]);
    },
    A_BUSY_MACHINE,
  );
});

it('the accented texts are those on the screen', async () => {
  const { pane, met, close } = await openBook(DEALER_WORKBOOK, 'accented', 'light');
  await pane.getByRole('tab').nth(3).click();
  await pane.getByRole('button', { name: wordsOf('accented')('structure:make') }).waitFor();
  expect(met?.size ?? 0).toBeGreaterThan(0.8 * ENGLISH.size);
  await close();
});

it.each(['light', 'contrast'])(
  'the tab key leads through every tab, out again, and is always seen (%s)',
  async (look) => {
    const { page, pane, close } = await openBook(DEALER_WORKBOOK, 'zh-CN', look);
    await pane.getByRole('listitem').first().waitFor();
    for (const name of ['今日', '检查', '客户卡', '分析', '设置']) {
      await pane.getByRole('tab', { name, exact: true }).click();
      await pane.getByText('正在打开…').waitFor({ state: 'detached' });
      await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
      const { controls, unseen, isTrap } = await walkByTab(page, pane);
      expect({ name, unseen, isTrap }).toEqual({ name, unseen: [], isTrap: false });
      expect(controls).toBeGreaterThan(3);
    }
    // A form is longer than the pane: no field is hidden behind its head or its foot.
    await pane.getByRole('tab', { name: '今日', exact: true }).click();
    await pane.getByRole('tabpanel').getByRole('button', { name: '登记来店（电）', exact: true }).click();
    await pane.locator('[name=phone]').waitFor();
    const { controls, unseen, isTrap } = await walkByTab(page, pane);
    expect({ unseen, isTrap }).toEqual({ unseen: [], isTrap: false });
    expect(controls).toBeGreaterThan(10);
    await close();
  },
  A_BUSY_MACHINE,
);
