import { defineCard } from './field';
import { COMPANY_NAME, CREATED_AT, NOTE, UPDATED_AT } from './synonyms';

/**
 * 客户信用分析表: Weighted quantitative and qualitative scores, the grade, and what follows for terms and limit.
 */
export const CREDIT = defineCard(
  { kind: 'credit', zh: '客户信用分析表', en: 'Credit analysis', identity: ['customer', 'asOf'] },
  [
    {
      key: 'customer',
      zh: '客户名称',
      en: 'Customer',
      type: 'ref',
      refersTo: ['corporate', 'owners'],
      need: 'required',
      synonyms: [
        ...COMPANY_NAME, '客户', 'customer name', 'client', 'client name', 'dealer', 'distributor', '授信对象',
        '授信客户', '评估对象', '被评单位', '购货单位', '往来单位名称', '经销商', '经销商名称',
      ],
    },
    {
      key: 'asOf',
      zh: '评定日期',
      en: 'As of',
      type: 'date',
      need: 'required',
      past: true,
      synonyms: [
        '基准日', '评估日期', '评级日期', '评估时间', '评定时间', '评级时间', '评审日期', '授信日期', '核定日期',
        '复评日期', '审核日期', '评价日期', '评价时间', '最近评级日期', '最近评估日期', '数据日期', '统计日期',
        'review date', 'assessment date', 'rating date', 'evaluation date', 'as of date', 'last review',
      ],
    },
    // current assets, stock, current and total liabilities, net and total assets, retained earnings, EBIT, sales
    { key: 'fin', zh: '财务数据', en: 'Financials', type: 'group', synonyms: ['资产负债表', '财务指标'] },
    {
      key: 'quant',
      zh: '定量得分',
      en: 'Quantitative score',
      type: 'number',
      need: 'computed',
      synonyms: ['定量评分', '定量分', '量化得分', '财务得分', '财务评分'],
    },
    // 0–100 an item, of the scorecard; what nobody has judged stays blank
    {
      key: 'business',
      zh: '经营状况评分',
      en: 'Business and assets score',
      type: 'number',
      synonyms: ['经营状况', '经营状况/资产', '经营状况、资产', '资产状况评分', '经营评分', 'business score'],
    },
    {
      key: 'standing',
      zh: '行业地位评分',
      en: 'Standing score',
      type: 'number',
      synonyms: ['行业地位', '行业地位得分', 'standing score'],
    },
    {
      key: 'cooperation',
      zh: '合作态度评分',
      en: 'Cooperation score',
      type: 'number',
      synonyms: ['合作态度', '合作态度得分', '合作评分', 'cooperation score'],
    },
    {
      key: 'management',
      zh: '管理素质评分',
      en: 'Management score',
      type: 'number',
      synonyms: ['管理素质', '管理素质得分', '管理评分', '管理水平', 'management score'],
    },
    {
      key: 'lawsuits',
      zh: '诉讼负面评分',
      en: 'Lawsuits score',
      type: 'number',
      synonyms: ['诉讼/负面', '诉讼、负面', '诉讼负面', '负面信息评分', '诉讼评分', 'lawsuits score'],
    },
    // 0–100 an item
    { key: 'qual', zh: '定性评分', en: 'Qualitative scores', type: 'group', synonyms: ['评议指标'] },
    // Σ weight × score over the items available
    {
      key: 'score',
      zh: '综合得分',
      en: 'Total',
      type: 'number',
      need: 'computed',
      synonyms: [
        '信用得分', '总分', '评分', '得分', '信用评分', '综合评分', '总得分', '信用分', 'credit score', '信用积分',
        '信用总分', '评级得分', '评估得分', '信用分值', '分值', '合计得分', '风险评分', 'total score', 'final score',
        'rating score',
      ],
    },
    // below 60 % there is no grade
    { key: 'complete', zh: '资料完整度', en: 'Completeness', type: 'percent', need: 'computed' },
    {
      key: 'grade',
      zh: '信用等级',
      en: 'Grade',
      type: 'enum',
      values: ['AAA', 'AA', 'A', 'B', 'C', 'D', '不评级'],
      need: 'computed',
      synonyms: [
        '信用级别', '评级', '当期信用评估', '信用评级', '信用等级评定', '资信等级', '资信级别', '等级',
        '客户信用等级', '信用评估', 'credit rating', 'credit grade', '风险等级', '客户信用评级', '信用评定',
        '信用类别', '信用分类', '本期等级', '评定等级', '信用星级', 'rating', 'risk grade', 'risk rating',
        'credit class',
      ],
    },
    {
      key: 'prevGrade',
      zh: '上期等级',
      en: 'Previous',
      type: 'enum',
      values: ['AAA', 'AA', 'A', 'B', 'C', 'D', '不评级'],
      need: 'computed',
      synonyms: [
        '上年同期信用', '上次等级', '上期评级', '上年等级', '上年信用等级', '原等级', '原信用等级', '上次信用等级',
        '去年等级', 'previous grade', 'previous rating', 'prior rating',
      ],
    },
    {
      key: 'days',
      zh: '信用期限(天)',
      en: 'Credit days',
      type: 'int',
      need: 'computed',
      synonyms: [
        '账期', '账期天数', '信用期', '信用天数', '授信天数', '付款天数', '赊销天数', 'credit days', 'payment days',
        '授信期限', '授信账期', '信用账期', '赊销期限', '付款期限', '付款账期', '结算周期', '回款周期', '回款期限',
        '核定账期', '信用周期', 'credit period', 'credit terms', 'terms', 'payment terms', 'net days', 'payment term',
      ],
    },
    {
      key: 'limit',
      zh: '信用额度',
      en: 'Limit',
      type: 'money',
      need: 'computed',
      synonyms: [
        '授信额度', '赊销额度', '授信', '信用限额', '总额度', '额度', '最高额度', '授信金额', 'credit limit',
        '核定额度', '核准额度', '批准额度', '信用总额', '信用总额度', '授信总额', '授信总额度', '固定额度',
        '年度授信', '授信限额', '欠款限额', '最高限额', '限额', '赊销限额', '客户额度', '信用额', 'credit line',
        'approved limit', '批复额度', '授予额度',
      ],
    },
    // open receivables + open orders
    {
      key: 'used',
      zh: '已用额度',
      en: 'Used',
      type: 'money',
      need: 'computed',
      synonyms: [
        '占用额度', '已用', '已使用额度', '余额', '欠款余额', '应收余额', '当前欠款', 'used credit', '已用授信',
        '已用信用额度', '已用信用', '已使用授信', '占用授信', '信用占用', '额度占用', '占用金额', '应收账款',
        '应收账款余额', '应收金额', '欠款金额', '欠款', '当前应收', '应收款', '应收总额', '账面欠款', 'outstanding',
        'outstanding balance', 'outstanding amount', 'balance', 'exposure', 'receivable', 'current balance',
        'used limit', '欠费金额', '欠费', '欠费余额',
      ],
    },
    // limit − used
    {
      key: 'avail',
      zh: '可用额度',
      en: 'Available',
      type: 'money',
      need: 'computed',
      synonyms: [
        '剩余额度', '可用', '剩余可用额度', '可用信用额度', '剩余信用额度', 'available credit', '剩余授信',
        '可用授信', '剩余授信额度', '可用授信额度', '剩余信用', '可用信用', '未用额度', '未使用额度', '可用限额',
        '剩余可用', '可用余额', '剩余限额', '信用余额', '额度余额', '授信余额', 'available limit', 'remaining credit',
        'available balance', 'remaining limit', '剩余',
      ],
    },
    {
      key: 'handling',
      zh: '处理方式',
      en: 'Handling',
      type: 'enum',
      values: ['正常供货', '控制供货', '款到发货', '停止供货', '法务催收'],
      need: 'computed',
      synonyms: [
        '信用处理方式', '处理措施', '处理意见', '信用政策', '管控措施', '是否锁单', '是否停货', '管控状态',
        '控制方式', '管控方式', '信用控制', '控制措施', '处置措施', '处置意见', '处理建议', '信用建议', '发货控制',
        '发货政策',
      ],
    },
    {
      key: 'veto',
      zh: '否决项',
      en: 'Veto',
      type: 'text',
      synonyms: ['一票否决', '否决', '一票否决项', '否决条件', '否决原因'],
    },
    // AA and above, or above a threshold
    {
      key: 'approved',
      zh: '审批',
      en: 'Approved by',
      type: 'ref',
      refersTo: ['staff'],
      need: 'conditional',
      synonyms: [
        '审批人', '核准', '审批结果', '审批状态', '审批意见', '审核人', '核准人', '批准人', 'approver', '复核人',
      ],
    },
    // who has judged
    {
      key: 'assessor',
      zh: '评定人',
      en: 'Assessed by',
      type: 'ref',
      refersTo: ['staff'],
      synonyms: ['评审人', '评级人', '评估人', '评分人', '打分人', 'assessor', 'assessed by', 'rated by'],
    },
    {
      key: 'sys_created',
      zh: '创建时间',
      en: 'Created at',
      type: 'datetime',
      need: 'computed',
      past: true,
      synonyms: CREATED_AT,
    },
    {
      key: 'sys_updated',
      zh: '更新时间',
      en: 'Updated at',
      type: 'datetime',
      need: 'computed',
      past: true,
      synonyms: UPDATED_AT,
    },
    { key: 'sys_note', zh: '备注', en: 'Note', type: 'text', synonyms: NOTE },
  ],
);
