const NARROW = /[ .,:;'|!ijlt()[\]-]/;
const WIDE = /[A-Z%@&mwMW—…]/;

/** A guess at how wide text is, in sizes of its letters: near enough to lay a chart out, and the same on every machine. */
function ems(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += letter >= '\u2e80' ? 1 : NARROW.test(letter) ? 0.32 : WIDE.test(letter) ? 0.75 : 0.55;
  return sum;
}

/** @param size of the letters; the width comes in the same unit */
export function textWidth(text: string, size: number): number {
  return ems(text) * size;
}

/**
 * The text as far as there is room for it.
 *
 * @example shortened('华东机电设备', 10, 45) // '华东…'
 */
export function shortened(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Text breaks at blanks and on either side of a Chinese character. */
const WORDS = /[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g;

/**
 * The text in lines; a word that is longer than the room stands in a line of its own.
 *
 * @example wrapped('华东机电', 10, 25) // ['华东', '机电']
 */
export function wrapped(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.match(WORDS) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth((line + word).trimEnd(), size) <= room) lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}
