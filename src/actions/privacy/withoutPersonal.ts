import { formatDay, OFFSET_1904 } from '../../domain/cell/day';
import { columnFate, hiddenName } from '../../domain/privacy/personalColumn';
import { copiedColumn, type CopiedColumn } from '../../domain/privacy/copiedColumn';
import { maskedWords } from '../../domain/privacy/maskedWords';
import type { SheetReading } from '../../domain/recognition/types';
import type { Report, ReportColumn } from '../../domain/report/report';
import { readColumns } from '../../excel/readColumns';
import { readRegister } from '../../excel/readRegister';
import { privacySheetText } from '../../i18n/privacy/sheet';
import type { BuildReport, ReportRequest } from '../reports/types';
import { nothingToReport } from '../reports/nothingToReport';

/** A column of the register and its header. */
type Header = Pick<SheetReading['columns'][number], 'column' | 'header'>;

/**
 * A copy of a register without personal data, to be given to others: columns that are personal by the dictionary are
 * left out, names of persons are shown by their first letter unless they are wanted, and numbers that stand in notes are hidden.
 * Values and how they look are copied; a formula is copied as what it comes to.
 *
 * @throws Failure nothingToReport where no such register is there
 */
export const buildWithoutPersonal: BuildReport = async (request): Promise<Report> => {
  const { session, context, options } = request;
  const t = privacySheetText(context.locale);
  const reading = registerToCopy(request);
  const { kind } = reading;
  if (kind === 'other') throw nothingToReport('export-without-personal', context.locale);
  const headers = headersOf(reading);
  const fields = new Map(reading.columns.map(({ column, field }) => [column, field]));
  const { firstRow, rowCount, skipped } = await readRegister(session, reading, [...fields.values()], context.today);
  const formats = new Map(headers.map(({ column }): [number, string[]] => [column, []]));
  const cells = await readColumns(session, reading.name, firstRow, rowCount, headers.map(({ column }) => column), undefined, formats); // prettier-ignore

  const withNames = options.names === 'kept';
  const copied: { readonly header: string; readonly column: CopiedColumn }[] = [];
  const left: string[] = [];
  for (const { column, header } of headers) {
    const raw = cells.get(column) ?? [];
    const fate = columnFate(kind, fields.get(column) ?? null, header, raw);
    if (fate === 'left') left.push(header);
    else {
      const inWords = fate === 'kept' ? maskedWords : withNames ? String : hiddenName;
      copied.push({ header, column: copiedColumn(raw, formats.get(column) ?? [], inWords) });
    }
  }
  const rows = Array.from({ length: rowCount }, (_none, row) => row).filter((row) => !skipped.has(row));
  const title = t('title', { sheet: reading.name });
  return {
    id: 'export-without-personal',
    sheet: t('sheet', { sheet: reading.name }),
    title,
    basis: [
      t('basis', { sheet: reading.name, day: formatDay(context.today) }),
      left.length ? t('left', { columns: left.join(t('separator')) }) : t('leftNothing'),
      t(withNames ? 'names.kept' : 'names.hidden'),
      t('notes'),
    ],
    sections: [
      {
        kind: 'table',
        title: '',
        columns: copied.map(({ header, column }): ReportColumn => ({ header, as: column.as })),
        rows: rows.map((row) => copied.map(({ column }) => inEpoch(column, row))),
        none: t('none'),
      },
      {
        kind: 'lines',
        title: t('findings'),
        lines: [left.length ? t('left', { columns: left.join(t('separator')) }) : t('leftNothing')],
      },
    ],
    signatures: [],
    rows: rows.length,
  };

  /** A report's days are of the 1900 epoch. */
  function inEpoch({ as, values }: CopiedColumn, row: number) {
    const value = values[row] ?? null;
    return as === 'day' && typeof value === 'number' && session.date1904 ? value + OFFSET_1904 : value;
  }
};

/** The register that is named, else the one in front, else the first. */
function registerToCopy({ session, workbook, context, options }: ReportRequest): SheetReading {
  const registers = workbook.sheets.filter(({ layout }) => layout === 'register');
  const wanted = options.copyOf ?? context.sheet;
  const named = registers.find(({ name }) => name === (wanted ?? session.outline.active));
  const found = named ?? (wanted === undefined ? registers[0] : undefined);
  if (!found) throw nothingToReport('export-without-personal', context.locale);
  return found;
}

/** All columns from left to right, understood or not; of a contact beside the row each of its columns. */
function headersOf({ columns, unmapped, ignored, contacts, questions }: SheetReading): readonly Header[] {
  const all: readonly Header[] = [...columns, ...unmapped, ...ignored, ...questions, ...contacts.flatMap((one) => one.columns)]; // prettier-ignore
  const byColumn = new Map(all.map(({ column, header }) => [column, header]));
  return [...byColumn].map(([column, header]) => ({ column, header })).sort((a, b) => a.column - b.column);
}
