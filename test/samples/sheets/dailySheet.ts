import type { DailyRow } from '../model';
import { STORE } from '../reference';
import type { RegisterSpec } from './register';

export function dailySpec(rows: readonly DailyRow[]): RegisterSpec<DailyRow> {
  return {
    name: '销售活动日报表',
    title: '销售活动日报表（2026年11月）',
    remark: `门店：${STORE}    “计划”行为次日需联系的客户`,
    frozenColumns: 2,
    tabColour: 'BF8F00',
    rows,
    columns: [
      { header: '日期', width: 12, kind: 'day', value: (row) => row.date },
      { header: '销售顾问', width: 10, kind: 'short', value: (row) => row.staff, list: '销售顾问' },
      { header: '活动类型', width: 10, kind: 'short', value: (row) => row.activity, list: '活动类型' },
      { header: '方式', width: 8, kind: 'short', value: (row) => row.mode, list: '跟进方式' },
      { header: '客户姓名', width: 11, kind: 'short', value: (row) => row.name },
      { header: '联系电话', width: 14, kind: 'identifier', value: (row) => row.phone },
      { header: '内容', width: 48, kind: 'text', value: (row) => row.content },
      { header: '结果级别', width: 10, kind: 'short', value: (row) => row.grade, list: '意向级别' },
      { header: '明日计划', width: 24, kind: 'text', value: (row) => row.tomorrow },
      { header: '主管批示', width: 20, kind: 'text', value: (row) => row.coach },
    ],
  };
}
