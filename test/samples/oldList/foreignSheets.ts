import type { WriteSheet } from 'hucre/xlsx';
import { createRandom } from '../random';
import { blockSheet } from './block';
import { PRODUCTS, SALESPEOPLE, SHOP, YEAR } from './reference';

export const PRICE_SHEET = '报价单';
export const ATTENDANCE_SHEET = '考勤';

const SIZES = ['普通', '加厚', '重型'];
const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);
const SATURDAY = 6;

/** A price list: goods, no customers. */
export function priceSheet(): WriteSheet {
  const random = createRandom(88);
  const goods = PRODUCTS.flatMap((product) => SIZES.map((size) => ({ product, size })));
  const rows = goods.map(({ product, size }, i) => [
    i + 1,
    product,
    size,
    random.pick(['个', '台', '箱']),
    random.int(10, 900) / 2,
    random.pick([1, 5, 10]),
    null,
  ]);
  const headers = ['序号', '品名', '规格型号', '单位', '单价(元)', '起订量', '备注'];
  return blockSheet(
    PRICE_SHEET,
    [{ column: 0, title: `${SHOP}报价单（${YEAR}年）`, headers, rows }],
    [6, 14, 12, 7, 11, 9, 18],
  );
}

/** Who was at work: the shop's own people, no customers. */
export function attendanceSheet(): WriteSheet {
  const random = createRandom(12);
  const rows = [...SALESPEOPLE, '谭丽', '孟祥'].map((name, i) => {
    // The month began on a Monday.
    const marks = DAYS.map((day) => ((day - 1) % 7 >= SATURDAY - 1 ? '休' : random.chance(0.05) ? '假' : '√'));
    return [i + 1, name, ...marks, marks.filter((mark) => mark === '√').length];
  });
  const headers = ['序号', '姓名', ...DAYS.map(String), '出勤天数'];
  return blockSheet(
    ATTENDANCE_SHEET,
    [{ column: 0, title: `${YEAR}年12月考勤表`, headers, rows }],
    [6, 9, ...DAYS.map(() => 3.5), 10],
  );
}
