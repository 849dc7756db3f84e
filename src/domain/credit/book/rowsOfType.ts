import { dataRows } from '../../cards/valueAt';
import type { TypedRegister } from '../../structure/book/tradeSources';
import type { DocumentType } from '../../structure/tradeBook';

type RowsByType = ReadonlyMap<DocumentType | null, readonly number[]>;

/** Each sort of lines asks again. */
const remembered = new WeakMap<TypedRegister, RowsByType>();
const NO_ROWS: readonly number[] = [];

/**
 * The rows of a register that are one kind of document.
 *
 * @param type null for rows that do not say
 * @returns rows with data, in their order
 * @example rowsOfType(typed, '回款') // [0, 1, 2]
 */
export function rowsOfType(typed: TypedRegister, type: DocumentType | null): readonly number[] {
  let byType = remembered.get(typed);
  if (!byType) remembered.set(typed, (byType = sorted(typed)));
  return byType.get(type) ?? NO_ROWS;
}

function sorted({ register, types }: TypedRegister): RowsByType {
  const byType = new Map<DocumentType | null, number[]>();
  let [last, rows]: [DocumentType | null | undefined, number[]] = [undefined, []];
  for (const row of dataRows(register)) {
    const type = types[row]?.type ?? null;
    // Rows of one type mostly stand together.
    if (type !== last) {
      [last, rows] = [type, byType.get(type) ?? []];
      byType.set(type, rows);
    }
    rows.push(row);
  }
  return byType;
}
