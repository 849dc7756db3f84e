import { TODAY } from '../calendar';
import type { Random } from '../random';
import { workingDay } from './goods';
import { LAST_DAY } from './lives';
import type { Company, Visit } from './model';

const FROM = TODAY - 184;
/** Visits a month by how large the customers are: first so many customers, how often at least and at most. */
const FREQUENCY: readonly (readonly [customers: number, least: number, most: number])[] = [
  [12, 2.5, 5],
  [36, 0.8, 2.6],
  [160, 0, 0.4],
];
const MONTHS = 6;

const SAID: Readonly<Record<string, readonly string[]>> = {
  日常拜访: ['了解本月用量，库存还够两周', '与采购沟通下月计划，要货量持平', '送新版目录，客户留下看', '了解竞品报价，我方价格有优势'],
  催收货款: ['对账无误，答应月底付款', '财务出差，下周安排付款', '部分发票未收到，已补寄'],
  新品推介: ['介绍传感器新品，技术部要样品试用', '演示伺服方案，客户准备立项', '推介新型刀具，先试两支'],
  投诉处理: ['处理轴承异响投诉，换货两套', '处理短装问题，已补发'],
  订单跟进: ['确认交期，客户同意分两批送货', '新订单谈价，要求下浮2个点', '样品通过，下周下单'],
}; // prettier-ignore
const UNREACHED = ['采购电话没人接', '对方开会，改日再约'];

/** The log of visits and calls of the last six months, by day. */
export function visitsOf(random: Random, companies: readonly Company[]): readonly Visit[] {
  const bySize = companies.filter(({ status }) => status !== '注销').sort((a, b) => b.weight - a.weight);
  const rows: Omit<Visit, 'id'>[] = [];
  let place = 0;
  for (const [customers, least, most] of FREQUENCY) {
    for (const company of bySize.slice(place, place + customers)) {
      const count = Math.round(MONTHS * (least + random.next() * (most - least)));
      for (let i = 0; i < count; i++) rows.push(visitOf(random, company));
    }
    place += customers;
  }
  return rows
    .sort((a, b) => a.day - b.day || (a.company.id < b.company.id ? -1 : 1))
    .map((row, i) => ({ ...row, id: `BF${String(i + 1).padStart(5, '0')}` }));
}

function visitOf(random: Random, company: Company): Omit<Visit, 'id'> {
  const day = Math.min(LAST_DAY, workingDay(random.int(FROM, LAST_DAY)));
  const mode = random.weighted([
    ['亲访', 62],
    ['去电', 25],
    ['微信', 13],
  ]);
  const isReached = mode !== '去电' || random.chance(0.8);
  const subject = random.weighted([
    ['日常拜访', 40],
    ['订单跟进', 26],
    ['新品推介', 16],
    ['催收货款', 14],
    ['投诉处理', 4],
  ]);
  const content = random.pick(isReached ? (SAID[subject] ?? UNREACHED) : UNREACHED);
  const outcome = isReached ? '有效' : '未接通';
  const next = random.chance(0.55) ? workingDay(day + random.int(5, 40)) : null;
  return { day, company, mode, subject, content, outcome, next };
}
