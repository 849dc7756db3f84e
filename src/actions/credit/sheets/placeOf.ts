import type { Register } from '../../../domain/cards/register';
import { cellAddress } from '../../../excel/address';

/** Where the row of a line stands, as a link: 发货!A41. */
export function placeOf(
  registers: readonly Register[],
  lines: { readonly of: ArrayLike<number>; readonly row: ArrayLike<number> },
  line: number,
): string {
  return rowLink(registers[lines.of[line] ?? 0], lines.row[line] ?? 0);
}

/** Where a row of a register stands, as a link; empty without a register. */
export function rowLink(register: Register | undefined, row: number): string {
  return register ? `${register.sheet}!${cellAddress(register.firstRow + row, register.left)}` : '';
}
