/** Cells as text for the clipboard, as Excel puts it: a line a row, tabs between cells; quotes where a text has either. */
export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((line) => line.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const CELL = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;

/**
 * The cells that a clipboard text stands for; every line has as many as the longest.
 *
 * @example fromTsv('甲\t1\r\n"乙\n丙"\t2\r\n') // [['甲', '1'], ['乙\n丙', '2']]
 */
export function fromTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let at = 0;
  for (;;) {
    CELL.lastIndex = at;
    const [whole = '', inQuotes] = CELL.exec(text) ?? [];
    lines.at(-1)?.push(inQuotes === undefined ? whole : inQuotes.replace(/""/g, '"'));
    at += whole.length;
    if (at >= text.length) break;
    const end = /^(?:\t|\r\n|\r|\n)/.exec(text.slice(at, at + 2))?.[0] ?? '';
    at += end.length;
    if (end === '\t') continue;
    // The last line may end like the others.
    if (at >= text.length) break;
    lines.push([]);
  }
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')]);
}
