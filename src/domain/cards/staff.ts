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
      '员工编号',
      '员工工号',
      '员工号',
      '职工号',
      '人员编号',
      '人员编码',
      'employee id',
      'staff id',
      'employee no',
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
    synonyms: ['员工姓名', '销售顾问', '员工', '人员姓名', '员工名称', 'employee name', 'staff name', 'full name'],
  },
  {
    key: 'role',
    zh: '角色',
    en: 'Role',
    type: 'enum',
    values: ['销售顾问', '信息员', '销售主管', '展厅经理', '销售经理', '客服', '财务', '总经理'],
    need: 'required',
    synonyms: ['职位', '岗位', '职务', '岗位名称', '职位名称', 'position', 'title', 'role', 'job title'],
  },
  {
    key: 'branch',
    zh: '门店',
    en: 'Branch',
    type: 'text',
    synonyms: [
      '部门',
      '分公司',
      '所属部门',
      '部门名称',
      '所属门店',
      '所在部门',
      '所在门店',
      '团队',
      'department',
      'store',
      'team',
    ],
  },
  // a leaver needs a hand-over list
  {
    key: 'active',
    zh: '在职',
    en: 'Active',
    type: 'bool',
    need: 'required',
    synonyms: ['工作状态', '在职状态', '状态', '员工状态', '是否在职', '人员状态', '在职/离职', 'status'],
  },
  // 展厅, 分销店, 二级网络, 大客户
  { key: 'target', zh: '月目标', en: 'Monthly target', type: 'table', synonyms: ['销售目标'] },
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
