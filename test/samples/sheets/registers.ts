import type { FollowUp, Lead, Lost, Owner, Visit } from '../model';
import { STORE } from '../reference';
import type { RegisterSpec } from './register';

export function visitsSpec(rows: readonly Visit[]): RegisterSpec<Visit> {
  return {
    name: '来店登记表',
    title: '来店(电)顾客登记表',
    remark: `门店：${STORE}    登记期间：2026-08-01 至 2026-11-21    当日下班前填写完整，销售经理每日检查`,
    frozenColumns: 2,
    tabColour: '1F4E79',
    rows,
    columns: [
      { header: '序号', width: 6, kind: 'number', value: (row) => row.no },
      { header: '日期', width: 12, kind: 'day', value: (row) => row.date },
      { header: '来店/来电', width: 10, kind: 'short', value: (row) => row.channel, list: '来访方式' },
      { header: '进店时间', width: 10, kind: 'time', value: (row) => row.timeIn },
      { header: '离店时间', width: 10, kind: 'time', value: (row) => row.timeOut },
      {
        header: '停留时长(分)',
        width: 12,
        kind: 'number',
        value: (row, at, lastRow) => ({
          formula: `ROUND((E${at}-D${at})*1440,0)`,
          result: Math.round((row.timeOut - row.timeIn) * 1440),
          shared: { range: `F4:F${lastRow}`, isFirst: at === 4 },
        }),
      },
      { header: '顾客姓名', width: 11, kind: 'short', value: (row) => row.name },
      { header: '联系电话', width: 14, kind: 'identifier', value: (row) => row.phone },
      { header: '是否留档', width: 10, kind: 'short', value: (row) => row.leftInfo, list: '是否' },
      { header: '未留档原因', width: 12, kind: 'short', value: (row) => row.noInfoReason, list: '未留档原因' },
      { header: '拟购车型', width: 11, kind: 'short', value: (row) => row.model, list: '车型' },
      { header: '意向级别', width: 10, kind: 'short', value: (row) => row.grade, list: '意向级别' },
      { header: '信息来源', width: 12, kind: 'short', value: (row) => row.source, list: '信息来源' },
      { header: '值班', width: 9, kind: 'short', value: (row) => row.duty, list: '销售顾问' },
      { header: '销售顾问', width: 10, kind: 'short', value: (row) => row.owner, list: '销售顾问' },
      { header: '是否首次', width: 10, kind: 'short', value: (row) => row.firstVisit, list: '是否' },
      { header: '试驾', width: 7, kind: 'short', value: (row) => row.testDrive, list: '是否' },
      { header: '现场订购(√)', width: 12, kind: 'short', value: (row) => row.ordered },
      { header: '备注', width: 46, kind: 'text', value: (row) => row.note },
    ],
  };
}

export function leadsSpec(rows: readonly Lead[]): RegisterSpec<Lead> {
  return {
    name: '意向客户',
    table: '意向客户表',
    frozenColumns: 3,
    tabColour: 'C00000',
    rows,
    columns: [
      { header: '客户编号', width: 12, kind: 'identifier', value: (row) => row.id },
      { header: '建卡日期', width: 12, kind: 'day', value: (row) => row.createdOn },
      { header: '客户姓名', width: 11, kind: 'short', value: (row) => row.name },
      { header: '联系电话', width: 14, kind: 'identifier', value: (row) => row.phone },
      { header: '意向车型', width: 11, kind: 'short', value: (row) => row.model, list: '车型' },
      { header: '意向级别', width: 11, kind: 'short', value: (row) => row.grade, list: '意向级别' },
      { header: '判级日期', width: 12, kind: 'day', value: (row) => row.gradedOn },
      { header: '预计购车日期', width: 14, kind: 'day', value: (row) => row.expectedOn },
      { header: '购买力', width: 9, kind: 'short', value: (row) => row.money, list: '购买力' },
      { header: '决定权', width: 10, kind: 'short', value: (row) => row.authority, list: '决定权' },
      { header: '需求', width: 8, kind: 'short', value: (row) => row.need, list: '需求' },
      { header: '信息来源', width: 12, kind: 'short', value: (row) => row.source, list: '信息来源' },
      { header: '销售顾问', width: 11, kind: 'short', value: (row) => row.owner, list: '销售顾问' },
      { header: '最近联系时间', width: 14, kind: 'day', value: (row) => row.lastContact },
      { header: '下次访问时间', width: 14, kind: 'day', value: (row) => row.next },
      { header: '状态', width: 9, kind: 'short', value: (row) => row.state, list: '客户状态' },
      { header: '对比车型', width: 17, kind: 'text', value: (row) => row.rivals },
      { header: '备注', width: 18, kind: 'text', value: (row) => row.note },
    ],
  };
}

export function followUpsSpec(rows: readonly FollowUp[]): RegisterSpec<FollowUp> {
  return {
    name: '跟进记录',
    frozenColumns: 3,
    tabColour: '548235',
    rows,
    columns: [
      { header: '记录编号', width: 12, kind: 'identifier', value: (row) => row.id },
      { header: '客户编号', width: 12, kind: 'identifier', value: (row) => row.leadId },
      { header: '客户姓名', width: 11, kind: 'short', value: (row) => row.name },
      { header: '联系电话', width: 14, kind: 'identifier', value: (row) => row.phone },
      { header: '跟进时间', width: 18, kind: 'moment', value: (row) => row.at },
      { header: '跟进方式', width: 10, kind: 'short', value: (row) => row.mode, list: '跟进方式' },
      { header: '有效性', width: 10, kind: 'short', value: (row) => row.outcome, list: '有效性' },
      { header: '洽谈内容', width: 48, kind: 'text', value: (row) => row.content },
      { header: '跟进后级别', width: 11, kind: 'short', value: (row) => row.gradeAfter, list: '意向级别' },
      { header: '下次访问时间', width: 13, kind: 'day', value: (row) => row.next },
      { header: '下一步计划', width: 24, kind: 'text', value: (row) => row.nextPlan },
      { header: '主管批示', width: 20, kind: 'text', value: (row) => row.coach },
      { header: '跟进人', width: 10, kind: 'short', value: (row) => row.by, list: '销售顾问' },
    ],
  };
}

export function ownersSpec(rows: readonly Owner[]): RegisterSpec<Owner> {
  return {
    name: '保有客户',
    title: '保有客户管理表',
    frozenColumns: 2,
    tabColour: '7030A0',
    rows,
    columns: [
      { header: '档案编号', width: 12, kind: 'identifier', value: (row) => row.id },
      { header: '车主姓名', width: 11, kind: 'short', value: (row) => row.name },
      { header: '电话', width: 14, kind: 'identifier', value: (row) => row.phone },
      { header: '身份证号', width: 22, kind: 'identifier', value: (row) => row.idNo },
      { header: '车型', width: 10, kind: 'short', value: (row) => row.model, list: '车型' },
      { header: '颜色', width: 9, kind: 'short', value: (row) => row.colour, list: '颜色' },
      { header: '车架号', width: 22, kind: 'identifier', value: (row) => row.vin },
      { header: '车牌号', width: 11, kind: 'identifier', value: (row) => row.plate },
      { header: '交车日期', width: 12, kind: 'day', value: (row) => row.deliveredOn },
      { header: '成交金额(元)', width: 13, kind: 'money', value: (row) => row.amount },
      { header: '保险到期日', width: 12, kind: 'day', value: (row) => row.insuranceEnd },
      { header: '是否贷款', width: 10, kind: 'short', value: (row) => row.loan, list: '是否' },
      { header: '精品/延保', width: 14, kind: 'text', value: (row) => row.addons },
      { header: '销售顾问', width: 10, kind: 'short', value: (row) => row.owner, list: '销售顾问' },
      { header: '客户类别', width: 11, kind: 'short', value: (row) => row.ring, list: '客户类别' },
      { header: '下次关怀日期', width: 13, kind: 'day', value: (row) => row.nextCare },
      { header: '最近关怀日期', width: 13, kind: 'day', value: (row) => row.lastCare },
      { header: '关怀次数', width: 10, kind: 'number', value: (row) => row.careDone },
      { header: '备注', width: 22, kind: 'text', value: (row) => row.note },
    ],
  };
}

export function lostSpec(rows: readonly Lost[]): RegisterSpec<Lost> {
  return {
    name: '战败',
    title: '战败客户分析表',
    tabColour: '7F7F7F',
    rows,
    columns: [
      { header: '序号', width: 6, kind: 'number', value: (_row, at) => at - 2 },
      { header: '战败日期', width: 12, kind: 'day', value: (row) => row.lostOn },
      { header: '客户姓名', width: 11, kind: 'short', value: (row) => row.name },
      { header: '联系电话', width: 14, kind: 'identifier', value: (row) => row.phone },
      { header: '意向车型', width: 11, kind: 'short', value: (row) => row.model, list: '车型' },
      { header: '战败类型', width: 12, kind: 'short', value: (row) => row.kind, list: '战败类型' },
      { header: '购买品牌', width: 12, kind: 'short', value: (row) => row.toBrand },
      { header: '购买车型', width: 12, kind: 'short', value: (row) => row.toModel },
      { header: '战败原因', width: 11, kind: 'short', value: (row) => row.reason, list: '战败原因' },
      { header: '战败过程', width: 60, kind: 'text', value: (row) => row.process },
      { header: '销售顾问', width: 10, kind: 'short', value: (row) => row.owner, list: '销售顾问' },
      { header: '审核', width: 10, kind: 'short', value: (row) => row.reviewedBy },
    ],
  };
}
