import { OFFSET_1904 } from '../cell/day';
import type { CellValue } from '../cell/value';
import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { LeadSchedule } from '../followup/scheduleLeads';
import type { LeadGrades } from '../grading/gradeLeads';
import type { ChangeSet, ColumnChange, ColumnFormat } from './changeSet';
import { NO_KEYS, rowKeys } from './rowKeys';

/** The words of a column that may have to be added. */
export interface NewColumn {
  readonly header: string;
  /** Shown when a cell of the column is selected. */
  readonly prompt: string;
}

/** The words of the two columns grading may add. */
export interface GradeLabels {
  readonly gradeAuto: NewColumn;
  readonly suggestedContact: NewColumn;
}

/**
 * What grading and scheduling want to write: the computed grade into 系统级别, and the fresh days into the blanks of the
 * user's own next-contact column, or into 建议回访日期 where the register has none. Columns the sheet does not have yet are
 * added. Only rows that change are listed, raw value against raw value; a judged grade is never touched.
 *
 * @param register the leads that were read
 * @param grades what `gradeLeads` gave for them
 * @param schedule what `scheduleLeads` gave for them
 * @param labels header and prompt of the columns that may be added
 * @param date1904 whether the workbook counts days in the 1904 system, so that days are written in it
 * @param inScope which register rows may be written to; null for all
 * @returns the change set; a column with nothing to change is not in it
 * @example changedCells(gradeChanges(register, grades, schedule, labels)) // 2 cells a lead on the first run
 */
export function gradeChanges(
  register: Register,
  grades: LeadGrades,
  schedule: LeadSchedule,
  labels: GradeLabels,
  date1904 = false,
  inScope: readonly boolean[] | null = null,
): ChangeSet {
  const offset = date1904 ? OFFSET_1904 : 0;
  const isMeant = (row: number) => inScope?.[row] ?? true;
  const gradeColumn = changesOf(register, 'gradeAuto', labels.gradeAuto, 'text', (row) =>
    isMeant(row) ? (grades.computed[row] ?? '') : '',
  );
  const dayColumn = changesOf(register, schedule.field, labels.suggestedContact, 'day', (row) => {
    if (!isMeant(row)) return '';
    const basis = schedule.basis[row];
    const fresh = basis === 'contact' || basis === 'created' || basis === 'today';
    return fresh ? (schedule.days[row] ?? 0) - offset : '';
  });
  const columns = [gradeColumn, dayColumn].filter((column) => column.rows.length > 0);
  const { sheet, table, headerRow, firstRow, rowCount, left, columnCount } = register;
  const written = columns.flatMap(({ target }) => (target.at === 'existing' ? [target.column] : []));
  return {
    sheet,
    table,
    block: { headerRow, firstRow, rowCount, left, columnCount },
    keys: columns.length ? rowKeys(register, new Set(written)) : NO_KEYS,
    columns,
  };
}

function changesOf(
  register: Register,
  field: FieldKey,
  label: NewColumn,
  format: ColumnFormat,
  valueOf: (row: number) => CellValue,
): ColumnChange {
  const existing = register.columns.get(field);
  const rows: number[] = [];
  const before: CellValue[] = [];
  const after: CellValue[] = [];
  for (let row = 0; row < register.rowCount; row++) {
    const value = valueOf(row);
    const raw = existing?.raw[row] ?? '';
    if (value === '' || value === raw) continue;
    rows.push(row);
    before.push(raw);
    after.push(value);
  }
  const target = existing
    ? ({ at: 'existing', column: existing.column } as const)
    : ({ at: 'new', prompt: label.prompt } as const);
  const { formats } = existing ?? {};
  return { field, header: existing?.header ?? label.header, as: format, target, rows, before, after, formats };
}
