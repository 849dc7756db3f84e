/** The words on a copy without personal data, in simplified Chinese. */
export const privacySheetZhCN = {
  sheet: '{sheet}-不含个人信息',
  title: '{sheet}（不含个人信息）',
  basis: '来源 {sheet}，数据截至 {day}；公式按结果复制',
  left: '未复制的列：{columns}',
  leftNothing: '没有需要去掉的列。',
  'names.kept': '姓名保留。',
  'names.hidden': '姓名只留姓。',
  notes: '备注等文字里的电话、证件号、车牌已隐藏；文字里提到的人名和地址请再看一遍。',
  findings: '说明',
  none: '这张表没有数据。',
  separator: '、',
} as const;
