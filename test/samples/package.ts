import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from './zip';

/** Formats that Excel knows by a number of their own; everything else keeps its custom number. */
const BUILT_IN: Readonly<Record<string, number>> = { '0': 1, '#,##0': 3, 'h:mm': 20, '@': 49 };

/** Gives built-in number formats the numbers under which Excel writes them. */
function withBuiltInFormats(styles: string): string {
  const renumbered = new Map<string, number>();
  const kept = styles.replace(
    /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g,
    (element, id: string, code: string) => {
      const builtIn = BUILT_IN[code];
      if (builtIn === undefined) return element;
      renumbered.set(id, builtIn);
      return '';
    },
  );
  const count = (kept.match(/<numFmt /g) ?? []).length;
  return kept
    .replace(/<numFmts count="\d+">/, `<numFmts count="${count}">`)
    .replace(/ numFmtId="(\d+)"/g, (attribute, id: string) => {
      const builtIn = renumbered.get(id);
      return builtIn === undefined ? attribute : ` numFmtId="${builtIn}"`;
    });
}

/** Adds the hidden names by which Excel knows the filter of a plain block (a table carries its own). */
function withFilterNames(workbook: string, parts: Readonly<Record<string, Uint8Array>>): string {
  const names = [...workbook.matchAll(/<sheet name="([^"]+)" sheetId="(\d+)"/g)].flatMap(([, name, id], index) => {
    const part = parts[`xl/worksheets/sheet${id}.xml`];
    const filter = part ? /<autoFilter ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/.exec(strFromU8(part)) : null;
    if (!filter) return [];
    const [, left, top, right, bottom] = filter;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!$${left}$${top}:$${right}$${bottom}</definedName>`,
    ];
  });
  return workbook.replace('<definedNames>', `<definedNames>${names.join('')}`);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * Gives every column below frozen header rows the format of its data cells, so that what is typed into an empty cell looks like its
 * neighbours.
 */
function withColumnFormats(sheet: string): string {
  const frozen = Number(/ ySplit="(\d+)"/.exec(sheet)?.[1] ?? Infinity);
  const styles = new Map<number, string>();
  for (const [, letters, row, style] of sheet.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*? s="(\d+)"/g)) {
    if (letters && style && Number(row) > frozen) styles.set(columnNumber(letters), style);
  }
  const roomy = sheet.replace(
    '<sheetFormatPr defaultRowHeight="15"/>',
    '<sheetFormatPr defaultRowHeight="17.25" customHeight="1"/>',
  );
  return roomy.replace(/<col min="(\d+)"/g, (element, column: string) => {
    const style = styles.get(Number(column));
    return style === undefined ? element : `${element} style="${style}"`;
  });
}

/** Sorts the shared strings that stand in many cells to the front: short numbers make a small file. */
function withFrequentStringsFirst(parts: Record<string, Uint8Array>): void {
  const path = 'xl/sharedStrings.xml';
  const table = strFromU8(parts[path] ?? new Uint8Array());
  const items = [...table.matchAll(/<si>.*?<\/si>/gs)].map(([item]) => item);
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  const texts = new Map(sheets.map((name) => [name, strFromU8(parts[name] ?? new Uint8Array())]));
  const uses = items.map(() => 0);
  const reference = /( t="s"[^>]*><v>)(\d+)(?=<)/g;
  for (const text of texts.values()) {
    for (const [, , index] of text.matchAll(reference)) uses[Number(index)] = (uses[Number(index)] ?? 0) + 1;
  }
  const often = (index: number): number => ((uses[index] ?? 0) > 12 ? (uses[index] ?? 0) : 0);
  const order = items.map((_, index) => index).sort((a, b) => often(b) - often(a) || a - b);
  const place = new Map(order.map((index, at) => [index, at]));
  for (const [name, text] of texts) {
    parts[name] = strToU8(
      text.replace(reference, (_, head: string, index: string) => `${head}${place.get(Number(index))}`),
    );
  }
  const total = uses.reduce((sum, count) => sum + count, 0);
  const head = table.slice(0, table.indexOf('<si>')).replace(/ count="\d+"/, ` count="${total}"`);
  parts[path] = strToU8(`${head}${order.map((index) => items[index]).join('')}</sst>`);
}

/** What the writer does not know and Excel does. */
interface Finish {
  /** Numbers of the sheets whose columns are formatted like their data. */
  readonly registers?: readonly number[];
  /** Number of the sheet that is shown first. */
  readonly activeSheet: number;
  /** Further changes, by the part they are made in. */
  readonly edits?: Readonly<Record<string, (xml: string) => string>>;
}

/** Finishes a package as Excel would have written it and packs it again with one time stamp for all parts. */
export function finishPackage(bytes: Uint8Array, { registers = [], activeSheet, edits = {} }: Finish): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`the package has no ${path}`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  edit('xl/styles.xml', withBuiltInFormats);
  edit('xl/workbook.xml', (xml) => withFilterNames(xml, parts));
  for (const [path, change] of Object.entries(edits)) edit(path, change);
  edit(`xl/worksheets/sheet${activeSheet}.xml`, (xml) => xml.replace('<sheetView ', '<sheetView tabSelected="1" '));
  for (const sheet of registers) edit(`xl/worksheets/sheet${sheet}.xml`, withColumnFormats);
  withFrequentStringsFirst(parts);
  return zipOf(parts);
}
