import { contentHash, listCells, type ListCells } from '../domain/cardSheets/listCells';
import type { SheetList } from '../domain/cardSheets/sheetList';
import type { Effect } from '../domain/changes/journal';
import type { CellValue } from '../domain/cell/value';
import { askList, assertLinked, clearList, writeList, type FoundList } from './cardSheetsList';
import { Failure } from './failure';
import { markSheet } from './journal/madeSheets';
import { OWN_SHEETS } from './ownSheets';
import { request } from './request';
import type { Session } from './session';

/** The index as it is to be written. */
export interface IndexPlan {
  readonly list: ListCells;
  /** The worksheets it leads to. */
  readonly cards: readonly string[];
  /** What stands there; null where the worksheet has to be made. */
  readonly found: FoundList | null;
  /** So many rows are written anew. */
  readonly rows: number;
  /** For the journal. */
  readonly effect: Effect;
}

/**
 * Looks at the index before it is written.
 *
 * @param headers words its first column may be headed by: with any other it is somebody else's worksheet
 * @throws Failure nameTaken
 */
export async function planIndex(session: Session, index: SheetList, headers: readonly string[]): Promise<IndexPlan> {
  const name = OWN_SHEETS.index;
  const list = listCells(index);
  const cards = index.sheets;
  if (!session.outline.worksheets.items.some((one) => one.name === name))
    return { list, cards, found: null, rows: list.entries.length, effect: { kind: 'sheet', name } };
  const sheet = session.context.workbook.worksheets.getItem(name);
  const columns = list.widths.length;
  const used = await request(session, () =>
    sheet.getRangeByIndexes(0, 0, MOST_ROWS, columns).getUsedRangeOrNullObject(true).load('values,rowIndex,rowCount'),
  );
  const head = used.isNullObject ? '' : (used.values as CellValue[][])[0]?.[0];
  if (!used.isNullObject && (used.rowIndex || !headers.includes(String(head))))
    throw new Failure('nameTaken', { sheet: name });
  const rows = Math.max(used.isNullObject ? 1 : used.rowCount, list.entries.length);
  const asked = await request(session, () => askList(sheet, rows, columns, list.linkColumn));
  const found = asked();
  const after = contentHash(list.entries);
  return { list, cards, found, rows, effect: { kind: 'list', sheet: name, rows, before: found.list, after } };
}

/** Rows of a worksheet. */
const MOST_ROWS = 1_048_576;

/**
 * Writes the index, and shows it. What somebody has written into it since it was looked at is put back.
 *
 * @param run that a new worksheet is marked with
 * @throws Failure sheetChanged
 */
export async function writeIndex(session: Session, run: string, plan: IndexPlan): Promise<void> {
  const { worksheets } = session.context.workbook;
  const { list, cards, found, rows } = plan;
  if (!found) {
    const there = await request(session, () => {
      const sheet = worksheets.add(OWN_SHEETS.index);
      markSheet(sheet, run);
      sheet.position = 0;
      writeList(sheet, list);
      sheet.activate();
      return worksheets.load('items/name');
    });
    assertLinked(cards, there);
    return;
  }
  const sheet = worksheets.getItem(OWN_SHEETS.index);
  const columns = list.widths.length;
  const asked = await request(session, () => {
    const held = askList(sheet, rows, columns, list.linkColumn);
    clearList(sheet, rows, columns);
    writeList(sheet, list);
    sheet.activate();
    worksheets.load('items/name');
    return held;
  });
  const held = asked();
  // A request that was sent twice finds its own list.
  if (held.content === found.content || held.content === contentHash(list.entries)) {
    assertLinked(cards, worksheets);
    return;
  }
  await request(session, () => {
    clearList(sheet, rows, columns);
    writeList(sheet, held.list);
  });
  throw new Failure('sheetChanged', { sheet: OWN_SHEETS.index });
}
