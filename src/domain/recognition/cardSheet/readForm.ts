import { readHeader } from '../headerText';
import type { CardCell, CardGrid } from './cardGrid';
import type { ChoiceContext } from './chooseFields';
import { contactsAcross, logOf, type ContactBlock } from './formContacts';
import { isKnownLabel, isSignature, labelWithCell, lookOf, type FormLabel } from './formLabel';
import { readFormRow } from './formRow';
import { formTable, NUMBERING } from './formTable';
import { ordinalOf } from './ordinals';

/** A form with its labels and values, before anything is said about their fields. */
export interface Form {
  readonly labels: readonly FormLabel[];
  readonly contacts: readonly ContactBlock[];
}

const WIDE = 0.6;
const HEADING_WORDS = /(?:信息|资料|情况|状况|记录|意见|概况|部分)$/;
const GENERAL_WORDS = /(?:基本|详细|相关)?(?:信息|资料|情况|状况|概况|部分)$/;

/**
 * Reads the rows of a form from the top: headings, tables, contacts side by side, and rows of labels with their values.
 *
 * @param grid the form's cells
 * @param context the form's title
 * @returns labels with values, and the contacts apart from them
 * @example readForm(grid, context).labels.map(({ label, value }) => [label, value]) // [['客户姓名', '张三'], …]
 */
export function readForm(grid: CardGrid, context: ChoiceContext): Form {
  const labels: FormLabel[] = [];
  const contacts: ContactBlock[] = [];
  const isLabelColumn = labelColumns(grid);
  let heading = '';
  for (let row = grid.top; row <= grid.bottom; row++) {
    const across = contactsAcross(grid, row);
    if (across) {
      contacts.push(...across.blocks);
      row = across.lastRow;
      continue;
    }
    const title = headingOf(grid, row);
    if (title !== null) {
      heading = title;
      continue;
    }
    const table = formTable(grid, row);
    if (!table) {
      labels.push(...withoutSignatures(readFormRow(grid, row, isLabelColumn, heading)));
      continue;
    }
    const log = logOf(grid, table, context);
    if (log) contacts.push(...log);
    else if (table.rows.length === 1) labels.push(...valuesBelow(grid, table.headers, table.rows[0] ?? row, heading));
    row = table.rows[table.rows.length - 1] ?? row;
  }
  return withBlocks(grid, labels, contacts);
}

function valuesBelow(grid: CardGrid, headers: readonly CardCell[], row: number, group: string): readonly FormLabel[] {
  return headers.map((header) => labelWithCell(header, grid.at(row, header.column), group));
}

/** A date behind a signature is when it was signed. */
function withoutSignatures(labels: readonly FormLabel[]): readonly FormLabel[] {
  const signed = labels.findIndex(({ label }) => isSignature(label));
  return signed < 0
    ? labels
    : labels.filter(({ header }, i) => i < signed || !/^(?:日期|时间|date)$/.test(header.core));
}

/** The words of a row that is nothing but a heading, without their number; null for any other row. */
function headingOf(grid: CardGrid, row: number): string | null {
  const cells = grid.filled(row);
  const [cell] = cells;
  if (!cell || cells.length > 1 || typeof cell.value !== 'string') return null;
  const header = readHeader(cell.value.replace(NUMBERING, ''));
  if (ordinalOf(header.core) !== null) return null;
  const { asPairs, asLabel } = lookOf(cell.value);
  if (asPairs < 1 || asLabel > 1) return asPairs < 1 ? null : row <= grid.top + 1 ? '' : null;
  const wide = cell.width / (grid.right - grid.left + 1) >= WIDE;
  const named = NUMBERING.test(cell.value) || /^[【[]/.test(cell.value) || HEADING_WORDS.test(header.core);
  if (!wide && !named && (isKnownLabel(header) || row > grid.top)) return null;
  if (!wide && isKnownLabel(header) && !NUMBERING.test(cell.value)) return null;
  return header.core.replace(GENERAL_WORDS, '');
}

/** Columns in which most of the short words are labels the dictionary knows. */
function labelColumns(grid: CardGrid): (column: number) => boolean {
  const known = new Map<number, number>();
  const words = new Map<number, number>();
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (const { column, value } of grid.filled(row)) {
      const { asLabel, asValue } = lookOf(value);
      words.set(column, (words.get(column) ?? 0) + 1);
      if (asLabel < asValue) known.set(column, (known.get(column) ?? 0) + 1);
    }
  }
  return (column) => (known.get(column) ?? 0) >= 2 && (known.get(column) ?? 0) * 2 > (words.get(column) ?? 0);
}

/** Puts labels that stand beside or below an ordinal (初次洽谈 … 五次洽谈) into its contact. */
function withBlocks(grid: CardGrid, labels: readonly FormLabel[], contacts: readonly ContactBlock[]): Form {
  const starts = ordinalCells(grid);
  if (new Set(starts.map(({ ordinal }) => ordinal)).size < 2) return { labels, contacts };
  const blocks = starts.map(({ cell, ordinal }, i) => {
    const nextRow = starts[i + 1]?.cell.row ?? endOfBlocks(grid, cell, starts[i - 1]?.cell);
    const until = cell.height > 1 ? Math.min(nextRow, cell.row + cell.height) : nextRow;
    return { ordinal, from: cell.row, until };
  });
  const inside = ({ at }: FormLabel): number =>
    blocks.findIndex(({ from, until }) => at.row >= from && at.row < Math.max(until, from + 1));
  const own = blocks.map(({ ordinal }, i) => ({ ordinal, labels: labels.filter((label) => inside(label) === i) }));
  return {
    labels: labels.filter((label) => inside(label) < 0),
    contacts: [...own.filter((block) => block.labels.length > 0), ...contacts],
  };
}

function ordinalCells(grid: CardGrid): readonly { readonly cell: CardCell; readonly ordinal: number }[] {
  const found: { cell: CardCell; ordinal: number }[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const cell = grid.filled(row)[0];
    if (!cell || typeof cell.value !== 'string') continue;
    const lead = lookOf(cell.value).parts[0];
    const words = lead?.label === '' ? cell.value.slice(lead.start, lead.end) : (lead?.label ?? cell.value);
    const ordinal = ordinalOf(readHeader(words).core);
    if (ordinal !== null) found.push({ cell, ordinal });
  }
  return found;
}

/** The last contact reaches as far as the one before it. */
function endOfBlocks(grid: CardGrid, last: CardCell, before: CardCell | undefined): number {
  return before === undefined ? grid.bottom + 1 : Math.min(grid.bottom + 1, last.row + (last.row - before.row));
}
