import type { ClipboardEvent } from 'react';
import { intersect, type Rect } from '../../host/model/address';
import type { Range } from '../../host/model/range';
import type { Worksheet } from '../../host/model/worksheet';
import type { Bench } from '../bench/bench';
import { select, selectedRect } from '../grid/selection';
import { actedOn } from './actedOn';
import { editStore } from './editStore';
import { attempt } from './refusal';
import { fromTsv, toTsv } from './tsv';
import { isWellFormed } from './typedText';

/** Puts the displayed texts of the selected cells on the clipboard. Cells that are cut stay until they are pasted. */
export function copySelected(bench: Bench, event: ClipboardEvent, cut: boolean): void {
  const { workbook } = bench.host;
  const sheet = workbook.$active;
  const selected = selectedRect(workbook);
  const text = textOf(sheet, selected);
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  const whole = actedOn(sheet, selected).length === 1;
  editStore(bench).update({ copied: whole ? { range: sheet.$range(selected), text, cut } : null });
}

/** Puts the clipboard's cells from the selection's corner on; cells of this workbook with their formulas and formats. */
export function pasteHere(bench: Bench, event: ClipboardEvent): void {
  event.preventDefault();
  const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
  if (!text) return;
  const { host } = bench;
  const store = editStore(bench);
  const sheet = host.workbook.$active;
  const selected = selectedRect(host.workbook);
  const { copied } = store.state;
  const isOurs =
    copied !== null && copied.text.replace(/\r\n?/g, '\n') === text && isUnchanged(copied.range, copied.text);
  let pasted: Rect = selected;
  const isDone = attempt(bench, () =>
    host.edit(() => {
      pasted = isOurs
        ? pasteCells(sheet, selected, copied.range, copied.cut)
        : pasteText(sheet, selected, fromTsv(text));
    }),
  );
  if (!isDone) return;
  if (isOurs && copied.cut) store.update({ copied: null });
  select(host, sheet, pasted, pasted, selected.active);
}

/** The used cells of the selected ones: whole rows and columns have no end. */
function textOf(sheet: Worksheet, selected: Rect): string {
  const used = sheet.$grid.used(true);
  const reach =
    used && intersect(selected, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  if (!reach) return '';
  return toTsv(actedOn(sheet, reach).flatMap((rect) => sheet.$range(rect).text));
}

/** Whether copied cells are still what the clipboard says of them. */
function isUnchanged(range: Range, text: string): boolean {
  try {
    return textOf(range.$sheet, range.$rect) === text;
  } catch {
    return false;
  }
}

function pasteCells(sheet: Worksheet, selected: Rect, source: Range, cut: boolean): Rect {
  const from = source.$rect;
  const isMultiple = selected.rows % from.rows === 0 && selected.columns % from.columns === 0;
  const to = !cut && isMultiple ? selected : { ...selected, rows: from.rows, columns: from.columns };
  const target = sheet.$range(to);
  if (cut) source.$sheet.$assertWritable(from);
  target.copyFrom(source);
  const isSame = source.$sheet === sheet && intersect(from, to) !== null;
  if (cut && !isSame) source.clear('Contents');
  return to;
}

function pasteText(sheet: Worksheet, selected: Rect, cells: readonly (readonly string[])[]): Rect {
  const columns = cells[0]?.length ?? 1;
  const isOne = cells.length === 1 && columns === 1;
  const to = isOne ? selected : { ...selected, rows: cells.length, columns };
  // What is no formula although it looks like one is text.
  const values = cells.map((line) => line.map((text) => (isWellFormed(text) ? text : `'${text}`)));
  sheet.getRangeByIndexes(to.row, to.column, to.rows, to.columns).values = values;
  return to;
}
