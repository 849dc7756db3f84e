/**
 * Words that sheets use for one another inside a header. Each line is a class; the first word stands for all of them.
 * Longer words come before the shorter ones they contain. Folding both the header and the dictionary makes 拜访日期 and
 * 回访时间 the same word without listing every combination.
 */
const CLASSES: readonly (readonly string[])[] = [
  ['手机', '手机号码', '手机号', '移动电话', '移动号码', 'mobilephone', 'mobile', 'cellphone'],
  ['电话', '联系电话', '电话号码', '联系号码', '电话号', 'telephone', 'phonenumber', 'tel', 'phone'],
  ['编号', '编码', '代码', '号码', '代号', 'id', 'no', 'number', 'code', '号'],
  ['名称', '姓名', '名字', '全称', '名'],
  ['日期', '时间', '年月日', '时刻', '日期时间', 'date', 'time', '日'],
  [
    '跟进',
    '回访',
    '拜访',
    '访问',
    '沟通',
    '跟踪',
    '走访',
    '追踪',
    '洽谈',
    '接洽',
    '联系',
    '联络',
    '互动',
    '触达',
    '随访',
  ],
  [
    '客户',
    '顾客',
    '用户',
    '客人',
    '买家',
    '潜客',
    '来宾',
    '客戶',
    '买方',
    '购方',
    '学员',
    '学生',
    '孩子',
    '宝宝',
    '患者',
    '业主',
    '户主',
    '新客',
    '租客',
    '租户',
    '住户',
  ],
  ['公司', '企业', '单位', '厂商', '商户', '商家', '机构'],
  ['级别', '等级', '评级', '分级', '级'],
  ['最近', '最后', '上次', '最新', '末次', '最近一次', '最后一次', '上一次'],
  ['下次', '下一次', '下回'],
  ['预计', '预期', '计划', '预定', '预约', '约定', '拟定', '预估', '期望'],
  ['意向', '拟购', '感兴趣', '求购', '意愿', '有意'],
  ['车型', '车系', '车款', '型号', '车辆型号', '车辆'],
  ['购买', '购车', '购房', '采购', '购置'],
  ['原因', '理由', '缘由', '因素'],
  ['备注', '说明', '注释', '附注', '备考'],
  ['内容', '详情', '描述', '纪要', '记录', '情况', '状况', '概况'],
  [
    '金额',
    '额',
    '款额',
    '款项',
    '总额',
    '总金额',
    '合计金额',
    '合计价格',
    '总价格',
    '总价',
    '总价款',
    '总款',
    '合计',
    '总计',
  ],
  ['数量', '数', '件数', '台数'],
  ['创建', '录入', '添加', '新增', '提交', '生成', '导入', '新建'],
  ['更新', '修改', '变更', '编辑'],
  ['门店', '店铺', '分店', '店面', '网点'],
  ['所属', '所在', '归属', '隶属'],
  ['人员', '人', '员', '者', '专员'],
  ['方式', '形式', '渠道方式'],
  ['渠道', '途径'],
  ['地址', '住址', '所在地', '位置'],
  ['进店', '到店', '来店', '到访', '来访', '到场', '入店'],
  ['离店', '离去', '离开', '离场', '客离', '出店'],
  ['应收', '应收款', '应收账款', '应收帐款', '欠款', '未收', '未回款', '未付', '待回款', '待收'],
  ['回款', '收款', '到款', '已收', '实收', '到账', '到帐', '已回款', '已收款', '回收'],
  ['产品名称', '品名', '货名', '存货名称', '品名规格', '货品名称'],
  ['产品', '商品', '货品', '物料', '品', '货物'],
  ['单价', '价格', '售价'],
  ['合同', '订单', '单据', '单'],
  ['投诉', '问题', '故障', '客诉', '工单', '抱怨', '案例', '异议'],
  ['账期', '帐期'],
  ['账号', '帐号'],
  ['账户', '帐户'],
  ['对账', '对帐'],
  ['结账', '结帐'],
  ['处理', '解决', '处置'],
  ['满意度', '满意程度', '评价'],
  ['信用', '授信', '资信'],
  ['额度', '限额'],
  ['审批', '批准', '核准', '审批意见', '审核意见'],
  ['主管', '领导', '上级'],
  ['当前', '目前', '现在', '本月'],
];

/** Keys and headers of systems (customerName, next_follow_time), word by word; the Chinese word first. */
const ENGLISH: readonly (readonly string[])[] = [
  ['客户', 'customer', 'client', 'cust', 'buyer', 'visitor', 'guest', 'prospect'],
  ['名称', 'name'],
  ['意向', 'intention', 'intent', 'interested', 'interest'],
  ['级别', 'level', 'grade', 'rank'],
  ['来源', 'source'],
  ['渠道', 'channel'],
  ['状态', 'status'],
  ['阶段', 'stage'],
  ['跟进', 'followup', 'followed', 'follow', 'visit'],
  ['下次', 'next'],
  ['最近', 'last', 'latest'],
  ['类型', 'type'],
  ['内容', 'content', 'detail', 'details', 'record'],
  ['备注', 'remark', 'remarks', 'note', 'notes', 'memo', 'comment', 'comments'],
  ['金额', 'amount'],
  ['预算', 'budget'],
  ['产品', 'product', 'goods'],
  ['原因', 'reason'],
  ['结果', 'result', 'outcome'],
  ['创建', 'created', 'create'],
  ['更新', 'updated', 'update', 'modified'],
  ['预计', 'expected', 'expect', 'estimated', 'planned', 'plan'],
  ['购买', 'purchase', 'purchased', 'buy'],
  ['战败', 'fail', 'failure', 'failed', 'lost', 'loss'],
  ['地址', 'address', 'addr'],
  ['公司', 'company'],
  ['负责人', 'owner', 'principal'],
  ['销售', 'sales', 'seller'],
  ['人员', 'user'],
  ['次数', 'count', 'times'],
];

/** Words that contain a word of a class and mean something of their own. */
const WHOLE: readonly string[] = [
  '会员', '故障代码', '故障码', '余额', '生日', '今日', '明日', '次日', '当日', '本日', '工作日', '节日', '次数', '人数', '指数', '套数', '本人', '个人', '员工', '报名', '工作', '名单', '清单', '保单', '跟单', '签单', '丢单', '输单', '下单', '开单', '制单', '接单', '发单', '出单', '订货单',
]; // prettier-ignore

const FOLD: ReadonlyMap<string, string> = new Map(
  [...CLASSES, ...ENGLISH, ...WHOLE.map((word) => [word])].flatMap((words) =>
    words.map((word): [string, string] => [word, words[0] ?? word]),
  ),
);
/** Nouns of their own begin with these: 联系人 is no 跟进人. */
const EXCEPT_BEFORE: Readonly<Record<string, string>> = {
  联系: '(?!人|方式|电话|地址|手机|号|信息|员|qq|邮)',
  件数: '(?!量)',
  合计: '(?!数)',
  总计: '(?!数)',
  台数: '(?!量)',
};

/** One character is a word only at the end of a header: 编号 and 单号, but not 号牌. */
function wordPattern(word: string): string {
  return word + (word.length === 1 ? '$' : (EXCEPT_BEFORE[word] ?? ''));
}

const WORDS = new RegExp(
  [...FOLD.keys()]
    .sort((a, b) => b.length - a.length)
    .map(wordPattern)
    .join('|'),
  'g',
);

/**
 * A header with every word replaced by the one that stands for its class.
 *
 * @param core a header's `core`
 * @returns the folded header: equal for headers that say the same in other words
 * @example foldWords('拜访日期') // '跟进日期'
 */
export function foldWords(core: string): string {
  return core.replace(WORDS, (word) => FOLD.get(word) ?? word);
}
