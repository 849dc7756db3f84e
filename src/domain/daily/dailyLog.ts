import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import { dataRows, dayAt, wordsAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import type { ColumnReading, SheetReading } from '../recognition/types';
import type { Counted } from './activities';

/** The figures of a 日报表 with a row a salesperson and day, and what they count. */
export const DAILY_FIGURES: Readonly<Record<FieldKey, Counted>> = {
  cntVisit: 'visit',
  cntCall: 'call',
  cntInfo: 'info',
  cntNew: 'card',
  cntFollow: 'contact',
  cntCare: 'care',
  cntDrive: 'drive',
  cntOrder: 'order',
  cntDeliver: 'delivery',
  cntLost: 'lost',
};

/** What the columns of a sheet with a row an activity are, by its mapped fields, and by the words of the others. */
const AS_LOG: Readonly<Record<FieldKey, FieldKey>> = {
  date: 'at',
  staff: 'by',
  rows: 'content',
  tomorrow: 'nextPlan',
  coach: 'coach',
};
const BY_WORDS: readonly (readonly [FieldKey, RegExp])[] = [
  ['subject', /活动类[型别]|工作类[型别]|事项|类别|activity/i],
  ['mode', /方式|形式|渠道|mode/i],
  ['name', /客户|顾客|姓名|customer/i],
  ['phone', /电话|手机|联系方式|phone/i],
  ['gradeBefore', /(?:前|原).*级别/],
  ['gradeAfter', /级别|等级|grade/i],
];
/** What is read of such a sheet. */
export const DAILY_LOG_FIELDS: readonly FieldKey[] = [...Object.values(AS_LOG), ...BY_WORDS.map(([field]) => field)];

/**
 * Whether somebody's own 日报表 has a row a salesperson and day, with figures, rather than a row an activity.
 *
 * @example hasFigures(reading) // true for 日期 · 销售顾问 · 来店批次 · 回访数
 */
export function hasFigures({ columns }: SheetReading): boolean {
  return columns.filter(({ field }) => field in DAILY_FIGURES).length > 1;
}

/**
 * A daily report with a row an activity as what it is: a log of activities.
 *
 * @param own a sheet recognised as a daily report
 * @returns the same sheet as a follow-up log, columns in the order of the sheet
 * @example dailyLog(reading).columns.map(({ field }) => field) // ['at', 'by', 'subject', 'mode', 'name', …]
 */
export function dailyLog(own: SheetReading): SheetReading {
  const columns: ColumnReading[] = own.columns.flatMap((column) => {
    const field = AS_LOG[column.field];
    return field ? [{ ...column, field }] : [];
  });
  for (const { column, header } of own.unmapped) {
    const field = BY_WORDS.find(([key, words]) => words.test(header) && !columns.some((one) => one.field === key))?.[0];
    if (field) columns.push({ column, header, field, confidence: 1 });
  }
  // In the order of the sheet, as the preview shows a row.
  columns.sort((one, other) => one.column - other.column);
  return { ...own, kind: 'followups', columns };
}

/** What a row of the report tells of somebody: something that was done, or is planned for the next day. */
export interface DailyLine {
  readonly row: number;
  readonly day: SerialDay;
  readonly what: 'done' | 'plan';
  readonly staff: string;
  readonly name: string;
  readonly phone: string;
  readonly words: string;
}

/**
 * What the rows of a daily report tell; one row may tell what was done and what is planned.
 *
 * @param log read as a follow-up log
 * @returns in the order of the rows; those without a day are left out
 * @example dailyLines(log).map(({ what }) => what) // ['done', 'done', 'plan']
 */
export function dailyLines(log: Register): readonly DailyLine[] {
  const lines: DailyLine[] = [];
  for (const row of dataRows(log)) {
    const day = dayAt(log, 'at', row);
    if (!day) continue;
    const [content, plan] = [wordsAt(log, 'content', row), wordsAt(log, 'nextPlan', row)];
    const who = { staff: wordsAt(log, 'by', row), name: wordsAt(log, 'name', row), phone: wordsAt(log, 'phone', row) };
    if (content || !plan) lines.push({ row, day, what: 'done', ...who, words: content });
    if (plan) lines.push({ row, day, what: 'plan', ...who, words: plan });
  }
  return lines;
}
