import type { WriteSheet } from 'hucre/xlsx';
import type { Column } from '../../sheets/register';
import type { DeliveryLine, OrderLine, Receipt } from '../model';
import { FIRM_SHORT } from '../reference';
import { totalledSheet } from './totals';

/** What a cell adds to a sum: texts add nothing. */
const counted = (value: number | string | null): number => (typeof value === 'number' ? value : 0);

/** Columns that orders and deliveries have in common, around the money. */
const GOODS: readonly Column<OrderLine>[] = [
  { header: '客户名称', width: 30, kind: 'text', value: (row) => row.customer },
  { header: '客户编号', width: 11, kind: 'identifier', value: (row) => row.customerId },
  { header: '产品名称', width: 20, kind: 'text', value: (row) => row.product },
  { header: '产品类别', width: 15, kind: 'short', value: (row) => row.category },
  { header: '数量', width: 8, kind: 'number', value: (row) => row.quantity },
  { header: '单位', width: 6, kind: 'short', value: (row) => row.unit },
  { header: '含税单价(元)', width: 12, kind: 'cents', value: (row) => row.price },
  { header: '含税金额(元)', width: 14, kind: 'cents', value: (row) => row.amount },
];
const SELLER: readonly Column<OrderLine>[] = [
  { header: '区域', width: 7, kind: 'short', value: (row) => row.region },
  { header: '业务员', width: 9, kind: 'short', value: (row) => row.owner },
  { header: '门店/分公司', width: 13, kind: 'short', value: (row) => row.branch },
];

/** 订单: a line a product. */
export function ordersSheet(rows: readonly OrderLine[]): WriteSheet {
  return totalledSheet(
    {
      name: '订单',
      title: `${FIRM_SHORT}  销售订单明细（2024年12月—2026年11月）`,
      frozenColumns: 1,
      tabColour: '2E75B6',
      rows,
      columns: [
        { header: '订单号', width: 14, kind: 'identifier', value: (row) => row.docNo },
        { header: '单据类型', width: 9, kind: 'short', value: (row) => row.docType },
        { header: '下单日期', width: 12, kind: 'day', value: (row) => row.day },
        ...GOODS,
        ...SELLER,
        { header: '订单状态', width: 10, kind: 'short', value: (row) => row.state },
        { header: '备注', width: 14, kind: 'text', value: (row) => row.note },
      ],
    },
    { 数量: (row) => row.quantity, '含税金额(元)': (row) => counted(row.amount) },
  );
}

/** 发货: what was sent out and what came back. */
export function deliveriesSheet(rows: readonly DeliveryLine[]): WriteSheet {
  return totalledSheet<DeliveryLine>(
    {
      name: '发货',
      title: `${FIRM_SHORT}  发货及退货明细（2024年12月—2026年11月）`,
      frozenColumns: 1,
      tabColour: '548235',
      rows,
      columns: [
        { header: '单据号', width: 14, kind: 'identifier', value: (row) => row.docNo },
        { header: '单据类型', width: 9, kind: 'short', value: (row) => row.docType },
        { header: '发货日期', width: 12, kind: 'day', value: (row) => row.day },
        { header: '关联订单号', width: 14, kind: 'identifier', value: (row) => row.orderNo },
        ...GOODS,
        { header: '成本金额(元)', width: 14, kind: 'cents', value: (row) => row.cost },
        ...SELLER,
        { header: '到期日', width: 12, kind: 'day', value: (row) => row.due },
        { header: '单据状态', width: 9, kind: 'short', value: (row) => row.state },
        { header: '备注', width: 18, kind: 'text', value: (row) => row.note },
      ],
    },
    {
      数量: (row) => row.quantity,
      '含税金额(元)': (row) => counted(row.amount),
      '成本金额(元)': (row) => counted(row.cost),
    },
  );
}

/** 回款: what customers paid. */
export function receiptsSheet(rows: readonly Receipt[]): WriteSheet {
  return totalledSheet(
    {
      name: '回款',
      title: `${FIRM_SHORT}  回款登记（2024年12月—2026年11月）`,
      frozenColumns: 1,
      tabColour: 'BF8F00',
      rows,
      columns: [
        { header: '回款单号', width: 14, kind: 'identifier', value: (row) => row.docNo },
        { header: '单据类型', width: 9, kind: 'short', value: (row) => row.docType },
        { header: '回款日期', width: 12, kind: 'day', value: (row) => row.day },
        { header: '客户名称', width: 30, kind: 'text', value: (row) => row.customer },
        { header: '客户编号', width: 11, kind: 'identifier', value: (row) => row.customerId },
        { header: '回款金额(元)', width: 14, kind: 'cents', value: (row) => row.amount },
        { header: '付款方式', width: 9, kind: 'short', value: (row) => row.method },
        { header: '核销单号', width: 14, kind: 'identifier', value: (row) => row.matchNo },
        { header: '业务员', width: 9, kind: 'short', value: (row) => row.owner },
        { header: '备注', width: 26, kind: 'text', value: (row) => row.note },
      ],
    },
    { '回款金额(元)': (row) => row.amount },
  );
}
