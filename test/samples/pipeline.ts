import { MONTH_START, TODAY } from './calendar';
import type { FollowUp, Lead, PipelineRow } from './model';
import { compareText } from './random';
import { GRADES, OPEN_STATES, SALESPEOPLE } from './reference';

const DAYS = 31;

function gradeRank(grade: string): number {
  return GRADES.findIndex((one) => one === grade);
}

/**
 * One row of 潜在顾客等级推进表 for November 2026: ● on a day on which the customer was reached, ○ on a day that was agreed but on which
 * nobody reached him (or that is still to come).
 */
export function pipelineRowOf(lead: Lead, log: readonly FollowUp[]): PipelineRow {
  const before = log.filter((row) => row.at < MONTH_START).at(-1);
  const start = before?.gradeAfter ?? log[0]?.gradeAfter ?? lead.grade;
  const marks = Array.from({ length: DAYS }, (_, i): string | null => {
    const day = MONTH_START + i;
    if (log.some((row) => Math.floor(row.at) === day && row.outcome === '有效' && day <= TODAY)) return '●';
    return log.some((row) => row.next === day) ? '○' : null;
  });
  const step = gradeRank(start) - gradeRank(lead.grade);
  return {
    leadId: lead.id,
    name: lead.name,
    phone: lead.phone,
    model: lead.model,
    owner: lead.owner,
    start,
    marks,
    now: lead.grade,
    move: step > 0 ? '升级' : step < 0 ? '降级' : '维持',
    next: lead.next,
    note: lead.next === null ? null : (log.at(-1)?.nextPlan ?? null),
  };
}

/** All open customers except grade C, by salesperson, then grade, then next date. */
export function createPipeline(leads: readonly Lead[], followUps: readonly FollowUp[]): PipelineRow[] {
  const logs = new Map<string, FollowUp[]>();
  for (const row of followUps) logs.set(row.leadId, [...(logs.get(row.leadId) ?? []), row]);
  return leads
    .filter((lead) => OPEN_STATES.includes(lead.state) && lead.grade !== 'C')
    .map((lead) => pipelineRowOf(lead, logs.get(lead.id) ?? []))
    .sort(
      (a, b) =>
        SALESPEOPLE.indexOf(a.owner) - SALESPEOPLE.indexOf(b.owner) ||
        gradeRank(a.now) - gradeRank(b.now) ||
        Number(a.next ?? Infinity) - Number(b.next ?? Infinity) ||
        compareText(a.leadId, b.leadId),
    );
}
