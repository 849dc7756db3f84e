import type { Register } from '../cards/register';
import type { Finding, Repair } from '../validation/finding';
import type { ChangeSet, ColumnChange } from './changeSet';
import { rowKeys } from './rowKeys';

/** A finding that is to be mended, and the register it was found in. */
export interface ToRepair {
  readonly register: Register;
  readonly finding: Finding & { readonly repair: Repair };
}

/**
 * Puts right what was found in the rows of one worksheet, as a change set: cells may change their type, so that a day that was
 * text is one.
 *
 * @param of the register whose rows they are; contacts in columns of the row belong to it too
 * @param repairs of its findings and of those of its contacts
 * @returns null where there is nothing to repair
 * @example repairChanges(leads, [{ register: leads, finding }])?.columns[0]?.after // [46300]
 */
export function repairChanges(of: Register, repairs: readonly ToRepair[]): ChangeSet | null {
  const byColumn = new Map<number, ToRepair[]>();
  for (const repair of repairs) {
    const column = repair.register.columns.get(repair.finding.field)?.column;
    if (column === undefined) continue;
    const own = byColumn.get(column);
    if (own) own.push(repair);
    else byColumn.set(column, [repair]);
  }
  if (!byColumn.size) return null;
  const { sheet, table, headerRow, firstRow, rowCount, left, columnCount } = of;
  return {
    sheet,
    table,
    block: { headerRow, firstRow, rowCount, left, columnCount },
    keys: rowKeys(of, new Set(byColumn.keys())),
    columns: [...byColumn].map(([column, own]) => columnChange(of, column, own)),
  };
}

function columnChange(of: Register, column: number, repairs: readonly ToRepair[]): ColumnChange {
  const sorted = [...repairs].sort((a, b) => a.finding.row - b.finding.row);
  const [first] = sorted;
  if (!first) throw new Error('a column without repairs');
  const { finding, register } = first;
  const { field, repair } = finding;
  const known = register.columns.get(field);
  return {
    // Several contacts of a row have the same fields.
    field: register.kind === of.kind ? field : `${field} ${column}`,
    header: known?.header ?? '',
    as: repair.as,
    retype: true,
    target: { at: 'existing', column },
    rows: sorted.map((one) => one.finding.row),
    before: sorted.map((one) => known?.raw[one.finding.row] ?? ''),
    after: sorted.map((one) => one.finding.repair.to),
  };
}
