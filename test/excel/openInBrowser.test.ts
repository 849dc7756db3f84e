import { openInBrowser } from '../../src/excel/openInBrowser';

const PAGE = 'https://cards.example.com/assets/help/zh-CN.html';

function givenExcel(hasBrowserWindow: boolean): jest.Mock {
  const openBrowserWindow = jest.fn();
  const isSetSupported = (set: string) => hasBrowserWindow && set === 'OpenBrowserWindowApi';
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported }, ui: { openBrowserWindow } } } });
  return openBrowserWindow;
}

it('opens the page in the browser where Excel can', () => {
  const opened = givenExcel(true);
  expect(openInBrowser(PAGE)).toBe(true);
  expect(opened).toHaveBeenCalledWith(PAGE);
});

it('leaves it to the link where Excel cannot', () => {
  const opened = givenExcel(false);
  expect(openInBrowser(PAGE)).toBe(false);
  expect(opened).not.toHaveBeenCalled();
});
