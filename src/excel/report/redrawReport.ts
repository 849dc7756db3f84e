import { hashOfAll } from '../../domain/changes/hash';
import type { ReportLinks } from '../../domain/changes/journal';
import type { CellValue } from '../../domain/cell/value';
import type { Report } from '../../domain/report/report';
import { Failure } from '../failure';
import { askMade, contentOn, keepMade, remarkSheet } from '../journal/madeSheets';
import { request } from '../request';
import type { Session } from '../session';
import { asEntry } from '../writing/guardedCells';
import { drawReport } from './drawReport';

/** What a worksheet that is drawn anew was found to be. */
interface Found {
  /** The run it is marked with. */
  readonly run: string;
  /** What stands there, as a hash; undefined where that does not matter. */
  readonly content?: number | undefined;
}

/** A worksheet of ours as a run draws it. */
export interface DrawnReport {
  readonly run: string;
  readonly report: Report;
  /** The worksheets its links lead to. */
  readonly links?: ReportLinks | undefined;
}

/**
 * Draws a report in the place of another one. The worksheet itself stays, for with it Excel's own undo list would go. It is
 * cleared in the request that draws; what somebody enters at that very moment is put back, without its look.
 *
 * @returns what stands there then, as a hash
 * @throws Failure sheetChanged where something else stands there by now
 */
export async function redrawReport(
  session: Session,
  sheet: Excel.Worksheet,
  { run, content }: Found,
  next: DrawnReport,
): Promise<number> {
  const isOther = (held: number) => content !== undefined && held !== content;
  const made = (await request(session, () => loadObjects(sheet)))();
  if (isOther(await contentOn(session, sheet))) throw new Failure('sheetChanged', { sheet: sheet.name });
  let held: Excel.Range | undefined;
  await drawReport(session, next.report, {
    links: next.links ?? {},
    tables: sheet.tables.items.map(({ name }) => name),
    begin: () => {
      held = sheet.getUsedRangeOrNullObject(true).load('formulas,values,numberFormat,rowIndex,columnIndex');
      remarkSheet(sheet, next.run);
      keepMade(sheet, next.report.made, made !== null);
      clear(sheet);
      return sheet;
    },
  });
  if (!held || !isOther(hashOf(held))) return contentOn(session, sheet);
  const lost = held;
  const drawn = (await request(session, () => loadObjects(sheet)))();
  await request(session, () => {
    remarkSheet(sheet, run);
    keepMade(sheet, made, drawn !== null);
    clear(sheet);
    putBack(sheet, lost);
  });
  throw new Failure('sheetChanged', { sheet: sheet.name });
}

/** Loads what stands on the cells, and asks what the worksheet was made with. */
function loadObjects(sheet: Excel.Worksheet): () => string | null {
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  return askMade(sheet);
}

function clear(sheet: Excel.Worksheet): void {
  for (const chart of sheet.charts.items) chart.delete();
  for (const table of sheet.tables.items) table.delete();
  sheet.horizontalPageBreaks.removePageBreaks();
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
}

function hashOf(held: Excel.Range): number {
  return held.isNullObject ? 0 : hashOfAll((held.formulas as CellValue[][]).flat());
}

function putBack(sheet: Excel.Worksheet, held: Excel.Range): void {
  if (held.isNullObject) return;
  const formulas = held.formulas as CellValue[][];
  const values = held.values as CellValue[][];
  const range = sheet.getRangeByIndexes(held.rowIndex, held.columnIndex, formulas.length, formulas[0]?.length ?? 1);
  range.numberFormat = held.numberFormat as string[][];
  // Text that looks like a formula has itself as its value.
  range.formulas = formulas.map((row, r) => row.map((cell, c) => (cell === values[r]?.[c] ? asEntry(cell) : cell)));
}
