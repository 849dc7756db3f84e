/**
 * The letters of a column.
 *
 * @param column 0-based sheet column
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/**
 * The address of a cell.
 *
 * @param row 0-based sheet row
 * @param column 0-based sheet column
 * @example cellAddress(4, 2) // 'C5'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A rectangle of cells, 0-based; the end of whole rows and columns is Infinity. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The cells an address names.
 *
 * @param address of one area, without its worksheet
 * @returns null for what is no address
 * @example areaOf('D41:E50') // { row: 40, column: 3, rowCount: 10, columnCount: 2 }
 * @example areaOf('5:6')?.columnCount // Infinity
 */
export function areaOf(address: string): Area | null {
  const corners = address.replaceAll('$', '').split(':').map(cornerOf);
  const [from, to = from] = corners;
  if (!from || !to || corners.length > 2) return null;
  const span = (one: number, other: number) => [Math.min(one, other), Math.abs(one - other) + 1] as const;
  const [row, rowCount] = from.row < 0 ? [0, Infinity] : span(from.row, to.row);
  const [column, columnCount] = from.column < 0 ? [0, Infinity] : span(from.column, to.column);
  return { row, column, rowCount, columnCount };
}

/** −1 where whole rows or columns are meant. */
function cornerOf(corner: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{0,7})$/i.exec(corner) ?? [];
  if (letters + digits === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
