import type { CardCellChange } from '../domain/cardSheets/cardChanges';
import type { CellValue } from '../domain/cell/value';
import { Failure } from './failure';
import type { Session } from './session';
import { withoutEvents } from './withoutEvents';

const LOOKS_LIKE_A_DATE = /[ymd年月日]/i;

/**
 * Writes changes into the cells of a card. A cell that no longer holds what was read, and a cell with a formula, are left
 * alone and answered.
 *
 * @param days whether a change is a day, so that a cell without a date format gets one
 * @throws Failure readOnly, protected
 */
export async function writeCardCells(
  { context }: Session,
  sheetName: string,
  changes: readonly CardCellChange[],
  isDay: (change: CardCellChange) => boolean,
): Promise<readonly CardCellChange[]> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  context.workbook.load('readOnly');
  sheet.load('protection/protected');
  const cells = changes.map((change) => {
    const range = sheet.getRangeByIndexes(change.row, change.column, 1, 1);
    range.load('formulas,numberFormat');
    return { change, range };
  });
  await context.sync();
  if (context.workbook.readOnly) throw new Failure('readOnly');
  if (sheet.protection.protected) throw new Failure('protected', { sheet: sheetName });
  const left: CardCellChange[] = [];
  await withoutEvents(context, async () => {
    for (const { change, range } of cells) {
      const held = (range.formulas as CellValue[][])[0]?.[0] ?? '';
      const format = String((range.numberFormat as string[][])[0]?.[0] ?? '');
      if (held !== change.before) {
        left.push(change);
        continue;
      }
      if (change.text) range.numberFormat = [['@']];
      else if (isDay(change) && !LOOKS_LIKE_A_DATE.test(format)) range.numberFormat = [['yyyy-mm-dd']];
      range.values = [[change.after]];
    }
    await context.sync();
  });
  return left;
}
