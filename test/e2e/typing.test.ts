import type { Browser, Page } from 'playwright-core';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems, cell, openFile, saved } from './pane';

/** Selecting, typing, pasting and following links in the grid, as in Excel. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** A list of customers with rules, a sum and links; a second sheet is protected but for B2. */
function customers(): Buffer {
  const host = ExcelHost.open(null);
  host.edit(({ $active, worksheets, names }) => {
    $active.getRange('A1:D4').formulas = [
      ['姓名', '来源', '台数', '合计'],
      ['张三', '网络', 1, '=SUM(C2:C9)'],
      ['李四', '展会', 2, '=C3*10'],
      ['王五', '网络', 3, ''],
    ];
    const sources = $active.getRange('B2:B9').dataValidation;
    sources.rule = { list: { inCellDropDown: true, source: '网络,展会,路过' } } as never;
    sources.errorAlert = { showAlert: true, style: 'Warning', title: '来源', message: '不在清单里。' };
    const counts = $active.getRange('C2:C9').dataValidation;
    counts.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } } as never;
    counts.prompt = { showPrompt: true, title: '台数', message: '请填 1 到 9。' };
    counts.errorAlert = { showAlert: true, style: 'Stop', title: '台数不对', message: '只能填 1 到 9 的整数。' };
    const second = worksheets.add('受保护');
    second.getRange('B2').format.protection.locked = false;
    second.getRange('A1').values = '不能改';
    second.protection.protect();
    names.add('来源', $active.getRange('B2:B4'));
    $active.getRange('F2').hyperlink = { documentReference: "'受保护'!B2", textToDisplay: '去第二张表' };
    $active.getRange('F3').hyperlink = { address: 'https://example.com/', textToDisplay: '去外面' };
    $active.getRange('F4').formulas = [['=HYPERLINK("#来源","去来源")']];
  });
  return Buffer.from(host.save());
}

let opened: OpenedPage;
let page: Page;
beforeEach(async () => {
  opened = await openPage(browser, '', { permissions: ['clipboard-read', 'clipboard-write'] });
  page = opened.page;
  await page.getByRole('grid').waitFor();
  await openFile(page, '客户.xlsx', customers());
});
afterEach(async () => {
  const { complaints, outside } = opened;
  await opened.close();
  expect([complaints, outside]).toEqual([[], []]);
});

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const type = (text: string) => page.keyboard.insertText(text);
const bar = () => page.getByLabel('单元格内容');
const alert = (sentence: string) => page.getByRole('alert').getByText(sentence).waitFor();

/** Waits until a cell shows a text: the page is drawn again once a frame. */
const shows = (row: number, column: number, text: string) =>
  cell(page, row, column)
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor();

async function activeIs(name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('input[aria-label="名称框"]')?.value === wanted,
    name,
  );
}

const selectedCells = () => page.locator('[role=gridcell][aria-selected=true]').allTextContents();

async function drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const [start, end] = await Promise.all([cell(page, ...from).boundingBox(), cell(page, ...to).boundingBox()]);
  if (!start || !end) throw new Error('not on the screen');
  await page.mouse.move(start.x + 9, start.y + 9);
  await page.mouse.down();
  await page.mouse.move(end.x + 9, end.y + 9, { steps: 4 });
  await page.mouse.up();
}

describe('selecting', () => {
  it('goes on from the cell where it began, by mouse and by keyboard', async () => {
    await drag([4, 3], [3, 2]);
    await activeIs('C4');
    expect(await selectedCells()).toEqual(['展会', '2', '网络', '3']);
    await press('Shift+ArrowUp', 'Shift+ArrowRight');
    await page.waitForFunction(() => document.querySelectorAll('[aria-selected=true][role=gridcell]').length === 3);
    expect(await selectedCells()).toEqual(['1', '2', '3']);
    await cell(page, 2, 1).click();
    await cell(page, 3, 2).click({ modifiers: ['Shift'] });
    await activeIs('A2');
    expect(await selectedCells()).toEqual(['张三', '网络', '李四', '展会']);
  });

  it('reaches the end of the data, all of the data, whole rows and columns', async () => {
    await cell(page, 2, 1).click();
    await press('Control+Shift+ArrowDown');
    await activeIs('A2');
    await page.waitForFunction(() => document.querySelectorAll('[aria-selected=true][role=gridcell]').length === 3);
    await press('Control+ArrowRight');
    await activeIs('D2');
    await press('Control+a');
    await page.waitForFunction(() => document.querySelectorAll('[aria-selected=true][role=gridcell]').length === 16);
    await page.getByRole('columnheader', { name: 'B', exact: true }).click();
    await activeIs('B1');
    await page.getByRole('columnheader', { name: 'C', exact: true }).click({ modifiers: ['Shift'] });
    await press('Delete');
    await shows(2, 4, '0');
    expect(await cell(page, 1, 2).textContent()).toBe('');
  });

  it('is told by an address, a name or nonsense in the name box', async () => {
    const box = page.getByLabel('名称框');
    await box.fill('来源');
    await box.press('Enter');
    await activeIs('B2');
    expect(await selectedCells()).toEqual(['网络', '展会', '网络']);
    await box.fill('没有这个');
    await box.press('Enter');
    await alert('没有“没有这个”这个位置，请输入单元格地址（如 B3）、名称或表名。');
    expect(await box.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(4);
    await box.press('Escape');
    await activeIs('B2');
    await box.fill('受保护!b2');
    await box.press('Enter');
    await page.getByRole('tab', { name: '受保护', selected: true }).waitFor();
    await type('打字');
    await press('Enter');
    await shows(2, 2, '打字');
  });
});

describe('typing', () => {
  it('replaces or edits what is there, and formulas follow', async () => {
    await cell(page, 2, 3).click();
    await page.getByRole('note').getByText('请填 1 到 9。').waitFor();
    await type('5');
    expect(await bar().inputValue()).toBe('5');
    await press('Enter');
    await activeIs('C3');
    await shows(2, 4, '10');
    await press('F2', 'Backspace');
    await type('4');
    await press('Tab');
    await activeIs('D3');
    await shows(3, 4, '40');
    await cell(page, 2, 1).dblclick();
    await press('Home');
    await type('小');
    await press('Escape');
    expect(await cell(page, 2, 1).textContent()).toBe('张三');
  });

  it('goes from cell to cell: Enter below where Tab began, and through selected cells', async () => {
    await cell(page, 5, 1).click();
    await type('赵六');
    await press('Tab');
    await type('路过');
    await press('Tab', 'Enter');
    await activeIs('A6');
    await drag([6, 1], [7, 2]);
    for (const text of ['一', '二', '三', '四']) {
      await type(text);
      await press('Enter');
      if (await page.getByRole('alertdialog').isVisible()) await page.getByRole('button', { name: '是' }).click();
    }
    await activeIs('A6');
    expect(await selectedCells()).toEqual(['一', '三', '二', '四']);
    await type('同');
    await press('Control+Enter');
    await page.waitForFunction(() => document.querySelector('[role=gridcell]#active-cell')?.textContent === '同');
    expect(await selectedCells()).toEqual(['同', '同', '同', '同']);
  });

  it('takes what an input method composes, and Enter that ends composing does not end typing', async () => {
    await cell(page, 8, 1).click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { selectionStart: 5, selectionEnd: 5, text: 'zhang' });
    expect(await bar().inputValue()).toBe('zhang');
    await session.send('Input.insertText', { text: '张' });
    await session.send('Input.imeSetComposition', { selectionStart: 3, selectionEnd: 3, text: 'san' });
    await session.send('Input.insertText', { text: '三' });
    await activeIs('A8');
    await press('Enter');
    await activeIs('A9');
    await shows(8, 1, '张三');
  });

  it('goes on in the formula bar, with a new line, and ends at its buttons', async () => {
    await cell(page, 3, 1).click();
    await bar().focus();
    await press('End', 'Alt+Enter');
    await type('先生');
    await page.getByRole('button', { name: '输入', exact: true }).click();
    await activeIs('A3');
    expect(await cell(page, 3, 1).textContent()).toBe('李四\n先生');
    await bar().focus();
    await type('不要');
    await page.getByRole('button', { name: '取消', exact: true }).click();
    expect(await bar().inputValue()).toBe('李四\n先生');
    const { $active } = ExcelHost.open(await saved(page)).workbook;
    expect($active.getRange('A3').values).toEqual([['李四\n先生']]);
  });

  it('a formula that is none is refused in one sentence, with the text still there', async () => {
    await cell(page, 5, 4).click();
    await type('=1+');
    await press('Enter');
    await alert('这个公式有问题，请检查括号、引号和逗号；不想输入公式，请在最前面加一个单引号。');
    await type('=C2+C3');
    await press('Enter');
    await shows(5, 4, '3');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('rules', () => {
  it('a value that is not allowed stays to be corrected', async () => {
    await cell(page, 2, 3).click();
    await type('12');
    await press('Enter');
    await alert('台数不对：只能填 1 到 9 的整数。');
    await activeIs('C2');
    await type('7');
    await press('Enter');
    await shows(2, 3, '7');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a value that is warned of may stand', async () => {
    await cell(page, 2, 2).click();
    await type('别处');
    await press('Enter');
    const question = page.getByRole('alertdialog', { name: '来源' });
    await question.getByText('不在清单里。').waitFor();
    await question.getByRole('button', { name: '否' }).click();
    await type('远处');
    await press('Enter');
    await question.getByRole('button', { name: '是' }).click();
    await activeIs('B3');
    await shows(2, 2, '远处');
  });

  it('a list offers what is allowed, by keyboard and by mouse', async () => {
    await cell(page, 4, 2).click();
    await press('Alt+ArrowDown');
    await page.getByRole('option', { name: '网络', selected: true }).waitFor();
    await press('ArrowDown', 'Enter');
    await shows(4, 2, '展会');
    await activeIs('B4');
    await page.getByRole('button', { name: '可选的值' }).click();
    await page.getByRole('option', { name: '路过' }).click();
    await shows(4, 2, '路过');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  it('a protected cell is not typed in', async () => {
    await page.getByRole('tab', { name: '受保护' }).click();
    await cell(page, 1, 1).click();
    await type('改');
    await alert('您要更改的单元格受保护，请先撤消工作表保护再更改。');
    expect(await cell(page, 1, 1).textContent()).toBe('不能改');
    await cell(page, 2, 2).click();
    await type('可以');
    await press('Enter');
    await shows(2, 2, '可以');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('the clipboard', () => {
  it('takes cells with their formulas to another place, and their texts to other programs', async () => {
    await cell(page, 2, 3).click();
    await cell(page, 3, 4).click({ modifiers: ['Shift'] });
    await press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^1\t6\r?\n2\t20$/);
    await cell(page, 6, 3).click();
    await press('Control+v');
    await shows(7, 4, '20');
    await activeIs('C6');
    await press('ArrowDown', 'ArrowRight');
    await activeIs('D7');
    expect(await bar().inputValue()).toBe('=C7*10');
  });

  it('brings what other programs put there, rules or not', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('赵六\t电话\t99\n"钱\n七"\t=1+\t2026/3/1'));
    await cell(page, 5, 1).click();
    await press('Control+v');
    await shows(5, 3, '99');
    expect([await cell(page, 6, 1).textContent(), await cell(page, 6, 2).textContent()]).toEqual(['钱\n七', '=1+']);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect((await selectedCells()).length).toBe(6);
  });

  it('moves what was cut', async () => {
    await cell(page, 3, 1).click();
    await press('Control+x');
    expect(await cell(page, 3, 1).textContent()).toBe('李四');
    await cell(page, 8, 1).click();
    await press('Control+v');
    await shows(8, 1, '李四');
    expect(await cell(page, 3, 1).textContent()).toBe('');
  });
});

it('links lead through the workbook and not out of it', async () => {
  await cell(page, 4, 6).click();
  await activeIs('B2');
  expect(await selectedCells()).toEqual(['网络', '展会', '网络']);
  await cell(page, 3, 6).click();
  await alert('这个链接指向 https://example.com/，在试验台里不会打开。');
  await cell(page, 2, 6).click();
  await page.getByRole('tab', { name: '受保护', selected: true }).waitFor();
  await activeIs('B2');
  await type('到了');
  await press('Enter');
  await shows(2, 2, '到了');
});

it('F6 leads out of the grid, and everything can be read', async () => {
  await cell(page, 2, 3).click();
  await press('F6');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  await cell(page, 2, 2).click();
  await press('Shift+F6');
  await page.locator('input[aria-label="名称框"]:focus').waitFor();
  await cell(page, 2, 3).click();
  await type('3');
  expect(await accessibilityProblems(page, 'main')).toEqual([]);
});
