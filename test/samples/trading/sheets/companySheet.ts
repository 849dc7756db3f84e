import type { RegisterSpec } from '../../sheets/register';
import type { Company } from '../model';
import { FIRM } from '../reference';

/** 企业客户资料: one row a company. */
export function companiesSpec(rows: readonly Company[]): RegisterSpec<Company> {
  return {
    name: '企业客户资料',
    title: `${FIRM}  企业客户资料`,
    frozenColumns: 3,
    tabColour: '1F4E79',
    rows,
    columns: [
      { header: '客户编号', width: 11, kind: 'identifier', value: (row) => row.id },
      { header: '客户名称', width: 30, kind: 'text', value: (row) => row.name },
      { header: '客户简称', width: 14, kind: 'short', value: (row) => row.short },
      { header: '统一社会信用代码', width: 21, kind: 'identifier', value: (row) => row.uscc },
      { header: '所属集团', width: 11, kind: 'short', value: (row) => row.group },
      { header: '省份', width: 9, kind: 'short', value: (row) => row.province },
      { header: '城市', width: 9, kind: 'short', value: (row) => row.city },
      { header: '销售区域', width: 10, kind: 'short', value: (row) => row.region },
      { header: '地址', width: 24, kind: 'text', value: (row) => row.address },
      { header: '电话', width: 15, kind: 'identifier', value: (row) => row.phone },
      { header: '联系人', width: 9, kind: 'short', value: (row) => row.contact },
      { header: '联系人手机', width: 13, kind: 'identifier', value: (row) => row.contactPhone },
      { header: '企业性质', width: 10, kind: 'short', value: (row) => row.orgForm },
      { header: '所属行业', width: 13, kind: 'short', value: (row) => row.industry },
      { header: '经营内容', width: 10, kind: 'short', value: (row) => row.outlet },
      { header: '所在地类型', width: 12, kind: 'short', value: (row) => row.location },
      { header: '路线', width: 12, kind: 'short', value: (row) => row.route },
      { header: '客户类别', width: 10, kind: 'short', value: (row) => row.class },
      { header: '发展潜力', width: 10, kind: 'number', value: (row) => row.potential },
      { header: '九宫格', width: 9, kind: 'short', value: (row) => row.grid },
      { header: '业务员', width: 9, kind: 'short', value: (row) => row.owner },
      { header: '客户来源', width: 11, kind: 'short', value: (row) => row.source },
      { header: '合作时间', width: 12, kind: 'day', value: (row) => (row.lives.length ? row.since : null) },
      { header: '结算方式/账期', width: 13, kind: 'short', value: (row) => row.terms },
      { header: '信用额度(万元)', width: 14, kind: 'money', value: (row) => row.limit },
      { header: '状态', width: 8, kind: 'short', value: (row) => row.status },
      { header: '资料复核日期', width: 13, kind: 'day', value: (row) => row.reviewedOn },
      { header: '备注', width: 20, kind: 'text', value: (row) => row.note },
    ],
  };
}
