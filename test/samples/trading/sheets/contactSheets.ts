import type { RegisterSpec } from '../../sheets/register';
import type { Prospect, Visit } from '../model';
import { FIRM_SHORT } from '../reference';

/** 拜访记录: the log of visits and calls. */
export function visitsSpec(rows: readonly Visit[]): RegisterSpec<Visit> {
  return {
    name: '拜访记录',
    title: `${FIRM_SHORT}  客户拜访记录（2026年5月—11月）`,
    frozenColumns: 2,
    tabColour: '7030A0',
    rows,
    columns: [
      { header: '记录编号', width: 11, kind: 'identifier', value: (row) => row.id },
      { header: '拜访日期', width: 12, kind: 'day', value: (row) => row.day },
      { header: '客户编号', width: 11, kind: 'identifier', value: (row) => row.company.id },
      { header: '客户名称', width: 30, kind: 'text', value: (row) => row.company.name },
      { header: '联系人', width: 9, kind: 'short', value: (row) => row.company.contact },
      { header: '拜访方式', width: 10, kind: 'short', value: (row) => row.mode },
      { header: '拜访目的', width: 11, kind: 'short', value: (row) => row.subject },
      { header: '洽谈内容', width: 38, kind: 'text', value: (row) => row.content },
      { header: '有效性', width: 9, kind: 'short', value: (row) => row.outcome },
      { header: '下次拜访日期', width: 13, kind: 'day', value: (row) => row.next },
      { header: '跟进人', width: 9, kind: 'short', value: (row) => row.company.owner },
    ],
  };
}

/** 转介绍与潜在客户: who might become a customer, and who told us of him. */
export function prospectsSpec(rows: readonly Prospect[]): RegisterSpec<Prospect> {
  return {
    name: '转介绍与潜在客户',
    title: `${FIRM_SHORT}  转介绍与潜在客户登记（2026年）`,
    frozenColumns: 3,
    tabColour: 'C00000',
    rows,
    columns: [
      { header: '线索编号', width: 10, kind: 'identifier', value: (row) => row.id },
      { header: '登记日期', width: 12, kind: 'day', value: (row) => row.createdOn },
      { header: '单位名称', width: 30, kind: 'text', value: (row) => row.company },
      { header: '联系人', width: 9, kind: 'short', value: (row) => row.contact },
      { header: '联系电话', width: 13, kind: 'identifier', value: (row) => row.phone },
      { header: '客户来源', width: 12, kind: 'short', value: (row) => row.source },
      { header: '介绍人', width: 14, kind: 'short', value: (row) => row.referrer },
      { header: '意向产品', width: 15, kind: 'short', value: (row) => row.product },
      { header: '意向级别', width: 10, kind: 'short', value: (row) => row.grade },
      { header: '业务员', width: 9, kind: 'short', value: (row) => row.owner },
      { header: '最近联系时间', width: 13, kind: 'day', value: (row) => row.lastContact },
      { header: '下次联系时间', width: 13, kind: 'day', value: (row) => row.next },
      { header: '状态', width: 9, kind: 'short', value: (row) => row.state },
    ],
  };
}
