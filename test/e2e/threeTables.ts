import { TODAY } from '../samples/calendar';
import { crossFindings } from '../samples/crossChecks';
import { FIRST_ROWS, type RegisterName } from '../samples/findings';
import type { PipelineRow, SampleModel } from '../samples/model';

const ROWS: Readonly<Record<RegisterName, keyof SampleModel>> = {
  来店登记表: 'visits',
  意向客户: 'leads',
  跟进记录: 'followUps',
  潜在顾客等级推进表: 'pipeline',
  保有客户: 'owners',
  战败: 'lost',
  销售活动日报表: 'daily',
};
/** 推进结果 of who has left the progress table and stays in it until the month is over. */
const LEFT: ReadonlySet<string> = new Set(['成交', '战败', '休眠']);

/**
 * Where the eight rules of 三表一卡 do not hold, by sheet, customer and rule, in a workbook that somebody has worked in. What we
 * write beyond the sample is left aside: a row of its own for a loss in the daily report, rows of those who have left the
 * progress table, and there a plan that nobody kept, which a card of the sample forgets (D-17).
 */
export function brokenRules(model: SampleModel): readonly string[] {
  const nextOf = new Map(model.leads.map(({ id, next }) => [id, next]));
  const isUnkept = ({ leadId, next }: PipelineRow) =>
    nextOf.get(leadId) === null && typeof next === 'number' && next <= TODAY;
  const told: SampleModel = {
    ...model,
    daily: model.daily.filter(({ activity }) => activity !== '战败'),
    pipeline: model.pipeline
      .filter(({ move }) => !LEFT.has(move))
      .map((row) => (isUnkept(row) ? { ...row, next: null } : row)),
  };
  return crossFindings(told).map(({ sheet, row, rule }) => {
    const { name } = told[ROWS[sheet]][row - FIRST_ROWS[sheet]] ?? {};
    return `${sheet} ${name} ${rule}`;
  });
}
