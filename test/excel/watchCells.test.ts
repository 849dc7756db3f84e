import { firstCells, watchCells, type ChangedCells } from '../../src/excel/watchCells';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { heard, silence } from '../contract/client';
import { workbookOf } from './hosted';

const ROWS = [
  ['姓名', '电话'],
  ['张三', '13800138000'],
];

let host: ExcelHost;
let told: ChangedCells[];
let stop: () => Promise<void>;
beforeEach(async () => {
  host = workbookOf({ 意向客户: ROWS, 客户卡设置: ROWS });
  told = [];
  stop = await watchCells((changed) => told.push(changed));
});

const type = (sheet: string, address: string, origin?: 'colleague') =>
  host.edit((workbook) => {
    const range = workbook.$sheet(sheet)?.getRange(address);
    if (range) range.values = [['x']] as never;
  }, origin);

it('tells what the user types and pastes, until it is stopped', async () => {
  type('意向客户', 'B2');
  host.edit((workbook) => workbook.$sheet('意向客户')?.getRange('A3:B4').copyFrom('A2:B2'));
  await heard(told, 2);
  expect(told).toEqual([
    { sheet: '意向客户', address: 'B2' },
    { sheet: '意向客户', address: 'A3:B4' },
  ]);
  await stop();
  type('意向客户', 'B2');
  await silence();
  expect(told).toHaveLength(2);
});

it('does not tell what a colleague or the add-in writes, nor what is typed on our own worksheets', async () => {
  type('意向客户', 'B2', 'colleague');
  type('客户卡设置', 'B2');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('意向客户').getRange('A5').values = [['王五']];
    await context.sync();
  });
  host.edit((workbook) => workbook.$sheet('意向客户')?.getRange('2:2').insert('Down'));
  await silence();
  expect(told).toEqual([]);
});

it('does not throw where the listener does', async () => {
  await stop();
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await watchCells(() => {
    throw new Error('broken');
  });
  type('意向客户', 'B2');
  await heard(log.mock.calls);
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

it.each([
  ['D41', ['D41']],
  ['B2:C1001,E5', ['B2:C501']],
  ['A1,C3:D4', ['A1', 'C3:D4']],
  ['A:B', []],
  ['3:4', []],
])('of %s the first 1,000 cells are %j', (address, cells) => expect(firstCells(address, 1000)).toEqual(cells));
