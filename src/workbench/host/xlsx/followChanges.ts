import { MAX_COLUMNS, MAX_ROWS, cellName, parseAddress, type Rect } from '../model/address';
import { dropSheet, renameSheet } from '../model/references';
import { shiftFormula, shiftRect, shiftRanges, type Shift } from '../model/shift';
import type { StructureChange } from '../model/workbookSource';
import type { Worksheet } from '../model/worksheet';
import type { OpenedWorkbook } from './openWorkbook';
import { escapeAttribute, escapeText, unescapeText } from './xml';

/**
 * Lets parts that the host does not read follow inserted, deleted and renamed rows, columns and sheets: charts, comments,
 * drawings, pivot tables. Each is rewritten from what was opened, so saving twice gives the same.
 */
export function followChanges(opened: OpenedWorkbook): void {
  const { package: parts, workbook } = opened;
  const { $changes } = workbook;
  if (!$changes.length) return;
  const rewrite = (part: string, change: (xml: string) => string) => {
    if (!parts.isOpened(part)) return;
    const before = parts.openedText(part);
    const after = change(before);
    if (after !== before) parts.write(part, after);
  };
  for (const part of parts.partNames) {
    if (/\/charts\/chart[^/]*\.xml$/i.test(part)) rewrite(part, (xml) => followFormulas(xml, $changes));
    if (/\/pivotCacheDefinition\d*\.xml$/i.test(part)) rewrite(part, (xml) => followSource(xml, $changes));
  }
  for (const sheet of workbook.$sheets) {
    const shifts = shiftsOf(sheet, $changes);
    if (!shifts.length) continue;
    for (const { type, target } of parts.relationships(opened.sheetParts.get(sheet) ?? '')) {
      if (type === 'comments') rewrite(target, (xml) => shifts.reduce(shiftComments, xml));
      if (type === 'threadedComment') rewrite(target, (xml) => shifts.reduce(shiftThreads, xml));
      if (type === 'vmlDrawing') rewrite(target, (xml) => shifts.reduce(shiftShapes, xml));
      if (type === 'drawing') rewrite(target, (xml) => shifts.reduce(shiftDrawing, xml));
      if (type === 'pivotTable') rewrite(target, (xml) => shifts.reduce(shiftLocation, xml));
    }
  }
}

/** What was inserted and deleted on a sheet, whatever it was called at the time. */
export function shiftsOf(sheet: Worksheet, changes: readonly StructureChange[]): Shift[] {
  let name = sheet.$openedName;
  const shifts: Shift[] = [];
  for (const change of changes)
    if (change.kind === 'shift' && change.sheet === name) shifts.push(change.shift);
    else if (change.kind === 'renameSheet' && change.before === name) name = change.after;
  return shifts;
}

function followFormula(formula: string, change: StructureChange): string {
  if (change.kind === 'shift') return shiftFormula(formula, '', change.sheet, change.shift);
  if (change.kind === 'renameSheet') return renameSheet(formula, change.before, change.after);
  return dropSheet(formula, change.sheet);
}

function followFormulas(xml: string, changes: readonly StructureChange[]): string {
  return xml.replace(
    /(<((?:\w+:)?f)(?:\s[^>]*)?>)([^<]*)(<\/\2>)/g,
    (_all, open: string, _name: string, text: string, close: string) => {
      const before = unescapeText(text);
      const after = changes.reduce(followFormula, before);
      return open + (after === before ? text : escapeText(after)) + close;
    },
  );
}

/** The cells a pivot table takes its data from. */
function followSource(xml: string, changes: readonly StructureChange[]): string {
  return xml.replace(/<(?:\w+:)?worksheetSource\b[^>]*>/, (tag) => {
    let sheet = unescapeText(/\ssheet="([^"]*)"/.exec(tag)?.[1] ?? '');
    let ref = /\sref="([^"]*)"/.exec(tag)?.[1] ?? '';
    for (const change of changes) {
      if (change.kind === 'shift' && change.sheet === sheet) ref = shiftRanges(ref, change.shift) || ref;
      if (change.kind === 'renameSheet' && change.before === sheet) sheet = change.after;
    }
    return tag
      .replace(/\ssheet="[^"]*"/, () => ` sheet="${escapeAttribute(sheet)}"`)
      .replace(/\sref="[^"]*"/, () => ` ref="${ref}"`);
  });
}

function shiftLocation(xml: string, shift: Shift): string {
  return xml.replace(
    /(<(?:\w+:)?location\b[^>]*?\sref=")([^"]*)(")/,
    (_all, open: string, ref: string, close: string) => open + (shiftRanges(ref, shift) || ref) + close,
  );
}

const cell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

/** A cell's name after the change; null when it was deleted. */
function movedName(name: string, shift: Shift): string | null {
  const rect = parseAddress(name);
  const moved = rect && shiftRect(rect, shift);
  return moved && cellName(moved.row, moved.column);
}

function shiftElements(xml: string, name: string, shift: Shift): string {
  const pattern = new RegExp(`<((?:\\w+:)?${name})\\b[^>]*?\\sref="([^"]*)"[^>]*?(?:/>|>[\\s\\S]*?</\\1>)`, 'g');
  return xml.replace(pattern, (whole: string, _tag: string, ref: string) => {
    const moved = movedName(ref, shift);
    return moved ? whole.replace(`ref="${ref}"`, `ref="${moved}"`) : '';
  });
}

const shiftComments = (xml: string, shift: Shift) => shiftElements(xml, 'comment', shift);
const shiftThreads = (xml: string, shift: Shift) => shiftElements(xml, 'threadedComment', shift);

/** The boxes in which comments are shown, and old-fashioned controls. */
function shiftShapes(xml: string, shift: Shift): string {
  return xml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = Number(/<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1] ?? -1);
    const column = Number(/<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1] ?? -1);
    if (row < 0 || column < 0) return shape;
    const moved = shiftRect(cell(row, column), shift);
    if (!moved) return '';
    const down = moved.row - row;
    const right = moved.column - column;
    return shape
      .replace(/<x:Row>\d+/, `<x:Row>${moved.row}`)
      .replace(/<x:Column>\d+/, `<x:Column>${moved.column}`)
      .replace(/<x:Anchor>([^<]*)/, (_all, anchor: string) => {
        const by = [right, 0, down, 0, right, 0, down, 0];
        return `<x:Anchor>${anchor
          .split(',')
          .map((part, i) => Math.max(0, Number(part) + (by[i] ?? 0)))
          .join(', ')}`;
      });
  });
}

/** Pictures and charts move with the cells under them, as Excel has it unless told otherwise. */
export function shiftDrawing(xml: string, shift: Shift): string {
  const isWhole = shift.from === 0 && shift.to >= (shift.axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (!isWhole) return xml;
  const name = shift.axis === 'row' ? 'row' : 'col';
  const place = new RegExp(`(<(?:\\w+:)?${name}>)(\\d+)(</(?:\\w+:)?${name}>)`);
  return xml.replace(
    /<((?:\w+:)?(?:twoCellAnchor|oneCellAnchor))\b([^>]*)>[\s\S]*?<\/\1>/g,
    (anchor: string, _tag: string, attributes: string) => {
      if (attributes.includes('editAs="absolute"')) return anchor;
      const [start, end] = ['from', 'to'].map((part) => markerIn(anchor, part));
      const from = Number(place.exec(start ?? '')?.[2] ?? 0);
      const delta = shiftIndex(from, shift) - from;
      const keepsSize = attributes.includes('editAs="oneCell"');
      const moved = (marker: string, by: (index: number) => number) =>
        marker.replace(
          place,
          (_all, open: string, index: string, close: string) => open + String(by(Number(index))) + close,
        );
      return anchor
        .replace(
          start ?? '',
          moved(start ?? '', (index) => shiftIndex(index, shift)),
        )
        .replace(
          end ?? '\u0000',
          moved(end ?? '', (index) => (keepsSize ? index + delta : shiftIndex(index, shift))),
        );
    },
  );
}

function markerIn(anchor: string, name: string): string | undefined {
  return new RegExp(`<((?:\\w+:)?${name})>[\\s\\S]*?</\\1>`).exec(anchor)?.[0];
}

/** Where a row or column is after the change; what was deleted collapses to its beginning. */
export function shiftIndex(index: number, { at, count }: Shift): number {
  if (index < at) return index;
  return count < 0 && index < at - count ? at : index + count;
}
