import type { Register } from '../cards/register';
import { dataRows, textAt } from '../cards/valueAt';
import { leadPhase } from '../grading/leadState';
import type { CustomerRow } from './customerIndex';
import { joined, side } from './side';
import type { Tables } from './tables';
import type { RuleResult, TableFinding } from './tableFinding';

/** 推进结果 of a row that stays in the table of the month though its customer has left. */
const LEFT = /成交|战败|休眠|won|lost|dormant/i;

/**
 * Rule 3: the open leads with a grade above the last of the profile (C) are the rows of the pipeline, both ways (R-3.22,
 * D-12). Leads whose grade nobody knows are neither missed nor in the way, nor are those who have ordered and wait for
 * their car: they may stay until it is delivered.
 *
 * @param tables leads: state and grades · pipeline: numbers, name, phone, owner, move
 * @example openLeadsInPipeline(tables).findings.map(({ code }) => code) // ['notInPipeline', 'pipelineLastGrade']
 */
export function openLeadsInPipeline(tables: Tables): RuleResult {
  const { leads, pipeline } = tables;
  const [first] = pipeline;
  const missing = leads.flatMap(({ register }) =>
    [...dataRows(register)].flatMap((row) =>
      standing({ register, row }, tables) === 'wanted' ? [missingRow({ register, row }, tables)] : [],
    ),
  );
  const surplus = pipeline.flatMap((table) => Array.from(dataRows(table), (row) => surplusRow(table, row, tables)));
  return joined([side(leads[0]?.register, first, missing), side(first, leads[0]?.register, surplus)]);
}

type Standing = 'wanted' | 'lastGrade' | 'closed' | 'either';

/** What a lead is to the pipeline. */
function standing({ register, row }: CustomerRow, { tracked, settings }: Tables): Standing {
  const phase = leadPhase(textAt(register, 'state', row));
  if (phase !== 'open') return phase === 'closed' ? 'closed' : 'either';
  const grade = tracked.get(register)?.grades.effective[row] ?? '';
  const grades = settings.gradeProfile.grades.map((one) => one.grade);
  if (!grades.includes(grade)) return 'either';
  return grade === grades.at(-1) ? 'lastGrade' : 'wanted';
}

function missingRow({ register, row }: CustomerRow, tables: Tables): TableFinding | null {
  const { pipeline, findPipeline, tracked, generated } = tables;
  const [table] = pipeline;
  if (!table || findPipeline(register, row).length) return null;
  const isMade = generated.has(table.sheet);
  return {
    code: isMade ? 'notInGenerated' : 'notInPipeline',
    severity: 'error',
    at: { register, row, field: 'name' },
    compared: { register: table, row: -1 },
    params: { grade: tracked.get(register)?.grades.effective[row] ?? '' },
    ...(isMade ? {} : { fix: 'addToPipeline' as const }),
  };
}

function surplusRow(table: Register, row: number, tables: Tables): TableFinding | null {
  const { findLeads, generated, leads, settings } = tables;
  const found = findLeads(table, row);
  const [lead] = found;
  const at = { register: table, row, field: 'name' };
  const drop = generated.has(table.sheet) ? {} : { fix: 'dropFromPipeline' as const };
  const register = leads[0]?.register;
  if (!lead) {
    const compared = register ? { compared: { register, row: -1 } } : {};
    return { code: 'pipelineNoCard', severity: 'error', at, ...compared, fix: 'openCard' };
  }
  const standings = found.map((one) => standing(one, tables));
  if (standings.some((one) => one === 'wanted' || one === 'either')) return null;
  const state = textAt(lead.register, 'state', lead.row);
  if (standings[0] === 'closed') {
    if (LEFT.test(textAt(table, 'move', row))) return null;
    const compared = { ...lead, field: 'state' };
    return { code: 'pipelineClosed', severity: 'error', at, compared, params: { state }, ...drop };
  }
  const grade = settings.gradeProfile.grades.at(-1)?.grade ?? '';
  const compared = { ...lead, field: 'gradeManual' };
  return { code: 'pipelineLastGrade', severity: 'error', at, compared, params: { grade }, ...drop };
}
