import type { CellValue } from '../../domain/cell/value';
import type { Effect } from '../../domain/changes/journal';
import { request } from '../request';
import type { Session } from '../session';
import type { Reverted } from './reverted';
import { sheetNow } from './sheetNow';

/** Takes lists away that a run has added on the worksheet of lists; those that were edited since stay. */
export async function revertChoiceLists(
  session: Session,
  { sheet: name, columns }: Extract<Effect, { kind: 'choiceLists' }>,
): Promise<Reverted> {
  const sheet = await sheetNow(session, { sheet: name });
  if (!sheet) return { reverted: 0, conflicts: [] };
  const found = await request(session, () =>
    columns.map(({ column, cells }) => ({
      cells,
      range: sheet.getRangeByIndexes(0, column, cells.length, 1).load('values'),
    })),
  );
  const isOurs = ({ cells, range }: (typeof found)[number]) =>
    (range.values as CellValue[][]).every(([value], i) => String(value) === cells[i]);
  await request(session, () => {
    for (const { range } of found.filter(isOurs)) range.clear();
  });
  return { reverted: 0, conflicts: found.every(isOurs) ? [] : [{ sheet: name }] };
}
