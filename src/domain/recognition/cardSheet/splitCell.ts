import type { CellValue } from '../../cell/value';
import { readHeader } from '../headerText';
import type { CardForm } from '../types';
import { firstBox, OPEN_OPTION, readBoxes, type BoxOption, type Span } from './boxes';

/** A label with its value inside one cell. */
export interface CellPart extends Span {
  /** As written, without its colon; empty for what stands in front of the first label. */
  readonly label: string;
  /** It stands in brackets behind an option. */
  readonly inside?: true;
}

const COLON = /[:：]/g;
const LONGEST_LABEL = 24;
/** Behind these a new label can begin. */
const BOUNDARY = /[;；,，。|□☐☑☒√✓■●○]/;
const BOX = /[□☐☑☒√✓■●○\]]\s*$/;
const BLANK = /[\s_]/;

/**
 * A cell's text as labels and values: 姓名：张三, several pairs in one cell (储值：3000元  赠送：500元), pairs in brackets
 * behind an option (介绍人：    ), a label in front of boxes without a colon (性别 □男 □女).
 *
 * @param text the cell's text
 * @returns the parts from left to right, each with the place of its value; what stands before the first label is a part
 *   with an empty label. A text without a label is one such part
 * @example splitCell('储值：3000元  赠送：500元').map(({ label }) => label) // ['储值', '赠送']
 */
export function splitCell(text: string): readonly CellPart[] {
  const labels: { readonly label: string; readonly from: number; readonly behind: number; readonly until?: number }[] =
    [];
  let since = 0;
  for (const match of text.matchAll(COLON)) {
    const colon = match.index;
    const last = labels[labels.length - 1];
    if (last && colon === last.behind) continue;
    if (isInsideValue(text, colon)) continue;
    const found = labelBefore(text.slice(since, colon), labels.length === 0);
    if (!found) continue;
    const closing = found.bracketed ? text.slice(colon).search(/[)）]/) : -1;
    labels.push({
      label: found.label,
      from: since + found.at,
      behind: colon + 1,
      until: closing < 0 ? undefined : colon + closing,
    });
    since = colon + 1;
  }
  const first = labels[0];
  const lead = trimmed(text, 0, first?.from ?? text.length);
  if (!first) return boxesBehindWords(text, lead) ?? [{ label: '', ...lead }];
  const parts = labels.map(({ label, behind, until }, i): CellPart => {
    // A pair in brackets ends with them; the option it stands behind goes on.
    const next = labels.slice(i + 1).find((other) => until !== undefined || other.until === undefined);
    const span = trimmed(text, behind, until ?? next?.from ?? text.length);
    return until === undefined ? { label, ...span } : { label, ...span, inside: true };
  });
  const before = boxesBehindWords(text, lead);
  return lead.end > lead.start ? [...(before ?? [{ label: '', ...lead }]), ...parts] : parts;
}

/** A line to write on, or the next label of a blank that is not filled in (经纪人：      电话：). */
const NOTHING_WRITTEN = /^(?:_+|[^\s:：]{1,8}[:：])$/;

/** What a part of a cell says: its ticked options joined by 、, else its words. */
export function partValue(
  text: string,
  span: Span,
): { readonly value: CellValue; readonly boxes: readonly BoxOption[] } {
  const boxes = readBoxes(text, span);
  if (boxes.length === 0) return { value: text.slice(span.start, span.end).replace(NOTHING_WRITTEN, ''), boxes };
  return {
    value: boxes
      .filter(({ ticked }) => ticked)
      .map((option) => option.text)
      .join('、'),
    boxes,
  };
}

/** How a part stands in its cell. */
export function partForm(part: CellPart, boxes: readonly BoxOption[], text: string): CardForm {
  if (boxes.length > 0) return 'boxes';
  return part.label === '' && part.start === 0 && part.end === text.trimEnd().length ? 'cell' : 'inline';
}

/** 10:30 and http:// hold a colon that ends no label. */
function isInsideValue(text: string, colon: number): boolean {
  if (text.startsWith('//', colon + 1)) return true;
  return /\d/.test(text.charAt(colon - 1)) && /\d/.test(text.charAt(colon + 1));
}

interface FoundLabel {
  readonly label: string;
  /** Where it begins in what was searched. */
  readonly at: number;
  readonly bracketed: boolean;
}

/** The label that ends where a colon stands. */
function labelBefore(before: string, isFirst: boolean): FoundLabel | null {
  const opening = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  const bracketed = opening >= 0 && !/[)）]/.test(before.slice(opening));
  const from = bracketed ? opening + 1 : afterBoundary(before);
  const rest = before.slice(from);
  const start = isFirst && from === 0 && isOneLabel(rest) ? 0 : lastWord(rest);
  const label = rest.slice(start).trim();
  const { core } = readHeader(label);
  // ☑其他：抖音 is an option with what was written behind it.
  if (OPEN_OPTION.test(core) && BOX.test(before.slice(0, from + start))) return null;
  if (core === '' || core.length > LONGEST_LABEL || /^\d/.test(core) || /[!！?？]/.test(label)) return null;
  return { label, at: from + start + (rest.slice(start).length - rest.slice(start).trimStart().length), bracketed };
}

function afterBoundary(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (BOUNDARY.test(text.charAt(i))) return i + 1;
  return 0;
}

/** 客户 姓名, Customer name, 姓　　名: words that are one label although there are blanks between them. */
function isOneLabel(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length === 1 || words.every(isOneCharacter) || isLatin(text);
}

function isLatin(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text) && !/\s{2,}/.test(text.trim()) && text.trim().length <= LONGEST_LABEL;
}

/** Where the last word begins; single characters with blanks between them (电　　话) are one word. */
function lastWord(text: string): number {
  const words = [...text.matchAll(/[^\s_]+/g)];
  let i = words.length - 1;
  const wordAt = (index: number): string => words[index]?.[0] ?? '';
  const latin = isLatin(wordAt(i));
  let widest = Infinity;
  while (i > 0) {
    const before = words[i - 1];
    const gap = text.slice((before?.index ?? 0) + wordAt(i - 1).length, words[i]?.index ?? 0);
    // 男        年　龄: a value is farther from the label behind it than the label's characters are from each other.
    const spaced = isOneCharacter(wordAt(i)) && isOneCharacter(wordAt(i - 1)) && gap.length <= widest;
    widest = gap.length;
    if (!spaced && !(latin && gap === ' ' && /^[A-Z][a-z]*$/.test(wordAt(i - 1)))) break;
    i--;
  }
  return words[i]?.index ?? 0;
}

function isOneCharacter(word: string): boolean {
  return /^[\u4e00-\u9fff]$/.test(word);
}

/** 性别 □男 □女: words in front of boxes are their label, also without a colon. */
function boxesBehindWords(text: string, { start, end }: Span): readonly CellPart[] | null {
  const box = firstBox(text.slice(start, end));
  if (box <= 0 || readBoxes(text, { start, end }).length > 0) return null;
  const label = text.slice(start, start + box).trim();
  if (readBoxes(text, { start: start + box, end }).length === 0 || label.length > LONGEST_LABEL) return null;
  return [{ label, ...trimmed(text, start + box, end) }];
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  // Nothing filled in: the value belongs right behind the colon.
  return from === to ? { start, end: start } : { start: from, end: to };
}
