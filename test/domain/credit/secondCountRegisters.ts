import type { CreditRegisters } from '../../../src/domain/credit/book/readCreditBook';
import { sheetOf } from '../structure/book/sheet';
import type { WrittenBook } from './secondCountBooks';

const TYPES = { sale: '', return: '退货', adjustment: '调整' } as const;
const yuan = (fen: number | null) => (fen === null ? '' : fen / 100);

/** The registers as they are read from worksheets; columns nothing is written in are not there. */
export function registersOf({
  document,
  lines,
  receipts,
  orders,
  customers,
  judgements,
}: WrittenBook): CreditRegisters {
  // prettier-ignore
  const column = <Line>(of: readonly Line[], title: string, value: (line: Line) => string | number) => {
    const cells = of.map(value);
    return cells.some((cell) => cell !== '') ? { [title]: cells } : {};
  };
  return {
    trades: [
      sheetOf('trades', document, {
        ...column(lines, 'docNo', ({ number }) => number),
        docType: lines.map(({ type }) => TYPES[type] || document),
        ...column(lines, 'docState', ({ state }) => state),
        date: lines.map(({ day }) => day || ''),
        customer: lines.map((line) => line.customer),
        amount: lines.map(({ fen }) => yuan(fen)),
        ...column(lines, 'due', ({ due }) => due || ''),
        ...column(lines, 'matchNo:关联订单号', (line) => line.order),
        ...column(lines, 'received', ({ received }) => yuan(received)),
        ...column(lines, 'receivedOn', ({ receivedOn }) => receivedOn || ''),
        ...column(lines, 'note', ({ reduces }) => (reduces ? '价格折让' : '')),
      }),
      ...(receipts.length
        ? [
            sheetOf('trades', '回款', {
              ...column(receipts, 'docNo', ({ number }) => number),
              'receivedOn:回款日期': receipts.map(({ day }) => day || ''),
              customer: receipts.map((one) => one.customer),
              'received:回款金额(元)': receipts.map(({ fen }) => yuan(fen)),
              payMethod: receipts.map(({ isBill }) => (isBill ? '银行承兑' : '转账')),
              ...column(receipts, 'due:到期日', ({ billDue }) => billDue || ''),
              ...column(receipts, 'matchNo', ({ names }) => names.join('、')),
            }),
          ]
        : []),
      ...(orders.length
        ? [
            sheetOf('trades', '订单', {
              ...column(orders, 'docNo', ({ number }) => number),
              date: orders.map(({ day }) => day),
              customer: orders.map((one) => one.customer),
              amount: orders.map(({ fen }) => yuan(fen)),
              ...column(orders, 'docState', ({ state }) => state),
            }),
          ]
        : []),
    ],
    corporate: customers
      ? [
          sheetOf('corporate', '企业客户资料', {
            name: customers.map(({ name }) => name),
            paymentTerms: customers.map(({ terms }) => terms),
            approvedLimit: customers.map(({ limit }) => yuan(limit)),
            tempLimit: customers.map(({ temp }) => yuan(temp)),
            tempLimitEnd: customers.map(({ tempEnd }) => tempEnd || ''),
            opening: customers.map(({ opening }) => yuan(opening)),
            since: customers.map(({ since }) => since || ''),
            status: customers.map(({ status }) => status),
            group: customers.map(({ group }) => group),
          }),
        ]
      : [],
    owners: [],
    members: [],
    credit: judgements.length
      ? [
          sheetOf('credit', '客户信用评定', {
            customer: judgements.map((one) => one.customer),
            asOf: judgements.map(({ day }) => day),
            ...Object.fromEntries(['business', 'standing', 'cooperation', 'management', 'lawsuits'].map((item, i) => [item, judgements.map(({ scores }) => scores[i] ?? '')])), // prettier-ignore
            veto: judgements.map(({ veto }) => veto),
          }),
        ]
      : [],
  };
}
