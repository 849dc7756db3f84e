/** The words of generated sheets in simplified Chinese. A key belongs to the report it is named after. */
export const reportsZhCN = {
  'signature.made': '制表',
  'signature.checked': '审核',
  'basis.asOf': '数据截至 {day}',
  'basis.period': '期间 {from} 至 {to}',
  'basis.owner': '销售顾问 {owner}',
  'basis.everybody': '全部销售顾问',
  'basis.sources': '来源 {sheets}',
  'list.separator': '、',
} as const;
