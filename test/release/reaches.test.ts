import { reachesBelow, reachesIn } from './reaches';

/** The pane asks nobody for anything, keeps nothing outside the workbook, and makes no code out of text. */
const FOLDERS = ['src/domain', 'src/excel', 'src/actions', 'src/i18n', 'src/taskpane'];

describe('the search for what leaves the pane', () => {
  it.each([
    ['a request', 'await fetch(address);', 'fetch'],
    ['a request by way of the window', 'window.fetch(address);', 'fetch'],
    ['a request by its name', "globalThis['fetch'](address);", 'fetch'],
    ['a socket', 'new WebSocket(address);', 'WebSocket'],
    ['a beacon', 'page.sendBeacon(address);', 'sendBeacon'],
    ['the browser’s memory', "localStorage.setItem('name', name);", 'localStorage'],
    ['a cookie', "document.cookie = 'name';", 'cookie'],
    ['code out of text', "eval('1');", 'eval'],
    ['a function out of text', "new Function('return 1');", 'Function'],
    ['markup out of text', 'element.innerHTML = name;', 'innerHTML'],
    ['a log', 'console.log(error);', 'console'],
    ['an error with its words', 'console.error(error);', 'console'],
  ])('sees %s', (_, code, what) => {
    expect(reachesIn(code, 'sample.ts')).toEqual([{ what, file: 'sample.ts', line: 1 }]);
  });

  it.each([
    ['a word in a comment', '/* fetch, eval */ const rows = 1;'],
    ['a member of somebody else', 'source.fetch(rows); plan.caches.clear();'],
    ['a key of a table', "const words = { cookie: '曲奇' };"],
    ['a type', 'type Rule = { eval: Function };'],
  ])('lets %s pass', (_, code) => {
    expect(reachesIn(code, 'sample.ts')).toEqual([]);
  });
});

it('nothing in the add-in’s source does', () => {
  const { files, reaches } = reachesBelow(FOLDERS);
  expect(files).toBeGreaterThan(100);
  expect(reaches).toEqual([]);
});
