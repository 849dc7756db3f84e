import { OFFSET_1904 } from '../../domain/cell/day';
import type { CellValue } from '../../domain/cell/value';
import type { ReportLinks } from '../../domain/changes/journal';
import type { PlacedCell } from '../../domain/report/placed';
import type { ReportValue } from '../../domain/report/report';
import type { ReportFormat } from '../../domain/report/reportFormat';
import type { Session } from '../session';
import { asEntry } from '../writing/guardedCells';

/** A value as it is entered into a cell: yuan, days of the workbook's own epoch, text that stays text. */
export type ToEntry = (value: ReportValue, as: ReportFormat) => CellValue;

export function entryIn({ date1904 }: Pick<Session, 'date1904'>): ToEntry {
  return (value, as) => {
    if (as === 'link' && typeof value === 'string') return linkTo(value);
    if (typeof value !== 'number') return asEntry(value ?? '');
    if (as === 'money') return value / 100;
    return as === 'day' && date1904 ? value - OFFSET_1904 : value;
  };
}

/** A formula, so that thousands of links are written as fast as texts. */
function linkTo(place: string): string {
  const cut = place.lastIndexOf('!');
  return hyperlink(place.slice(0, cut), place.slice(cut + 1), place);
}

/** What is entered into a cell outside of tables; one that leads to a sheet nobody has made says its words only. */
export function entryOf({ value, as, to }: PlacedCell, entry: ToEntry, links: ReportLinks): CellValue {
  const sheet = to && links[to];
  return sheet !== undefined && typeof value === 'string' ? hyperlink(sheet, 'A1', value) : entry(value, as);
}

function hyperlink(sheet: string, cell: string, words: string): string {
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  return `=HYPERLINK(${quoted(`#'${sheet.replace(/'/g, "''")}'!${cell}`)},${quoted(words)})`;
}
