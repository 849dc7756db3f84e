import type { CellValue } from '../../domain/cell/value';
import { isConverted } from '../../domain/changes/cellChange';
import { couldBeFormula } from '../../domain/changes/formulaText';
import { request } from '../request';
import type { Session } from '../session';

/** A cell anywhere on a sheet that is to be written, as far as it still holds what is expected. */
export interface CellWish {
  /** Loaded before, so that Excel lets it follow insertions. */
  readonly cell: Excel.Range;
  readonly expected: CellValue;
  readonly wanted: CellValue;
  /** The wanted value is a formula that stood there before. */
  readonly formula?: true;
  /** Number format that comes with it; null leaves the cell's. */
  readonly format: string | null;
}

/** What a cell held when it was loaded. */
export interface Held {
  /** The formula, else the value. */
  readonly content: CellValue;
  readonly formula?: true;
  readonly format: string;
}

interface Pending extends CellWish {
  readonly index: number;
}

/** What we have displaced is put back, however long it takes, within reason. */
const ROUNDS = 8;

/** Queues loading what a cell holds. */
export function loadCell(cell: Excel.Range): Excel.Range {
  return cell.load('values,formulas,numberFormat');
}

/** What a loaded cell held. */
export function heldBy({ values, formulas, numberFormat }: Excel.Range): Held {
  const content = first(formulas);
  // Text that looks like a formula has itself as its value.
  const formula = typeof content === 'string' && content.startsWith('=') && content !== first(values);
  return { content, ...(formula ? { formula } : {}), format: String(first(numberFormat)) };
}

function first(matrix: unknown): CellValue {
  return (matrix as CellValue[][])[0]?.[0] ?? '';
}

/**
 * Writes single cells beside whatever others do there. The request that writes reads just before it and just after: what
 * was displaced in between is put back.
 *
 * @returns indices of the wishes that were left alone because the cell held something else
 */
export async function guardedCells(session: Session, wishes: readonly CellWish[]): Promise<ReadonlySet<number>> {
  const left = new Set<number>();
  let pending: readonly Pending[] = wishes.map((wish, index) => ({ ...wish, index }));
  for (let round = 0; round < ROUNDS && pending.length; round++) {
    const looked = pending;
    await request(session, () => looked.forEach(({ cell }) => loadCell(cell)));
    const ready = looked.filter(({ cell, expected }) => heldBy(cell).content === expected);
    for (const wish of looked) if (!ready.includes(wish)) left.add(wish.index);
    const after = ready.length ? await request(session, () => ready.map(write)) : [];
    pending = ready.flatMap((wish, i) => {
      const held = heldBy(wish.cell);
      const now = first(after[i]?.formulas);
      // A request that was sent twice finds its own values.
      if (held.content === wish.expected || held.content === now) return [];
      left.add(wish.index);
      const { content: wanted, formula, format } = held;
      return [{ ...wish, expected: now, wanted, formula, format }];
    });
  }
  return left;
}

function write({ cell, wanted, formula, format }: CellWish): Excel.Range {
  const code = format ?? heldBy(cell).format;
  // A number stays one in a cell of text only where it was there first.
  const late = code === TEXT && typeof wanted === 'number';
  loadCell(cell);
  if (late) cell.numberFormat = [['General']];
  else if (format !== null) cell.numberFormat = [[format]];
  cell.values = [[formula ? wanted : asEntry(wanted, code === TEXT)]];
  if (late) cell.numberFormat = [[TEXT]];
  return cell.getOffsetRange(0, 0).load('formulas');
}

const TEXT = '@';

/** A value as it has to be entered to stay what it is. */
export function asEntry(value: CellValue, isText = false): CellValue {
  return !isText && (couldBeFormula(value) || isConverted(value)) ? `'${String(value)}` : value;
}
