import { cardOf } from '../../src/domain/cards';
import type { Register, RegisterColumn } from '../../src/domain/cards/register';
import type { CardKind } from '../../src/domain/cards/types';
import { readColumn } from '../../src/domain/cell/readValue';
import type { CellValue } from '../../src/domain/cell/value';

/** A register as reading a sheet would give it: one array of cells a field. */
export function registerOf(
  kind: CardKind,
  cells: Readonly<Record<string, readonly CellValue[]>>,
  options: { readonly today: number; readonly skipped?: readonly number[]; readonly table?: string },
): Register {
  const columns = new Map<string, RegisterColumn>();
  Object.entries(cells).forEach(([key, raw], column) => {
    const field = cardOf(kind).fields.find((candidate) => candidate.key === key);
    if (!field) throw new Error(`${kind} has no field ${key}`);
    columns.set(key, {
      field: key,
      column,
      header: field.zh,
      raw,
      ...readColumn(raw, field, { today: options.today, header: field.zh }),
    });
  });
  return {
    sheet: '意向客户',
    kind,
    table: options.table,
    headerRow: 0,
    firstRow: 1,
    rowCount: Math.max(0, ...Object.values(cells).map((raw) => raw.length)),
    left: 0,
    columnCount: Object.keys(cells).length,
    skipped: new Set(options.skipped ?? []),
    columns,
  };
}
