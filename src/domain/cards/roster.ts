import { defineCard } from './field';
import { COMPANY_NAME, CREATED_AT, NEXT_CONTACT, NOTE, PHONE, SALESPERSON, SOURCE, UPDATED_AT } from './synonyms';

/**
 * 潜在客户名单/新产品潜在客户追踪表: Prospects not yet worked on, and new-product tracking.
 */
export const ROSTER = defineCard(
  {
    kind: 'roster',
    zh: '潜在客户名单/新产品潜在客户追踪表',
    en: 'Prospect roster / new-product tracking',
    identity: ['rosterId'],
  },
  [
    { key: 'rosterId', zh: '序号', en: 'No.', type: 'id', need: 'required', synonyms: ['编号'] },
    {
      key: 'company',
      zh: '公司名称',
      en: 'Company',
      type: 'text',
      need: 'required',
      holds: 'company',
      synonyms: [
        ...COMPANY_NAME, '客户', '目标客户', '目标公司', '参展商', '参展企业', '展商名称', '店铺名', '目标企业',
        '目标单位', '潜在客户', '潜在客户名称', '意向公司', '意向单位', '意向企业', '学校名称', '医院名称', '厂名',
        '工厂名称', 'exhibitor', 'prospect', 'target company', 'business name', 'customer name', '店名', '门店',
        '门店名称', '商铺名称', '店铺', '商户',
      ],
    },
    {
      key: 'head',
      zh: '负责人',
      en: 'Head',
      type: 'text',
      pii: 'personal',
      holds: 'person',
      synonyms: [
        '老板', '法定代表人', '法人', '法人代表', '企业负责人', '公司负责人', '法定代表', '企业法人', '公司法人',
        '法人姓名', '负责人姓名', '老板姓名', '总经理', '董事长', '厂长', '店主', '决策人', 'ceo',
        'legal representative', 'decision maker', '店主姓名',
      ],
    },
    {
      key: 'contact',
      zh: '联系人',
      en: 'Contact',
      type: 'text',
      pii: 'personal',
      holds: 'person',
      synonyms: [
        '联系人姓名', '对接人', '联系人1', '关键联系人', 'contact', '联络人', '姓名', '客户姓名', '对接人姓名',
        '主要联系人', '联系人名称', 'contact name', 'contact person', 'name',
      ],
    },
    {
      key: 'phone',
      zh: '电话',
      en: 'Phone',
      type: 'phone',
      need: 'required',
      pii: 'personal',
      synonyms: [
        ...PHONE, '法人电话', '法人手机', '负责人电话', '负责人手机', '老板电话', '公司电话', '企业电话', '座机',
        '固话', '固定电话', '有效电话', '有效手机号', '企业联系电话', 'office phone', 'work phone',
      ],
    },
    {
      key: 'address',
      zh: '地址',
      en: 'Address',
      type: 'text',
      synonyms: [
        '公司地址', '详细地址', '企业地址', '单位地址', '通讯地址', '联系地址', '注册地址', '办公地址', '经营地址',
        'address', '企业注册地址', '所在地', '所在地址', '公司所在地', '店铺地址', 'location', 'company address',
      ],
    },
    {
      key: 'mainProducts',
      zh: '主要产品',
      en: 'Main products',
      type: 'text',
      synonyms: [
        '主营产品', '经营范围', '产品', '经营产品', '主营业务', '主营', '业务范围', '展品范围', '展品', '主要展品',
        '产品范围', '经营品类', '主营品类', '主营类目', '产品信息', 'products', 'business scope', 'main business',
        'product range',
      ],
    },
    {
      key: 'capital',
      zh: '登记资本额',
      en: 'Registered capital',
      type: 'money',
      synonyms: ['注册资本', '注册资金', '注册资本万元', '注册资本金'],
    },
    {
      key: 'staffN',
      zh: '员工人数',
      en: 'Staff',
      type: 'int',
      synonyms: [
        '职工人数', '人数', '员工数', '员工数量', '人员规模', '公司规模', '参保人数', '社保人数', '员工规模',
        '企业规模', 'employees', 'employee count', 'company size', 'headcount',
      ],
    },
    // prospecting methods
    {
      key: 'channel',
      zh: '来源',
      en: 'Found through',
      type: 'enum',
      values: [
        '工商名录',
        '旧客户介绍',
        '路过',
        '研讨会',
        '展览会',
        '名片',
        '网络',
        '广告',
        '电话',
        '信函',
        '中心开花',
        '普遍访问',
        '链式引荐',
        '行业协会',
        '报刊',
        '其他',
      ],
      need: 'required',
      synonyms: [...SOURCE, '名单来源', '名片来源', '获取渠道', '获取方式', '采集来源', '数据渠道', '展会名称', '展会'],
    },
    {
      key: 'product',
      zh: '推介新产品',
      en: 'New product',
      type: 'text',
      need: 'conditional',
      synonyms: [
        '新产品', '推广产品', '意向产品', '推荐产品', '推荐新产品', '新品', '新品名称', '推广新品', '目标产品',
      ],
    },
    // within 1 month, within 3, later
    {
      key: 'urgency',
      zh: '紧迫性',
      en: 'Urgency',
      type: 'enum',
      values: ['渴望', '有望', '观望'],
      synonyms: [
        '意向', '等级', '级别', '紧急程度', '需求紧迫度', '购买紧迫性', '迫切程度', '意向等级', '意向级别', '优先级',
      ],
    },
    {
      key: 'interest',
      zh: '关注程度',
      en: 'Interest',
      type: 'score',
      synonyms: [
        '兴趣', '反应', '感兴趣程度', '兴趣度', '意向程度', '意向度', '意向情况', '合作意向', '购买意向', '合作意愿',
      ],
    },
    {
      key: 'status',
      zh: '线索状态',
      en: 'Status',
      type: 'enum',
      values: ['未处理', '已联系', '不合格', '合格'],
      need: 'required',
      synonyms: [
        '状态', '处理状态', '跟进状态', '联系状态', '拜访状态', '开发状态', '拨打状态', '拨打结果', '拨打情况',
        '通话结果', '通话状态', '接通状态', '是否接通', '接通情况', '电话结果', '呼叫结果', '外呼结果', '外呼状态',
        '联系结果', '沟通结果', '沟通状态', '跟进结果', '跟进进度', '跟进阶段', '开发进度', '开发进展', '拜访结果',
        '处理结果', '进展', '进度', '是否联系', '联系情况', '是否拜访', 'call status', 'call result',
        'contact status', 'lead status',
      ],
    },
    // required for 合格 and 不合格
    {
      key: 'statusWhy',
      zh: '成败原因',
      en: 'Why',
      type: 'text',
      need: 'conditional',
      synonyms: [
        '原因', '不合格原因', '失败原因', '未成交原因', '无效原因', '拒绝原因', '不合作原因', '未合作原因',
        '放弃原因',
      ],
    },
    {
      key: 'assigned',
      zh: '分配给',
      en: 'Assigned to',
      type: 'ref',
      refersTo: ['staff'],
      holds: 'person',
      synonyms: [
        ...SALESPERSON, '分配人员', '分配业务员', '领取人', '拨打人', '拨打人员', '外呼人员', '外呼坐席',
        '后续跟进人', '开发人员', '开发人', '开发业务员', '认领人', '分派给', '拓展人', '电销', '电销人员', '话务员',
        '坐席', 'caller', '地推人员', '地推', '推广人员', '市场专员',
      ],
    },
    // first contact within 7 days
    {
      key: 'assignedOn',
      zh: '分配日期',
      en: 'Assigned on',
      type: 'date',
      past: true,
      synonyms: [
        '分配时间', '领取时间', '派发日期', '派发时间', '分派时间', '下发时间', '认领时间', 'assigned date',
        'assigned at',
      ],
    },
    // on or after assignedOn
    {
      key: 'firstContact',
      zh: '首次联系日期',
      en: 'First contact',
      type: 'date',
      past: true,
      synonyms: [
        '首次跟进时间', '首次接触', '拨打日期', '拨打时间', '首次拨打时间', '首呼时间', '首次接触时间',
        '首次接触日期', '初次联系', '初次联系时间', '初访日期', '首访日期', '联系日期', '联系时间',
        'first contact date', 'first call', 'call date',
      ],
    },
    { key: 'next', zh: '下次跟进', en: 'Next', type: 'date', synonyms: NEXT_CONTACT },
    {
      key: 'note',
      zh: '备注',
      en: 'Note',
      type: 'text',
      synonyms: [...NOTE, '项目概况', '公司简介', '情况说明', '基本情况', '简介', '通话备注'],
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
  ],
);
