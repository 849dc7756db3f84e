import type { CellValue } from '../domain/cell/value';
import type { SettingRow } from '../domain/settings/rows';
import { Failure } from '../excel/failure';

const FORMAT = 'customer-cards-settings';
const VERSION = 1;
/** Default and note say nothing about this workbook. */
const COLUMNS = 5;
/** A file that is larger is none of ours. */
const LONGEST = 2_000_000;
const MOST_ROWS = 20_000;

/** Settings as JSON, one row a line, in the words of the sheet. */
export function settingsFile(header: readonly string[], rows: readonly SettingRow[]): string {
  const lines = [header, ...rows.filter(({ id }) => id !== '').map(({ cells }) => cells)];
  const list = lines.map((cells) => `    ${JSON.stringify(cells.slice(0, COLUMNS))}`).join(',\n');
  return `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "rows": [\n${list}\n  ]\n}\n`;
}

/**
 * The rows of exported settings.
 *
 * @throws Failure settingsFile where the text is no such file
 */
export function readSettingsFile(text: string): readonly (readonly CellValue[])[] {
  const { format, version, rows } = parse(text);
  if (format !== FORMAT || version !== VERSION || !isRows(rows)) throw new Failure('settingsFile');
  return rows;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  if (text.length > LONGEST) throw new Failure('settingsFile');
  try {
    // Some editors put a byte order mark before the text.
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch (error) {
    throw new Failure('settingsFile', {}, { cause: error });
  }
}

function isRows(rows: unknown): rows is CellValue[][] {
  return (
    Array.isArray(rows) &&
    rows.length <= MOST_ROWS &&
    rows.every(
      (row) => Array.isArray(row) && row.every((cell) => ['string', 'number', 'boolean'].includes(typeof cell)),
    )
  );
}
