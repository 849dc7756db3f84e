/** Why rows may be one customer, and what merging writes, in simplified Chinese. */
export const duplicatesZhCN = {
  uscc: '统一社会信用代码相同：{key}。',
  idNo: '身份证号相同：{key}。',
  vin: '车架号相同：{key}。',
  phone: '电话相同：{key}。',
  plate: '车牌号相同：{key}。',
  company: '单位名称去掉地名和公司形式后相同：{key}。',
  document: '同一客户、同一日期、同一金额，可能录入了两次：{key}。',
  nameAndKey: '姓名相同，单位或地址也相同：{key}。',
  pinyin: '姓名读音相同，电话后四位或单位也相同：{key}。',
  similarName: '名称只差一点，电话或城市也对得上：{key}。',

  'note.legalForm': '公司形式不同，是不是同一家请人工判断。',
  'note.periods': '在不同月份的表里，可能只是更新。',
  'note.crowd': '共有{count}行，多半是总机或随手填的号码，请核对。',
  clash: '撞单：{owners}都有登记，{first}{since}登记在前，归属请经理决定。',
  'clash.since': '于{since}',

  mark: '已合并到{name}',
  'archive.at': '归档时间',
  'archive.sheet': '来源工作表',
  'archive.row': '行',
  'archive.into': '并入',
  'archive.item': '项目',
  'archive.value': '内容',
} as const;
