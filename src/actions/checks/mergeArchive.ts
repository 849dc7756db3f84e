import { OFFSET_1904 } from '../../domain/cell/day';
import type { CellValue } from '../../domain/cell/value';
import type { NewCell, NewCellFormat, NewRows } from '../../domain/changes/newRows';
import { Failure } from '../../excel/failure';
import { OWN_SHEETS } from '../../excel/ownSheets';
import { request } from '../../excel/request';
import type { Session } from '../../excel/session';
import type { Entry } from '../../excel/writing/applySets';
import type { NewRegisterColumn } from '../../excel/writing/newRegister';
import { duplicatesText } from '../../i18n/checks';
import type { Locale } from '../../i18n';
import { typedValue } from '../entries/cardField';
import type { MergeSide } from './mergePair';

/** 合并归档: a line for every value of a row that was merged into another one. */
const COLUMNS = [
  { key: 'archive.at', as: 'moment', width: 110 },
  { key: 'archive.sheet', as: 'text', width: 110 },
  { key: 'archive.row', as: 'general', width: 48 },
  { key: 'archive.into', as: 'text', width: 110 },
  { key: 'archive.item', as: 'text', width: 110 },
  { key: 'archive.value', as: 'text', width: 220 },
] as const satisfies readonly { key: string; as: NewCellFormat; width: number }[];

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/** What is put into the archive. */
export interface Archived {
  readonly drop: MergeSide;
  /** Whom it was merged into. */
  readonly into: string;
  /** Serial day with the time of day. */
  readonly now: number;
}

/**
 * What writes a row into 合并归档: below what stands there, or on a worksheet that is made.
 *
 * @throws Failure nameTaken where the user has a worksheet of his own with that name
 */
export async function archiveEntry(
  session: Session,
  archived: Archived,
  locale: Locale,
): Promise<Pick<Entry, 'rows' | 'registers'>> {
  const lines = linesOf(archived, session.date1904);
  const there = session.outline.worksheets.items.some(({ name }) => name === OWN_SHEETS.merged);
  const headers = headersIn(locale);
  if (there) return { rows: [await rowsBelow(session, lines)], registers: [] };
  const columns = COLUMNS.map(({ as, width }, i): NewRegisterColumn => ({ header: headers[i] ?? '', as, width }));
  return {
    rows: [],
    registers: [{ sheet: OWN_SHEETS.merged, columns, rows: lines.map((line) => cellsOf(line, headers)) }],
  };
}

function headersIn(locale: Locale): readonly string[] {
  return COLUMNS.map(({ key }) => duplicatesText(locale, key));
}

/** The values of the row as the sheet shows them, column by column; blank ones are left out. */
function linesOf({ drop, into, now }: Archived, date1904: boolean): readonly (readonly CellValue[])[] {
  const { reading, target, row, cellAt, valueOf } = drop;
  const at = now - (date1904 ? OFFSET_1904 : 0);
  const known = reading.columns.map(({ column, header, field }) => ({
    column,
    header,
    typed: valueOf(field)?.typed ?? '',
  }));
  const others = [...reading.unmapped, ...reading.ignored, ...reading.contacts.flatMap(({ columns }) => columns)];
  const rest = others.map(({ column, header }) => ({
    column,
    header,
    typed: typedValue(cellAt(column), null, 'text'),
  }));
  return [...known, ...rest]
    .filter(({ typed }) => typed.trim() !== '')
    .sort((a, b) => a.column - b.column)
    .map(({ header, typed }) => [at, reading.name, target.register.firstRow + row + 1, into, plain(header), typed]);
}

function plain(header: string): string {
  return header.replace(/\s+/g, ' ').trim();
}

function cellsOf(line: readonly CellValue[], headers: readonly string[]): readonly NewCell[] {
  return COLUMNS.map(({ key, as }, column): NewCell => ({ field: key, column, header: headers[column] ?? '', as, value: line[column] ?? '' })); // prettier-ignore
}

async function rowsBelow(session: Session, lines: readonly (readonly CellValue[])[]): Promise<NewRows> {
  const sheet = session.context.workbook.worksheets.getItem(OWN_SHEETS.merged);
  const { head, used } = await request(session, () => ({
    head: sheet.getRangeByIndexes(0, 0, 1, COLUMNS.length).load('values'),
    used: sheet.getUsedRange(true).load('rowIndex,rowCount'),
  }));
  const [found = []] = head.values as CellValue[][];
  // Colleagues share the file: it may have been made in the other language.
  const headers = LOCALES.map(headersIn).find((words) => words.every((word, i) => word === found[i]));
  if (!headers) throw new Failure('nameTaken', { sheet: OWN_SHEETS.merged });
  const rowCount = used.rowIndex + used.rowCount - 1;
  return {
    sheet: OWN_SHEETS.merged,
    table: session.outline.tables.items.find(({ worksheet }) => worksheet.name === OWN_SHEETS.merged)?.name,
    block: { headerRow: 0, firstRow: 1, rowCount, left: 0, columnCount: COLUMNS.length },
    rows: lines.map((line) => cellsOf(line, headers)),
    alone: true,
  };
}
