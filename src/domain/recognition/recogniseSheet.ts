import { CARD_KINDS } from '../cards';
import { candidatesOf } from './candidates';
import { profileColumn } from './columnProfile';
import { headerRows, type HeaderRows } from './headerRows';
import { readHeader } from './headerText';
import { FOREIGN_TITLES, FOREIGN_WORDS, KIND_RULES } from './kinds';
import { matchKind, type HeaderColumn, type KindMatch } from './matchKind';
import type { AreaSample, SheetReading, SheetSample } from './types';

/** A block that was understood, with what it was understood from. */
interface Found {
  readonly area: AreaSample;
  readonly rows: HeaderRows;
  readonly columns: readonly HeaderColumn[];
  readonly match: KindMatch;
  /** Columns of the area that carry the block, from its first header to its last column with data. */
  readonly from: number;
  readonly to: number;
}

/** What a title or a sheet's name is worth that names the kind, and what a sheet must bring together to be taken. */
const TITLE_WEIGHT = 2.5;
const NAME_WEIGHT = 2;
const FOREIGN_TITLE_WEIGHT = 3;
const ENOUGH = 1.8;
const FEWEST_COLUMNS = 3;
/** So many kinds, the likeliest by their words, are tried in full. */
const KINDS_TRIED = 6;
const KNOWN = 0.8;
const BETTER = 0.01;
const FEWEST_GAPS = 3;
const TITLE_ROWS = 6;

/**
 * What a worksheet is taken for: which kind of register, where its header and data stand, and which column holds which
 * field. A table is preferred to the bare sheet, and of several the one with most rows. A sheet that is not
 * ours is `other`, and none of its columns is mapped.
 *
 * @param sample the sheet's name, tables and first rows
 * @returns the reading; rows and columns are 0-based sheet coordinates
 * @example recogniseSheet({ name: '意向客户', areas: [area] }).kind // 'leads'
 */
export function recogniseSheet(sample: SheetSample): SheetReading {
  let best: Found | null = null;
  for (const area of sample.areas) {
    const found = bestOfArea(sample.name, area);
    if (found && (best === null || isPreferred(found, best))) best = found;
  }
  return best === null ? notOurs(sample.name) : reading(sample.name, best);
}

function isPreferred(found: Found, best: Found): boolean {
  const [table, bestTable] = [found.area.table !== undefined, best.area.table !== undefined];
  if (table !== bestTable) return table;
  return found.area.rowCount > best.area.rowCount;
}

function bestOfArea(name: string, area: AreaSample): Found | null {
  let best: Found | null = null;
  for (const rows of headerRows(area)) {
    for (const columns of blocksOf(columnsOf(area, rows))) {
      const match = bestKind(columns, titleWords(area, rows.last), name);
      if (match && (best === null || match.evidence > best.match.evidence + BETTER)) {
        const at = columns.map(({ column }) => column - area.left);
        best = { area, rows, columns, match, from: Math.min(...at), to: lastColumn(area, rows.last, Math.max(...at)) };
      }
    }
  }
  return best;
}

function columnsOf(area: AreaSample, rows: HeaderRows): readonly HeaderColumn[] {
  const data = area.rows.slice(rows.last + 1);
  return rows.headers.flatMap((header, i) => {
    if (header.core === '') return [];
    const candidates = candidatesOf(header);
    const values = data.map((row) => row[i] ?? '').filter((value) => value !== '');
    let kinds = 0;
    for (const fields of candidates.values()) if ((fields[0]?.score ?? 0) >= KNOWN) kinds++;
    const rarity = kinds === 0 ? 0 : Math.log(CARD_KINDS.length / kinds) / Math.log(CARD_KINDS.length);
    return [{ column: area.left + i, header, candidates, profile: profileColumn(values), values, rarity }];
  });
}

/**
 * Blocks that stand side by side. One or two blank columns belong to one list; where there are more, or where headers
 * come again behind a blank column, there are several lists.
 */
function blocksOf(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const blocks: HeaderColumn[][] = [];
  for (const column of columns) {
    const block = blocks[blocks.length - 1];
    const before = block?.[block.length - 1];
    if (block && before && column.column === before.column + 1) block.push(column);
    else blocks.push([column]);
  }
  if (blocks.length <= 1) return columns.length === 0 ? [] : [columns];
  const cores = blocks.map((block) => new Set(block.map(({ header }) => header.core)));
  const repeats = cores.some((later, i) =>
    cores.slice(0, i).some((earlier) => [...later].filter((core) => earlier.has(core)).length >= 2),
  );
  return repeats || blocks.length > FEWEST_GAPS ? blocks : [columns];
}

/** The kind with most evidence, if it has enough. */
function bestKind(columns: readonly HeaderColumn[], title: string, name: string): KindMatch | null {
  const foreign = foreignEvidence(columns, title, name);
  const sheetName = readHeader(name).core;
  const likely = CARD_KINDS.map((kind) => ({
    kind,
    rough: columns.reduce(
      (sum, { candidates, rarity }) => {
        const score = candidates.get(kind)?.[0]?.score ?? 0;
        return sum + score * (0.25 + rarity);
      },
      titleEvidence(KIND_RULES[kind].titles, title, sheetName),
    ),
  }))
    .sort((a, b) => b.rough - a.rough)
    .slice(0, KINDS_TRIED);
  let best: KindMatch | null = null;
  for (const { kind } of likely) {
    const match = matchKind(kind, columns);
    if (!match || match.pairings.length < Math.min(FEWEST_COLUMNS, columns.length)) continue;
    const evidence = match.evidence + titleEvidence(KIND_RULES[kind].titles, title, sheetName) - foreign;
    if (evidence >= ENOUGH && evidence > (best?.evidence ?? 0)) best = { ...match, evidence };
  }
  return best;
}

function titleEvidence(words: RegExp, title: string, sheetName: string): number {
  return (words.test(title) ? TITLE_WEIGHT : 0) + (words.test(sheetName) ? NAME_WEIGHT : 0);
}

function foreignEvidence(columns: readonly HeaderColumn[], title: string, name: string): number {
  let evidence = FOREIGN_TITLES.test(title) || FOREIGN_TITLES.test(name.toLowerCase()) ? FOREIGN_TITLE_WEIGHT : 0;
  for (const { header } of columns) {
    for (const [word, weight] of FOREIGN_WORDS) if (word.test(header.core)) evidence += weight;
  }
  return evidence;
}

/** The words above the header row: titles, dates of export. */
function titleWords(area: AreaSample, headerRow: number): string {
  return area.rows
    .slice(Math.max(0, headerRow - TITLE_ROWS), headerRow)
    .flat()
    .filter((cell): cell is string => typeof cell === 'string' && cell !== '')
    .map((cell) => readHeader(cell).core)
    .join(' ');
}

/** The block reaches over columns without a header as long as they hold data. */
function lastColumn(area: AreaSample, headerRow: number, last: number): number {
  const data = area.rows.slice(headerRow + 1);
  const holdsData = (column: number): boolean => data.some((row) => (row[column] ?? '') !== '');
  let to = last;
  while (to + 1 < area.columnCount && holdsData(to + 1)) to++;
  return to;
}

function reading(name: string, found: Found): SheetReading {
  const { area, rows, columns, match } = found;
  const mapped = new Set(match.pairings.map(({ index }) => index));
  const at = (index: number): { column: number; header: string } => ({
    column: columns[index]?.column ?? 0,
    header: columns[index]?.header.written ?? '',
  });
  return {
    name,
    kind: match.kind,
    layout: 'register',
    table: area.table,
    headerRow: area.top + rows.last,
    firstRow: area.top + rows.last + 1,
    lastRow: area.top + area.rowCount - 1 - (area.totalsRow === true ? 1 : 0),
    left: area.left + found.from,
    columnCount: found.to - found.from + 1,
    columns: match.pairings.map(({ index, field, confidence }) => ({ ...at(index), field, confidence })),
    unmapped: columns
      .map((_, index) => index)
      .filter((index) => !mapped.has(index))
      .map(at),
    questions: match.questions.map(({ index, candidates }) => ({ ...at(index), candidates })),
  };
}

function notOurs(name: string): SheetReading {
  return {
    name,
    kind: 'other',
    layout: 'other',
    headerRow: -1,
    firstRow: -1,
    lastRow: -1,
    left: 0,
    columnCount: 0,
    columns: [],
    unmapped: [],
    questions: [],
  };
}
