/**
 * Walks the `<sheetData>` of a worksheet part row by row and cell by cell without building a tree: 100,000 rows of 20 cells
 * are two million elements. The fields describe the element that was found last; offsets are into the part's text.
 */
export class SheetScanner {
  /** Row number, 0-based. */
  row = -1;
  rowStart = 0;
  /** Offset behind the `>` of the row's opening tag. */
  rowBody = 0;
  rowEmpty = false;
  /** Offset behind the row's end tag; valid once `nextCell` has answered false. */
  rowEnd = 0;

  column = -1;
  style = -1;
  /** The `t` attribute: n, s, str, inlineStr, b, e, d. */
  cellType = 'n';
  cellStart = 0;
  cellEnd = 0;
  /** Between the cell's tags; empty for `<c/>`. */
  contentStart = 0;
  contentEnd = 0;

  private position: number;

  constructor(
    readonly xml: string,
    start: number,
    private readonly end: number,
  ) {
    this.position = start;
  }

  nextRow(): boolean {
    const { xml } = this;
    let start = xml.indexOf('<row', this.position);
    while (start >= 0 && start < this.end && !isNameEnd(xml.charCodeAt(start + 4)))
      start = xml.indexOf('<row', start + 4);
    if (start < 0 || start >= this.end) return false;
    const close = xml.indexOf('>', start);
    this.rowStart = start;
    this.rowBody = close + 1;
    this.rowEmpty = xml.charCodeAt(close - 1) === SLASH;
    const written = attributeIn(xml, start, close, 'r');
    this.row = written === undefined ? this.row + 1 : Number(written) - 1;
    this.column = -1;
    this.position = this.rowBody;
    this.rowEnd = this.rowBody;
    return true;
  }

  /** Passes over the cells of the row and sets `rowEnd`. */
  skipRow(): void {
    if (this.rowEmpty) return;
    const close = this.xml.indexOf('</row', this.position);
    this.rowEnd = this.xml.indexOf('>', close) + 1;
    this.position = this.rowEnd;
  }

  /** Attributes of the row's tag other than r and spans. */
  rowAttributes(): Record<string, string> | null {
    const tag = this.xml.slice(this.rowStart + 4, this.rowBody - (this.rowEmpty ? 2 : 1));
    let attributes: Record<string, string> | null = null;
    for (const [, name = '', value = ''] of tag.matchAll(/\s([\w:]+)\s*=\s*["']([^"']*)["']/g))
      if (name !== 'r' && name !== 'spans') (attributes ??= {})[name] = value;
    return attributes;
  }

  nextCell(): boolean {
    if (this.rowEmpty) return false;
    const { xml } = this;
    let at = this.position;
    for (;;) {
      at = xml.indexOf('<', at);
      const next = xml.charCodeAt(at + 1);
      if (next === SLASH) {
        this.rowEnd = xml.indexOf('>', at) + 1;
        this.position = this.rowEnd;
        return false;
      }
      if (next === LOWER_C && isNameEnd(xml.charCodeAt(at + 2))) break;
      at++;
    }
    this.cellStart = at;
    this.readCellTag(at + 2);
    return true;
  }

  /** Reads r, s and t of the cell's opening tag in one pass. */
  private readCellTag(from: number): void {
    const { xml } = this;
    this.style = -1;
    this.cellType = 'n';
    let column = this.column + 1;
    let i = from;
    for (;;) {
      let code = xml.charCodeAt(i);
      while (code <= SPACE) code = xml.charCodeAt(++i);
      if (code === GREATER || code === SLASH) break;
      const nameStart = i;
      while (code !== EQUALS) code = xml.charCodeAt(++i);
      const name = xml.charCodeAt(nameStart);
      const short = xml.charCodeAt(nameStart + 1) <= EQUALS && i - nameStart <= 2;
      while (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) code = xml.charCodeAt(++i);
      const quote = code;
      const valueStart = ++i;
      code = xml.charCodeAt(i);
      if (short && name === LOWER_R) {
        let n = 0;
        while (code >= UPPER_A) {
          n = n * 26 + (code & 31);
          code = xml.charCodeAt(++i);
        }
        column = n - 1;
      } else if (short && name === LOWER_S) {
        let n = 0;
        while (code !== quote) {
          n = n * 10 + code - ZERO;
          code = xml.charCodeAt(++i);
        }
        this.style = n;
      }
      while (code !== quote) code = xml.charCodeAt(++i);
      if (short && name === LOWER_T) this.cellType = xml.slice(valueStart, i);
      i++;
    }
    this.column = column;
    if (xml.charCodeAt(i) === SLASH) {
      this.contentStart = this.contentEnd = this.cellEnd = i + 2;
    } else {
      this.contentStart = i + 1;
      this.contentEnd = xml.indexOf('</c>', i);
      if (this.contentEnd < 0) this.contentEnd = xml.indexOf('</c', i);
      this.cellEnd = xml.indexOf('>', this.contentEnd) + 1;
    }
    this.position = this.cellEnd;
  }

  /** Offset of the cell's child that is called by one letter (`<v>`, `<f>`); -1 where there is none. */
  private child(letter: number): number {
    const { xml } = this;
    let at = this.contentStart;
    for (;;) {
      at = xml.indexOf('<', at);
      if (at < 0 || at >= this.contentEnd) return -1;
      if (xml.charCodeAt(at + 1) === letter && isNameEnd(xml.charCodeAt(at + 2))) return at;
      at++;
    }
  }

  /** Text of the cell's `<v>`, as written; undefined where there is none. */
  valueXml(): string | undefined {
    const open = this.child(LOWER_V);
    if (open < 0) return undefined;
    const start = this.xml.indexOf('>', open) + 1;
    if (this.xml.charCodeAt(start - 2) === SLASH) return '';
    return this.xml.slice(start, this.xml.indexOf('</v', start));
  }

  /** The cell's `<f …>…</f>`, as written. */
  formulaXml(): string | undefined {
    const open = this.child(LOWER_F);
    if (open < 0) return undefined;
    const tagEnd = this.xml.indexOf('>', open);
    if (this.xml.charCodeAt(tagEnd - 1) === SLASH) return this.xml.slice(open, tagEnd + 1);
    return this.xml.slice(open, this.xml.indexOf('</f>', tagEnd) + 4);
  }

  /** An attribute of the cell's tag that is read seldom. */
  cellAttribute(name: string): string | undefined {
    const end = this.xml.indexOf('>', this.cellStart);
    return attributeIn(this.xml, this.cellStart, end, name);
  }

  get cellXml(): string {
    return this.xml.slice(this.cellStart, this.cellEnd);
  }
}

const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const ZERO = 48;
const EQUALS = 61;
const GREATER = 62;
const UPPER_A = 65;
const LOWER_C = 99;
const LOWER_F = 102;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;

function isNameEnd(code: number): boolean {
  return code === GREATER || code === SLASH || code <= SPACE;
}

/** The value of an attribute in the tag between `start` and `end`. */
export function attributeIn(xml: string, start: number, end: number, name: string): string | undefined {
  let at = xml.indexOf(` ${name}=`, start);
  if (at < 0 || at >= end) {
    const tag = xml.slice(start, end);
    return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
  }
  at += name.length + 2;
  const quote = xml.charAt(at);
  return xml.slice(at + 1, xml.indexOf(quote, at + 1));
}

/** Where the `<sheetData>` of a worksheet part lies; an empty element gives an empty body. */
export function sheetDataBounds(
  xml: string,
): { start: number; bodyStart: number; bodyEnd: number; end: number } | null {
  const found = /<sheetData(\s[^>]*)?(\/?)>/.exec(xml);
  if (!found) return null;
  const start = found.index;
  const bodyStart = start + found[0].length;
  if (found[0].endsWith('/>')) return { start, bodyStart, bodyEnd: bodyStart, end: bodyStart };
  const bodyEnd = xml.lastIndexOf('</sheetData');
  return { start, bodyStart, bodyEnd, end: xml.indexOf('>', bodyEnd) + 1 };
}
