import type { Register } from '../../../src/domain/cards/register';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import type { Settings } from '../../../src/domain/settings/settings';
import type { Measure, TradeBook } from '../../../src/domain/structure/tradeBook';
import { viewOf, type StructureView } from '../../../src/domain/structure/view';
import { day } from '../day';
import { bookOf, sheetOf, TODAY, trades } from './book/sheet';

/** Four companies; nobody has written down where 丁 is, and 丙 is closed. */
export const COMPANIES: Register = sheetOf('corporate', '企业客户资料', {
  corpId: ['K1', 'K2', 'K3', 'K4', 'K5'],
  name: ['甲机电', '乙五金', '丙泵业', '丁仪表', '戊阀门'],
  short: ['华东甲', '', '', '', ''],
  region: ['华东', '华南', '华东', '', '华南'],
  status: ['合作中', '合作中', '注销', '合作中', '潜在'],
  potential: [5, 3, 1, '', ''],
});

/** Day, customer, product, pieces, 元, cost. */
const LINES: readonly (readonly [string, string, string, number, number, number])[] = [
  ['2025-11-03', '甲机电', '轴承', 4, 400, 300],
  ['2025-11-20', '丙泵业', '轴承', 1, 100, 60],
  ['2026-02-10', '丙泵业', '丝锥', 5, 50, 20],
  ['2026-10-06', '甲机电', '轴承', 5, 500, 350],
  ['2026-10-08', '乙五金', '丝锥', 30, 300, 200],
  ['2026-11-02', '甲机电', '轴承', 6, 600, 420],
  ['2026-11-02', '甲机电', '丝锥', 4, 40, 30],
  ['2026-11-09', '乙五金', '丝锥', -10, -100, -70],
  ['2026-11-16', '丁仪表', '', 2, 260, 100],
];

/** Nine lines in three months and the year before. */
export const BOOK: TradeBook = bookOf({
  corporate: [COMPANIES],
  trades: [
    trades('发货', {
      docNo: LINES.map((_line, i) => `FH${String(i + 1)}`),
      date: LINES.map(([on]) => on),
      customer: LINES.map(([, name]) => name),
      product: LINES.map(([, , product]) => product),
      qty: LINES.map(([, , , pieces]) => pieces),
      amount: LINES.map(([, , , , yuan]) => yuan),
      cost: LINES.map(([, , , , , cost]) => cost),
    }),
  ],
});

const NOVEMBER = { from: day('2026-11-01'), to: TODAY };

/** November up to its 21st, compared with as many days of October and of the year before. */
export function november(
  wish: { readonly measure?: Measure; readonly keep?: (line: number) => boolean; readonly settings?: Partial<Settings> } = {}, // prettier-ignore
  book: TradeBook = BOOK,
): StructureView {
  const { measure = 'amount', keep, settings = {} } = wish;
  const periods = {
    now: NOVEMBER,
    before: { from: day('2026-10-01'), to: day('2026-10-21') },
    yearAgo: { from: day('2025-11-01'), to: day('2025-11-21') },
  };
  const ranking = { from: day('2025-11-22'), to: TODAY };
  return viewOf(book, { periods, ranking, measure, keep }, { ...DEFAULT_SETTINGS, ...settings }, TODAY);
}
