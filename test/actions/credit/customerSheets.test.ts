import { makeCredit } from '../../../src/actions/credit/makeCredit';
import { TODAY, workbookOf } from '../../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const HEADERS = ['日期', '送货单号', '摘要', '发货金额', '收款金额', '欠款余额'];

/** A ledger a customer, as it is sent to him to be checked: he stands in the title, or beside his label. */
const KAIRUI = [
  ['绍兴凯瑞机械有限公司往来对账单'],
  ['对账期间：2026年1月1日至2026年11月20日'],
  HEADERS,
  ['', '', '期初余额', '', '', '200'],
  ['2026-02-01', 'A1', '送货', '1000', '', '1200'],
  ['2026-03-01', '', '付款', '', '800', '400'],
  ['2026-04-01', 'A2', '送货', '500', '', '900'],
  ['合计', '', '', '1500', '800', '900'],
];
const JIAHE = [
  ['往来对账单'],
  ['客户：芜湖佳禾', '', '', '单位：元'],
  HEADERS,
  ['2026-05-01', 'B1', '送货', '300', '', '300'],
  ['2026-05-20', '', '付款', '', '350', '-50'],
];

it('a ledger of one customer a sheet is his: openings, documents and payments without a number', async () => {
  workbookOf({ 凯瑞: KAIRUI, 佳禾: JIAHE });
  const { summary } = await makeCredit({ ...CONTEXT, options: {} });
  expect(summary.customers.map(({ name, receivable, prepaid }) => [name, receivable, prepaid])).toEqual([
    ['绍兴凯瑞机械有限公司', 900, 0],
    ['芜湖佳禾', 0, 50],
  ]);
  expect(summary.quality).toMatchObject({ documents: 1_800, receipts: 1_150, others: 200, unused: [] });
});
