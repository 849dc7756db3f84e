import type { RunHeader } from '../../domain/changes/journal';
import type { CellValue } from '../../domain/cell/value';
import { OWN_SHEETS } from '../ownSheets';
import type { Session } from '../session';

/** What the journal says to people. */
export interface LogWords {
  readonly headers: Readonly<Record<LogColumn, string>>;
  readonly action: (name: string) => string;
  readonly status: (status: RunHeader['status']) => string;
  readonly separator: string;
}

const COLUMNS = ['at', 'action', 'sheets', 'cells', 'status', 'who', 'id'] as const;
type LogColumn = (typeof COLUMNS)[number];

/** In points. */
const WIDTHS: Readonly<Record<LogColumn, number>> = {
  at: 110,
  action: 150,
  sheets: 220,
  cells: 70,
  status: 80,
  who: 80,
  id: 130,
};
const ID = COLUMNS.indexOf('id');

/** Queues the list of runs on a new worksheet, hidden until somebody wants to see it. */
export function makeLog(sheet: Excel.Worksheet, { headers }: LogWords): void {
  const range = sheet.getRangeByIndexes(0, 0, 1, COLUMNS.length);
  range.values = [COLUMNS.map((column) => headers[column])];
  range.format.font.bold = true;
  range.format.font.color = '#FFFFFF';
  range.format.fill.color = '#0F6C5C';
  COLUMNS.forEach((column, i) => (range.getColumn(i).format.columnWidth = WIDTHS[column]));
  sheet.freezePanes.freezeRows(1);
  sheet.visibility = Excel.SheetVisibility.hidden;
}

/** Queues the line of a run: a new one on top, or what has become of it. */
export type WriteLine = (run: RunHeader) => void;

/**
 * Asks for the list of runs, if there is one.
 *
 * @returns how lines are written, once the request was answered; nothing happens where somebody has protected the sheet
 */
export function askLog({ context, outline }: Session): ((words: LogWords) => WriteLine) | null {
  if (!outline.worksheets.items.some(({ name }) => name === OWN_SHEETS.journal)) return null;
  const sheet = context.workbook.worksheets.getItem(OWN_SHEETS.journal);
  sheet.load('protection/protected');
  const ids = sheet.getRangeByIndexes(0, ID, 1_000, 1).getUsedRangeOrNullObject(true).load('values,rowIndex');
  return (words) => {
    if (sheet.protection.protected) return () => undefined;
    const known = ids.isNullObject ? [] : (ids.values as CellValue[][]).map(([id]) => id);
    const lines = new Map<string, Excel.Range>();
    return (run) => {
      const cells = [COLUMNS.map((column) => shown(run, column, words))];
      const at = known.indexOf(run.id);
      let line = run.status === 'open' ? undefined : lines.get(run.id);
      if (!line) {
        // A whole row is put in: colleagues who do the same at this moment lose nothing.
        if (at < 0) sheet.getRange('2:2').insert(Excel.InsertShiftDirection.down).clear(Excel.ClearApplyTo.formats);
        line = sheet.getRangeByIndexes(at < 0 ? 1 : ids.rowIndex + at, 0, 1, COLUMNS.length);
        lines.set(run.id, line.load('rowIndex'));
      }
      // Names of worksheets and people may begin with a sign: text first.
      line.numberFormat = [COLUMNS.map((column) => (column === 'cells' ? '0' : '@'))];
      line.values = cells;
    };
  };
}

function shown(run: RunHeader, column: LogColumn, words: LogWords): CellValue {
  if (column === 'action') return words.action(run.action);
  if (column === 'status') return words.status(run.status);
  if (column === 'sheets') return run.sheets.join(words.separator);
  return run[column];
}
