import type { CellValue } from '../cell/value';

/** Excel's limit for a list that stands in the rule itself. */
const LONGEST_INLINE = 255;

/** A list that has to stand in cells. */
export interface ChoiceList {
  readonly header: string;
  readonly words: readonly string[];
}

/** Where a list stands on the worksheet of lists: 0-based column; its words begin in the second row. */
export interface PlacedList extends ChoiceList {
  readonly column: number;
}

/**
 * Whether a list can stand in the rule itself, where it goes along when somebody copies the worksheet.
 *
 * @example isInline(['H', 'A']) // true
 */
export function isInline(words: readonly string[]): boolean {
  return words.join(',').length <= LONGEST_INLINE && !words.some((word) => /[,，;"]|^[=\s]|\s$/.test(word));
}

/**
 * Puts lists into columns of the worksheet of lists. What stands there stays: a rule somewhere may refer to it. A list that
 * is there word by word is used again.
 *
 * @param rows of the worksheet as it is, from A1
 * @returns by list, in their order; `isNew` for those that have to be written
 * @example placeLists([['销售顾问'], ['李梅']], [{ header: '业务员', words: ['李梅'] }])[0].column // 0
 */
export function placeLists(
  rows: readonly (readonly CellValue[])[],
  lists: readonly ChoiceList[],
): readonly (PlacedList & { readonly isNew: boolean })[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_column, c) => rows.slice(1).map((cells) => String(cells[c] ?? '')));
  const known = new Map(columns.map((words, column) => [keyOf(words), column]));
  let next = width;
  return lists.map((list) => {
    const found = known.get(keyOf(list.words));
    const column = found ?? next++;
    known.set(keyOf(list.words), column);
    return { ...list, column, isNew: found === undefined };
  });
}

function keyOf(words: readonly string[]): string {
  return words.join('\n').trimEnd();
}
