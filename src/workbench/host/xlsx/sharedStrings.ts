import { escapeText, unescapeText, withoutPrefix } from './xml';
import { XML_DECLARATION, appendChild } from './package';

/** The shared strings of a workbook. Rich text is read as its plain text and stays as it is in the file. */
export class SharedStrings {
  readonly texts: string[] = [];
  private readonly plain = new Map<string, number>();
  private readonly known: number;

  constructor(private readonly part: string | null) {
    if (part) {
      const xml = withoutPrefix(part);
      this.part = xml;
      this.read(xml);
    }
    this.known = this.texts.length;
  }

  private read(xml: string): void {
    let at = xml.indexOf('<si');
    while (at >= 0) {
      const tagEnd = xml.indexOf('>', at);
      if (xml.charCodeAt(tagEnd - 1) === 47) {
        this.texts.push('');
        at = xml.indexOf('<si', tagEnd);
        continue;
      }
      const end = xml.indexOf('</si>', tagEnd);
      const inner = xml.slice(tagEnd + 1, end);
      const text = richText(inner);
      if (!inner.includes('<r>') && !inner.includes('<rPh')) this.plain.set(text, this.texts.length);
      this.texts.push(text);
      at = xml.indexOf('<si', end);
    }
  }

  /** The index of a plain text, which is added if need be. */
  indexOf(text: string): number {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    this.plain.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  get changed(): boolean {
    return this.texts.length > this.known;
  }

  toXml(): string {
    const added = this.texts.slice(this.known).map((text) => `<si>${textElement(text)}</si>`);
    const part =
      this.part ?? `${XML_DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>`;
    // The optional counts would be wrong now; Excel counts for itself.
    return appendChild(part, 'sst', added.join('')).replace(/<sst\b[^>]*>/, (tag) =>
      tag.replace(/\s(?:count|uniqueCount)="\d*"/g, ''),
    );
  }
}

/** The text of a `<si>` or `<is>`: its `<t>` elements, phonetic guides left out. */
export function richText(xml: string): string {
  const source = xml.includes('<rPh') ? xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '') : xml;
  let text = '';
  let at = source.indexOf('<t');
  while (at >= 0) {
    const next = source.charCodeAt(at + 2);
    const tagEnd = source.indexOf('>', at);
    if ((next === 62 || next <= 32) && source.charCodeAt(tagEnd - 1) !== 47) {
      const end = source.indexOf('</t>', tagEnd);
      text += unescapeText(source.slice(tagEnd + 1, end));
      at = source.indexOf('<t', end);
    } else at = source.indexOf('<t', tagEnd);
  }
  return text;
}

/** A `<t>` that keeps leading and trailing blanks. */
export function textElement(text: string): string {
  return /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${escapeText(text)}</t>` : `<t>${escapeText(text)}</t>`;
}
