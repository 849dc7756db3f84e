import type { CellValue } from '../../domain/cell/value';
import type { PlacedList } from '../../domain/entryChecks/choiceColumns';
import { columnLetters } from '../address';
import { Failure } from '../failure';
import { markSheet } from '../journal/madeSheets';
import { OWN_SHEETS } from '../ownSheets';
import { request } from '../request';
import type { Session } from '../session';

const NAME = OWN_SHEETS.choices;

/**
 * What stands on the worksheet of lists, from A1; null where there is none.
 *
 * @throws Failure protected
 */
export async function readChoiceSheet(session: Session): Promise<readonly (readonly CellValue[])[] | null> {
  const { worksheets } = session.context.workbook;
  if (!session.outline.worksheets.items.some(({ name }) => name === NAME)) return null;
  const sheet = worksheets.getItem(NAME);
  const range = await request(session, () => {
    sheet.load('protection/protected');
    return sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true)).load('values');
  });
  if (sheet.protection.protected) throw new Failure('protected', { sheet: NAME });
  const rows = range.values as CellValue[][];
  return rows.some((cells) => cells.some((value) => value !== '')) ? rows : [];
}

/**
 * Writes lists beside those that are there; the worksheet is made, hidden, where it is missing.
 *
 * @param run that a new worksheet is marked with; null where it is there
 */
export async function writeLists(session: Session, run: string | null, lists: readonly PlacedList[]): Promise<void> {
  if (!lists.length) return;
  const { worksheets } = session.context.workbook;
  await request(session, () => {
    const sheet = run === null ? worksheets.getItem(NAME) : worksheets.add(NAME);
    if (run !== null) {
      markSheet(sheet, run);
      sheet.visibility = Excel.SheetVisibility.hidden;
    }
    for (const list of lists) {
      const cells = cellsOf(list);
      const range = sheet.getRangeByIndexes(0, list.column, cells.length, 1);
      // Text first: 2024款 and =A stay what they are.
      range.numberFormat = cells.map(() => ['@']);
      range.values = cells.map((cell) => [cell]);
    }
  });
}

/** A list as it stands in its column. */
export function cellsOf({ header, words }: PlacedList): readonly string[] {
  return [header, ...words];
}

/**
 * The words of a list, as a rule refers to them.
 *
 * @example listReference({ header: '业务员', words: ['李梅', '王强'], column: 1 }) // '=客户卡选项!$B$2:$B$3'
 */
export function listReference({ column, words }: PlacedList): string {
  const letters = columnLetters(column);
  return `=${NAME}!$${letters}$2:$${letters}$${words.length + 1}`;
}
