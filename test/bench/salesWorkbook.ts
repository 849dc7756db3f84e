import { ExcelHost } from '../../src/workbench/host/excelHost';
import { leadRow } from './leadsRegister';

type Row = readonly (string | number)[];

/** Formatted as dates are the columns whose header says so. */
const DAY = /日期|时间$/;
const CLOCK = /进店|离店/;

/**
 * A workbook of five registers that belong together: each customer has come, has a card, was contacted, stands in the
 * pipeline and in the daily report.
 *
 * @param rows of each register
 * @param today serial day
 */
export function salesWorkbook(rows: number, today: number): ExcelHost {
  const host = ExcelHost.open(null, { name: 'sales.xlsx' });
  const customers = Array.from({ length: rows }, (_customer, i) => {
    const [id = '', created = 0, name = '', , model = '', , , , source = '', owner = ''] = leadRow(i, today);
    const phone = `139${String(10_000_000 + i * 37)}`;
    // One in a thousand does not belong into the pipeline.
    const grade = i % 1_000 ? 'HAB'.charAt(i % 3) : 'C';
    return { id, created: Number(created), name, phone, model, grade, source, owner, on: today - 1 - (i % 20) };
  }); // prettier-ignore
  const sheets: Readonly<Record<string, { readonly headers: Row; readonly rows: readonly Row[] }>> = {
    来店登记表: {
      headers: ['日期', '来店/来电', '进店时间', '离店时间', '顾客姓名', '联系电话', '是否留档', '拟购车型', '意向级别', '信息来源', '销售顾问', '是否首次', '备注'],
      rows: customers.map((one) => [one.created, '来店', 0.4, 0.45, one.name, one.phone, '是', one.model, one.grade, one.source, one.owner, '是', '看车试驾']),
    },
    意向客户: {
      headers: ['客户编号', '建卡日期', '客户姓名', '联系电话', '意向车型', '意向级别', '判级日期', '销售顾问', '下次访问时间', '状态'],
      rows: customers.map((one) => [one.id, one.created, one.name, one.phone, one.model, one.grade, one.created, one.owner, one.on + 7, '跟进中']),
    },
    跟进记录: {
      headers: ['记录编号', '客户编号', '客户姓名', '联系电话', '跟进时间', '跟进方式', '有效性', '洽谈内容', '跟进后级别', '下次访问时间', '跟进人'],
      rows: customers.map((one, i) => [`GJ${i}`, one.id, one.name, one.phone, one.on, '去电', '有效', '谈了价格和交车时间', one.grade, one.on + 7, one.owner]),
    },
    潜在顾客等级推进表: {
      headers: ['客户编号', '顾客姓名', '联系电话', '拟购车型', '销售顾问', '月初级别', '当前级别', '推进结果', '下次回访日期'],
      rows: customers.map((one) => [one.id, one.name, one.phone, one.model, one.owner, one.grade, one.grade, '维持', one.on + 7]),
    },
    销售活动日报表: {
      headers: ['日期', '销售顾问', '活动类型', '方式', '客户姓名', '联系电话', '内容', '结果级别', '明日计划', '主管批示'],
      rows: customers.map((one) => [one.on, one.owner, '回访', '去电', one.name, one.phone, '谈了价格和交车时间', one.grade, '', '']),
    },
  }; // prettier-ignore
  host.edit((workbook) => {
    const day = workbook.$styles.derive(0, { numberFormat: 'yyyy-mm-dd' });
    const clock = workbook.$styles.derive(0, { numberFormat: 'hh:mm' });
    Object.entries(sheets).forEach(([name, { headers, rows: lines }], i) => {
      const sheet = i ? workbook.worksheets.add(name) : workbook.$active;
      sheet.name = name;
      const styles = headers.map((header) => (CLOCK.test(String(header)) ? clock : DAY.test(String(header)) ? day : 0));
      [headers, ...lines].forEach((line, r) =>
        line.forEach((value, c) => {
          sheet.$grid.setValue(r, c, value);
          if (r && styles[c]) sheet.$grid.setStyle(r, c, styles[c]);
        }),
      );
    });
  });
  return host;
}
