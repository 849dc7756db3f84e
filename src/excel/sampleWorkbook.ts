import type { AreaSample, SheetSample } from '../domain/recognition/types';
import type { CellValue } from '../domain/cell/value';
import type { Session } from './session';

/** Recognition looks at no more of an area than this. */
const SAMPLE_ROWS = 60;
const SAMPLE_COLUMNS = 256;

interface AreaProxy {
  readonly range: Excel.Range;
  readonly table?: Excel.Table;
  head?: Excel.Range;
}

/**
 * Reads the first rows of every table and of every sheet's used range. Sheets that are very hidden belong to programs and
 * are left out. Two requests, whatever the number of sheets.
 *
 * @param only name of the one worksheet to look at
 */
export async function sampleWorkbook({ context, outline }: Session, only?: string): Promise<SheetSample[]> {
  const { worksheets, tables } = outline;
  const wanted = worksheets.items.filter(
    ({ name, visibility }) => visibility !== 'VeryHidden' && (only === undefined || name === only),
  );
  const areas = new Map<string, AreaProxy[]>();
  for (const sheet of wanted) {
    const used = sheet.getUsedRangeOrNullObject(true);
    const own = tables.items.filter((table) => table.worksheet.name === sheet.name);
    areas.set(sheet.name, [...own.map((table) => ({ table, range: table.getRange() })), { range: used }]);
  }
  const all = [...areas.values()].flat();
  for (const { range } of all) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();

  for (const area of all) {
    if (area.range.isNullObject) continue;
    const rows = Math.min(SAMPLE_ROWS, area.range.rowCount);
    const columns = Math.min(SAMPLE_COLUMNS, area.range.columnCount);
    area.head = area.range.getAbsoluteResizedRange(rows, columns);
    area.head.load('values');
  }
  await context.sync();

  return wanted.map(({ name }) => ({ name, areas: (areas.get(name) ?? []).flatMap(areaSample) }));
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
