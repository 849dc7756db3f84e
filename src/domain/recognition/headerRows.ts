import type { CellValue } from '../cell/value';
import { readHeader, type HeaderText } from './headerText';
import type { AreaSample } from './types';
import { isContactGroup } from './contactGroups';

/** A row, or two, that may be the header of a block. Rows are indices into the area's sample. */
export interface HeaderRows {
  /** The last header row; data begins below it. */
  readonly last: number;
  /** One header a column of the area, blank where there is none. */
  readonly headers: readonly HeaderText[];
}

const LATEST_ROW = 20;
const LONGEST_HEADER = 30;
const FEWEST_HEADERS = 2;
const MOST_TRIED = 4;
/** One cell in so many may be no label: a date beside the title, a year. */
const STRAY = 8;
const FIELD_KEY = /^[a-z][a-z0-9]*(?:[_.][a-z0-9]+|[A-Z][a-z0-9]*)*$/;

/**
 * The rows of an area that may be its header: rows of labels within the first twenty, alone and with the row of groups
 * above them, those with most words of the dictionary first. A second header row of field keys (customer_name) belongs
 * to the header.
 *
 * @param area the area with its first rows
 * @param isKnown whether a header is a word of the dictionary or of the user
 * @param least how many known headers a row must have
 * @returns a few possible headers, the likeliest first; for a table only its first row
 * @example headerRows(area, isKnown)[0]?.headers[0]?.core // '客户姓名'
 */
export function headerRows(
  area: AreaSample,
  isKnown: (header: HeaderText) => boolean,
  least = 1,
): readonly HeaderRows[] {
  if (area.headerRow === false) return [];
  const width = area.columnCount;
  const found: { rows: HeaderRows; known: number }[] = [];
  const add = (last: number, headers: readonly HeaderText[]): void => {
    const known = headers.filter((header) => isKnown(header)).length;
    if (known >= least) found.push({ rows: { last, headers }, known });
  };
  const last = area.table !== undefined ? 1 : Math.min(LATEST_ROW, area.rows.length);
  for (let row = 0; row < last; row++) {
    const cells = area.rows[row] ?? [];
    if (!isLabelRow(cells)) continue;
    const below = area.rows[row + 1] ?? [];
    if (isKeyRow(below)) {
      add(row + 1, build(cells, below, width));
      continue;
    }
    add(row, build(cells, null, width));
    if (area.table === undefined && row + 1 < area.rows.length && isLabelRow(below)) {
      add(row + 1, join(cells, below, width, isKnown));
    }
  }
  return found
    .sort((a, b) => b.known - a.known)
    .slice(0, MOST_TRIED)
    .map(({ rows }) => rows);
}

/**
 * Whether the cells of a row could be headers. Labels are short words; a row with a number, a long text or a telephone
 * in it is data.
 *
 * @param cells the row
 * @returns true where nearly all filled cells are labels
 * @example isLabelRow(['客户姓名', '电话', '']) // true
 */
export function isLabelRow(cells: readonly CellValue[]): boolean {
  let labels = 0;
  let others = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    if (isLabel(cell)) labels++;
    else others++;
  }
  return labels >= FEWEST_HEADERS && others * STRAY <= labels;
}

function isLabel(cell: CellValue): boolean {
  // 1 … 31 head the days of a month.
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 31;
  if (typeof cell === 'boolean') return false;
  const text = cell.trim();
  if (text === '' || text.length > LONGEST_HEADER) return false;
  return !/\d{5,}|^[\d.,%¥￥/:-]+$|[。!！;；]$/.test(text);
}

function isKeyRow(cells: readonly CellValue[]): boolean {
  const texts = cells.filter((cell) => cell !== '');
  if (texts.length < FEWEST_HEADERS) return false;
  const keys = texts.filter((cell) => typeof cell === 'string' && FIELD_KEY.test(cell.trim())).length;
  return keys === texts.length && texts.some((cell) => String(cell).includes('_') || /[a-z][A-Z]/.test(String(cell)));
}

function build(cells: readonly CellValue[], keys: readonly CellValue[] | null, width: number): readonly HeaderText[] {
  return Array.from({ length: width }, (_, i) => {
    const cell = cells[i] ?? '';
    const key = keys?.[i] ?? '';
    return readHeader(key === '' || cell === key ? cell : cell === '' ? key : `${String(cell)}(${String(key)})`);
  });
}

/**
 * Two rows as one: the lower label, else the upper one (a cell merged over both rows). A lower label that is nothing
 * by itself is read together with its group: 来店频率 over 初 and 再, 第一次回访 over 时间, 内容 and 级别; so is one that
 * stands under several groups, if the dictionary has the two together: 日期 under 销售 and under 回款.
 */
function join(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
  width: number,
  isKnown: (header: HeaderText) => boolean,
): readonly HeaderText[] {
  const cores = lower.map((cell) => readHeader(cell).core);
  const isRepeated = (core: string): boolean => cores.indexOf(core) !== cores.lastIndexOf(core);
  let group: CellValue = '';
  return Array.from({ length: width }, (_, i) => {
    const [above, below] = [upper[i] ?? '', lower[i] ?? ''];
    if (above !== '') group = above;
    if (below === '') return readHeader(above);
    const header = readHeader(below);
    // A merged group stands in its first cell only and reaches as far as the next one.
    if (group === '') return header;
    const joined = { ...readHeader(`${String(group)}${String(below)}`), written: header.written };
    const isPart = header.core.length === 1 || isContactGroup(readHeader(group).core);
    return isPart || (isRepeated(header.core) && isKnown(joined)) ? joined : header;
  });
}
