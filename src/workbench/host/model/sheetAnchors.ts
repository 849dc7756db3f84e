import type { SheetPart } from '../xlsx/sheetPart';
import { escapeText, unescapeText } from '../xlsx/xml';
import { shiftRanges, shiftRect, type FormulaChange, type Shift } from './shift';

/** Elements of a worksheet that name cells and are otherwise not the host's business. */
const ANCHORED = ['protectedRanges', 'ignoredErrors', 'sortState', 'cellWatches'];

/** Lets the places that these elements name follow inserted and deleted cells. */
export function shiftAnchors(part: SheetPart, shift: Shift): void {
  for (const name of ANCHORED)
    rewrite(part, name, (xml) =>
      dropEmpty(
        xml.replace(
          /\s(sqref|ref|r)="([^"]*)"/g,
          (_all, attribute: string, ranges: string) => ` ${attribute}="${shiftRanges(ranges, shift)}"`,
        ),
      ),
    );
  rewrite(part, 'extLst', (xml) =>
    xml.replace(/(<xm:sqref>)([^<]*)(<\/xm:sqref>)/g, (_all, open: string, ranges: string, close: string) => {
      // An extension must keep its place; what was deleted stays where it was, where nothing is left to see.
      return open + (shiftRanges(ranges, shift) || ranges) + close;
    }),
  );
  for (const [name, axis] of [
    ['rowBreaks', 'row'],
    ['colBreaks', 'column'],
  ] as const)
    if (axis === shift.axis)
      rewrite(part, name, (xml) => xml.replace(/(<brk\b[^>]*?\sid=")(\d+)(")/g, movedBreak(shift)));
}

function movedBreak(shift: Shift) {
  return (_all: string, open: string, id: string, close: string) => {
    const rect = { row: 0, column: 0, rows: 1, columns: 1, [shift.axis]: Number(id) };
    const moved = shiftRect(rect, { ...shift, from: 0, to: Infinity });
    return open + String(moved?.[shift.axis] ?? shift.at) + close;
  };
}

/** Formulas in the extension list: sparklines, and rules the first version of the format cannot hold. */
export function changeAnchoredFormulas(part: SheetPart, change: FormulaChange): void {
  rewrite(part, 'extLst', (xml) =>
    xml.replace(/(<xm:f>)([^<]*)(<\/xm:f>)/g, (_all, open: string, formula: string, close: string) => {
      const before = unescapeText(formula);
      const after = change(before);
      return open + (after === before ? formula : escapeText(after)) + close;
    }),
  );
}

function rewrite(part: SheetPart, name: string, change: (xml: string) => string): void {
  const before = part.texts(name);
  const after = before.map(change).filter((xml) => xml !== '');
  if (before.join('') !== after.join('')) part.replace(name, after);
}

/** Entries whose cells were all deleted go, and the list with the last of them. */
function dropEmpty(xml: string): string {
  const [open = ''] = /^<[^>]*>/.exec(xml) ?? [];
  if (/\s(?:sqref|ref|r)=""/.test(open)) return '';
  const rest = xml
    .replace(/<(\w+:)?\w+\b[^>]*?\s(?:sqref|ref|r)=""[^>]*\/>/g, '')
    .replace(/<((?:\w+:)?\w+)\b[^>]*?\s(?:sqref|ref|r)=""[^>]*>[\s\S]*?<\/\1>/g, '');
  return rest !== xml && !/\s(?:sqref|ref|r)="/.test(rest) ? '' : rest;
}
