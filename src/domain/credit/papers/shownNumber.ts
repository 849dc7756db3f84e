import { textAt } from '../../cards/valueAt';
import type { Register } from '../../cards/register';
import type { Entries } from '../creditBook';

/**
 * The number of a line's document as the other side knows it: as it stands in the sheet, not as numbers are compared.
 *
 * @param registers of the book
 * @param index of the line
 * @returns empty where there is none
 * @example shownNumber(book.registers, book.debits, 0) // 'FH-1006'
 */
export function shownNumber(registers: readonly Register[], { number, of, row }: Entries, index: number): string {
  const compared = number[index] ?? '';
  const register = registers[of[index] ?? -1];
  if (compared === '' || !register) return compared;
  return textAt(register, 'docNo', row[index] ?? 0) || compared;
}

/**
 * How the numbers of a customer's documents stand in the sheets, by the numbers that are compared.
 *
 * @returns a number that is not his stays what it is
 * @example shownNumbers(book.registers, book.debits, 0)('fh-1005') // 'FH-1005'
 */
export function shownNumbers(
  registers: readonly Register[],
  entries: Entries,
  customer: number,
): (number: string) => string {
  const shown = new Map<string, string>();
  entries.number.forEach((number, i) => {
    if (number !== '' && entries.customer[i] === customer && !shown.has(number))
      shown.set(number, shownNumber(registers, entries, i));
  });
  return (number) => shown.get(number) ?? number;
}
