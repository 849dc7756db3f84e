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
