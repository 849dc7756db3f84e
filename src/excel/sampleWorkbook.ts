import type { AreaSample, CellArea, SheetSample } from '../domain/recognition/types';
import type { CellValue } from '../domain/cell/value';
import { isOwnSheet } from './ownSheets';
import type { Session } from './session';

/** Recognition looks at no more of an area than this. */
const SAMPLE_ROWS = 60;
const SAMPLE_COLUMNS = 256;
/** A sheet that is wider is no card, and its merged ranges say nothing. */
const CARD_COLUMNS = 40;

interface AreaProxy {
  readonly range: Excel.Range;
  readonly table?: Excel.Table;
  head?: Excel.Range;
  merged?: Excel.RangeAreas;
}

/**
 * Reads the first rows of every table and of every sheet's used range, and of sheets as small as a card the merged
 * ranges. Sheets that are very hidden belong to programs and are left out; our own are listed with nothing on them. Two
 * requests, whatever the number of sheets.
 *
 * @param only name of the one worksheet to look at
 * @param beside further loads to be sent with the first request
 */
export async function sampleWorkbook(
  { context, outline }: Session,
  only?: string,
  beside?: () => void,
): Promise<SheetSample[]> {
  const { worksheets, tables } = outline;
  const wanted = worksheets.items.filter(
    ({ name, visibility }) => visibility !== 'VeryHidden' && (only === undefined || name === only),
  );
  const areas = new Map<string, AreaProxy[]>();
  for (const sheet of wanted) {
    if (isOwnSheet(sheet.name)) continue;
    const used = sheet.getUsedRangeOrNullObject(true);
    const own = tables.items.filter((table) => table.worksheet.name === sheet.name);
    areas.set(sheet.name, [...own.map((table) => ({ table, range: table.getRange() })), { range: used }]);
  }
  const all = [...areas.values()].flat();
  for (const { range } of all) range.load('rowIndex,columnIndex,rowCount,columnCount');
  beside?.();
  await context.sync();

  for (const area of all) {
    if (area.range.isNullObject) continue;
    const rows = Math.min(SAMPLE_ROWS, area.range.rowCount);
    const columns = Math.min(SAMPLE_COLUMNS, area.range.columnCount);
    area.head = area.range.getAbsoluteResizedRange(rows, columns);
    area.head.load('values');
    if (!area.table && area.range.rowCount <= SAMPLE_ROWS && columns <= CARD_COLUMNS) {
      area.merged = area.head.getMergedAreasOrNullObject();
      area.merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    }
  }
  await context.sync();

  return wanted.map(({ name }) => {
    const own = areas.get(name) ?? [];
    return { name, areas: own.flatMap(areaSample), merges: own.flatMap(mergesOf) };
  });
}

function mergesOf({ merged }: AreaProxy): CellArea[] {
  if (!merged || merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rowCount,
    columnCount,
  }));
}

function areaSample({ range, table, head }: AreaProxy): AreaSample[] {
  if (!head) return [];
  return [
    {
      table: table?.name,
      top: range.rowIndex,
      left: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
      rows: head.values as CellValue[][],
      headerRow: table?.showHeaders,
      totalsRow: table?.showTotals,
    },
  ];
}
