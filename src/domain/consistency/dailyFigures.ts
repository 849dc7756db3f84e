import type { FieldKey } from '../cards/types';
import { dataRows, dayAt, numberAt, textAt } from '../cards/valueAt';
import { plainName } from '../customers/knownIndex';
import { activities, type Activity } from '../daily/activities';
import { activityCounts, NO_COUNTS } from '../daily/activityCounts';
import { DAILY_FIGURES } from '../daily/dailyLog';
import { side } from './side';
import type { Tables } from './tables';
import type { RuleResult, TableFinding } from './tableFinding';

/**
 * The figures of a daily report with a row a salesperson and day, compared with what the registers tell of that day
 * . Blank figures are not asked for.
 *
 * @param wanted which of the figures
 * @example dailyFigures(tables, () => true).findings[0]?.params // { counted: 3, reported: 5 }
 */
export function dailyFigures(tables: Tables, wanted: (field: FieldKey) => boolean): RuleResult {
  const { figures, settings, today, visits, logs, leads } = tables;
  const fields = Object.entries(DAILY_FIGURES).filter(([field]) => wanted(field));
  const days = figures.flatMap((register) => Array.from(dataRows(register), (row) => dayAt(register, 'date', row)));
  if (!days.length) return { checked: 0, findings: [] };
  const period = { from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b)) };
  const byDay = new Map<number, Activity[]>();
  for (const one of activities(tables, period, settings.gradeProfile)) {
    const there = byDay.get(one.day);
    if (there) there.push({ ...one, staff: plainName(one.staff) });
    else byDay.set(one.day, [{ ...one, staff: plainName(one.staff) }]);
  }
  const counted = new Map([...byDay].map(([day, done]) => [day, activityCounts(done)]));
  const results = figures.flatMap((register) =>
    [...dataRows(register)].flatMap((row) => {
      const day = dayAt(register, 'date', row);
      const own = counted.get(day)?.get(plainName(textAt(register, 'staff', row))) ?? NO_COUNTS;
      return fields.flatMap(([field, what]): (TableFinding | null)[] => {
        const reported = numberAt(register, field, row);
        if (reported === null || !day) return [];
        if (reported === own[what]) return [null];
        const at = { register, row, field };
        return [{ code: 'figureDiffers', severity: day === today ? 'info' : 'warning', at, params: { counted: own[what], reported }, due: day }]; // prettier-ignore
      });
    }),
  );
  return side(figures[0], visits[0] ?? logs[0] ?? leads[0]?.register, results);
}
