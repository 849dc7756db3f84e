import type { CellChange } from '../changes/cellChange';
import type { CellValue } from '../cell/value';

/** A cell of a row that is kept. */
export interface KeptCell {
  readonly content: CellValue;
  readonly formula?: true;
  readonly format: string;
}

/** A row of the list as it stood. */
export interface KeptRow {
  readonly cells: readonly KeptCell[];
  /** What the drop-down of the value offered. */
  readonly choices?: string;
}

/** A row that is taken out: its 0-based sheet row, and what the row above it was about. */
export interface RemovedRow extends KeptRow {
  readonly row: number;
  /** It belonged to the table, or stood below it. */
  readonly inTable: boolean;
  readonly above: string;
}

/** What a run does to the settings sheet, with what it takes to undo it. */
export interface SettingsEffect {
  readonly kind: 'settings';
  readonly sheet: string;
  /** The columns of the list, 0-based sheet columns; kept rows have a cell for each. */
  readonly columns: readonly { readonly column: number; readonly header: string }[];
  /** Which of them say what a row is about (类别, 项目, 细目). */
  readonly identity: readonly number[];
  /** Which of them is the value's. */
  readonly value: number;
  readonly set: readonly { readonly about: string; readonly cells: readonly CellChange[] }[];
  readonly removed: readonly RemovedRow[];
  readonly appended: readonly (readonly CellValue[])[];
}

/** What stands on the sheet. 0-based sheet coordinates of its first cell. */
export interface SettingsGrid {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What takes an effect back. All rows are 0-based sheet rows. */
export interface SettingsUndo {
  /** Where the effect's columns stand now; null for one that is gone. */
  readonly columns: readonly (number | null)[];
  /** Cells that hold what was written, where they stand now. */
  readonly set: readonly CellChange[];
  /** Rows to be taken out. */
  readonly remove: readonly { readonly row: number; readonly cells: readonly CellValue[] }[];
  /** Rows to be put in from top to bottom, once those are out. */
  readonly insert: readonly { readonly row: number; readonly kept: RemovedRow }[];
  /** Rows that were edited since, and stay. */
  readonly edited: readonly number[];
}

/** What a row is about, by its identity cells. */
export function aboutOf(cells: readonly CellValue[], identity: readonly number[]): string {
  return identity.map((i) => String(cells[i] ?? '').trim()).join('\n');
}

/**
 * What takes an effect back on the sheet as it is now, however it was sorted or added to: values that are still what was
 * written, rows that were added and are as they were, rows that were taken out and are not there.
 *
 * @param effect what was done
 * @param grid what stands on the sheet now
 * @example settingsUndo(effect, grid).edited // []
 */
export function settingsUndo(effect: SettingsEffect, grid: SettingsGrid): SettingsUndo {
  const columns = columnsNow(effect, grid);
  const lines = grid.rows.map((row, i) => {
    const cells = columns.map((column) => (column === null ? null : (row[column - grid.left] ?? '')));
    return {
      row: grid.top + i,
      cells,
      about: aboutOf(
        cells.map((cell) => cell ?? ''),
        effect.identity,
      ),
    };
  });
  const edited: number[] = [];
  const set = effect.set.flatMap(({ about, cells }) =>
    cells.flatMap((change): CellChange[] => {
      const index = effect.columns.findIndex(({ column }) => column === change.column);
      const line = nearest(
        lines.filter((one) => one.about === about),
        change.row,
      );
      const [column, now] = [columns[index] ?? null, line?.cells[index] ?? null];
      if (line && column !== null && now === change.after) return [{ ...change, row: line.row, column }];
      if (now !== change.before) edited.push(line?.row ?? change.row);
      return [];
    }),
  );
  const remove = effect.appended.flatMap((added) => {
    const own = lines.filter(({ about }) => about === aboutOf(added, effect.identity));
    const same = own.filter(({ cells }) => cells.every((cell, i) => cell === null || cell === (added[i] ?? '')));
    edited.push(...own.filter((line) => !same.includes(line)).map(({ row }) => row));
    return same.map(({ row }) => ({ row, cells: added }));
  });
  const staying = lines.filter(({ row }) => !remove.some((one) => one.row === row)).map(({ about }) => about);
  return { columns, set, remove, insert: insertions(effect, staying, grid.top), edited };
}

/** Where the columns stand now, by their headers; where there are none any more, in their old places. */
function columnsNow({ columns, identity }: SettingsEffect, { left, rows }: SettingsGrid): readonly (number | null)[] {
  const headers = columns.map(({ header }) => header);
  const head = rows.find((row) => identity.every((i) => row.includes(headers[i] ?? '')));
  if (!head) return columns.map(({ column }) => column);
  return columns.map(({ column, header }) => {
    if (header === '') return head[column - left] === '' ? column : null;
    const at = head.indexOf(header);
    return at < 0 ? null : left + at;
  });
}

function nearest<T extends { readonly row: number }>(lines: readonly T[], row: number): T | undefined {
  return [...lines].sort((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row))[0];
}

/** Each row below the one it stood below, or in its old place. */
function insertions(
  { removed, identity }: SettingsEffect,
  staying: readonly string[],
  top: number,
): SettingsUndo['insert'] {
  const abouts = [...staying];
  return [...removed]
    .sort((a, b) => a.row - b.row)
    .flatMap((kept) => {
      const about = aboutOf(
        kept.cells.map(({ content }) => content),
        identity,
      );
      if (staying.includes(about)) return [];
      const above = abouts.flatMap((one, i) => (one === kept.above ? [{ row: top + i }] : []));
      const row = (nearest(above, kept.row - 1)?.row ?? Math.min(kept.row - 1, top + abouts.length - 1)) + 1;
      abouts.splice(row - top, 0, about);
      return [{ row, kept }];
    });
}
