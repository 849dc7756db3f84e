import { boxMarks, readBoxes, type BoxMarks, type BoxOption, type Span } from '../recognition/cardSheet/boxes';
import { ownPart } from '../recognition/cardSheet/formLabel';
import { partValue, splitCell, type CellPart } from '../recognition/cardSheet/splitCell';
import type { CardValue } from '../recognition/types';

interface Edit extends Span {
  readonly by: string;
}

const SEPARATOR = /[、,，;；]/;
const BLANKS = /^[\s_]*/;
/** So many blanks stay between a value and the label behind it. */
const FEWEST_BLANKS = 2;

/**
 * Puts a value into a cell that holds more than it. The result is read again: what would not come out as it was put in,
 * or would change what stands beside it, is not written.
 *
 * @param cell the cell's text
 * @param target the value that was read there
 * @param value the new value; options joined by 、
 * @param others cells of the same card whose boxes show the form's marks
 * @returns the new text, or null where the cell cannot hold the value
 * @example writeInCell('储值：3000元  赠送：500元', stored, '2000元', []) // '储值：2000元  赠送：500元'
 */
export function writeInCell(
  cell: string,
  target: Pick<CardValue, 'label' | 'form'>,
  value: string,
  others: readonly string[],
): string | null {
  const parts = partsOf(cell, target);
  const index = parts.findIndex(({ label }) => isTarget(label, target));
  const part = parts[index];
  if (!part) return null;
  const options = readBoxes(cell, part);
  const edits =
    options.length > 0 ? ticks(cell, options, value, boxMarks([cell, ...others])) : [replacement(cell, part, value)];
  if (!edits) return null;
  const after = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), cell);
  return reads(after, cell, target, index, value) ? after : null;
}

/** The labelled parts of the cell, or the one value of a cell whose label stands beside it. */
function partsOf(cell: string, target: Pick<CardValue, 'label'>): readonly CellPart[] {
  const parts = splitCell(cell);
  return parts.some(({ label }) => isTarget(label, target)) ? parts : [{ ...ownPart(cell), label: target.label }];
}

function isTarget(label: string, target: Pick<CardValue, 'label'>): boolean {
  return label.replace(/\s+/g, ' ').trim() === target.label;
}

/** The value in the place of the old one; in an empty place it takes the blanks that are there for it. */
function replacement(cell: string, { start, end }: CellPart, value: string): Edit {
  if (end > start || value === '') return { start, end, by: value };
  const blanks = BLANKS.exec(cell.slice(start))?.[0].length ?? 0;
  const last = start + blanks >= cell.length;
  const used = Math.max(0, Math.min(value.length, blanks - (last ? 0 : FEWEST_BLANKS)));
  const missing = last ? 0 : Math.max(0, FEWEST_BLANKS - (blanks - used));
  const closes = /^[)）\n]/.test(cell.slice(start + blanks));
  return { start, end: start + used, by: closes ? value : value + ' '.repeat(missing) };
}

/** The marks to be changed so that exactly the wanted options are ticked; null where one is not offered. */
function ticks(cell: string, options: readonly BoxOption[], value: string, marks: BoxMarks): readonly Edit[] | null {
  const wanted = value.split(SEPARATOR).map((word) => word.trim());
  const named = wanted.filter((word) => word !== '');
  const free = named.filter((word) => !options.some(({ text }) => text === word));
  const open = options.find((option) => option.open !== undefined && (!option.ticked || !named.includes(option.text)));
  if (free.length > (open ? 1 : 0)) return null;
  return options.flatMap((option): readonly Edit[] => {
    const fills = option === open && free.length === 1;
    const ticked = fills || named.includes(option.text);
    const mark = ticked === option.ticked ? [] : [{ ...option.mark, by: ticked ? marks.ticked : marks.open }];
    const emptied = !ticked && option.ticked && option.open !== undefined;
    const written =
      option.open && (fills || emptied)
        ? [{ ...line(cell, option.open), by: fills ? `：${free[0] ?? ''} ` : '____ ' }]
        : [];
    return [...mark, ...written];
  });
}

/** The line that is drawn for what is to be written. */
function line(cell: string, { start, end }: Span): Span {
  return { start, end: end + (/^_*/.exec(cell.slice(end))?.[0].length ?? 0) };
}

/** Whether the written cell says the value there, and everywhere else what it said before. */
function reads(after: string, before: string, target: Pick<CardValue, 'label'>, index: number, value: string): boolean {
  const [now, then] = [partsOf(after, target), partsOf(before, target)];
  return (
    now.length === then.length &&
    now.every((part, i) => {
      const said = partValue(after, part).value;
      const earlier = then[i];
      if (!earlier || part.label !== earlier.label) return false;
      return i === index ? isSame(String(said), value) : said === partValue(before, earlier).value;
    })
  );
}

/** Options come out in the order of the form, whatever order they were given in. */
function isSame(said: string, value: string): boolean {
  const words = (text: string): string =>
    text
      .split(SEPARATOR)
      .map((word) => word.trim())
      .sort()
      .join('、');
  return said === value || words(said) === words(value);
}
