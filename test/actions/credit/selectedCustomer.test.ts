import { creditCustomers } from '../../../src/actions/credit/creditCustomers';
import { makeCredit } from '../../../src/actions/credit/makeCredit';
import { selectedCustomer } from '../../../src/actions/credit/selectedCustomer';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { TODAY, workbookOf } from '../../excel/hosted';
import { sheetOf } from '../../excel/report/drawn';
import { TRADER } from './trader';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

let host: ExcelHost;
beforeAll(async () => {
  host = workbookOf(TRADER);
  await makeCredit({ ...CONTEXT, options: {} });
});

/** Selects a cell as somebody does. */
function select(sheet: string, address: string): void {
  host.edit(() => {
    sheetOf(host, sheet).activate();
    sheetOf(host, sheet).getRange(address).select();
  });
}

/** A cell of the row of a customer in a table. */
function cellIn(sheet: string, table: string, customer: string, column: number): string {
  const found = sheetOf(host, sheet).tables.$items.find(({ name }) => name === table);
  const body = found?.getDataBodyRange();
  const row = body?.values.findIndex(([name]) => name === customer) ?? -1;
  if (!body || row < 0) throw new Error(`no ${customer} in ${table}`);
  return body.getCell(row, column).address.replace(/^.*!/, '');
}

test.each([
  ['企业客户资料', 'J3', '宁波五金有限公司'],
  ['企业客户资料', 'A8', '重庆阀门有限公司'],
  ['发货', 'A2', '华东机电有限公司'],
  ['回款', 'E2', '华东机电有限公司'],
  ['订单', 'B2', '成都泵业有限公司'],
  ['客户信用评定', 'C5', '东莞模具有限公司'],
])('of a row of %s at %s is %s', async (sheet, address, customer) => {
  select(sheet, address);
  expect(await selectedCustomer(CONTEXT)).toBe(customer);
  expect((await creditCustomers(CONTEXT)).selected).toBe(customer);
});

test.each([
  ['客户信用分析', '本月须处理', '东莞模具有限公司', 3],
  ['客户账龄分析', '客户账龄', '甬江轴承有限公司', 5],
  ['客户信用评级', '信用评级', '武汉气动有限公司', 0],
  ['重点关注名单', '重点关注客户', '宁波五金有限公司', 11],
])('of a row of %s that we have made', async (sheet, table, customer, column) => {
  select(sheet, cellIn(sheet, table, customer, column));
  expect(await selectedCustomer(CONTEXT)).toBe(customer);
});

test.each([
  ['a header', '发货', 'A1'],
  ['a row below the data', '发货', 'A900'],
  ['a row that names nobody', '发货', 'A43'],
  ['the title of a sheet that we have made', '客户信用评级', 'A1'],
  ['a row of somebody who is no customer', '发货', 'A42'],
])('of %s is nobody', async (_what, sheet, address) => {
  select(sheet, address);
  expect(await selectedCustomer(CONTEXT)).toBeNull();
  expect(await creditCustomers(CONTEXT)).not.toHaveProperty('selected');
});
