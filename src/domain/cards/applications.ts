import { defineCard } from './field';
import { COMPANY_NAME, CREATED_AT, NOTE, UPDATED_AT } from './synonyms';

/**
 * 客户开发申请表: Applications to develop a customer, with their approvals.
 */
export const APPLICATIONS = defineCard(
  { kind: 'applications', zh: '客户开发申请表', en: 'Customer development application', identity: ['appId'] },
  [
    {
      key: 'appId',
      zh: '申请编号',
      en: 'No.',
      type: 'id',
      need: 'required',
      synonyms: [
        '编号', '申请单号', '单号', '申请号', '流水号', '单据编号', '申请表编号', 'application no', 'application id',
        '报备编号', '报备单号', '申报编号',
      ],
    },
    {
      key: 'appliedOn',
      zh: '申请日期',
      en: 'Date',
      type: 'date',
      need: 'required',
      past: true,
      synonyms: [
        '日期', '申请时间', '提交日期', '填表日期', '填报日期', '提报日期', '填写日期', '申报日期', '报备日期',
        '报备时间', 'application date',
      ],
    },
    {
      key: 'applicant',
      zh: '申请人',
      en: 'Applicant',
      type: 'ref',
      refersTo: ['staff'],
      need: 'required',
      synonyms: [
        '营销人员', '业务员', '申请人员', '提交人', '开发人', '报备人', '申报人', '填报人', '填表人', '开发业务员',
        '开发负责人', '提报人', '经办人', '销售人员', '销售代表', '客户经理', 'sales rep', 'submitted by',
        'applied by',
      ],
    },
    {
      key: 'customer',
      zh: '目标客户',
      en: 'Customer',
      type: 'text',
      need: 'required',
      synonyms: [
        ...COMPANY_NAME, '客户', '拟开发客户', '开发客户', '申请客户', '新客户名称', '拟合作客户', '意向客户',
        '潜在客户', '新开发客户', '拟合作单位', '拟开发单位', '开发对象', '目标客户名称', 'customer name', 'prospect',
      ],
    },
    {
      key: 'ctype',
      zh: '客户类型',
      en: 'Type',
      type: 'enum',
      values: ['企业', '个人'],
      need: 'required',
      synonyms: ['类型', '客户性质', '客户类别', '客户属性', '客户分类', 'customer type'],
    },
    {
      key: 'cclass',
      zh: '客户等级',
      en: 'Class',
      type: 'enum',
      values: ['核心', '重要', '一般'],
      need: 'required',
      synonyms: [
        '级别', '拟定等级', '拟定级别', '客户级别', '申请等级', '申请级别', '重要程度', '客户重要程度', '等级',
        '客户分级', 'customer class', 'level',
      ],
    },
    {
      key: 'benefit',
      zh: '营销利益点',
      en: 'Selling benefit',
      type: 'text',
      synonyms: [
        '利益点', '开发理由', '申请理由', '申请原因', '开发原因', '开发价值', '合作优势', '合作价值', '利益分析',
        'selling points',
      ],
    },
    {
      key: 'plan',
      zh: '预接触计划',
      en: 'Contact plan',
      type: 'text',
      synonyms: [
        '接触计划', '开发计划', '开发方案', '开发策略', '接触策略', '拜访计划', '推进计划', '推进方案', '营销方案',
        '营销策略', '合作方案', '跟进计划', '预拜访计划',
      ],
    },
    {
      key: 'managerSign',
      zh: '经理审核',
      en: 'Manager',
      type: 'enum',
      values: ['待审', '同意', '退回'],
      need: 'required',
      synonyms: [
        '审核', '经理审批', '经理意见', '部门经理审核', '主管审核', '部门主管审批', '主管意见', '主管审批',
        '部门审批', '部门意见', '部门负责人意见', '部门负责人审批', '销售经理审批', '区域经理意见', '区域经理审批',
        '大区经理意见', '一级审批', '初审', '初审意见', '直属上级审批', 'manager approval',
      ],
    },
    // key customers only
    {
      key: 'directorSign',
      zh: '总监/总经理审批',
      en: 'Director',
      type: 'enum',
      values: ['不需要', '待审', '同意', '退回'],
      need: 'conditional',
      synonyms: [
        '审批', '批准', '总经理审批', '总监审批', '总经理意见', '分管领导审批', '分管领导意见', '领导审批',
        '领导意见', '公司领导意见', '副总审批', '副总经理审批', '销售总监审批', '营销总监审批', '总监意见',
        '董事长审批', '二级审批', '终审', '终审意见', '复审', '公司审批', '公司意见', 'director approval',
      ],
    },
    {
      key: 'result',
      zh: '开发结果',
      en: 'Result',
      type: 'enum',
      values: ['进行中', '成功', '失败'],
      synonyms: [
        '结果', '审批结果', '申请状态', '申请结果', '审批状态', '最终结果', '状态', '开发情况', '开发状态',
        '开发进度', '开发进展', '是否通过', '是否成功', 'status', 'outcome',
      ],
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
