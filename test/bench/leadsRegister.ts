import { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Worksheet } from '../../src/workbench/host/model/worksheet';

/** A register of leads as large as one likes: 20 columns, half with an expected date, a third without a next contact. */
export const HEADERS: readonly string[] = [
  '客户编号',
  '建卡日期',
  '客户姓名',
  '联系电话',
  '意向车型',
  '意向级别',
  '判级日期',
  '预计购车日期',
  '信息来源',
  '销售顾问',
  '最近联系时间',
  '下次访问时间',
  '状态',
  '对比车型',
  '备注',
  '性别',
  '年龄',
  '微信',
  '职业',
  '居住地',
];
/** Formatted as dates from top to bottom, blanks too, as people format whole columns. */
const DAY_COLUMNS = new Set([1, 6, 7, 10, 11]);
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国文斌鹏飞宇浩然子轩雨欣怡佳琪晨曦思远志豪俊凯雪莹婷波海燕晓东春光立新永成德福荣祥天佑家宁心语诗涵梓萱嘉懿';
/** Spread over a list, so that people are called as variously as they are. */
const spread = (i: number, salt: number) => Math.imul(i + 1, 2654435761 + salt * 40503) >>> 7;
const pick = <T>(list: readonly T[] | string, i: number): T | string => (list[i % list.length] ?? '') as T | string;

/** One in five hundred was entered before. */
const phoneOf = (i: number) => `13${String(100000000 + ((i * 7919) % 900000000))}`;

/** @param today serial day around which the dates lie */
export function leadRow(i: number, today: number): (string | number)[] {
  const created = today - (i % 200);
  return [
    `YX${String(i + 1).padStart(6, '0')}`,
    created,
    `${pick(SURNAMES, spread(i, 1))}${pick(GIVEN, spread(i, 2))}${i % 5 ? pick(GIVEN, spread(i, 3)) : ''}`,
    phoneOf(i % 500 === 499 ? i - 250 : i),
    pick(['CR-V', '雅阁', '凯美瑞', '宝来'], i),
    pick(['H', 'A', 'B', 'C'], i),
    created + 1,
    i % 2 ? today - 20 + (i % 140) : '',
    pick(['来店', '来电', '网络'], i),
    pick(['王经理', '李顾问', '张顾问', '刘顾问'], i),
    today - (i % 60),
    i % 3 ? today + (i % 30) - 5 : '',
    pick(['跟进中', '跟进中', '跟进中', '成交'], i),
    '',
    pick(['嫌贵再等等', '试驾满意', ''], i),
    pick(['男', '女'], i),
    20 + (i % 45),
    '',
    pick(['会计', '教师', '个体'], i),
    `江南大道${1 + ((i * 31) % 4_999)}号`,
  ];
}

/** A workbook with one register of leads. */
export function leadsWorkbook(rows: number, today: number): ExcelHost {
  const host = ExcelHost.open(null, { name: 'bench.xlsx' });
  host.edit((workbook) => {
    workbook.$active.name = '意向客户';
    fillLeads(workbook.$active, rows, today);
  });
  return host;
}

/** Fills a worksheet with a register of leads. */
export function fillLeads(sheet: Worksheet, rows: number, today: number): void {
  HEADERS.forEach((header, column) => sheet.$grid.setValue(0, column, header));
  const day = sheet.$workbook.$styles.derive(0, { numberFormat: 'yyyy-mm-dd' });
  for (let i = 0; i < rows; i++)
    leadRow(i, today).forEach((value, column) => {
      sheet.$grid.setValue(i + 1, column, value);
      if (DAY_COLUMNS.has(column)) sheet.$grid.setStyle(i + 1, column, day);
    });
}
