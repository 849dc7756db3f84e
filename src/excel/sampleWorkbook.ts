import type { AreaSample, CellArea, SheetSample } from '../domain/recognition/types';
import type { CellValue } from '../domain/cell/value';
import type { Report } from '../domain/report/report';
import { askReport } from './journal/madeSheets';
import { isOwnSheet } from './ownSheets';
import { request } from './request';
import type { Session } from './session';

/** Recognition looks at no more of an area than this. */
const SAMPLE_ROWS = 60;
const SAMPLE_COLUMNS = 256;
/** A sheet that is wider is no card, and its merged ranges say nothing. */
const CARD_COLUMNS = 40;
/**
 * Sheets that we generate and that are registers of 三表一卡 all the same. 日报表 is none: its lists of customers would be
 * taken for leads and counted twice.
 */
const REGISTERS: ReadonlySet<Report['id']> = new Set(['pipeline']);

interface AreaProxy {
  readonly range: Excel.Range;
  readonly table?: Excel.Table;
  head?: Excel.Range;
  merged?: Excel.RangeAreas;
}

/**
 * Reads the first rows of every table and of every sheet's used range, and of sheets as small as a card the merged
 * ranges. Sheets that are very hidden belong to programs and are left out; our own, and those we have generated,
 * are listed with nothing on them. Two requests, whatever the number of sheets.
 *
 * @param only name of the one worksheet to look at
 * @param beside further loads to be sent with the first request
 */
export async function sampleWorkbook(session: Session, only?: string, beside?: () => void): Promise<SheetSample[]> {
  const { worksheets, tables } = session.outline;
  const wanted = worksheets.items.filter(
    ({ name, visibility }) => visibility !== 'VeryHidden' && (only === undefined || name === only),
  );
  const { areas, marks } = await request(session, () => {
    const found = new Map<string, AreaProxy[]>();
    const reports = new Map<string, () => Report['id'] | null>();
    for (const sheet of wanted) {
      if (isOwnSheet(sheet.name)) continue;
      reports.set(sheet.name, askReport(sheet));
      const used = sheet.getUsedRangeOrNullObject(true);
      const own = tables.items.filter((table) => table.worksheet.name === sheet.name);
      found.set(sheet.name, [...own.map((table) => ({ table, range: table.getRange() })), { range: used }]);
    }
    for (const { range } of [...found.values()].flat()) range.load('rowIndex,columnIndex,rowCount,columnCount');
    beside?.();
    return { areas: found, marks: reports };
  });
  for (const [name, mark] of marks) if (generatedAs(mark()) === 'output') areas.delete(name);
  await request(session, () => {
    for (const area of [...areas.values()].flat()) loadHead(area);
  });

  return wanted.map(({ name }) => {
    const own = areas.get(name) ?? [];
    const sample = { name, areas: own.flatMap(areaSample), merges: own.flatMap(mergesOf) };
    const generated = generatedAs(marks.get(name)?.() ?? null);
    return generated ? { ...sample, generated } : sample;
  });
}

/** A generated sheet repeats what stands in the registers: its rows are no customers of their own. */
function generatedAs(id: Report['id'] | null): SheetSample['generated'] {
  if (id === null) return undefined;
  return REGISTERS.has(id) ? 'register' : 'output';
}

function loadHead(area: AreaProxy): void {
  const { range, table } = area;
  if (range.isNullObject) return;
  const rows = Math.min(SAMPLE_ROWS, range.rowCount);
  const columns = Math.min(SAMPLE_COLUMNS, range.columnCount);
  area.head = range.getAbsoluteResizedRange(rows, columns);
  area.head.load('values');
  if (table || range.rowCount > SAMPLE_ROWS || columns > CARD_COLUMNS) return;
  area.merged = area.head.getMergedAreasOrNullObject();
  area.merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
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
