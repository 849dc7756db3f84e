import { contentHash, listCells, trimmed } from '../../../src/domain/cardSheets/listCells';
import { listCell } from '../../../src/domain/cardSheets/sheetList';

const LIST = listCells({
  columns: [
    { header: '客户', width: 84 },
    { header: '工作表', width: 84 },
  ],
  rows: [[listCell('=1+1'), listCell("张'三")]],
  linkColumn: 1,
  sheets: ["张'三"],
});

it('a list as cells: headers and what could be a formula as text, a link a row', () => {
  expect(LIST.entries).toEqual([
    ['客户', '工作表'],
    ['=1+1', "张'三"],
  ]);
  expect(LIST.formats).toEqual([
    ['@', '@'],
    ['@', 'General'],
  ]);
  expect(LIST.links[1]?.reference).toBe("'张''三'!A1");
});

it('blank rows at its end say nothing', () => {
  const longer = { ...LIST, entries: [...LIST.entries, ['', '']], heights: [...LIST.heights, 33] };
  expect(trimmed(longer).heights).toEqual([null, null]);
  expect(contentHash(longer.entries)).toBe(contentHash(LIST.entries));
  expect(contentHash([['', '']])).toBe(0);
});
