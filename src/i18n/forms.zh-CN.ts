/** The pane's forms in simplified Chinese: 登记来店(电), 记录联系, 客户卡, 主管批示. */
export const formsZhCN = {
  'visit.title': '登记来店（电）',
  'contact.title': '记录联系',
  'sign.title': '主管批示',
} as const;
