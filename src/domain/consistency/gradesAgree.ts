import { dataRows, dayAt, textAt } from '../cards/valueAt';
import { formatDay } from '../cell/day';
import { gradeText } from '../followup/leadContacts';
import { leadPhase } from '../grading/leadState';
import { diary } from './diary';
import { joined, side } from './side';
import type { Tables } from './tables';
import type { RuleResult, TableFinding } from './tableFinding';

/**
 * Rule 7: the grade after a contact is the same in the log, on the card, in the pipeline and in the daily report.
 * Only grades that stand there are compared; one that was judged on the card after the last contact is newer.
 *
 * @param tables daily: gradeAfter · pipeline: now · leads: gradeManual, gradedOn, contacts
 * @example gradesAgree(tables).findings[0]?.params // { grade: 'B', known: 'A', day: '2026-11-11' }
 */
export function gradesAgree(tables: Tables): RuleResult {
  const { daily, pipeline, leads, logs } = tables;
  const cards = leads[0]?.register;
  return joined([
    side(daily[0], logs[0] ?? cards, reportedGrades(tables)),
    side(pipeline[0], cards, pipelineGrades(tables)),
    side(cards, logs[0] ?? cards, cardGrades(tables)),
  ]);
}

type Results = readonly (TableFinding | null)[];

function reportedGrades({ book, work, settings: { gradeProfile } }: Tables): Results {
  const find = diary(work.filter(({ after }) => after !== ''));
  return book.done.flatMap((line): Results => {
    const grade = gradeText(textAt(line.log, 'gradeAfter', line.row), gradeProfile);
    const told = grade === '' ? [] : find(line);
    const [first] = told;
    if (!first) return [];
    if (told.some(({ after }) => after === grade)) return [null];
    const { register, row, kind, after } = first;
    const compared = { register, row, field: kind === 'reception' ? 'grade' : 'gradeAfter' };
    const at = { register: line.log, row: line.row, field: 'gradeAfter' };
    const params = { grade, known: after, day: formatDay(line.day) };
    return [{ code: 'dailyGradeDiffers', severity: 'warning', at, compared, params, due: line.day }];
  });
}

function pipelineGrades({ pipeline, findLeads, settings: { gradeProfile } }: Tables): Results {
  return pipeline.flatMap((table) =>
    [...dataRows(table)].flatMap((row): Results => {
      const [lead] = findLeads(table, row);
      const now = gradeText(textAt(table, 'now', row), gradeProfile);
      if (!lead || now === '' || leadPhase(textAt(lead.register, 'state', lead.row)) === 'closed') return [];
      const grade = gradeText(textAt(lead.register, 'gradeManual', lead.row), gradeProfile);
      if (grade === '') return [];
      if (grade === now) return [null];
      const at = { register: table, row, field: 'now' };
      const compared = { ...lead, field: 'gradeManual' };
      return [{ code: 'pipelineGradeDiffers', severity: 'warning', at, compared, params: { grade: now, known: grade }, fix: 'openCard' }]; // prettier-ignore
    }),
  );
}

function cardGrades({ leads, settings: { gradeProfile } }: Tables): Results {
  return leads.flatMap(({ register, contacts }) =>
    [...dataRows(register)].flatMap((row): Results => {
      const grade = gradeText(textAt(register, 'gradeManual', row), gradeProfile);
      const last = (contacts[row] ?? []).filter((one) => one.grade !== '').at(-1);
      if (grade === '' || !last || dayAt(register, 'gradedOn', row) > Math.floor(last.at)) return [];
      if (grade === last.grade) return [null];
      const at = { register, row, field: 'gradeManual' };
      const compared = { register: last.log, row: last.row, field: 'gradeAfter' };
      const params = { grade, known: last.grade, day: formatDay(Math.floor(last.at)) };
      return [{ code: 'cardGradeDiffers', severity: 'warning', at, compared, params, fix: 'openCard' }];
    }),
  );
}
