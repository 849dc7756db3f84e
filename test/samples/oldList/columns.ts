import type { FieldKey } from '../../../src/domain/cards/types';
import type { SheetCell } from '../sheets/register';
import type { OldCustomer } from './customers';
import type { Hand } from './hand';
import type { OldLook } from './look';

/** What a customer adds to a sum, in units of 万元. */
export type Summed = (customer: OldCustomer) => number;

/** One column of the list. */
export interface OldColumn {
  /** As written, with the clerk's slips; empty for the column left blank. */
  readonly header: string;
  /** The label merged over this column and its neighbours; without one the header is merged over both header rows. */
  readonly group?: string;
  /** Fields of the intent-customer card that are right for the column; none where the card has no such field. */
  readonly fields: readonly FieldKey[];
  /** The contact, from 1, whose field this is (of the follow-up log). */
  readonly contact?: number;
  readonly width: number;
  readonly look: OldLook;
  readonly hidden?: true;
  /** What months and the year sum up. */
  readonly summed?: Summed;
  /** What the clerk wrote; `row` is the 1-based row of the sheet, for formulas. */
  readonly cell: (customer: OldCustomer, hand: Hand, row: number) => SheetCell;
}

const CUSTOMER = '客户信息';
const MONEY = '交易情况';

function contactColumns(ordinal: number, group: string): OldColumn[] {
  const of = (customer: OldCustomer) => customer.contacts[ordinal - 1];
  const column = (rest: Omit<OldColumn, 'group' | 'contact'>): OldColumn => ({ ...rest, group, contact: ordinal });
  return [
    column({
      header: '时间',
      fields: ['at'],
      width: 11,
      look: 'day',
      cell: (one, hand) => hand.day(of(one)?.on ?? null),
    }),
    column({ header: '内容', fields: ['content'], width: 22, look: 'text', cell: (one) => of(one)?.content ?? null }),
    column({
      header: '级别',
      fields: ['gradeAfter'],
      width: 6,
      look: 'short',
      cell: (one, hand) => {
        const contact = of(one);
        return contact ? hand.grade(contact.grade) : null;
      },
    }),
  ];
}

/** Letters of 金额 and 已收, which 欠款 is calculated from. */
const AMOUNT = 'N';
const RECEIVED = 'O';

/** The columns of 客户明细 from A on. */
export const OLD_COLUMNS: readonly OldColumn[] = [
  { header: '序号', fields: [], width: 5, look: 'short', cell: ({ no }) => no },
  { header: '登记日期', group: CUSTOMER, fields: ['createdOn'], width: 12, look: 'day', cell: (one, hand) => hand.day(one.createdOn) },
  { header: '单位名称', group: CUSTOMER, fields: ['company'], width: 24, look: 'text', cell: ({ company }) => company },
  { header: '联系人', group: CUSTOMER, fields: ['contact', 'name'], width: 8, look: 'short', cell: ({ contact }) => contact },
  { header: '电 话', group: CUSTOMER, fields: ['phone'], width: 17, look: 'text', cell: (one, hand) => hand.phone(one.phone, one.alsoPhone) },
  { header: '手机号码', group: CUSTOMER, fields: ['phone2', 'phone'], width: 14, look: 'text', cell: ({ mobile }, hand) => (mobile === null ? hand.text(null) : hand.phone(mobile, null)) },
  { header: '地址', group: CUSTOMER, fields: ['address'], width: 22, look: 'text', cell: (one, hand) => hand.text(one.address) },
  { header: '', fields: [], width: 2, look: 'text', cell: () => null },
  { header: '意向级另', fields: ['gradeManual'], width: 6, look: 'short', cell: (one, hand) => hand.grade(one.grade) },
  { header: '意向产品', fields: ['model'], width: 10, look: 'short', cell: ({ product }) => product },
  { header: '预算', fields: ['budget'], width: 9, look: 'money', cell: (one, hand) => hand.money(one.budget) },
  { header: '业务员', fields: ['owner'], width: 8, look: 'short', cell: ({ owner }) => owner },
  { header: '客户来源', fields: ['source'], width: 11, look: 'short', cell: (one, hand) => hand.text(one.source) },
  { header: '金额', group: MONEY, fields: [], width: 9, look: 'money', summed: ({ amount }) => amount ?? 0, cell: ({ amount }) => amount },
  { header: '已收', group: MONEY, fields: [], width: 9, look: 'money', summed: ({ received }) => received ?? 0, cell: ({ received }) => received },
  {
    header: '欠款', group: MONEY, fields: [], width: 9, look: 'money', summed: owed,
    cell: (one, _hand, row) => ({ formula: `ROUND(${AMOUNT}${row}-${RECEIVED}${row},2)`, result: owed(one) }),
  },
  { header: '已开票', group: MONEY, fields: [], width: 7, look: 'short', cell: ({ invoiced }, hand) => hand.yes(invoiced) },
  { header: '客户编号', fields: ['leadId'], width: 9, look: 'short', hidden: true, cell: ({ id }) => id },
  ...contactColumns(1, '第一次回访'),
  ...contactColumns(2, '第二次回访'),
  { header: '下次回访时间', fields: ['nextContact'], width: 12, look: 'day', cell: (one, hand) => hand.day(one.next) },
  { header: '备注', fields: ['note'], width: 14, look: 'text', cell: ({ note }) => note },
]; // prettier-ignore

/** 欠款 in units of 万元. */
export function owed({ amount, received }: OldCustomer): number {
  return Math.round(((amount ?? 0) - (received ?? 0)) * 100) / 100;
}
