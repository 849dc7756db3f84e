import { defineCard } from './field';
import { CREATED_AT, NOTE, UPDATED_AT } from './synonyms';

/**
 * 人员与门店: Salespeople and branches; every card refers to them.
 */
export const STAFF = defineCard({ kind: 'staff', zh: '人员与门店', en: 'Staff and branches', identity: ['staffId'] }, [
  // unique
  {
    key: 'staffId',
    zh: '工号',
    en: 'Staff no.',
    type: 'text',
    need: 'required',
    synonyms: [
      '员工编号', '员工工号', '员工号', '职工号', '人员编号', '人员编码', 'employee id', 'staff id', 'employee no',
      '导购编号', '顾问编号', '业务员编号', '销售编号', '员工代码', '职员编号', '职员代码', '人员代码', '业务员代码',
      '业务员工号', '顾问工号', '营业员编号', 'emp id', 'emp no', 'employee number', 'employee code', 'staff code',
      'sales code',
    ],
  },
  {
    key: 'name',
    zh: '姓名',
    en: 'Name',
    type: 'text',
    need: 'required',
    pii: 'personal',
    holds: 'person',
    synonyms: [
      '员工姓名', '销售顾问', '员工', '人员姓名', '员工名称', 'employee name', 'staff name', 'full name', '导购姓名',
      '顾问姓名', '业务员姓名', '业务员', '销售姓名', '销售员', '店员姓名', '职员姓名', '职工姓名', '人员名称',
      '营业员', '营业员姓名', '坐席姓名', '成员姓名', '销售人员', 'emp name', 'salesperson', 'sales rep',
    ],
  },
  {
    key: 'role',
    zh: '角色',
    en: 'Role',
    type: 'enum',
    values: ['销售顾问', '信息员', '销售主管', '展厅经理', '销售经理', '客服', '财务', '总经理'],
    need: 'required',
    synonyms: [
      '职位', '岗位', '职务', '岗位名称', '职位名称', 'position', 'title', 'role', 'job title', '工种', '岗位类型',
      '岗位职务', '人员类型', '人员类别', '员工类型', '现任职务', '现任岗位', '担任职务', 'job role', 'post',
      'designation', '职务名称', '角色名称',
    ],
  },
  {
    key: 'branch',
    zh: '门店',
    en: 'Branch',
    type: 'text',
    synonyms: [
      '部门', '分公司', '所属部门', '部门名称', '所属门店', '所在部门', '所在门店', '团队', 'department', 'store',
      'team', '所属机构', '组别', '所属团队', '所属区域', '销售组', '归属部门', '所属店', '店铺', '小组', '班组',
      '战队', '所属小组', '一级部门', '部门名', 'office', 'shop', 'group', '门店名称', '专营店', '店名', '店别',
      '经销店', '所属组织', '组织名称', '组织机构', '机构名称', '所属单位', '所属战区', '所属大区', '所属战队',
    ],
  },
  // a leaver needs a hand-over list
  {
    key: 'active',
    zh: '在职',
    en: 'Active',
    type: 'bool',
    need: 'required',
    synonyms: [
      '工作状态', '在职状态', '状态', '员工状态', '是否在职', '人员状态', '在职/离职', 'status', '在职情况',
      '是否离职', '就职状态', '任职状态', '账号状态', '用工状态', '是否启用', '启用状态', '在岗状态', 'is active',
      'employment status', 'employee status', '是否在岗', '在岗',
    ],
  },
  // 展厅, 分销店, 二级网络, 大客户
  {
    key: 'target',
    zh: '月目标',
    en: 'Monthly target',
    type: 'table',
    synonyms: [
      '销售目标', '月度指标', '月度目标', '销售指标', '销售任务', '月任务', '月销售目标', '月度任务', '月度销售目标',
      '业绩目标', '业绩指标', '任务目标', '当月目标', '本月目标', '月指标', '个人目标', '销量目标', '目标台数',
      '目标金额', 'sales target', 'quota', '年度目标', '年度任务',
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
]);
