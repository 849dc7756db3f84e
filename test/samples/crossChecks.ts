import { MONTH_START, TODAY } from './calendar';
import type { DailyRow, FollowUp, IdentifierCell, SampleModel } from './model';
import { carePlanOf } from './owners';
import { OPEN_STATES } from './reference';
import type { Finding } from './findings';
import { leadRow, rowIn } from './findings';

/** Digits of a phone as it may stand in a cell. */
export function digitsOf(phone: IdentifierCell): string {
  return phone === null ? '' : String(phone).normalize('NFKC').replace(/\D/g, '');
}

const covered = (day: number): boolean => day >= MONTH_START && day <= TODAY;
const dailyKey = (date: number, staff: string, phone: IdentifierCell, name: string): string =>
  `${date} ${staff} ${digitsOf(phone) || name}`;

/** Takes one of the rows that stand under a key, so that two receptions need two rows. */
function takeFrom(rows: Map<string, number>, key: string): boolean {
  const left = rows.get(key) ?? 0;
  rows.set(key, left - 1);
  return left > 0;
}

function countBy(rows: readonly DailyRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = dailyKey(row.date, row.staff, row.phone, row.name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function dayOfVisit(date: SampleModel['visits'][number]['date']): number {
  return typeof date === 'number' ? date : 0;
}

/** Rule 1 (R-3.20) and the visits' part of rule 5 (R-3.24): receptions of the daily report and of the visit register are the same. */
function receptions({ visits, daily }: SampleModel): Finding[] {
  const inRegister = new Map<string, number>();
  const inReport = countBy(daily.filter((row) => row.activity === '接待'));
  const findings: Finding[] = [];
  visits.forEach((visit, i) => {
    const key = dailyKey(dayOfVisit(visit.date), visit.owner, visit.phone, visit.name);
    inRegister.set(key, (inRegister.get(key) ?? 0) + 1);
    if (covered(dayOfVisit(visit.date)) && !takeFrom(inReport, key)) findings.push(rowIn('来店登记表', i, 'R-3.24'));
  });
  daily.forEach((row, i) => {
    if (row.activity !== '接待') return;
    if (!takeFrom(inRegister, dailyKey(row.date, row.staff, row.phone, row.name)))
      findings.push(rowIn('销售活动日报表', i, 'R-3.20'));
  });
  return findings;
}

/** Rule 2: a visitor with a grade or an order has a card. */
function cards({ visits, leads, owners }: SampleModel): Finding[] {
  const known = new Set([...leads, ...owners].map((row) => digitsOf(row.phone)));
  return visits.flatMap((visit, i) =>
    (visit.grade !== null || visit.ordered !== null) && !known.has(digitsOf(visit.phone))
      ? [rowIn('来店登记表', i, 'R-3.21')]
      : [],
  );
}

/** Rule 3: the open customers except grade C are the rows of the progress table. */
function pipelineRows({ leads, pipeline }: SampleModel): Finding[] {
  const wanted = new Set(
    leads.filter((lead) => OPEN_STATES.includes(lead.state) && lead.grade !== 'C').map((lead) => lead.id),
  );
  const present = new Set(pipeline.map((row) => row.leadId));
  return [
    ...leads.flatMap((lead, i) =>
      wanted.has(lead.id) && !present.has(lead.id) ? [rowIn('意向客户', i, 'R-3.22')] : [],
    ),
    ...pipeline.flatMap((row, i) => (wanted.has(row.leadId) ? [] : [rowIn('潜在顾客等级推进表', i, 'R-3.22')])),
  ];
}

/** Rule 4: a customer stands in one state only: owners are the won leads, vehicle losses the lost leads. */
function states({ leads, owners, lost }: SampleModel): Finding[] {
  const owning = new Set(owners.map((owner) => digitsOf(owner.phone)));
  const gone = new Set(
    lost.filter((row) => row.kind === '整车战败' || row.kind === '同品牌他店').map((row) => digitsOf(row.phone)),
  );
  return leads.flatMap((lead, i) => {
    const phone = digitsOf(lead.phone);
    const agrees = owning.has(phone) === (lead.state === '成交') && gone.has(phone) === (lead.state === '战败');
    return agrees ? [] : [rowIn('意向客户', i, 'R-3.23')];
  });
}

/** Rules 5 and 7: each contact stands in the daily report with the same grade. */
function contacts({ followUps, daily }: SampleModel): Finding[] {
  const done = daily.filter((row) => row.activity !== '计划');
  const places = new Map(done.map((row) => [dailyKey(row.date, row.staff, row.phone, row.name), row]));
  return followUps.flatMap((row, i) => {
    const day = Math.floor(row.at);
    if (!covered(day)) return [];
    const report = places.get(dailyKey(day, row.by, row.phone, row.name));
    if (!report) return [rowIn('跟进记录', i, 'R-3.24')];
    return report.grade === row.gradeAfter ? [] : [rowIn('销售活动日报表', daily.indexOf(report), 'R-3.26')];
  });
}

/** Rule 6: the next dates of cards and progress table are the plans of the day before, and the other way round. */
function plans({ leads, followUps, pipeline, daily, owners }: SampleModel): Finding[] {
  const planned = new Set(
    daily.filter((row) => row.tomorrow !== null).map((row) => `${row.date} ${row.staff} ${digitsOf(row.phone)}`),
  );
  const agreed = new Set<string>();
  const agree = (next: unknown, staff: string, phone: IdentifierCell): string | null => {
    if (typeof next !== 'number' || !covered(next - 1)) return null;
    const key = `${next - 1} ${staff} ${digitsOf(phone)}`;
    agreed.add(key);
    return planned.has(key) ? null : key;
  };
  const findings: Finding[] = [];
  const missing = new Set<string>();
  leads.forEach((lead, i) => {
    const key = agree(lead.next, lead.owner, lead.phone);
    if (key === null) return;
    missing.add(key);
    findings.push(rowIn('意向客户', i, 'R-3.25'));
  });
  followUps.forEach((row, i) => {
    const key = agree(row.next, row.by, row.phone);
    if (key !== null && !missing.has(key)) findings.push(rowIn('跟进记录', i, 'R-3.25'));
  });
  pipeline.forEach((row, i) => {
    const lead = leads.find((one) => one.id === row.leadId);
    if (lead?.next !== row.next) findings.push(rowIn('潜在顾客等级推进表', i, 'R-3.25'));
  });
  for (const owner of owners) {
    for (const day of carePlanOf(owner.deliveredOn)) agreed.add(`${day - 1} ${owner.owner} ${digitsOf(owner.phone)}`);
  }
  daily.forEach((row, i) => {
    if (row.tomorrow !== null && !agreed.has(`${row.date} ${row.staff} ${digitsOf(row.phone)}`)) {
      findings.push(rowIn('销售活动日报表', i, 'R-3.25'));
    }
  });
  return findings;
}

/** Rule 7 between log, card and progress table; and the card's dates against its log. */
function logs({ leads, followUps, pipeline }: SampleModel): Finding[] {
  const byLead = new Map<string, FollowUp[]>();
  followUps.forEach((row) => byLead.set(row.leadId, [...(byLead.get(row.leadId) ?? []), row]));
  const findings: Finding[] = [];
  leads.forEach((lead, i) => {
    const log = byLead.get(lead.id) ?? [];
    const reached = log.filter((row) => row.outcome === '有效').at(-1);
    const last = log.at(-1);
    if (lead.grade !== last?.gradeAfter) findings.push(rowIn('意向客户', i, 'R-3.26'));
    if (lead.next !== (last?.next ?? null)) findings.push(rowIn('意向客户', i, '下次访问时间与跟进记录一致'));
    if (reached === undefined || lead.lastContact !== Math.floor(reached.at))
      findings.push(rowIn('意向客户', i, '最近联系时间'));
  });
  pipeline.forEach((row, i) => {
    if (leads[leadRow(leads, row.leadId)]?.grade !== row.now) findings.push(rowIn('潜在顾客等级推进表', i, 'R-3.26'));
  });
  followUps.forEach((row, i) => {
    if (leadRow(leads, row.leadId) < 0) findings.push(rowIn('跟进记录', i, '客户编号存在'));
  });
  return findings;
}

/** Rule 8: care dates that were kept, and those that are due, stand in the daily report. */
function cares({ owners, daily }: SampleModel): Finding[] {
  const done = new Set(
    daily.filter((row) => row.activity === '关怀').map((row) => dailyKey(row.date, row.staff, row.phone, row.name)),
  );
  const planned = new Set(
    daily.filter((row) => row.tomorrow !== null).map((row) => dailyKey(row.date, row.staff, row.phone, row.name)),
  );
  return owners.flatMap((owner, i) => {
    const key = (day: number): string => dailyKey(day, owner.owner, owner.phone, owner.name);
    const kept = owner.lastCare === null || !covered(owner.lastCare) || done.has(key(owner.lastCare));
    const due = !covered(owner.nextCare - 1) || planned.has(key(owner.nextCare - 1));
    return kept && due ? [] : [rowIn('保有客户', i, 'R-3.27')];
  });
}

/** All findings of the eight rules that tie the registers together. The daily report covers November 2026 up to today. */
export function crossFindings(model: SampleModel): Finding[] {
  return [receptions, cards, pipelineRows, states, contacts, plans, logs, cares].flatMap((check) => check(model));
}
