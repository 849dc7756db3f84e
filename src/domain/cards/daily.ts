import { defineCard } from './field';
import { CREATED_AT, NOTE, SALESPERSON, UPDATED_AT } from './synonyms';

/**
 * 销售活动日报表: A salesperson's day: reception, follow-up, care and lost rows, and the plan for tomorrow.
 */
export const DAILY = defineCard(
  { kind: 'daily', zh: '销售活动日报表', en: 'Daily activity report', identity: ['date', 'staff'] },
  [
    {
      key: 'date',
      zh: '日期',
      en: 'Date',
      type: 'date',
      need: 'required',
      past: true,
      synonyms: [
        '填表日期', '报告日期', '填报日期', '统计日期', '报表日期', '日报日期', '日报时间', '填写日期', '工作日期',
        '汇报日期', 'day',
      ],
    },
    {
      key: 'staff',
      zh: '销售顾问',
      en: 'Salesperson',
      type: 'ref',
      refersTo: ['staff'],
      need: 'required',
      holds: 'person',
      synonyms: [
        ...SALESPERSON, '填报人', '姓名', '员工姓名', '填表人', '员工', '汇报人', '报告人', '提交人', '填写人',
        '日报人', '坐席', '坐席姓名', '导购', '营业员', '姓名/顾问', '人员', '经纪人', '置业顾问姓名', 'staff',
        'staff name', 'employee', 'employee name', 'reporter', 'submitted by',
      ],
    },
    {
      key: 'cntVisit',
      zh: '来店批次',
      en: 'Visits',
      type: 'int',
      need: 'computed',
      synonyms: [
        '接待批次', '来店数', '接待量', '来店组数', '到店批次', '到店数', '到店量', '进店批次', '来店量', '客流量',
        '到店组数', '到店客流', '展厅客流', '进店数', '进店客流', '来访组数', '来访批次', '来访量', '接待组数',
        '接待数', '接待人数', '接待客户数', '自然进店', '进店人数', '到店人数', 'walk-ins', 'visitors',
        'showroom visits', 'visits', 'footfall', '来店接待', '展厅接待', '到店接待', '来店', '到店', '进店', '接待',
      ],
    },
    {
      key: 'cntCall',
      zh: '来电批次',
      en: 'Call-ins',
      type: 'int',
      need: 'computed',
      synonyms: [
        '来电数', '来电量', '来电组数', '进线数', '来电咨询', '来电接听', '接听量', '来电人数', '来电客户数',
        'calls received', 'inbound calls', 'incoming calls', 'call-ins', 'calls in', '来电接待', '来电',
      ],
    },
    {
      key: 'cntInfo',
      zh: '留资数',
      en: 'Details left',
      type: 'int',
      need: 'computed',
      synonyms: [
        '留档数', '建卡数', '留资量', '留电数', '建档数', '留档量', '留档批次', '有效留档', '有效留资', '建档人数',
        '留资人数', '留资批次', 'contacts left', 'leads captured', '留资', '留档', '建卡',
      ],
    },
    {
      key: 'cntNew',
      zh: '新建卡数',
      en: 'New cards',
      type: 'int',
      need: 'computed',
      synonyms: [
        '新增客户', '新增意向客户', '新增线索', '新增潜客', '新增建档', '新增意向', '新增客户数', '新增意向客户数',
        '新增线索数', '新客数', '新增客资', '新增客资数', '新增商机', '新增商机数', '新建档', '新开发客户',
        '新开发客户数', '新增潜客数', '新增报备', 'new leads', 'new customers', 'new prospects', 'new clients',
        'leads added', '新增客源',
      ],
    },
    // planned against done
    {
      key: 'cntFollow',
      zh: '回访数',
      en: 'Follow-ups',
      type: 'int',
      need: 'computed',
      synonyms: [
        '跟进数', '电话量', '拜访量', '回访量', '外呼数', '电话回访', '回访客户数', '跟进客户数', '电话数', '外呼量',
        '拜访数', '拜访客户数', '电话跟进数', '电话跟进', '跟进回访数', '电话邀约数', '打电话数', '外呼', '外呼次数',
        '拨打数', '拨打量', '拜访', '拜访次数', '拜访家数', '陌拜数', 'calls made', 'calls', 'outbound calls',
        'follow ups', 'follow-ups done', 'follow up calls', '回访', '跟进',
      ],
    },
    {
      key: 'cntCare',
      zh: '关怀数',
      en: 'Owner care',
      type: 'int',
      need: 'computed',
      synonyms: [
        '保有回访', '老客户回访', '老客户回访数', '老客户维护', '老客户维护数', '保客回访', '保客维护', '客户关怀数',
        'care calls', '老客回访', '老客维护',
      ],
    },
    {
      key: 'cntDrive',
      zh: '试驾数',
      en: 'Test drives',
      type: 'int',
      need: 'computed',
      synonyms: [
        '试乘试驾数', '试乘试驾', '试驾量', '试驾人数', '试驾批次', '试驾次数', '试驾台次', '试乘试驾量',
        'test drives', 'demos', '试驾',
      ],
    },
    {
      key: 'cntOrder',
      zh: '订单数',
      en: 'Orders',
      type: 'int',
      need: 'computed',
      synonyms: [
        '订车数', '成交数', '订单量', '成交台数', '下订数', '订单', '订单台数', '成交量', '签约数', '订车台数',
        '成交', '新增订单', '新增订单数', '订单台次', '认购', '认购数', '定金数', '收定数', '签单数', '签约单数',
        '开单数', '成交单数', '成交人数', 'orders', 'orders taken', 'bookings', 'deals', 'deals closed',
        'sales closed', 'units sold', '签单', '签约', '成单', '下订',
      ],
    },
    {
      key: 'cntDeliver',
      zh: '交车数',
      en: 'Deliveries',
      type: 'int',
      need: 'computed',
      synonyms: [
        '交付数', '交车台数', '交车量', '交付量', '交车', '交付台次', '提车数', 'deliveries', 'units delivered',
      ],
    },
    {
      key: 'cntLost',
      zh: '战败数',
      en: 'Lost',
      type: 'int',
      need: 'computed',
      synonyms: ['流失数', '战败量', '战败客户数', '战败', '流失客户数', '退订数', 'lost deals', 'lost leads'],
    },
    // time, customer, mode, content, grade before → after
    {
      key: 'rows',
      zh: '活动明细',
      en: 'Activity rows',
      type: 'table',
      need: 'computed',
      pii: 'personal',
      synonyms: [
        '活动内容', '工作内容', '今日工作', '当日工作内容', '今日工作内容', '工作记录', '今日工作完成情况',
        '工作完成情况', '工作事项', '完成事项', '今日完成', '今日完成工作', '今日跟进', '今日工作事项', '主要工作',
        '主要工作内容', '工作明细', '工作详情', 'activities', 'work done', 'tasks completed', 'today',
        'what was done',
      ],
    },
    // equals the open next contacts of tomorrow
    {
      key: 'tomorrow',
      zh: '明日工作计划',
      en: 'Tomorrow’s plan',
      type: 'table',
      need: 'required',
      pii: 'personal',
      synonyms: [
        '明日计划', '次日计划', '下一步计划', '明日工作', '明日安排', '明日重点', '明日工作安排', '明天计划',
        '明日目标', '次日安排', '次日工作计划', '次日工作安排', '明日工作重点', '明日跟进计划', '明日跟进',
        '明日任务', '明日待办', 'plan for tomorrow', 'tomorrow plan', 'next day plan', 'plans for tomorrow',
        'tomorrow',
      ],
    },
    {
      key: 'summary',
      zh: '当日工作总结',
      en: 'Summary',
      type: 'text',
      synonyms: [
        '工作总结', '总结', '心得', '今日总结', '今日小结', '工作小结', '心得体会', '今日工作总结', '总结反思',
        '心得/收获', '今日收获', '收获与反思', '问题与总结', '工作心得', '今日心得', '日总结', 'daily summary',
        'reflection',
      ],
    },
    {
      key: 'coach',
      zh: '主管批示',
      en: 'Supervisor note',
      type: 'text',
      synonyms: [
        '批示', '审核意见', '主管意见', '主管点评', '领导批示', '领导点评', '经理点评', '经理批示', '店长点评',
        '领导意见', 'manager comments',
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
