import type { CellValue } from '../domain/cell/value';
import { isHeader } from '../domain/changes/relocate';
import type { Severity } from '../domain/validation/rules';
import { columnLetters } from './address';
import { Failure } from './failure';
import { request } from './request';
import type { Session } from './session';

/** A cell that is to be marked, 0-based sheet coordinates. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly severity: Exclude<Severity, 'info'>;
  /** What was found fault with; on a card it is not compared. */
  readonly seen?: { readonly value: CellValue; readonly headerRow: number; readonly header: string };
}

/** What marks look like; nobody picks just these colours by hand, so that marks are known by them wherever they are sorted to. */
const COLORS: Readonly<Record<Mark['severity'], string>> = { error: '#FFD8D6', warning: '#FFF1C6' };
const HATCH: Readonly<Record<Mark['severity'], string>> = { error: '#D1433A', warning: '#B88702' };
const OURS = new Set(Object.values(COLORS));
const OUR_LINES = new Set(Object.values(HATCH));
const PATTERN = 'LightUp';
/** A hidden name of a worksheet refers to the columns that have marks: Excel lets it follow them. */
const NAME = '_customer_cards_marks';
/** Cells one request asks for, and rows that are looked at in one piece. */
const CELLS = 1_000;
const PIECE = 2_000;

/**
 * Marks cells of one worksheet. A cell that has a colour of its own keeps it, behind thin lines.
 *
 * @returns number of cells
 * @throws Failure sheetChanged where something else stands there by now: what has a mark already is still marked
 */
export async function markCells(session: Session, sheet: Excel.Worksheet, marks: readonly Mark[]): Promise<number> {
  if (!marks.length) return 0;
  // First of all, so that they are found again though the rest is broken off.
  const columns = [...new Set(marks.map(({ column }) => column))].sort((a, b) => a - b);
  await request(session, () => sheet.load('name'));
  const on = `'${sheet.name.replace(/'/g, "''")}'!`;
  const areas = columns.map(columnLetters).map((letters) => `${on}$${letters}:$${letters}`);
  await request(session, () => {
    sheet.names.add(NAME, `=${areas.join(',')}`).visible = false;
  });
  for (let from = 0; from < marks.length; from += CELLS) {
    session.checkCancelled();
    session.progress('writing', from, marks.length);
    const some = marks.slice(from, from + CELLS);
    const looks = await request(session, () => some.map((mark) => lookAt(sheet, mark)));
    if (!looks.every(isAsSeen)) throw new Failure('sheetChanged', { sheet: sheet.name });
    await markSeen(session, looks);
  }
  return marks.length;
}

/** A cell that is to be marked, and its header. */
interface Look {
  readonly mark: Mark;
  readonly cell: Excel.Range;
  readonly head: Excel.Range;
}

function lookAt(sheet: Excel.Worksheet, mark: Mark): Look {
  const { row, column, seen } = mark;
  const at = (line: number) => sheet.getRangeByIndexes(line, column, 1, 1);
  return load({ mark, cell: at(row), head: at(seen?.headerRow ?? row) });
}

/** Queues looking at a cell. */
function load(look: Look): Look {
  look.cell.load('values,formulas').format.fill.load('color,pattern,patternColor');
  look.head.load('values');
  return look;
}

/** Somebody may sort meanwhile: every cell is looked at again just before it is marked, in the same request. */
async function markSeen(session: Session, looks: readonly Look[]): Promise<void> {
  const fills = looks.map(fillOf);
  const again = await request(session, () =>
    looks.map(({ mark, cell, head }, i) => {
      const now = load({ mark, cell: cell.getOffsetRange(0, 0), head: head.getOffsetRange(0, 0) });
      markCell(cell.format.fill, fills[i] ?? {}, mark.severity);
      return now;
    }),
  );
  const before = again.map(fillOf);
  const isOther = (i: number) => JSON.stringify(before[i]) !== JSON.stringify(fills[i]);
  const displaced = looks.flatMap(({ cell }, i) => (isOther(i) ? [{ cell, fill: before[i] ?? {} }] : []));
  if (displaced.length) await request(session, () => displaced.forEach(({ cell, fill }) => putBack(cell.format.fill, fill))); // prettier-ignore
  if (displaced.length || !again.every(isAsSeen)) throw new Failure('sheetChanged');
}

/** What a formula gives may be another thing every second. */
function isAsSeen({ mark: { seen }, cell, head }: Look): boolean {
  if (!seen) return true;
  const formula = firstOf(cell.formulas);
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  return isHeader(firstOf(head.values), seen.header) && (isFormula || firstOf(cell.values) === seen.value);
}

function firstOf(cells: unknown): CellValue {
  return (cells as CellValue[][])[0]?.[0] ?? '';
}

function fillOf({ cell }: Look): Fill {
  const { pattern, color, patternColor } = cell.format.fill;
  return { pattern, color, patternColor };
}

/** Gives a cell the fill back that it had just before it was marked. */
function putBack(cell: Excel.RangeFill, { pattern = 'None', color = '', patternColor = '' }: Fill): void {
  cell.clear();
  if (pattern === 'None') return;
  cell.color = color;
  if (pattern === 'Solid') return;
  cell.pattern = pattern;
  cell.patternColor = patternColor;
}

function markCell(fill: Excel.RangeFill, { pattern, color = '' }: Fill, severity: Mark['severity']): void {
  if (pattern === 'None' || OURS.has(color.toUpperCase())) fill.color = COLORS[severity];
  else if (pattern === 'Solid') {
    fill.pattern = PATTERN;
    fill.patternColor = HATCH[severity];
  }
}

/**
 * Takes our marks off the worksheets of the workbook, and nothing else.
 *
 * @param only worksheets by their ids; all where it is left out
 * @returns number of cells, and the worksheets they were on
 */
export async function clearMarks(
  session: Session,
  only?: readonly string[],
): Promise<{ readonly cleared: number; readonly sheets: readonly string[] }> {
  const { worksheets } = session.outline;
  const asked = worksheets.items.filter(({ id }) => only === undefined || only.includes(id));
  const names = await request(session, () =>
    asked.map((sheet) => ({ sheet, name: sheet.names.getItemOrNullObject(NAME).load('formula') })),
  );
  const sheets: string[] = [];
  let cleared = 0;
  for (const { sheet, name } of names) {
    if (name.isNullObject) continue;
    const cells = await clearColumns(session, sheet, columnsIn(String(name.formula)));
    await request(session, () => name.delete());
    cleared += cells;
    if (cells) sheets.push(sheet.name);
  }
  return { cleared, sheets };
}

function columnsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/\$([A-Z]{1,3}):\$\1/g)].flatMap(([, letters]) => letters ?? []);
}

const FILL = { format: { fill: { color: true, pattern: true, patternColor: true } } } as const;

interface Fill {
  readonly color?: string;
  readonly pattern?: Excel.RangeFill['pattern'];
  readonly patternColor?: string;
}

async function clearColumns(session: Session, sheet: Excel.Worksheet, columns: readonly string[]): Promise<number> {
  const used = await request(session, () => sheet.getUsedRangeOrNullObject().load('rowIndex,rowCount'));
  if (used.isNullObject) return 0;
  const last = used.rowIndex + used.rowCount;
  const pieces = columns.flatMap((column) =>
    Array.from({ length: Math.ceil(last / PIECE) }, (_piece, i) => {
      const [from, to] = [i * PIECE + 1, Math.min(last, (i + 1) * PIECE)];
      return sheet.getRange(`${column}${from}:${column}${to}`);
    }),
  );
  await request(session, () => pieces.forEach(({ format }) => format.fill.load('color,pattern,patternColor')));
  let cleared = 0;
  // What has one look throughout, and not ours, need not be looked at cell by cell.
  for (const piece of pieces.filter(({ format: { fill } }) => !fill.color || !fill.pattern || isOurs(fill))) {
    session.checkCancelled();
    const cells = await request(session, () => piece.getCellProperties(FILL));
    const ours = cells.value.flatMap(([cell], row) => {
      const fill = (cell?.format?.fill ?? {}) as Fill;
      return isOurs(fill) ? [{ row, fill }] : [];
    });
    cleared += ours.length;
    if (ours.length)
      await request(session, () => ours.forEach(({ row, fill }) => clearCell(piece.getCell(row, 0).format.fill, fill)));
  }
  return cleared;
}

function isOurs({ color = '', pattern, patternColor = '' }: Fill): boolean {
  return pattern === PATTERN ? OUR_LINES.has(patternColor.toUpperCase()) : OURS.has(color.toUpperCase());
}

function clearCell(fill: Excel.RangeFill, { pattern, color = '' }: Fill): void {
  if (pattern !== PATTERN) return fill.clear();
  fill.pattern = 'Solid';
  fill.color = color;
}
