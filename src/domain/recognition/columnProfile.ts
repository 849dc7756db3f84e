import { parsePhone } from '../cell/phone';
import { isProblem } from '../cell/problem';
import { readDayTime } from '../cell/readDay';
import { readMoney } from '../cell/readMoney';
import { parseClock } from '../cell/readTime';
import { foldWidth, saysNothing } from '../cell/text';
import type { CellValue } from '../cell/value';

/** What a value looks like; a value can look like several things (13800138000 is a number and a phone). */
export type Look =
  | 'phone'
  | 'day'
  | 'time'
  | 'number'
  | 'money'
  | 'yesNo'
  | 'person'
  | 'company'
  | 'address'
  | 'email'
  | 'url'
  | 'idno'
  | 'uscc'
  | 'vin'
  | 'plate'
  | 'grade'
  | 'creditGrade'
  | 'code'
  | 'longText'
  | 'shortText';

/** What the values under a header look like: shares of the filled ones, 0…1. */
export interface ColumnProfile {
  /** Filled values looked at. */
  readonly filled: number;
  readonly shares: Readonly<Record<Look, number>>;
  /** The values are 1, 2, 3 … without a gap: a row number and no identity. */
  readonly counting: boolean;
  /** Distinct values ÷ filled values. */
  readonly distinct: number;
}

const MOST_VALUES = 16;
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阳温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const PERSON = new RegExp(
  `^(?:[${SURNAMES}][\\u4e00-\\u9fff·]{1,3}|.{1,3}(?:先生|女士|小姐|总|经理|老师|老板|主任|哥|姐|太太|师傅)|[A-Z][a-z]+ [A-Z][a-z]+)$`,
);
const COMPANY =
  /(?:公司|集团|厂|店|中心|医院|学校|学院|大学|研究院|研究所|事务所|合作社|商行|经营部|工作室|酒店|银行|有限|股份|企业|门市部|超市|商贸|实业|科技)(?:[(（].{1,8}[)）])?$|\b(?:inc|ltd|llc|gmbh|corp|co)\.?$/i;
const ADDRESS = /(?:省|市|区|县|镇|乡|村|路|街|道|巷|号|栋|幢|单元|室|楼|苑|园|城|大厦)/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const URL = /^(?:https?:\/\/|www\.)/i;
const IDNO = /^\d{17}[\dX]$|^\d{15}$/i;
const USCC = /^[0-9A-HJ-NP-RTUW-Y]{18}$/i;
const VIN = /^[A-HJ-NPR-Z0-9]{17}$/i;
const PLATE =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?[A-Z0-9]{4,5}[A-Z0-9挂学警港澳]$/i;
const GRADE = /^(?:[HABCONDF](?:级|类)?|渴望|有望|观望|[高中低](?:意向)?)$/i;
const CREDIT_GRADE = /^(?:A{1,3}|B{1,3}|C{1,3}|D)[+-]?(?:级)?$/;
const YES_NO = /^(?:[是否有无√✓✔×✗☑□ˇvyn01]|yes|no|true|false|首次|再次|初次|二次)$/i;
const CODE = /^[A-Z]{0,6}[-_.]?\d[\dA-Z]*(?:[-_/]\d[\dA-Z]*)*$/i;
/** Reading a sample asks for no real day: only whether it is one. */
const ANY_DAY = 46000;

/**
 * What the values of a column look like.
 *
 * @param values the cells under the header, as Excel gave them; the first sixteen filled ones are looked at
 * @returns shares by look
 * @example profileColumn([13800138000, '139 0013 9000']).shares.phone // 1
 */
export function profileColumn(values: readonly CellValue[]): ColumnProfile {
  const counts: Record<Look, number> = {
    phone: 0, day: 0, time: 0, number: 0, money: 0, yesNo: 0, person: 0, company: 0, address: 0, email: 0, url: 0,
    idno: 0, uscc: 0, vin: 0, plate: 0, grade: 0, creditGrade: 0, code: 0, longText: 0, shortText: 0,
  }; // prettier-ignore
  const seen = new Set<CellValue>();
  let filled = 0;
  let counting = true;
  for (const value of values) {
    if (filled >= MOST_VALUES) break;
    if (value === '' || (typeof value === 'string' && saysNothing(foldWidth(value)) && !YES_NO.test(value))) continue;
    filled++;
    seen.add(value);
    if (Number(value) !== filled) counting = false;
    for (const look of looksOf(value)) counts[look]++;
  }
  if (filled > 0) for (const look of Object.keys(counts) as Look[]) counts[look] /= filled;
  return { filled, shares: counts, counting: counting && filled > 1, distinct: filled === 0 ? 0 : seen.size / filled };
}

function looksOf(value: CellValue): readonly Look[] {
  if (typeof value === 'boolean') return ['yesNo'];
  if (typeof value === 'number') return looksOfNumber(value);
  return looksOfText(foldWidth(value));
}

function looksOfNumber(value: number): readonly Look[] {
  const looks: Look[] = ['number', 'money'];
  if (value >= 13e9 && value < 2e10 && Number.isInteger(value)) looks.push('phone');
  if ((value >= 20000 && value < 80001) || (value >= 19000101 && value <= 21991231)) looks.push('day');
  if (value >= 0 && value < 1) looks.push('time');
  if (value === 0 || value === 1) looks.push('yesNo');
  if (Number.isInteger(value)) looks.push('code');
  return looks;
}

function looksOfText(text: string): readonly Look[] {
  const looks: Look[] = [];
  if (text.length > 12) looks.push('longText');
  else looks.push('shortText');
  if (/\d/.test(text)) {
    const reading = readDayTime(text, { today: ANY_DAY });
    if (!isProblem(reading)) looks.push('day');
    else if (text.length <= 12 && parseClock(text.split(/[-~至]/)[0] ?? '') !== null) looks.push('time');
    if (looks.length === 1 && text.length >= 8 && parsePhone(text.split(/[、,;/]/)[0] ?? '').kind !== null)
      looks.push('phone');
    if (/^[+-]?[\d,]+(?:\.\d+)?$/.test(text)) looks.push('number');
    if (!looks.includes('day') && !isProblem(readMoney(text))) looks.push('money');
    if (IDNO.test(text)) looks.push('idno');
    if (USCC.test(text)) looks.push('uscc');
    if (VIN.test(text) && /[A-Z]/i.test(text)) looks.push('vin');
    if (PLATE.test(text)) looks.push('plate');
    if (CODE.test(text)) looks.push('code');
  }
  if (EMAIL.test(text)) looks.push('email');
  if (URL.test(text)) looks.push('url');
  if (GRADE.test(text)) looks.push('grade');
  if (CREDIT_GRADE.test(text)) looks.push('creditGrade');
  if (YES_NO.test(text)) looks.push('yesNo');
  if (COMPANY.test(text)) looks.push('company');
  else if (PERSON.test(text)) looks.push('person');
  if (text.length >= 4 && ADDRESS.test(text)) looks.push('address');
  return looks;
}
