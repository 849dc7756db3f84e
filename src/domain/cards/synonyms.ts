/** Header synonyms that several card kinds share. */

/** Headers of when a row was entered. */
export const CREATED_AT: readonly string[] = [
  '创建日期', '录入时间', '录入日期', '导入时间', '生成时间', '新增时间', '提交时间', '添加时间',
  '记录时间', 'created at', 'created', 'created on', 'created date', 'creation date', 'date created',
  'date added', 'create time',
];

/** Headers of when a row was last changed. */
export const UPDATED_AT: readonly string[] = [
  '修改时间', '最后更新', '更新日期', '修改日期', '变更时间', '编辑时间', '最后修改时间', '最近更新时间',
  '最后更新时间', 'updated at', 'updated', 'last updated', 'last modified', 'modified', 'modified at',
  'update time',
];

/** Headers of a person's name. */
export const PERSON_NAME: readonly string[] = [
  '客户名称', '顾客姓名', '顾客名称', '姓名', '名称', '客户', '客户名', '客户姓名', '联系人姓名', '称呼',
  '车主', '车主姓名', '会员姓名', '名字', '顾客', '客户名字', '客户称呼', '客户姓氏', '姓氏', '尊称',
  '来访人', '来访客户', '到访客户', '用户姓名', '买家姓名', '业主', '业主姓名', '潜客姓名', '意向客户',
  '准客户', '购车人', 'full name', 'customer name', 'contact name', 'client name', 'client', 'customer',
  'first name', 'lead name',
];

/** Headers of a company's name. */
export const COMPANY_NAME: readonly string[] = [
  '单位名称', '公司名称', '企业名称', '公司', '企业', '单位', '机构', '组织', '客户全称', '往来单位',
  '客户公司', '公司名', '商家名称', '店铺名称', '客户名称', '公司全称', '单位全称', '企业全称',
  '客户单位', '客户单位名称', '所在公司', '所属公司', '所在单位', '任职公司', 'company name',
  '承租单位', 'organization', 'organisation', 'account name', 'account',
];

/** Headers of the customer's own telephone. */
export const PHONE: readonly string[] = [
  '联系电话', '电话', '手机', '手机号', '手机号码', '联系方式', '移动电话', '常用手机号', '电话号码',
  '联系人电话', '联系人手机', '客户电话', '联系电话手机', 'tel', 'mobile', 'phone', '联系手机',
  '手机号1', '电话1', '联系电话1', '电话号码1', '客户手机', '客户手机号', '客户手机号码', '客户联系方式',
  '客户联系电话', '联系号码', '本人电话', '常用电话', '主要电话', 'phone number', 'mobile number',
  'mobile phone', 'cell phone', 'cell', 'contact number', 'contact phone', 'telephone',
];

/** Headers of the salesperson who is responsible. */
export const SALESPERSON: readonly string[] = [
  '业务员', '销售员', '负责人', '销售', '顾问', '所属顾问', '接待顾问', '跟进人', '归属销售', '跟进销售',
  '客户负责人', '责任业务员', '业务代表', '客户代表', '销售代表', '置业顾问', '经手人', '负责销售',
  'owner', '客户经理', '归属人', '归属人员', '归属员工', '归属业务员', '归属顾问', '所属业务员',
  '所属销售', '所属销售顾问', '所属人', '所属人员', '所属员工', '所有人', '责任人', '责任销售',
  '销售人员', '业务人员', '业务', '业务经理', '销售经理', '销售专员', '跟进顾问', '跟进人员',
  '跟进业务员', '专属顾问', '维护人', '跟单人', '跟单员', '分配销售', '对接销售', '销售姓名',
  '销售顾问姓名', '业务员姓名', '签单人', 'sales', 'sales rep', 'salesperson', 'sales person',
  'assigned to', 'assignee', 'account manager', 'sales owner', 'lead owner', 'account owner', 'rep',
  'agent', 'consultant',
];

/** Headers of free notes. */
export const NOTE: readonly string[] = [
  '备注', '说明', '注释', '备注信息', '其他', '跟进备注', '备注说明', 'remark', 'note', '附注',
  '补充说明', '其它', '其他说明', '其他备注', '其它备注', '客户备注', '个人备注', '特别说明', '备忘',
  'remarks', 'comment', 'comments', 'notes', 'memo',
];

/** Headers of where the customer came from. */
export const SOURCE: readonly string[] = [
  '客户来源', '信息来源', '来源', '来源渠道', '渠道', '获客渠道', '线索来源', '集客方式', '资料来源',
  '来店渠道', '二级来源', '来源类型', '获客来源', '来源平台', '客户渠道', '推广渠道', '渠道来源',
  '信息渠道', '客源', '客源渠道', '了解渠道', '认知渠道', '认知途径', '获知途径', '获知渠道', '得知渠道',
  '到店渠道', '进店渠道', '开发来源', '广告来源', '流量来源', '注册来源', '用户来源', '数据来源',
  '引流渠道', 'lead source', 'source', 'referral source',
];

/** Headers of the planned next contact. */
export const NEXT_CONTACT: readonly string[] = [
  '下次跟进时间', '下次跟进日期', '下次联系时间', '下次联系日期', '预计回访日期', '预计回访时间',
  '下次回访', '下次回访时间', '下次访问时间', '预访日期', '预定拜访日期', '计划回访日期', '计划跟进时间',
  '回访日期(计划)', '预约回访', '下次跟进', '下次联系', '下次拜访', '下次拜访日期', '下次拜访时间',
  '下次回访日期', '下次沟通时间', '下次跟踪时间', '下次访问日期', '下次约访', '约访时间', '预约时间',
  '预约日期', '预约到店时间', '计划到店时间', '计划到访时间', '计划拜访时间', '计划拜访日期',
  '计划联系时间', '待回访时间', '应回访日期', '应回访时间', '下次电话时间', '提醒时间', '提醒日期',
  'next follow-up', 'next follow up', 'next follow-up date', 'next follow up date', 'follow up date',
  'follow-up date', 'next contact', 'next contact date', 'next action date',
];

/** Headers of the last contact made. */
export const LAST_CONTACT: readonly string[] = [
  '最近跟进时间', '最后跟进时间', '最近联系时间', '最近联系日期', '最后联系时间', '上次联系', '实访日期',
  '实际拜访日期', '最近跟踪时间', '当前回访时间', '最近回访日期', '最近跟进', '最后跟进', '最近联系',
  '最后联系', '最近回访', '最近一次跟进', '最近一次联系时间', '最后跟进日期', '最近跟进日期',
  '最后回访时间', '最后联系日期', '上次跟进时间', '上次跟进日期', '上次联系时间', '上次回访时间',
  '上次回访日期', '上次拜访日期', '最近拜访日期', '最近沟通时间', 'last contact', 'last contact date',
  'last contacted', 'last activity', 'last follow up', 'last follow-up', 'last follow-up date',
];

/** Headers of the day of the month on which the customer has money, or pays. */
export const PAY_DAY: readonly string[] = [
  '发薪日', '发薪日期', '结算日', '每月结算日', '月结日', '对账日', '每月对账日', '固定付款日', '每月收款日',
  'payday', 'settlement day', 'monthly payment day',
];

/** Headers of what the customer wants to buy. */
export const MODEL_WANTED: readonly string[] = [
  '拟购车型', '意向车型', '意向车系', '意向车型及颜色', '首触意向车型', '意向产品', '需求产品', '产品',
  '产品兴趣', '意向型号', '感兴趣产品', '意向户型', '拟购产品', '意向品牌', '意向车辆', '意向房源',
  '意向楼盘', '意向项目', '意向课程', '意向服务', '意向商品', '意向款式', '咨询产品', '咨询车型',
  '咨询项目', '关注车型', '关注产品', '关注楼盘', '需求车型', '需求项目', '产品需求', '求购车型',
  '目标车型', '欲购车型', 'product interest', 'product', 'interested in', 'interest', 'model',
  'vehicle of interest',
];

/** Headers of the intent grade. */
export const INTENT_GRADE: readonly string[] = [
  '级别', '等级', '意向等级', '客户级别', '意向度', '意向程度', '客户意向级别', '购买意向', '跟进级别',
  '线索级别', 'H/A/B/C', '首次意向级别', '意向', '客户意向', '意向分级', '意向分类', '意向强度',
  '意向类别', '客户意向等级', '客户意向度', '客户热度', '线索热度', '热度', '成熟度', '线索等级',
  '客户等级', '客户评级', '客户分级', '合作评级', '潜客级别', '潜客等级', '商机级别', '商机等级',
  '合作意向', '成交意向', '购车意向', '购房意向', '购买意愿', 'ABC等级', 'ABC类', 'H/A/B/C/N', 'grade',
  'level', 'rating', 'lead grade', 'priority',
];

/** Headers of income. */
export const INCOME: readonly string[] = ['收入', '家庭收入', '月收入', '年收入', 'income'];

/** Headers of family. */
export const FAMILY: readonly string[] = ['家庭成员', '家庭结构', '家庭', '家庭情况', '家庭人口'];

/** Headers of education. */
export const EDUCATION: readonly string[] = ['学历', '文化程度', '最高学历', 'education'];

/** Headers of personality and hobbies. */
export const TRAITS: readonly string[] = [
  '性格', '爱好', '嗜好', '兴趣', '兴趣爱好', '情趣爱好', '性格特征', '个人爱好', 'hobbies', 'hobby',
];

/** Headers of whether a customer agrees to be contacted. */
export const CONSENT: readonly string[] = [
  '同意', '隐私同意', '授权', '隐私授权', '营销同意', '营销授权', '信息授权', '个人信息授权', '个人信息使用同意',
  '隐私政策同意', '是否同意联系', '同意联系', '是否同意回访', '是否授权', '是否同意营销',
  'consent', 'marketing consent', 'privacy consent', 'opt in',
];
