import { cardOf } from '../../domain/cards';
import type { FieldKey } from '../../domain/cards/types';
import { mayComplete } from '../../domain/pipeline/completeRow';
import { hasLeft, monthOf, pipelineRows, type PipelineValues } from '../../domain/pipeline/pipelineRows';
import type { Entry } from '../../domain/entries/readEntry';
import { namedRows } from '../../domain/followup/namedRows';
import type { Register } from '../../domain/cards/register';
import { dayEntry, textEntry } from '../entries/draft';
import { openRegister } from '../entries/registers';
import { readSales } from './sales';
import type { Complete } from './types';

/** Who has left is not called any more. */
const NOTHING_PLANNED: readonly (readonly [FieldKey, Entry])[] = [
  ['next', textEntry('')],
  ['overdue', textEntry('')],
];
export const PIPELINE_FIELDS: readonly FieldKey[] = cardOf('pipeline').fields.map(({ key }) => key);

/**
 * Completes the user's own 潜在顾客等级推进表 for the month: grade, movement, next date and the days' marks of every lead that
 * is in it, and a row for every open lead with a grade above C that is missing (R-3.05, R-3.22, D-12). What somebody has
 * written by hand stays.
 */
export const completePipeline: Complete = async (request, own, draft) => {
  const { session, context, workbook, t } = request;
  const { today } = context;
  const sales = await readSales(request, ['visits', 'owners', 'lost']);
  const month = monthOf(today);
  const rows = pipelineRows(sales.leads, sales, workbook.settings.gradeProfile, month.from, today);
  const table = await openRegister(session, own, PIPELINE_FIELDS, today);
  const placeOf = finder(table.register);
  const seen = new Set<number>();
  let added = 0;
  for (const { leads, row, values } of rows) {
    const at = placeOf(leads, row);
    const entries = entriesOf(values);
    if (at < 0) {
      // Who has left it in the month is not put in afterwards.
      if (hasLeft(values.move)) continue;
      draft.add(table, entries);
      added++;
      continue;
    }
    seen.add(at);
    const wanted = [...entries, ...(hasLeft(values.move) ? NOTHING_PLANNED : [])].filter(([field]) =>
      mayComplete(field, table.register.columns.get(field)?.raw[at] ?? ''),
    );
    draft.edit(table, at, new Map(wanted));
  }
  const { rowCount, skipped } = table.register;
  const others = Array.from({ length: rowCount }, (_row, at) => at).filter((at) => !skipped.has(at) && !seen.has(at));
  return {
    rows: rows.filter(({ values }) => !hasLeft(values.move)).length,
    findings: [
      t('complete.pipeline', { known: seen.size, added }),
      ...(others.length ? [t('complete.pipeline.others', { count: others.length })] : []),
    ],
  };
};

/** The row of the table a lead has; −1 where it has none. */
function finder(table: Register): (leads: Register, row: number) => number {
  const known = new Map<Register, ReturnType<typeof namedRows>>();
  return (leads, row) => {
    const named = known.get(leads) ?? namedRows(leads, table);
    known.set(leads, named);
    let found = -1;
    named(row, (at) => (found = found < 0 ? at : found));
    return found;
  };
}

/** Values as they go into cells; what is blank is left alone. */
export function entriesOf(values: PipelineValues): ReadonlyMap<FieldKey, Entry> {
  const entries = new Map<FieldKey, Entry>();
  for (const [field, value] of Object.entries(values) as [FieldKey, string | number | null][]) {
    if (value === null || value === '') continue;
    if (typeof value === 'string') entries.set(field, textEntry(value));
    else entries.set(field, field === 'next' ? dayEntry(value) : { typed: String(value), parsed: value });
  }
  return entries;
}
