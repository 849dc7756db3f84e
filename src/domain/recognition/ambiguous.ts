/**
 * Headers that mean different things in one kind of register. The factor lowers a claim, so that the other reading is
 * taken unless the values speak for this one.
 */
export const AMBIGUOUS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // When a row was last saved is not when somebody went over the customer's data.
  更新时间: { 'corporate.reviewedOn': 0.78 },
  // By itself it may be the name of anything.
  名称: { 'corporate.name': 0.8 },
  负责人: { 'corporate.owner': 0.97, 'roster.assigned': 0.97 },
  跟进销售: { 'leads.coOwner': 0.9 },
  联系人姓名: { 'leads.name': 0.97 },
  行业: { 'leads.job': 0.94 },
  所属行业: { 'leads.job': 0.94 },
  客户行业: { 'leads.job': 0.94 },
  // Of what was done to a car and the car, a workshop sells the former.
  车型: { 'trades.product': 0.95 },
  // What it is like rather than what it is.
  规格型号: { 'trades.product': 0.85 },
  型号: { 'trades.product': 0.9 },
  // Of an order's states the order's own is meant.
  支付状态: { 'trades.docState': 0.92 },
  付款状态: { 'trades.docState': 0.92 },
  发货状态: { 'trades.docState': 0.92 },
  开票状态: { 'trades.docState': 0.92 },
  发票状态: { 'trades.docState': 0.92 },
  票据状态: { 'trades.docState': 0.92 },
  出库状态: { 'trades.docState': 0.92 },
  // The day of the sale is meant where both stand.
  退货日期: { 'trades.date': 0.85 },
  退货时间: { 'trades.date': 0.85 },
  // What was sold is meant where both stand.
  退货金额: { 'trades.amount': 0.85 },
  退货额: { 'trades.amount': 0.85 },
  退货货款: { 'trades.amount': 0.85 },
  // The day is meant where both stand.
  月份: { 'trades.date': 0.85 },
  所属月份: { 'trades.date': 0.85 },
  回款月份: { 'trades.date': 0.85 },
  收款月份: { 'trades.date': 0.85 },
  // Of the words beside an entry the remark is meant.
  摘要: { 'trades.note': 0.9 },
  应收金额: { 'trades.balance': 0.85 },
  会员: { 'members.name': 0.8 },
  // In the exports of English systems it is the salesperson.
  owner: { 'corporate.ownerPerson': 0.9 },
  客户名称: { 'leads.company': 0.97, 'followups.company': 0.97 },
};
