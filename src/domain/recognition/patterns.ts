/** Fields by the shape of a header, where no list of words can hold them all. */
interface HeaderPattern {
  /** `kind.field` */
  readonly targets: readonly string[];
  /** Tried on the header after its words are folded into their classes. */
  readonly shape: RegExp;
  readonly score: number;
}

const SALESPERSON = ['visits', 'leads', 'owners', 'lost', 'trades', 'members', 'corporate'].map(
  (kind) => `${kind}.owner`,
);

/** Shapes of headers; words are those that stand for their class (see `wordClasses`). */
export const HEADER_PATTERNS: readonly HeaderPattern[] = [
  {
    targets: ['leads.nextContact', 'followups.next', 'pipeline.next', 'owners.nextCare', 'roster.next'],
    shape: /^(?:建议)?(?:下次|预计|应|待|拟|需)(?:再)?(?:跟进|联络|电话跟进|电访|追访|关怀|进店)(?:日期|日|提醒|提醒日期)?$/,
    score: 0.84,
  },
  {
    targets: ['leads.lastContact', 'owners.lastCare'],
    shape: /^(?:最近|近期|上回|本次)(?:的)?(?:有效)?(?:跟进|电访|关怀|进店)(?:日期|日)?$/,
    score: 0.82,
  },
  {
    targets: ['leads.contactCount', 'owners.careDone', 'lost.contacts'],
    shape: /^(?:已|累计|总)?(?:跟进|进店)(?:次数|次)$/,
    score: 0.84,
  },
  {
    targets: ['leads.expectedOn'],
    shape: /^(?:预计|意向|拟|大概|可能)(?:购买|成交|签约|签单|下单|合同|订车|提车|交易|购|关单|结单|入住|落单|上牌)(?:日期|日|月份|周期)?$/,
    score: 0.84,
  },
  {
    targets: ['leads.model', 'visits.model', 'pipeline.model'],
    shape: /^(?:意向|需求|咨询|关注|推荐|想看|目标|欲购|购买意向)(?:的)?(?:车型|产品|楼盘|户型|房源|项目|课程|服务|品牌|品类|套餐|型号|房型|方案|业务|设备|专业|岗位|机型|门店产品|版本|款式|线路|险种|车)(?:名称|及.+)?$/,
    score: 0.86,
  },
  {
    targets: ['leads.gradeManual', 'visits.grade'],
    shape: /^(?:客户|线索|购买|成交|跟进|商机|潜在|销售|首次|最新|当前|合作|合同)?(?:意向|热度|abc|habc|成熟度|优先)(?:级别|度|程度|强度|强弱|分类|分类级别|指数|类别|类型|状态)$/,
    score: 0.84,
  },
  {
    targets: ['leads.state'],
    shape: /^(?:客户|线索|跟进|商机|当前|销售|合同|报备|开发|目前|成交|转化)*(?:合同)?(?:状态|阶段|进度|进展)$/,
    score: 0.84,
  },
  {
    targets: ['leads.source', 'visits.source', 'corporate.source', 'roster.channel'],
    shape: /^(?:客户|线索|信息|资源|客源|获客|开发|引流|推广|首次|注册|数据|认知|了解|商机|流量)+(?:来源|渠道|方式|平台|途径)(?:渠道|平台|方式|名称|分类)?$|^来源(?:渠道|平台|方式|名称|分类|媒体)$/,
    score: 0.86,
  },
  {
    targets: [...SALESPERSON, 'daily.staff', 'followups.by', 'pipeline.owner', 'roster.assigned'],
    shape: /^(?:所属|负责|跟进|对应|专属|责任|主办|主管|当前|接待|交车|签单|出单|成交|现|原|客户|项目|公司|维护|延保|战败)*(?:销售|业务|顾问|销售顾问|业务员|销售代表|销售人员|业务人员|置业顾问|客户经理|业务经理|负责人员|负责人|责任人员|责任人|经办人员|归属人员|所属人员|负责业务员|跟单员|跟单人员|跟进人员|维护人员)(?:名称|编号|工号)?$/,
    score: 0.85,
  },
  { targets: ['visits.owner', 'owners.owner', 'lost.owner', 'leads.owner'], shape: /^.{2}顾问$/, score: 0.82 },
  {
    targets: ['leads.createdOn'],
    shape: /^(?:客户|线索|首次|报备|获取|获客|留资|咨询|首次跟进|首次咨询|进线|建卡|建档|登记|报名|资料|录入)(?:创建|登记|录入|咨询|跟进|进线)?日期$/,
    score: 0.82,
  },
  {
    targets: ['leads.note', 'visits.note', 'followups.sys_note', 'lost.sys_note', 'corporate.note', 'trades.note', 'roster.note', 'members.note', 'issues.note', 'owners.keyNotes'],
    shape: /^(?:客户|其他|其它|个人|特殊|补充|重要|详细|特别|附加|合同|内部|销售|本次|报价|明细)?备注(?:内容|信息|栏|事项)?$/,
    score: 0.85,
  },
  {
    targets: ['leads.note', 'visits.note', 'trades.note', 'corporate.note', 'roster.note', 'members.note', 'issues.note'],
    shape: /^.{2,6}备注$/,
    score: 0.6,
  },
  {
    targets: ['leads.closeReason', 'lost.reason1'],
    shape: /^(?:客户|丢单|输单|未成交|未购买|失败|关闭|无效|放弃|不合格|终止|未签约)(?:主要)?原因(?:分析|分类)?$/,
    score: 0.84,
  },
  {
    targets: ['followups.content'],
    shape: /^(?:本次|电话|客户|上门|最近|每次|此次)*(?:跟进|交流|电访|访谈|会谈|通话|面谈)(?:内容|结果|要点|小结|过程)(?:内容)?$/,
    score: 0.82,
  },
  { targets: ['followups.at'], shape: /^(?:本次|实际|首次|客户|上门)?(?:跟进|通话|电访|面谈|外出|交流)日期$/, score: 0.84 },
  { targets: ['followups.by'], shape: /^(?:跟进|记录|填写|外访|陪访|录入)人员(?:名称)?$/, score: 0.82 },
  { targets: ['followups.mode'], shape: /^(?:跟进|交流|通话|接触)(?:类型|渠道|方式)$/, score: 0.84 },
  {
    targets: ['lost.lostOn'],
    shape: /^(?:战败|流失|丢单|输单|失败|关闭|失控)(?:登记|确认|申请|审批)?日期$/,
    score: 0.84,
  },
  {
    targets: ['lost.toBrand'],
    shape: /^(?:战败|流失|实际|最终|竞品|竞争|已)(?:去向|购买|成交|选择)?(?:品牌|车型|厂家|对手|产品|店)$/,
    score: 0.82,
  },
  {
    targets: ['owners.deliveredOn'],
    shape: /^(?:实际|新车|客户)?(?:交车|提车|购买|交付|交房|开票|成交|上牌|销售)日期$/,
    score: 0.84,
  },
  { targets: ['owners.insuranceEnd'], shape: /^(?:.*险|保单|车险)(?:到期|终保|截止|有效期|期满)(?:日期|日|至)?$/, score: 0.84 },
  { targets: ['owners.warrantyEnd'], shape: /^(?:质保|保修|延保|三包)(?:到期|截止|有效期|期满|结束)(?:日期|日|至)?$/, score: 0.84 },
  { targets: ['owners.lastService'], shape: /^最近(?:进厂|进店|回厂|保养|维修|入厂|返厂)日期$/, score: 0.84 },
  { targets: ['owners.model'], shape: /^(?:购买|成交|所购|已购|现有|车辆|保有)(?:车型|产品|品牌车型)$/, score: 0.84 },
  {
    targets: ['trades.amount'],
    shape: /^(?:合同|销售|应收|含税|价税|开票|发货|成交|签约|结算|报价|出库|本币|实际|交易|消费|总|发票|货款|不含税|优惠后|折后|律师费|服务费|项目|采购|营业)+(?:总)?金额$/,
    score: 0.85,
  },
  { targets: ['trades.received'], shape: /^(?:本次|实际|累计|已|合同|现金|银行)*(?:回款|到账|付款|支付|缴费|预付|预收)金额$/, score: 0.85 },
  { targets: ['trades.balance'], shape: /^(?:(?:未|待|剩余|尚欠|期末)+(?:应收|回款|付|结|尾款|结清|支付)|(?:期末|剩余|累计|客户|合同)*应收)(?:金额|余额|款)*$|^(?:期末|剩余)?欠款?(?:余额|金额)$/, score: 0.8 },
  { targets: ['trades.receivedOn'], shape: /^(?:实际|本次|最近)?(?:回款|到账|付款|支付|缴费|入账)日期?$/, score: 0.84 },
  { targets: ['trades.due'], shape: /^(?:预计|应|约定|合同|付款|应收|账期)*(?:回款|付款|收款|到期|应收|还款|收款期限|付款到期)(?:日期|日|期限)$/, score: 0.8 },
  {
    targets: ['trades.date'],
    shape: /^(?:合同|销售|开票|发货|出库|签约|签订|下单|成交|交易|业务|开单|制单|报价|订车|接单|发单|出货|送货|立案|单据|消费|订货|签单|询价|订)日期$/,
    score: 0.85,
  },
  { targets: ['trades.docNo'], shape: /^(?:接|发|送|开|出|制|合同|销售|发货|开票|发票|送货|出库|报价|询价|回款|流水|采购|交易|案件|业务|凭证)+(?:合同|单)?编号$/, score: 0.85 },
  { targets: ['trades.qty'], shape: /^(?:销售|合同|发货|出库|订购|订货|交易|购买|.{0,3}件)数量$/, score: 0.84 },
  { targets: ['trades.product'], shape: /^(?:产品|销售产品|项目产品|货物|工件|设备|服务|商品)名称(?:及.+)?$/, score: 0.84 },
  { targets: ['trades.docState'], shape: /^(?:合同|回款|付款|开票|发货|结算|支付|交付|执行|审批|案件|单据|履约)+(?:状态|内容)$/, score: 0.82 },
  { targets: ['trades.customer', 'credit.customer'], shape: /^(?:购货|收货|采购|付款|回款|需方|订货|往来|开票|甲方|公司|需求)(?:公司|客户|方|公司名称|客户名称)$|^(?:甲方|需方)(?:名称)?$/, score: 0.82 },
  { targets: ['issues.content'], shape: /^(?:投诉|报修|维修|咨询|异常|诉求|需求)(?:的)?(?:内容|事项|现象|要点|简述|简要内容)$/, score: 0.84 },
  { targets: ['issues.receivedAt'], shape: /^(?:投诉|报修|受理|反映|接诉|来电|接单|登记|发生|提出|创建)日期$/, score: 0.82 },
  { targets: ['issues.closedAt'], shape: /^(?:处理|关闭|完成|结案|办结|完结|结束|关单)(?:完成|完毕|结束)?日期$/, score: 0.82 },
  { targets: ['issues.action'], shape: /^(?:处理|维修|纠正|整改|应对|补救)(?:方案|措施|办法|过程|内容|方式|意见)$/, score: 0.82 },
  { targets: ['issues.owner'], shape: /^(?:处理|负责|受理|责任|跟进|维修)(?:人员|部门|专员|工程师|师傅)(?:名称)?$/, score: 0.82 },
  { targets: ['issues.kind'], shape: /^(?:投诉|需求|服务|咨询|报修|事件|任务)(?:类型|类别|分类|性质)$/, score: 0.82 },
  { targets: ['members.points'], shape: /^(?:剩余|可用|当前|累计|总|会员|账户)+积分(?:余额|数量)?$/, score: 0.84 },
  { targets: ['members.stored'], shape: /^(?:储值|账户|会员卡?|卡内|卡|剩余|当前|充值|钱包|可用)+(?:余额|金额|总?金额)$/, score: 0.84 },
  { targets: ['members.tier'], shape: /^(?:会员|vip|卡|用户|客户)(?:级别|类型|类别|卡级别)$/, score: 0.84 },
  { targets: ['members.issuedOn'], shape: /^(?:办卡|开卡|入会|注册|发卡|加入|开通|激活)日期$/, score: 0.84 },
  { targets: ['members.store'], shape: /^(?:开卡|办卡|办理|所属|消费|充值|发卡|注册|入会)(?:的)?门店(?:名称)?$/, score: 0.84 },
  { targets: ['members.expiresOn'], shape: /^(?:会员|卡|vip)?(?:到期|有效期|截止|失效|过期)(?:日期|日|至|截止|截止日期)?$/, score: 0.82 },
  { targets: ['corporate.name'], shape: /^(?:客户|公司)+(?:中文|注册|工商|登记)?名称$/, score: 0.88 },
  { targets: ['corporate.industry'], shape: /^(?:客户|公司|所属|经营|国民经济)*行业(?:类型|类别|分类|名称|门类)?$/, score: 0.86 },
  { targets: ['corporate.staffN', 'roster.staffN'], shape: /^(?:公司|在职|参保|员工|职工|从业|人员)*(?:人数|数量|规模|总人数)$/, score: 0.78 },
  { targets: ['corporate.orgForm'], shape: /^(?:公司|经济|单位|主体|组织)(?:类型|性质|形式|类别)$/, score: 0.84 },
  { targets: ['corporate.founded'], shape: /^(?:公司)?(?:成立|注册|创立|创办|开业|设立)日期$/, score: 0.82 },
  { targets: ['corporate.terms'], shape: /^(?:付款|结算|收款|付费|支付|交易|结款)(?:方式|条件|条款|周期|账期)$/, score: 0.82 },
  { targets: ['visits.timeIn'], shape: /^(?:客户)?(?:进店|接待|在店)(?:开始)?(?:日期|时段|时点)$/, score: 0.84 },
  { targets: ['visits.persons'], shape: /^(?:进店|随行|同行|客户|接待)(?:客户)?(?:人数|人员|批次人数)$/, score: 0.8 },
  { targets: ['visits.stayMin'], shape: /^(?:接待|停留|在店|洽谈|逗留|跟进)(?:时长|日期|分钟)$/, score: 0.82 },
  { targets: ['visits.firstVisit'], shape: /^(?:是否)?(?:首次|初次|第一次|二次)(?:进店)?$|^进店(?:类型|分类|频率|次别|性质)$/, score: 0.8 },
  { targets: ['visits.leftInfo'], shape: /^(?:是否)?(?:留资|留档|建卡|建档|留电话|留电|留下资料|信息留存|留存资料)(?:料|情况|内容)?$/, score: 0.84 },
  { targets: ['visits.testDrive'], shape: /^(?:是否)?(?:试驾|试乘|试乘试驾|试驾试乘)(?:内容|情况|车型)?$/, score: 0.84 },
  { targets: ['leads.address', 'owners.address'], shape: /^(?:客户|家庭|居住|详细|联络|跟进|通讯|现居|常住|收货|现|邮寄|所属)+地址$|^居住(?:地|区域|小区|地址)$/, score: 0.84 },
  { targets: ['leads.name', 'visits.name', 'members.name', 'owners.name', 'lost.name', 'pipeline.name', 'followups.name'], shape: /^(?:客户|潜在客户|意向客户|会员|车主|业主|来访客户|进店客户|潜客|主)(?:姓|名称|称呼|昵称|尊称)$|^姓氏$/, score: 0.84 },
  { targets: ['leads.phone', 'visits.phone', 'members.phone', 'owners.phone', 'lost.phone', 'followups.phone', 'pipeline.phone', 'corporate.phone', 'roster.phone', 'issues.phone'], shape: /^(?:客户|会员|车主|业主|本人|进店客户|意向客户|潜在客户|真实|注册|常用|主|会员卡|投诉人|报修人|报备)+(?:的)?(?:电话|手机|联系方式)$/, score: 0.86 },
  { targets: ['leads.budget', 'visits.budget'], shape: /^(?:客户|购买|意向|预计|心理|最高|目标|投资|项目)*(?:预算|价位|心理价位|单价区间|预算区间|预算范围|价格区间)(?:金额|范围|区间)?$/, score: 0.84 },
  { targets: ['leads.budget', 'visits.budget'], shape: /^.{1,4}预算(?:金额|范围|区间)?$/, score: 0.8 },
  { targets: ['leads.budget'], shape: /^预计(?:成交|合同|销售|签约|合作|购买)?金额$|^(?:商机|意向|机会)金额$/, score: 0.8 },
  { targets: ['leads.referrer'], shape: /^(?:(?:推荐|介绍|转介绍|中介|引荐)(?:人员|客户)?|渠道(?:人员|经纪人员))(?:名称)?$/, score: 0.82 },
  {
    targets: ['leads.nextContact', 'followups.next', 'pipeline.next', 'owners.nextCare', 'roster.next'],
    shape: /^next(?:follow(?:up)?|contact|visit|call|action|touch)(?:日期|on|at)?$/,
    score: 0.86,
  },
  {
    targets: ['leads.lastContact', 'owners.lastCare'],
    shape: /^(?:last|latest)(?:follow(?:ed)?(?:up)?|contact(?:ed)?|visit|call|activity|touch)(?:日期|on|at)?$/,
    score: 0.86,
  },
  { targets: ['daily.cntVisit'], shape: /^(?:今日|当日|本日)?(?:进店|接待)(?:客户)?(?:数量|批次|组数量|量|人数|批数量)$/, score: 0.82 },
  { targets: ['daily.cntFollow'], shape: /^(?:今日|当日)?(?:跟进|电话|外呼|电访)(?:客户)?(?:数量|量|次数)$/, score: 0.82 },
  { targets: ['daily.cntOrder'], shape: /^(?:今日|当日)?(?:合同|成交|订车|签约|销售)(?:数量|量|台数|套数)$/, score: 0.82 },
  { targets: ['daily.tomorrow'], shape: /^(?:明日|明天|次日|下步|下日)(?:工作)?(?:预计|安排|重点|工作|目标)$/, score: 0.84 },
  { targets: ['daily.summary'], shape: /^(?:今日|当日|本日)?(?:工作)?(?:总结|小结|心得|体会)$/, score: 0.84 },
  { targets: ['daily.rows'], shape: /^(?:今日|当日|本日)(?:主要)?工作(?:内容|完成|完成内容)?$|^工作内容$/, score: 0.84 },
]; // prettier-ignore
