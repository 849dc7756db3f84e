import type { CellValue } from '../../domain/cell/value';
import { idOf, type PlacedColumn } from '../../domain/changes/placedSet';
import { eachChunk } from '../chunks';
import { request } from '../request';
import { afterGrowing, dressHeader, grow, setNumberFormat, type KeptFormat } from './addedColumns';
import { askFilter } from './filter';
import type { Site } from './site';

interface OwnColumn extends PlacedColumn {
  readonly header: string;
  readonly anchor: Excel.Range;
  /** Index among the columns that were added. */
  readonly index: number;
}

/**
 * Takes away columns that a run added, once nothing stands in them any more: the table or filter shrinks back, and widths,
 * formats and prompts become what they were. Columns in which somebody has typed stay, and then all of them keep their
 * place.
 *
 * @param isWhole everything was taken back; else a row may have been pushed out of the block with its value
 */
export async function removeColumns(site: Site, isWhole: boolean, keep?: KeptFormat): Promise<void> {
  const { session, sheet, set, anchors } = site;
  const { added, block } = set;
  if (!added) return;
  const own = set.columns.flatMap((column): OwnColumn[] => {
    const anchor = anchors.get(column.column);
    const index = column.column - added.column;
    return anchor && index >= 0 && index < added.prompts.length ? [{ ...column, anchor, index }] : [];
  });
  const found = await request(session, () => {
    const table = set.table === undefined ? undefined : sheet.tables.getItem(set.table).getRange();
    const filter = sheet.autoFilter.getRangeOrNullObject();
    for (const range of [table, filter]) range?.load('columnIndex,columnCount');
    return {
      shown: added.grows === 'filter' ? askFilter(session, idOf(set)) : null,
      grown: added.grows === 'table' ? table : filter,
      columns: own.map((column) => ({
        column,
        anchor: column.anchor.load('values,rowIndex,columnIndex'),
        rest: (isWhole ? below(column.anchor, site, block.rowCount) : column.anchor.getEntireColumn())
          .getUsedRangeOrNullObject(true)
          .load('rowIndex,rowCount'),
      })),
    };
  });
  const isOurs = ({ column, anchor, rest }: (typeof found.columns)[number]): boolean =>
    (rest.isNullObject || rest.rowIndex + rest.rowCount - 1 === anchor.rowIndex) &&
    (anchor.values as CellValue[][])[0]?.[0] === column.header;
  if (!found.columns.every(isOurs)) return;
  const now = { ...site, filter: found.shown?.() ?? site.filter };
  const places = found.columns.map(({ anchor }) => anchor.columnIndex);
  const { grown } = found;
  const right = grown && !grown.isNullObject ? grown.columnIndex + grown.columnCount : 0;
  const count = places.length;
  const shrinks = right === 1 + Math.max(...places) && right - count === Math.min(...places);
  // Somebody has added columns of his own to the right: those of a table cannot stay without a header.
  const isInside = added.grows === 'table' && !shrinks && right > Math.max(...places);
  // The headers go last: as long as one stands, a run that was broken off here is still found.
  for (const { column } of found.columns) await restoreFormats(site, column);
  const { change, late } = await request(session, () => {
    for (const { column } of found.columns) undress(site, column);
    const shrinking = shrinks ? grow(now, -count) : null;
    for (const { column } of found.columns)
      if (isInside)
        sheet.tables
          .getItem(set.table ?? '')
          .columns.getItem(column.header)
          .delete();
      else removeHeader(column, keep?.(column.index));
    const cells = found.columns.map(({ column }) =>
      below(column.anchor, site, block.rowCount).getUsedRangeOrNullObject(true).load('address'),
    );
    return { change: shrinking, late: cells };
  });
  await afterGrowing(now, change);
  // Somebody was just typing there: his value does not stay without its header.
  if (!isInside && late.some(({ isNullObject }) => !isNullObject)) await bringBack(now, own, shrinks);
}

async function bringBack(site: Site, own: readonly OwnColumn[], grows: boolean): Promise<void> {
  const { added } = site.set;
  if (!added) return;
  const change = await request(site.session, () => {
    for (const { anchor, header, index } of own)
      dressHeader(anchor, anchor.getOffsetRange(0, -1), header, added.prompts[index] ?? '');
    return grows ? grow(site, own.length) : null;
  });
  await afterGrowing(site, change);
}

function below(anchor: Excel.Range, { set: { block } }: Site, rows: number): Excel.Range {
  return anchor.getOffsetRange(block.firstRow - block.headerRow, 0).getAbsoluteResizedRange(Math.max(1, rows), 1);
}

function removeHeader({ anchor }: OwnColumn, kept: Excel.Range | undefined): void {
  if (kept) anchor.copyFrom(kept, Excel.RangeCopyType.formats);
  else anchor.clear(Excel.ClearApplyTo.formats);
  anchor.values = [['']];
}

/** Width, prompt and formats as they were. */
function undress(site: Site, { anchor, index }: OwnColumn): void {
  const { added, block } = site.set;
  if (!added) return;
  const prompt = added.oldPrompts[index];
  if (prompt) anchor.dataValidation.prompt = { showPrompt: true, ...prompt };
  else anchor.dataValidation.clear();
  const width = added.widths[index] ?? null;
  if (width === null) anchor.format.useStandardWidth = true;
  else anchor.format.columnWidth = width;
  const codes = added.formats[index] ?? 'General';
  if (!block.rowCount) return;
  const cells = below(anchor, site, block.rowCount);
  if (typeof codes === 'string') setNumberFormat(cells, codes);
  if (added.alignment !== null) cells.format.horizontalAlignment = added.alignment as Excel.HorizontalAlignment;
}

/** Number formats that are not one for all. */
async function restoreFormats(site: Site, { anchor, index }: OwnColumn): Promise<void> {
  const { added, block } = site.set;
  const all = added?.formats[index];
  if (all === undefined || typeof all === 'string') return;
  // The first is the header's, which comes back with how it looked.
  const offset = block.firstRow - block.headerRow;
  const codes = all.slice(offset);
  await eachChunk(codes.length, 1, async ({ start, rows }) => {
    await request(site.session, () => {
      const cells = anchor.getOffsetRange(offset + start, 0).getAbsoluteResizedRange(rows, 1);
      cells.numberFormat = codes.slice(start, start + rows).map((code) => [code]);
    });
  });
}
