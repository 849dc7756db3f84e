import { watchSelectedRow } from '../../src/excel/activeSheet';
import { workbookOf } from './hosted';

const ROWS = [['姓名'], ['张三'], ['李四']];

it('tells the row the user goes to on the watched worksheet, until it is stopped', async () => {
  const host = workbookOf({ 意向客户: ROWS, 其他: ROWS });
  const rows: number[] = [];
  const select = async (sheet: string, address: string) => {
    host.edit((workbook) => workbook.$sheet(sheet)?.getRange(address).select());
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const stop = await watchSelectedRow('意向客户', (row) => rows.push(row));
  await select('意向客户', 'B3:C5');
  await select('其他', 'A2');
  await select('意向客户', 'A:A');
  await stop();
  await select('意向客户', 'A2');
  expect(rows).toEqual([3]);
});

it('has nothing to tell of a worksheet that is not there', async () => {
  workbookOf({ 意向客户: ROWS });
  const stop = await watchSelectedRow('战败', () => undefined);
  await expect(stop()).resolves.toBeUndefined();
});
