import type { CardKind, FieldKey } from '../cards/types';

/** What makes a sheet a register of a kind. */
interface KindRule {
  /** Each group must have at least one field mapped: a sheet without them is not of the kind. */
  readonly needs: readonly (readonly FieldKey[])[];
  /** Fields that speak for the kind beyond being mapped at all. */
  readonly signs: Readonly<Record<FieldKey, number>>;
  /** Fields that count for the needs only under a header that few kinds know: 来店日期, but not 日期. */
  readonly telling?: readonly FieldKey[];
  /** Fields that say who the row is about; a sheet without any of them is doubtful. */
  readonly identity?: readonly FieldKey[];
  /** Words of the sheet's name or title that speak for the kind. */
  readonly titles: RegExp;
  /** Words of the sheet's name or title that rule the kind out, unless its own words stand there too. */
  readonly contrary?: RegExp;
  /** The kind's own words in front of a header add nothing to it: 会员积分 in a members' register is 积分. */
  readonly ownWords: readonly string[];
}

/** How each kind is recognised. */
export const KIND_RULES: Readonly<Record<CardKind, KindRule>> = {
  visits: {
    needs: [['timeIn', 'timeOut', 'persons', 'firstVisit', 'stayMin', 'leftInfo', 'channel', 'date', 'visitCount', 'noInfoReason', 'duty', 'testDrive', 'ordered']],
    telling: ['date', 'channel'],
    signs: { timeIn: 1, timeOut: 1.5, persons: 1, firstVisit: 0.8, leftInfo: 0.8, stayMin: 1, ordered: 0.5, duty: 0.7, noInfoReason: 0.8, testDrive: 0.3 },
    identity: ['name', 'phone', 'persons', 'owner', 'model', 'channel', 'firstVisit', 'leftInfo', 'timeOut'],
    titles: /来店|到店|来电|进店|来访|客流|接待登记|展厅|看房|到访|walkin|showroom|visit/,
    ownWords: ['进店', '接待', '意向', '客户', '来电', '展厅'],
  },
  leads: {
    needs: [
      ['name', 'company', 'phone', 'contact', 'leadId'],
      ['gradeManual', 'state', 'model', 'nextContact', 'expectedOn', 'source', 'lastContact', 'budget', 'owner', 'gradeAuto', 'contactCount'],
    ],
    signs: { gradeManual: 0.8, gradeAuto: 1, suggestedContact: 1, nextContact: 0.6, expectedOn: 0.8, state: 0.3, source: 0.4, model: 0.3, lastContact: 0.4, rivals: 0.5, budget: 0.3, closeReason: 0.2 },
    titles: /意向|潜客|潜在客户|线索|商机|跟进表|报备|认筹|客资|咨询|lead|prospect|opportunit/,
    ownWords: ['意向', '线索', '潜在', '商机', '报备', '报备合同', '客户', '客源', '客资', '询盘', '咨询', 'lead', 'clue', 'deal', 'opportunity'],
  },
  followups: {
    needs: [['content', 'impression', 'bottleneck', 'effective', 'mode'], ['at', 'mode', 'effective', 'impression', 'bottleneck', 'place', 'subject', 'people', 'nextPlan', 'coach']],
    signs: { content: 1, at: 0.6, mode: 0.6, effective: 0.6, gradeAfter: 0.8, impression: 0.5, nextPlan: 0.3, place: 0.3 },
    identity: ['name', 'company', 'phone', 'leadId'],
    titles: /跟进记录|回访记录|拜访记录|沟通记录|联系记录|跟踪记录|洽谈记录|回访(?!计划|提醒)|拜访(?!计划)|走访(?:记录|表)|外呼记录|通话记录|互动记录|面访|家访|跟进日志|随访|follow|call log|visit report/,
    ownWords: ['跟进', '客户', '本次'],
  },
  pipeline: {
    needs: [['start', 'now', 'move', 'd10'], ['name', 'leadId', 'phone']],
    signs: { start: 2, now: 1.5, move: 1.5, overdue: 0.5 },
    titles: /等级推进|推进表|级别推进|pipeline/,
    ownWords: ['客户'],
  },
  owners: {
    needs: [['vin', 'plate', 'deliveredOn', 'insuranceEnd', 'warrantyEnd', 'engineNo', 'carePlan', 'nextCare', 'lastService', 'mileage', 'addons']],
    signs: { vin: 1, plate: 0.8, deliveredOn: 0.8, insuranceEnd: 0.8, warrantyEnd: 0.8, engineNo: 0.8, carePlan: 0.8, nextCare: 0.5, lastService: 0.8, mileage: 0.5, addons: 0.5 },
    identity: ['name', 'phone', 'ownerId'],
    titles: /保有|基盘|车主|交车|保客|老客户|客户关怀|售后客户|owner/,
    contrary: /线索|潜客|潜在客户|意向客户|商机/,
    ownWords: ['车主', '客户', '车辆', '基盘', '保有', '负责人'],
  },
  lost: {
    needs: [['lostOn', 'kind', 'toBrand', 'reason1', 'reason2', 'process']],
    signs: { lostOn: 1.2, kind: 0.8, toBrand: 0.8, reason1: 1.6, reason2: 0.8, truth: 0.8, process: 0.3, gradeAtLoss: 0.8 },
    titles: /战败|流失|丢单|输单|失控|lost/,
    ownWords: ['战败', '流失', '丢单', '输单', '退订', '客户'],
  },
  daily: {
    needs: [
      ['date'],
      ['staff', 'rows', 'summary'],
      ['cntVisit', 'cntCall', 'cntInfo', 'cntNew', 'cntFollow', 'cntCare', 'cntDrive', 'cntOrder', 'tomorrow', 'summary', 'rows'],
    ],
    signs: { cntVisit: 0.8, cntCall: 0.8, cntInfo: 0.8, cntNew: 0.8, cntFollow: 0.5, cntDrive: 0.8, tomorrow: 1, summary: 0.8 },
    titles: /日报|工作日志|活动报表|daily/,
    ownWords: ['今日', '当日', '本日', '今天', '每日'],
  },
  corporate: {
    needs: [['name', 'uscc', 'short', 'legalRep']],
    signs: { uscc: 1.5, legalRep: 0.3, capital: 0.2, industry: 0.4, short: 0.6, orgForm: 0.5, corpId: 0.3, bank: 0.5, bankNo: 0.5, fax: 0.4, scale: 0.3, terms: 0.2 },
    titles: /企业客户|客户档案|客户资料|单位客户|大客户|客户信息|往来单位|客户列表|客户名录|企业信息|公司信息|customer|account|compan/,
    ownWords: ['公司', '客户', '门店', '终端', 'customer', 'client', 'account', 'company'],
  },
  members: {
    needs: [['cardNo', 'points', 'tier', 'stored', 'expiresOn', 'cardState', 'halfAmt'], ['name', 'phone', 'cardNo']],
    signs: { cardNo: 1, points: 0.8, tier: 0.6, stored: 0.8, expiresOn: 0.4, issuedOn: 0.5, cardState: 0.4 },
    titles: /会员|vip|储值|积分|充值|member/,
    ownWords: ['会员', 'vip', '客户', '贵宾', '持卡人', '会籍', 'member'],
  },
  issues: {
    needs: [['content', 'issueId', 'kind', 'severity'], ['status', 'owner', 'action', 'result', 'receivedAt', 'closedAt', 'severity']],
    signs: { issueId: 0.6, content: 0.6, severity: 0.8, closedAt: 0.6, ackAt: 0.8, satisfaction: 0.6, action: 0.6, result: 0.4, dueAt: 0.4, cause: 0.3, kind: 0.3, receivedAt: 0.3 },
    identity: ['customer', 'phone', 'content', 'issueId', 'product', 'customerId'],
    titles: /投诉|问题|客诉|工单|报修|维修|售后|服务请求|complaint|ticket|issue/,
    ownWords: ['投诉', '客户', '售后', '反馈', '报修', 'ticket', 'case', 'complaint', 'issue'],
  },
  trades: {
    needs: [['customer', 'docNo', 'project', 'customerId'], ['amount', 'received', 'balance', 'qty', 'price', 'cumSales', 'docState']],
    telling: ['docState'],
    signs: { amount: 0.5, received: 0.6, balance: 0.6, qty: 0.5, price: 0.5, docNo: 0.5, docType: 0.4, receivedOn: 0.6, due: 0.4, product: 0.5, payMethod: 0.5, cumSales: 0.5 },
    titles: /订单|合同|销售明细|销售台账|销售流水|销货|赊销|码单|发货|回款|应收|收款|开票|对账|出货|账款|交易|报价|询价|order|invoice|receipt|sales/,
    ownWords: ['合同', '销售', '产品', 'order', 'invoice', 'sales'],
  },
  credit: {
    needs: [
      ['customer'],
      ['limit', 'grade', 'score', 'avail', 'used', 'days', 'quant', 'business', 'standing', 'cooperation', 'management', 'lawsuits'],
    ],
    signs: { limit: 0.7, grade: 0.7, score: 0.8, avail: 1.2, used: 0.6, days: 0.6, quant: 1, handling: 0.6, prevGrade: 0.8, veto: 0.8, business: 0.6, standing: 0.8, cooperation: 0.6, management: 0.6, lawsuits: 0.8 },
    titles: /信用|授信|资信|credit/,
    ownWords: ['信用', '客户', 'credit', 'customer'],
  },
  roster: {
    needs: [['company'], ['phone', 'contact', 'head']],
    signs: { mainProducts: 0.4, urgency: 0.1, firstContact: 0.6, assigned: 0.3, assignedOn: 0.6, statusWhy: 0.6, interest: 0.4 },
    titles: /名单|名录|黄页|潜在客户名|目标客户|开发名单|roster/,
    ownWords: ['公司', '客户', 'company'],
  },
  applications: {
    needs: [['customer'], ['applicant', 'appId', 'appliedOn'], ['benefit', 'plan', 'cclass', 'ctype', 'managerSign', 'directorSign', 'result']],
    signs: { benefit: 1, plan: 0.6, managerSign: 0.6, directorSign: 0.6 },
    titles: /开发申请|客户申请|application/,
    ownWords: ['申请'],
  },
  staff: {
    needs: [['name'], ['staffId', 'role', 'active'], ['role', 'branch', 'active', 'target']],
    signs: { staffId: 0.8, role: 0.6, active: 0.8, target: 0.4 },
    titles: /人员|员工|花名册|通讯录|销售团队|staff|employee/,
    ownWords: ['员工', '导购', '顾问', '销售', '业务员', 'employee', 'staff', 'emp'],
  },
}; // prettier-ignore

/** In front of a header these words add nothing, whatever the kind. */
export const NEUTRAL_WORDS: readonly string[] = [
  '本人', '个人', '主要', '具体', '详细', '真实', '当前', '所属', '现', '常用', '基本', '首选', '对应', '最终', '您的', '我的', '其', '该',
]; // prettier-ignore

/**
 * Words that belong to registers of other trades. At the beginning of a header, or in the title, each speaks against
 * every kind of ours, by its weight.
 */
export const FOREIGN_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^供应商|^供方|^供货商|^厂家名称/, 3],
  [/^库存|^入库|^出库|^仓库|^库位|^存放|^最低库存|^盘点/, 2],
  [/^招聘|^招工|^所招|^薪资|^工资|^岗位要求|^学历要求|^应聘|^面试/, 2.5],
  [/^考勤|^打卡|^上班|^下班|^加班|^请假|^出勤|^迟到|^旷工|^实发|^应发|^社保|^公积金|^扣款/, 2.5],
  [/^学号|^年级|^班级|^学科|^成绩|^上课|^授课|^掌握程度|^课堂/, 2.5],
  [/^学生|^学员|^课程/, 0.8],
  [/^教师$|^教室/, 1],
  [/^工资$|^计件/, 3],
  [/^发票代码|^发票种类|^购方|^销方|^税额/, 1.5],
  [/^资产(?:编号|名称)|^固定资产|^折旧|^保管人|^使用部门|^领用/, 2],
  [/^被访|^访客|^来访事由|^证件类型|^携带|^体温|^放行|^门卫/, 2.5],
  [/^申请部门|^erp申请|^业务实体|^库存组织|^采购(?:类型|申请|员|组)|^行状态|^申请行/, 1.5],
  [/^应付|^采购单/, 3.5],
  [/^收车|^收购|^标价|^拟售|^停放|^停车|^整备|^车况|^评估师|^燃油/, 1.2],
  [/^货代|^物流中心|^fnsku|^净重|^毛重|^体积|^合计(?:净重|体积)|^单件毛重/, 1],
  [/^设备(?:编号|名称|型号)|^使用部门|^点检/, 1.5],
  [/^任务(?:编号|名称|内容)?$|^优先级|^完成进度|^工时|^里程碑|^所属项目/, 1.2],
  [/^老人|^床位|^与.{1,3}关系|^护理等级/, 1.5],
  [/^接单|^服务范围|^入驻|^商户(?:号|编号|类型)/, 1.2],
  [/^车牌颜色|^通行|^进场|^出场|^车位|^道闸/, 2],
  [/^会议|^主持人|^参会|^议题|^培训|^签名$|^签字$|^签到/, 2],
  [/^车位|^泊位|^车牌颜色|^停车/, 1.5],
  [/^快递|^运单|^物流|^收件人|^寄件人|^货物名称/, 1.5],
  [/^报销|^借款|^费用归属/, 3.5],
  [/^挂牌/, 2.5],
  [/^科目|^借方|^贷方|^会计|^记账凭证/, 2.5],
  [/^任务名称|^里程碑|^工期|^前置任务/, 2],
  [/^车间|^开工|^投产|^排产|^计划数量|^完成数量|^投标|^开标|^招标/, 2],
  [/^司机|^出车|^回车|^油费|^油耗|^用车|^派车/, 2],
  [/^门洞|^规格|^材质|^工序|^工艺|^图号|^机台|^班次/, 0.6],
];

/** Names of sheets that hold lists of choices for the other sheets. */
export const CHOICE_TITLES = /基础|字典|参数|下拉|选项|清单|设置|码表|lists?$|options|settings/i;

/** Titles and sheet names of sheets that are not ours. */
export const FOREIGN_TITLES =
  /数据字典|下拉|选项|码表|供应商|库存|入库|出库|仓库|考勤|工资|薪资|招聘|招工|资产|报价单|价格表|价目|发票|访客|门禁|排班|值班表|课程|成绩|学员|学生|采购|盘点|物料|应付|出差|报销|会议|停车|车位|白名单|排期|快递|物流|用车|派车|预算表|设备|supplier|inventory|stock|payroll|attendance|price ?list/;
