import type { CardKind, FieldKey } from '../../cards/types';

/** The kinds a form about one customer can be, with the words of a title that speak for each. */
export const CARD_TITLES: readonly (readonly [kind: CardKind, titles: RegExp])[] = [
  ['leads', /意向|潜在|潜客|准客户|来访|到访|登记卡|购[车房]|看房|置业|洽谈|追踪|跟踪|线索|商机|外呼|[habc]卡|lead|prospect|intent|guest|customercard/],
  ['owners', /保有|车主|交车|基盘|保客|老客户|业主|售后客户|owner|vehicle/],
  ['corporate', /企业|公司|单位|大客户|客户资料|客户档案|客户信息|客户概况|客户调查|信用调查|信用评定|往来|经销商|代理商|加盟商|corporate|company|account/],
  ['members', /会员|贵宾|vip|美容|美发|美甲|spa|储值|健身|养生|护肤|顾客档案|顾客资料|顾客卡|member|loyalty/],
  ['issues', /投诉|客诉|抱怨|问题|报修|维修|服务请求|故障|complaint|issue|ticket/],
  ['lost', /战败|流失|失控|丢单|输单|lost/],
  ['followups', /拜访|回访|走访|访谈|沟通|联系记录|跟进记录|visitreport|callreport|followup/],
  ['applications', /申请|报备|认领|application|request/],
  ['credit', /信用额度|授信|信用分析|信用评分|credit/],
  ['visits', /来店|来电|进店|客流|walkin|showroom/],
  ['roster', /名单/],
]; // prettier-ignore

/** Titles of forms that are about no customer. */
export const FOREIGN_FORMS =
  /设备|仪器|机台|器材|工具|送货|发货|出货|入库|出库|库存|请假|休假|调休|加班|入职|离职|应聘|求职|简历|员工|职工|人事|报销|借款|费用|合同|协议|规格|参数|说明书|采购|询价|报价|资产|检验|检测|工艺|生产|派工|考勤|工资|学生|学籍|学员|病历|处方|体检|供应商|快递|运单|收据|发票|领料|领用|会议|出差|用车|派车|培训|对账|订单|销售单|销货|客户满意度|问卷|开票|排班|巡检|点检|保养卡|菜谱|证书|invoice|purchaseorder|deliverynote|packinglist|leaverequest|expense|employee|equipment|specification|quotation|contract|inspection|payslip|supplier|meeting/;

/** Words of labels that other forms have; each speaks against a card. */
export const FOREIGN_LABELS: readonly (readonly [RegExp, number])[] = [
  [/^设备|^机器|^资产|^仪器|^出厂|^使用部门|^保管|^领用|^维保|^功率|^额定/, 2],
  [/^请假|^假别|^工号|^入职|^试用期|^薪资|^期望薪|^应聘|^岗位|^部门经理$|^员工|^政治面貌|^毕业院校|^学历证|^紧急联系人/, 1.2],
  [/^报销|^费用(?:项目|类别)|^附单据|^借款|^预支|^出差/, 2],
  [/^甲方|^乙方|^合同编号|^签订|^丙方/, 2],
  [/^产品(?:型号|规格|编号)|^规格|^尺寸|^重量|^材质|^净重|^毛重|^电压|^保质期|^生产日期|^批号/, 1.2],
  [/^收货|^送货|^发货|^承运|^物流|^交货/, 1],
  [/^学号|^班级|^年级|^监护人|^学校/, 1.5],
  [/^主持人|^参会|^会议|^议题/, 2],
]; // prettier-ignore

/** Lists of these fields are the dictionary's own: 投诉类型 with 产品质量 and 物流 is a topic and not 投诉/咨询/建议. */
export const MEMBERS_ONLY: ReadonlySet<`${CardKind}.${FieldKey}`> = new Set([
  'issues.kind',
  'leads.buyType',
  'members.cardType',
  'trades.docType',
]);

/** A bare 编号 is the form's; the customer's only where the form is the customer's file. */
export const BARE_NUMBER: Readonly<
  Partial<Record<CardKind, { readonly field: FieldKey; readonly label: RegExp; readonly titles: RegExp }>>
> = {
  corporate: {
    field: 'corpId',
    label: /^(?:编号|序号|no|档号|表号)$/,
    titles: /档案|资料|客户卡|管理卡|信息|profile|card/,
  },
};

/** Words that stand on forms and, so short, not over columns, by the field they mean. */
export const CARD_WORDS: Readonly<Record<`${CardKind}.${FieldKey}`, readonly string[]>> = {
  'leads.createdOn': ['填卡日期', '填表日期', '制卡日期', '来访日期', '首访日期', '来店日期', '接待日期', '来访时间', '初次接触日期', '填写日期'],
  'leads.source': ['得知途径', '媒体渠道', '获知渠道', '获知途径'],
  'leads.filledBy': ['制卡人'],
  'leads.owner': ['接待人', '接待人员', '主谈人'],
  'leads.name': ['贵宾姓名', '来访者姓名', '来宾姓名'],
  'leads.phone2': ['家庭电话', '办公电话', '单位电话'],
  'leads.currentCar': ['现驾车型', '使用车辆'],
  'leads.rivals': ['对比项目', '比较楼盘'],
  'leads.mainDriver': ['使用人', '驾驶人'],
  'leads.gradeManual': ['级别判定'],
  'leads.focus': ['关心点'],
  'leads.nextContact': ['下次预约'],
  'leads.closeReason': ['取消原因'],
  'followups.at': ['日期', '时间', '月日', '接触日期', '接触时间', '来访时间', 'date', 'when'],
  'followups.mode': ['方式', '形式', '途径', '联系方式', 'mode', 'by', 'how'],
  'followups.content': ['洽谈经过', '拜访经过', '走访经过', '访谈经过', '摘要', '内容', 'content', 'notes', 'what was said'],
  'followups.gradeAfter': ['级别', '等级', '判定级别', '意向级别', '意向等级', 'grade'],
  'followups.bottleneck': ['存在问题', '异议', '抗拒点'],
  'followups.next': ['下次', '下次时间', '下次预约', '再访日期', '下次访问时间', '下次日期', 'next', 'next contact'],
  'followups.nextPlan': ['下步措施', '下步计划', '对策'],
  'followups.coach': ['点评', '主管签批'],
  'followups.by': ['接待人', '记录人'],
  'followups.company': ['受访单位', '拜访单位'],
  'owners.engineNo': ['引擎号'],
  'owners.nextCare': ['下次保养'],
  'owners.lastService': ['上次保养'],
  'members.name': ['贵宾姓名', '顾客姓名', '贵宾'],
  'members.cardNo': ['贵宾卡号', '贵宾编号'],
  'members.applyOn': ['入会日期', '填表日期', '建档日期'],
  'members.owner': ['咨询顾问', '美容顾问', '健身教练', '会籍顾问'],
  'corporate.terms': ['结算方式', '付款条件'],
  'corporate.phone': ['总机'],
  'corporate.ownerPerson': ['董事长'],
  'corporate.since': ['合作起始日', '开始交易日期'],
  'corporate.capital': ['资本额'],
  'corporate.products': ['经营品种'],
  'corporate.createdOn': ['填表日期', '建卡日期', '制表日期'],
  'corporate.annualSales': ['营业额'],
  'corporate.premises': ['营业面积', '店面面积', '经营场所'],
  'corporate.bank': ['开户行名称'],
  'applications.managerSign': ['部门经理审批', '部门意见', '主管审批', '部门经理意见'],
  'applications.directorSign': ['总经理审批', '总监审批', '总经理意见'],
  'applications.sys_note': ['申请理由', '申请原因'],
}; // prettier-ignore
