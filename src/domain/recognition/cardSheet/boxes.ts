/** One box of a closed list and the option it belongs to; places are indices into the cell's text. */
export interface BoxOption {
  readonly mark: Span;
  readonly ticked: boolean;
  /** The option's words; what is written behind a 其他____ stands for it. */
  readonly text: string;
  /** Where something can be written behind an open option (其他____). */
  readonly open?: Span;
}

/** A stretch of text: `end` is behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const TICKED = '☑☒√✓✔■▣◼●◉⊙✅';
const UNTICKED = '□☐○◯▢◻';
const MARK = new RegExp(`[□☐]\\s?[√✓✔]|[${TICKED}${UNTICKED}]|[[【(（]\\s*(?:[√✓✔xXvV■●*]\\s*)?[\\]】)）]`, 'gu');
const BRACKET = /^[[【(（]/;
const IS_TICKED = new RegExp(`[${TICKED}xXvV*]`, 'u');
/** An option behind which something may be written: 其他____. */
export const OPEN_OPTION = /^(?:其他|其它|other)s?/i;
/** What stands around an option's words and is no part of them. */
const EDGES = /^[\s_、，,;；/:：.]+|[\s_、，,;；/:：.]+$/g;
const BLANK_BRACKETS = /[（(][\s_]*[)）]/g;
const BRACKETED_PAIR = /[（(][^（）()]*[:：][^（）()]*[)）]/g;

/**
 * The boxes of a closed list (□男 ☑女, 男□ 女√, [ ] yes [x] no). One box alone counts only in front of its option: a
 * single √ behind some words is part of a value.
 *
 * @param text the cell's text
 * @param span the part of it to be read
 * @returns the options from left to right; empty where there are no boxes
 * @example readBoxes('□男 ☑女').filter(({ ticked }) => ticked).map(({ text }) => text) // ['女']
 */
export function readBoxes(text: string, { start, end }: Span = { start: 0, end: text.length }): readonly BoxOption[] {
  const found = [...text.slice(start, end).matchAll(MARK)];
  // Beside drawn boxes a blank in brackets is a place to write in: □购买其他车型(      ).
  const drawn = found.filter(([mark]) => !BRACKET.test(mark));
  const marks = (drawn.length > 0 ? drawn : found).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    ticked: IS_TICKED.test(match[0]),
  }));
  const first = marks[0];
  const last = marks[marks.length - 1];
  if (!first || !last) return [];
  const leading = text.slice(start, first.start).trim() === '';
  const trailing = !leading && marks.length > 1 && text.slice(last.end, end).replace(EDGES, '') === '';
  if (!leading && !trailing) return [];
  const options = marks.map(({ ticked, ...mark }, i): BoxOption => {
    const from = leading ? mark.end : (marks[i - 1]?.end ?? start);
    const to = leading ? (marks[i + 1]?.start ?? end) : mark.start;
    return { mark, ticked, ...optionText(text, from, to) };
  });
  return options.every((option) => option.text !== '') ? options : [];
}

/** Where the first box stands, or −1. */
export function firstBox(text: string): number {
  return text.search(MARK);
}

function optionText(text: string, start: number, end: number): Pick<BoxOption, 'text' | 'open'> {
  const words = text.slice(start, end).replace(BRACKETED_PAIR, '').replace(BLANK_BRACKETS, '').replace(EDGES, '');
  const name = OPEN_OPTION.exec(words)?.[0];
  if (name === undefined) return { text: words };
  const written = words.slice(name.length).replace(/^[\s_:：（(]+|[\s_）)]+$/g, '');
  const from = text.indexOf(name, start) + name.length;
  return { text: written === '' ? name : written, open: { start: from, end } };
}

/** The marks a form ticks and leaves open with. */
export interface BoxMarks {
  readonly ticked: string;
  readonly open: string;
}

const STANDARD: readonly BoxMarks[] = [
  { ticked: '√', open: '□' },
  { ticked: '●', open: '○' },
  { ticked: '☑', open: '☐' },
  { ticked: '[√]', open: '[ ]' },
];

/**
 * The marks of a text's own boxes.
 *
 * @param texts cells of the form, the one to be written first
 * @returns its ticked and its open mark; what it does not show is what usually goes with the other one
 * @example boxMarks(['□男 ■女']) // { ticked: '■', open: '□' }
 */
export function boxMarks(texts: readonly string[]): BoxMarks {
  let ticked: string | undefined;
  let open: string | undefined;
  for (const text of texts) {
    for (const [mark] of text.matchAll(MARK)) {
      if (IS_TICKED.test(mark)) ticked ??= mark;
      else open ??= mark;
    }
  }
  const standard = STANDARD.find((marks) => marks.open === open || marks.ticked === ticked) ?? STANDARD[0];
  return { ticked: ticked ?? standard?.ticked ?? '√', open: open ?? standard?.open ?? '□' };
}
