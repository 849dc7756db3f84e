import { foldWidth } from '../cell/text';
import type { CellValue } from '../cell/value';
import { readHeader } from './headerText';
import { isKnownWord, vocabulary } from './vocabulary';

/** One column by which data rows are told from the rest; `values` begins with the row below the header. */
export interface RowMark {
  readonly header: string;
  readonly values: readonly CellValue[];
}

/** Where the data ends, and what inside is no data. */
export interface DataRows {
  /** Rows from the first to the last data row. */
  readonly rowCount: number;
  /** Row indices below `rowCount` that are no data: sub-totals, repeated headers, blank lines, notes. */
  readonly skipped: ReadonlySet<number>;
}

type RowSort = 'data' | 'blank' | 'other';

const TOTAL = /^(?:.{0,8}?)(?:合计|小计|总计|共计|总和|汇总|累计|total|subtotal|grandtotal|sum)元?$/i;
/** 共26户 */
const COUNT = /^共\d+(?:户|人|位|家|条|笔|台|个|名|行|项)$/;
const NOTE =
  /^(?:[*※注]|备注[:：]|备 ?注[:：]|说明[:：]|填[写表]说明|填表要求|制表|填表人|填报人|编制|审核[人:：]|审批|复核|批准|经办人[:：]|负责人[:：]|打印|导出|统计时间|数据来源|截[至止]|温馨提示|提示[:：]|以上|以下|note[:s]|remark[:s]|prepared by|source:)/i;
/** What a note or a total can begin or end with is looked at no further in longer texts. */
const LONGEST_TOTAL = 14;
const LONGEST_HEADER = 10;
const TITLE_BELOW_GAP = 2;

/**
 * Where the data of a block ends, and which rows inside it are no data: totals and sub-totals (合计, 小计, 总计),
 * repeated headers, blank lines, and notes (备注: 制表人). The header of another list below a gap ends the data. Only a
 * few columns are looked at, so that a used range blown up by formatting costs nothing more.
 *
 * @param first the first column of the block, or the only one that was read; a row with only its number in it (a
 *   prefilled 序号) is blank where there are keys
 * @param keys one or two columns that every data row fills: name and phone, or day and amount; none where `first` is
 *   the key column itself
 * @param words columns that say what a row is about, such as 摘要 in a ledger: a total may be written there
 * @returns the number of rows and the rows to be skipped
 * @example dataEnd(first, [names]) // { rowCount: 3, skipped: Set { 1 } } for 张三 · 小计 · 李四 · 合计
 */
export function dataEnd(first: RowMark, keys: readonly RowMark[], words: readonly RowMark[] = []): DataRows {
  const rows = Math.max(first.values.length, ...keys.map(({ values }) => values.length));
  const marks = [first, ...keys];
  const headers = marks.map(({ header }) => readHeader(header).core);
  const skipped = new Set<number>();
  let rowCount = 0;
  let gap = -Infinity;
  for (let row = 0; row < rows; row++) {
    // Blank rows, and perhaps a title below them, part two lists.
    if (row - gap <= TITLE_BELOW_GAP && isOtherHeader(row, marks, headers)) {
      rowCount = Math.min(rowCount, gap);
      break;
    }
    const sort = words.some(({ values }) => saysTotal(values[row]))
      ? 'other'
      : sortOf(row, first, keys, marks, headers);
    if (sort === 'blank') gap = row;
    if (sort === 'data') rowCount = row + 1;
    else skipped.add(row);
  }
  for (const row of skipped) if (row >= rowCount) skipped.delete(row);
  return { rowCount, skipped };
}

function sortOf(
  row: number,
  first: RowMark,
  keys: readonly RowMark[],
  marks: readonly RowMark[],
  headers: readonly string[],
): RowSort {
  let filledKeys = 0;
  for (const { values } of keys) {
    const value = values[row] ?? '';
    if (isBlank(value)) continue;
    filledKeys++;
    if (typeof value === 'string' && isTotal(value)) return 'other';
  }
  const lead = first.values[row] ?? '';
  if (typeof lead === 'string' && !isBlank(lead)) {
    if (isTotal(lead)) return 'other';
    if ((keys.length === 0 || filledKeys < keys.length) && isNote(lead)) return 'other';
  }
  if (filledKeys === 0) {
    if (keys.length > 0 && (isBlank(lead) || isRowNumber(lead))) return 'blank';
    if (isBlank(lead)) return 'blank';
  }
  return repeatsHeader(row, marks, headers) ? 'other' : 'data';
}

function isBlank(value: CellValue): boolean {
  return value === '' || (typeof value === 'string' && value.trim() === '');
}

function isRowNumber(value: CellValue): boolean {
  return typeof value === 'number' ? Number.isInteger(value) && value < 1e6 : /^\d{1,6}$/.test(String(value).trim());
}

function saysTotal(value: CellValue | undefined): boolean {
  return typeof value === 'string' && isTotal(value);
}

function isTotal(value: string): boolean {
  if (value.length > LONGEST_TOTAL) return false;
  const last = value.charCodeAt(value.length - 1);
  if (!TOTAL_ENDS.has(last)) return false;
  const plain = foldWidth(value).replace(/[\s:()（）]/g, '');
  return TOTAL.test(plain) || COUNT.test(plain);
}

/** The only characters a total ends with; looking at one character first keeps a long column of names cheap. */
const TOTAL_ENDS: ReadonlySet<number> = new Set(
  [...'计和总lLmM):： ）元户人位家条笔台个名行项'].map((end) => end.charCodeAt(0)),
);

function isNote(value: string): boolean {
  return NOTE_STARTS.has(value.trimStart().charCodeAt(0)) && NOTE.test(foldWidth(value));
}

/** The only characters a note begins with. */
const NOTE_STARTS: ReadonlySet<number> = new Set(
  [...'*＊※注备说填制编审复批核经负打导统数截温提以nNrRpPsSｎＮｒＲｐＰｓＳ'].map((start) => start.charCodeAt(0)),
);

/** Whether a row reads as the header of another list: words of the dictionary, and not those of this list. */
function isOtherHeader(row: number, marks: readonly RowMark[], headers: readonly string[]): boolean {
  let known = 0;
  for (const { values } of marks) {
    const value = values[row] ?? '';
    if (isBlank(value)) continue;
    if (typeof value !== 'string' || value.length > LONGEST_HEADER) return false;
    const { core } = readHeader(value);
    if (headers.includes(core) || !isKnownWord(core, vocabulary())) return false;
    known++;
  }
  return known > 0;
}

/** Printed lists repeat their header on every page. */
function repeatsHeader(row: number, marks: readonly RowMark[], headers: readonly string[]): boolean {
  let same = 0;
  for (let i = 0; i < marks.length; i++) {
    const value = marks[i]?.values[row] ?? '';
    if (value === '') continue;
    const header = marks[i]?.header ?? '';
    // One character decides for nearly every value that it is no header.
    if (typeof value !== 'string' || header === '' || value.charCodeAt(0) !== header.charCodeAt(0)) return false;
    if (value !== header && readHeader(value).core !== headers[i]) return false;
    same++;
  }
  return same > 0;
}
