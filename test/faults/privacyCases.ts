import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { workbookOf } from '../excel/hosted';

const HEADERS = ['客户编号', '客户姓名', '性别', '联系电话', '意向级别', '最近联系时间', '状态', '地址'];

/** Leads of whom half were closed long ago, and the contacts with two of them. */
export async function closedLongAgo(): Promise<ExcelHost> {
  const leads = Array.from({ length: 8 }, (_lead, i) => {
    const isOld = i % 2 === 0;
    const day = isOld ? `2024-03-0${1 + i}` : `2026-10-0${1 + i}`;
    return [`YX${i}`, `客户${'甲乙丙丁戊己庚辛'.charAt(i)}`, '男', `1380013800${i}`, 'A', day, isOld ? '战败' : '跟进中', `南山路${i}号`]; // prettier-ignore
  });
  return workbookOf({
    意向客户: [HEADERS, ...leads],
    跟进记录: [
      ['记录编号', '客户编号', '客户姓名', '联系电话', '联系时间', '联系方式', '洽谈内容'],
      ['GJ1', 'YX0', '客户甲', '13800138000', '2024-02-01', '电话', '客户甲说预算不够'],
      ['GJ2', 'YX1', '客户乙', '13800138001', '2026-10-02', '电话', '没接'],
    ],
  });
}
