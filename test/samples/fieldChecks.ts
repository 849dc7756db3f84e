import { TODAY } from './calendar';
import { digitsOf } from './crossChecks';
import type { Finding } from './findings';
import { rowIn } from './findings';
import type { IdentifierCell, SampleModel } from './model';
import { idCheckCharacter, vinCheckCharacter } from './people';
import { GRADES, PRODUCTS, STAFF } from './reference';

const STAFF_NAMES = new Set(STAFF.map((one) => one.name));
const MODELS = new Set(PRODUCTS.map((one) => one.model));
const PLATE = /^[浙沪][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{5}|[DF][A-HJ-NP-Z0-9]\d{4})$/;

const isMobileText = (phone: IdentifierCell): boolean => typeof phone === 'string' && /^1[3-9]\d{9}$/.test(phone);

/** A condition that must hold, with the name under which its failure is reported. */
type Demand = readonly [holds: boolean, rule: string];

function failing(demands: readonly Demand[]): string[] {
  return demands.flatMap(([holds, rule]) => (holds ? [] : [rule]));
}

function visitFindings({ visits, leads }: SampleModel): Finding[] {
  const firstOwner = new Map<string, string>();
  const states = new Map(leads.map((lead) => [digitsOf(lead.phone), lead.state]));
  return visits.flatMap((visit, i) => {
    const phone = digitsOf(visit.phone);
    const owner = phone !== '' && visit.firstVisit === '是' ? firstOwner.get(phone) : undefined;
    if (owner === undefined && phone !== '') firstOwner.set(phone, visit.owner);
    const state = states.get(phone);
    return failing([
      [visit.timeOut > visit.timeIn, '离店时间晚于进店时间'],
      [visit.leftInfo === '否' || visit.phone !== null, '留档须有电话'],
      [visit.leftInfo === '是' || visit.noInfoReason !== null, '未留档须有原因'],
      [visit.phone === null || isMobileText(visit.phone), '电话'],
      [typeof visit.date === 'number' && visit.date <= TODAY, '日期'],
      [STAFF_NAMES.has(visit.owner) && STAFF_NAMES.has(visit.duty), '销售顾问在名单内'],
      [visit.ordered === null || state === '成交' || state === '已订', '现场订购须有订单'],
      [MODELS.has(visit.model), '车型在清单内'],
      [visit.note.length >= 2, '备注'],
      [owner === undefined || owner === visit.owner, '撞单'],
    ]).map((rule) => rowIn('来店登记表', i, rule));
  });
}

function leadFindings({ leads }: SampleModel): Finding[] {
  const phones = new Map<string, number>();
  leads.forEach((lead) => phones.set(digitsOf(lead.phone), (phones.get(digitsOf(lead.phone)) ?? 0) + 1));
  return leads.flatMap((lead, i) =>
    failing([
      [isMobileText(lead.phone), '电话'],
      [phones.get(digitsOf(lead.phone)) === 1, '电话重复'],
      [GRADES.some((grade) => grade === lead.grade), '意向级别'],
      [lead.gradedOn >= lead.createdOn && lead.gradedOn <= TODAY, '判级日期'],
      [lead.expectedOn === null || Number(lead.expectedOn) >= lead.createdOn, '预计购车日期不早于建卡日期'],
      [lead.next === null || Number(lead.next) >= lead.createdOn, '下次访问时间不早于建卡日期'],
      [STAFF_NAMES.has(lead.owner), '销售顾问在名单内'],
      [MODELS.has(lead.model), '车型在清单内'],
    ]).map((rule) => rowIn('意向客户', i, rule)),
  );
}

function followUpFindings({ followUps }: SampleModel): Finding[] {
  return followUps.flatMap((row, i) =>
    failing([
      [isMobileText(row.phone), '电话'],
      [row.at < TODAY + 1, '跟进时间'],
      [STAFF_NAMES.has(row.by), '销售顾问在名单内'],
      [row.content.length >= 2, '洽谈内容'],
      [row.next === null || Number(row.next) >= Math.floor(row.at), '下次访问时间不早于跟进时间'],
    ]).map((rule) => rowIn('跟进记录', i, rule)),
  );
}

function ownerFindings({ owners }: SampleModel): Finding[] {
  return owners.flatMap((owner, i) => {
    const id = typeof owner.idNo === 'string' ? owner.idNo : '';
    return failing([
      [isMobileText(owner.phone), '电话'],
      [typeof owner.idNo === 'string', '身份证号为文本'],
      [id === '' || (/^\d{17}[\dX]$/.test(id) && idCheckCharacter(id.slice(0, 17)) === id.slice(17)), '身份证号校验码'],
      [owner.vin.length === 17 && vinCheckCharacter(owner.vin) === owner.vin.charAt(8), '车架号校验位'],
      [PLATE.test(owner.plate), '车牌号'],
      [STAFF_NAMES.has(owner.owner), '销售顾问在名单内'],
      [owner.deliveredOn < TODAY && owner.insuranceEnd > owner.deliveredOn, '交车日期'],
      [owner.lastCare === null || (owner.lastCare <= TODAY && owner.lastCare > owner.deliveredOn), '最近关怀日期'],
      [owner.lastCare === null || owner.nextCare > owner.deliveredOn, '下次关怀日期'],
    ]).map((rule) => rowIn('保有客户', i, rule));
  });
}

function lostFindings({ lost, leads, owners }: SampleModel): Finding[] {
  const known = new Set(
    [...leads.filter((lead) => lead.state === '战败'), ...owners].map((row) => digitsOf(row.phone)),
  );
  return lost.flatMap((row, i) =>
    failing([
      [row.kind !== '整车战败' || row.toBrand !== null, '整车战败须填购买品牌'],
      [row.process.length >= 20, '战败过程'],
      [known.has(digitsOf(row.phone)), '战败客户须有卡'],
      [STAFF_NAMES.has(row.owner), '销售顾问在名单内'],
    ]).map((rule) => rowIn('战败', i, rule)),
  );
}

/** All findings of the rules that look at one register. */
export function fieldFindings(model: SampleModel): Finding[] {
  return [visitFindings, leadFindings, followUpFindings, ownerFindings, lostFindings].flatMap((check) => check(model));
}
