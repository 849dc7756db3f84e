import type { EntryChecksEffect } from '../../domain/changes/journal';
import { findHeaders } from '../../domain/changes/newRows';
import type { SheetHead } from '../../domain/changes/relocate';
import type { CheckedColumn } from '../../domain/changes/storedCheck';
import { isChecked, putCheck, type RangeCheck } from '../entryChecks/checkedRange';
import { piecesOf, withBelow } from '../entryChecks/pieces';
import { request } from '../request';
import type { Session } from '../session';
import type { Kept, Reverted } from './reverted';
import { headNow, sheetNow } from './sheetNow';

/**
 * Takes checks away that a run has set, wherever its columns stand by now, and puts back those of ours that stood there
 * before. A check that somebody has changed since stays.
 */
export async function revertEntryChecks(session: Session, effect: EntryChecksEffect): Promise<Reverted> {
  const sheet = await sheetNow(session, effect);
  if (!sheet) return { reverted: 0, conflicts: [{ sheet: effect.sheet }] };
  await request(session, () => sheet.load('protection/protected'));
  if (sheet.protection.protected) return { reverted: 0, conflicts: [{ sheet: sheet.name }] };
  const head = await headNow(session, sheet);
  const places = effect.columns.map((column) => ({ column, place: placeOf(head, effect, column) }));
  const there = places.flatMap(({ column, place }) => {
    if (!place) return [];
    const first = place.row + effect.firstRow - effect.headerRow;
    const range = sheet.getRangeByIndexes(first, place.column, column.rows, 1);
    return [{ column, range, cells: withBelow({ range, rows: column.rows }) }];
  });
  // Rows that were put in since have pushed checks down.
  const pieces = await piecesOf(
    session,
    there.flatMap(({ cells }) => cells),
  );
  const found = there.map((one, i) => ({ ...one, own: pieces[2 * i] ?? [], below: pieces[2 * i + 1] ?? [] }));
  const isKept = ({ column, own }: (typeof found)[number]) =>
    own.some(({ check }) => check !== 'none' && !isOf(column, check));
  await request(session, () => {
    for (const one of found) {
      const { column, range } = one;
      for (const piece of [...one.own, ...one.below])
        if (isOf(column, piece.check) && column.after) putCheck(piece.range, null);
      if (isKept(one)) continue;
      for (const { from, rows, check } of column.before)
        putCheck(range.getCell(from, 0).getAbsoluteResizedRange(rows, 1), check);
    }
  });
  const kept = found.filter(isKept);
  const gone = places.filter(({ place }) => !place);
  const conflicts = [...kept, ...gone].map((): Kept => ({ sheet: sheet.name, row: effect.headerRow }));
  return { reverted: found.length - kept.length, conflicts };
}

/** Whether cells are checked as the run has left them, or as they were where it was broken off. */
function isOf({ after, before }: CheckedColumn, check: RangeCheck): boolean {
  return (after !== null && isChecked(check, after)) || before.some((one) => isChecked(check, one.check));
}

/** Where a column stands by now: 0-based row of its header, and sheet column. */
function placeOf(
  head: SheetHead,
  { columns, headerRow }: EntryChecksEffect,
  wanted: CheckedColumn,
): { readonly row: number; readonly column: number } | null {
  const found = findHeaders(head, columns, headerRow) ?? findHeaders(head, [wanted], headerRow);
  const column = found?.columns.get(wanted.column);
  return found && column !== undefined ? { row: found.row, column } : null;
}
