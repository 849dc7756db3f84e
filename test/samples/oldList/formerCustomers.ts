import type { WriteSheet } from 'hucre/xlsx';
import { dayOf } from '../calendar';
import { createPeople } from '../people';
import { createRandom } from '../random';
import { BLOCK_FIRST_ROW, blockSheet } from './block';
import { COMPANY_NAMES, PRODUCTS, ROADS, SALESPEOPLE, TOWNS, YEAR } from './reference';

export const FORMER_SHEET = '老客户';
/** How many companies stand on the left, and how many orders on the right. */
export const COMPANIES = 25;
export const ORDERS = 12;
/** First column of the orders, 0-based. */
export const ORDERS_COLUMN = 9;

const PAYMENT = ['现结', '月结30天', '月结60天', '款到发货'];

/** Companies on the left, this month's orders two columns to the right of them: two registers on one sheet. */
export function formerCustomersSheet(): WriteSheet {
  const random = createRandom(25);
  const people = createPeople(random);
  const names = COMPANY_NAMES.flatMap((name) => [`${name}商贸有限公司`, `${name}五金厂`, `${name}物流有限公司`]);
  const companies = random
    .shuffle(names)
    .slice(0, COMPANIES)
    .map((company) => {
      const { name, phone } = people.person();
      const address = `${TOWNS[0]}市${random.pick(ROADS)}${random.int(1, 300)}号`;
      return [TOWNS[0] + company, name, phone, address, random.pick(PAYMENT), random.pick(SALESPEOPLE), null];
    });
  const first = dayOf(`${YEAR}-12-01`);
  const days = Array.from({ length: ORDERS }, () => first + random.int(0, 30)).sort((a, b) => a - b);
  const orders = days.map((day, i) => {
    const [quantity, price] = [random.int(2, 60), random.int(8, 400)];
    const row = BLOCK_FIRST_ROW + i + 1;
    const amount = { formula: `M${row}*N${row}`, result: quantity * price };
    return [day, random.pick(companies)[0] ?? null, random.pick(PRODUCTS), quantity, price, amount];
  });
  return blockSheet(
    FORMER_SHEET,
    [
      {
        column: 0,
        title: '老客户一览',
        headers: ['公司名称', '联系人', '联系电话', '地址', '结算方式', '业务员', '备注'],
        rows: companies,
      },
      {
        column: ORDERS_COLUMN,
        title: '本月订货',
        headers: ['日期', '客户名称', '品名', '数量', '单价', '金额'],
        rows: orders,
        first: 'day',
      },
    ],
    [24, 8, 14, 22, 11, 8, 10, 3, 3, 12, 26, 10, 7, 8, 9],
  );
}
