import { formatDay, OFFSET_1904 } from '../../domain/cell/day';
import type { CellValue } from '../../domain/cell/value';
import type { Block } from '../../domain/changes/changeSet';
import type { PlacedColumn } from '../../domain/changes/placedSet';
import { couldBeFormula } from '../../domain/changes/formulaText';
import type { Anchors } from './anchors';
import { eachChunk } from '../chunks';
import { request } from '../request';
import type { Session } from '../session';

/** The number format of what we write into new columns and cells. */
export const NUMBER_FORMATS = {
  day: 'yyyy-mm-dd',
  time: 'hh:mm',
  moment: 'yyyy-mm-dd hh:mm',
  text: '@',
  general: 'General',
} as const;

const LOOKS_LIKE_A_DATE = /[ymd年月日]/i;

export function isDateFormat(code: string): boolean {
  return code !== NUMBER_FORMATS.text && LOOKS_LIKE_A_DATE.test(code);
}

/**
 * Which cells need another number format for their new values. A day written into a cell without a date format would show
 * as a number: it takes the column's own date format; a cell that is text stays text, with the day in words. Text that
 * could be a formula, and identifiers, go into cells of text.
 *
 * @param anchors header cells of the columns: Excel lets them follow what is put in or deleted meanwhile
 * @param known the formats of a column by register row where they are known: of one that is ours, or that were read
 *   with its values; all others are asked for
 */
export async function chooseFormats(
  session: Session,
  anchors: Anchors,
  { headerRow, firstRow, rowCount }: Block,
  columns: readonly PlacedColumn[],
  known: (column: PlacedColumn) => readonly string[] | undefined,
): Promise<readonly PlacedColumn[]> {
  const codes = new Map(columns.filter(needsFormats).map((column) => [column, known(column)]));
  const asked = [...codes].flatMap(([column, there]) => (there ? [] : [{ column, into: new Array<string>(rowCount) }]));
  for (const { column, into } of asked) codes.set(column, into);
  const anchorOf = ({ column }: PlacedColumn): Excel.Range => {
    const anchor = anchors.get(column);
    if (!anchor) throw new Error('a column without an anchor');
    return anchor;
  };
  await eachChunk(asked.length ? rowCount : 0, asked.length, async ({ start, rows }) => {
    const read = await request(session, () =>
      asked.map(({ column, into }) => ({
        into,
        range: anchorOf(column)
          .getOffsetRange(firstRow + start - headerRow, 0)
          .getAbsoluteResizedRange(rows, 1)
          .load('numberFormat'),
      })),
    );
    for (const { into, range } of read) {
      (range.numberFormat as string[][]).forEach(([code = 'General'], i) => (into[start + i] = code));
      range.untrack();
    }
  });
  return columns.map((column) => withFormats(column, codes.get(column), session.date1904));
}

function needsFormats({ as, before, after, retype }: PlacedColumn): boolean {
  return as !== 'general' || retype === true || after.some(couldBeFormula) || before.some(couldBeFormula);
}

function withFormats(column: PlacedColumn, codes: readonly string[] | undefined, date1904: boolean): PlacedColumn {
  if (!codes) return column;
  const dates = codes.find(isDateFormat) ?? NUMBER_FORMATS.day;
  const before = column.rows.map((row) => codes[row] ?? 'General');
  const after: (string | null)[] = [];
  const values = column.after.map((value, i): CellValue => {
    const code = before[i] ?? 'General';
    if (column.retype) {
      after.push(retyped(column, value, code, dates));
      return value;
    }
    const isText = code === NUMBER_FORMATS.text;
    if (column.as === 'day' && typeof value === 'number') {
      after.push(isText || isDateFormat(code) ? null : dates);
      return isText ? formatDay(value + (date1904 ? OFFSET_1904 : 0)) : value;
    }
    const isDangerous = couldBeFormula(value) || couldBeFormula(column.before[i] ?? '');
    after.push(
      (isText && isDangerous) || couldBeFormula(value) || mustBeText(column, value) ? NUMBER_FORMATS.text : null,
    );
    return value;
  });
  return { ...column, after: values, formats: after.some((code) => code !== null) ? { before, after } : undefined };
}

/** The format that goes with a value that is put right; said also where it stays, so that text goes back as text. */
function retyped(column: PlacedColumn, value: CellValue, code: string, dates: string): string {
  if (typeof value !== 'number') return mustBeText(column, value) || couldBeFormula(value) ? NUMBER_FORMATS.text : code;
  if (column.as === 'day') return isDateFormat(code) ? code : dates;
  return code === NUMBER_FORMATS.text ? NUMBER_FORMATS.general : code;
}

/** Text that Excel would take for a number, a date or a formula. */
function mustBeText({ as }: PlacedColumn, value: CellValue): boolean {
  return as === 'text' && typeof value === 'string' && /^[\s\d.,:/%+-]/.test(value);
}
