import type { FieldKey } from '../../domain/cards/types';
import type { Severity } from '../../domain/validation/rules';
import { areaOf } from '../../excel/address';
import { Failure } from '../../excel/failure';
import { journaled } from '../../excel/journal/run';
import { clearMarks as clearAll, markCells as mark, type Mark } from '../../excel/marks';
import { request } from '../../excel/request';
import { withWorkbook, type Session } from '../../excel/session';
import { withoutEvents } from '../../excel/withoutEvents';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import type { CheckSource } from './sources';
import { checkWorkbook, type Checked } from './validate';

/** So many cells are marked at most, the worst first. */
const MOST = 5_000;

/** What marking came to. */
export interface MarkOutcome {
  readonly marked: number;
  /** Cells beyond the most that are marked. */
  readonly left: number;
  readonly sheets: readonly string[];
}

const RANK: Readonly<Record<Mark['severity'], number>> = { error: 0, warning: 1 };

/**
 * Marks the cells in which an error or a warning is found, in the place of the marks there were. A cell's own colour stays.
 *
 * @throws Failure sheetGone, noRegister, readOnly, protected, openRun
 */
export function markCells(context: ActionContext): Promise<MarkOutcome> {
  return beginAgain(context, (own) => withWorkbook({ ...own, asOneUndo: true }, (session) => markIn(session, own)));
}

async function markIn(session: Session, context: ActionContext): Promise<MarkOutcome> {
  const workbook = await recogniseWorkbook(session, { today: context.today });
  const marks = marksOf(await checkWorkbook(session, workbook, context));
  const wanted = marks.slice(0, MOST);
  const names = new Set(wanted.map(({ sheet }) => sheet));
  const places = session.outline.worksheets.items.flatMap((sheet) =>
    names.has(sheet.name) ? [{ sheet, id: sheet.id, marks: wanted.filter((one) => one.sheet === sheet.name) }] : [],
  );
  await assertWritable(session, places.map(({ sheet }) => sheet)); // prettier-ignore
  if (places.length) {
    const info = runInfo(context, 'markCells', { sheet: context.sheet });
    const effects = places.map(({ sheet, id }) => ({ kind: 'marks', sheet: sheet.name, sheetId: id }) as const);
    await journaled(session, info, effects, async () => {
      await clearAll(session, places.map(({ id }) => id)); // prettier-ignore
      for (const { sheet, marks: own } of places) await mark(session, sheet, own);
      return { cells: wanted.length };
    });
  }
  return { marked: wanted.length, left: marks.length - wanted.length, sheets: [...names] };
}

/**
 * Takes all marks of ours off again.
 *
 * @throws Failure readOnly, protected
 */
export function clearMarks(context: ActionContext): Promise<{ readonly cleared: number }> {
  return withWorkbook({ ...context, asOneUndo: true }, (session) => withoutEvents(session, () => clearAll(session)));
}

function marksOf(checked: readonly Checked[]): readonly (Mark & { readonly sheet: string })[] {
  const worst = new Map<string, Mark & { readonly sheet: string }>();
  for (const { source, findings } of checked)
    for (const { row, field, severity } of findings) {
      if (!isMarked(severity)) continue;
      const { sheet, cell } = source.placeOf(row, field);
      const area = areaOf(cell);
      const known = worst.get(`${sheet}\n${cell}`);
      if (area && (!known || RANK[severity] < RANK[known.severity]))
        worst.set(`${sheet}\n${cell}`, { sheet, row: area.row, column: area.column, severity, seen: seenIn(source, row, field) }); // prettier-ignore
    }
  return [...worst.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** What stood in the cell; a card may hold more in it than the value. */
function seenIn({ register, reading }: CheckSource, row: number, field: FieldKey): Mark['seen'] {
  const column = reading && register.columns.get(field);
  return column && { value: column.raw[row] ?? '', headerRow: register.headerRow, header: column.header };
}

function isMarked(severity: Severity): severity is Mark['severity'] {
  return severity !== 'info';
}

async function assertWritable(session: Session, sheets: readonly Excel.Worksheet[]): Promise<void> {
  if (session.outline.readOnly) throw new Failure('readOnly');
  await request(session, () => sheets.forEach((sheet) => sheet.load('name,protection/protected')));
  const guarded = sheets.find(({ protection }) => protection.protected);
  if (guarded) throw new Failure('protected', { sheet: guarded.name });
}
