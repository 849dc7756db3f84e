import { escapeText, unescapeText, withoutPrefix } from './xml';
import { XML_DECLARATION, appendChild } from './package';

interface Strings {
  /** The part without a prefix; null where the workbook has none. */
  readonly xml: string | null;
  readonly texts: string[];
  /** How many of the texts are in the part. */
  readonly known: number;
  /** Where the texts without a format of their own stand. */
  readonly plain: Map<string, number>;
}

/** The shared strings of a workbook. Rich text is read as its plain text and stays as it is in the file. */
export class SharedStrings {
  private read: Strings | null = null;

  /** @param part gives the part's text, once somebody asks for a string; null where there is none */
  constructor(private readonly part: () => string | null) {}

  private get strings(): Strings {
    return (this.read ??= readStrings(this.part()));
  }

  get texts(): readonly string[] {
    return this.strings.texts;
  }

  /** The index of a plain text, which is added if need be. */
  indexOf(text: string): number {
    const { plain, texts } = this.strings;
    const known = plain.get(text);
    if (known !== undefined) return known;
    plain.set(text, texts.length);
    return texts.push(text) - 1;
  }

  get changed(): boolean {
    return this.read !== null && this.read.texts.length > this.read.known;
  }

  toXml(): string {
    const { xml, texts, known } = this.strings;
    const added = texts.slice(known).map((text) => `<si>${textElement(text)}</si>`);
    const part =
      xml ?? `${XML_DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>`;
    // The optional counts would be wrong now; Excel counts for itself.
    return appendChild(part, 'sst', added.join('')).replace(/<sst\b[^>]*>/, (tag) =>
      tag.replace(/\s(?:count|uniqueCount)="\d*"/g, ''),
    );
  }
}

function readStrings(part: string | null): Strings {
  const xml = part && withoutPrefix(part);
  const texts: string[] = [];
  const plain = new Map<string, number>();
  let at = xml ? xml.indexOf('<si') : -1;
  while (xml && at >= 0) {
    const tagEnd = xml.indexOf('>', at);
    if (xml.charCodeAt(tagEnd - 1) === 47) {
      texts.push('');
      at = xml.indexOf('<si', tagEnd);
      continue;
    }
    const end = xml.indexOf('</si>', tagEnd);
    const inner = xml.slice(tagEnd + 1, end);
    const text = richText(inner);
    if (!inner.includes('<r>') && !inner.includes('<rPh')) plain.set(text, texts.length);
    texts.push(text);
    at = xml.indexOf('<si', end);
  }
  return { xml, texts, known: texts.length, plain };
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
