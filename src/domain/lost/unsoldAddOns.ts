import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt } from '../cards/valueAt';
import type { Period } from '../report/report';
import type { LostKind } from './lostKind';
import type { LostRow } from './lostRows';

/** A buyer who did not take accessories or a loan, and has no row among the lost for it. */
export interface UnsoldAddOn {
  readonly owners: Register;
  readonly row: number;
  readonly kinds: readonly LostKind[];
}

const NOTHING_TAKEN = /^[否无没未不]|^(?:n|no|none|false)$/i;

/**
 * Buyers of a period who did not take accessories or a loan and are not among the lost for it. Whether an
 * insurance was bought here no register of owners says.
 *
 * @param owners fields deliveredOn, addons, loan, name, phone; a kind without its column is not looked at
 * @param lost all losses, also those outside the period
 * @param period serial days of delivery
 * @example unsoldAddOns(owners, [], period)[0]?.kinds // ['accessories']
 */
export function unsoldAddOns(owners: Register, lost: readonly LostRow[], period: Period): readonly UnsoldAddOn[] {
  const listed = new Set(lost.flatMap(({ kind, phone, name }) => [`${kind} ${phone}`, `${kind} ${name}`]));
  const isListed = (kind: LostKind, row: number) => {
    const phone = textAt(owners, 'phone', row);
    return listed.has(`${kind} ${phone === '' ? textAt(owners, 'name', row) : phone}`);
  };
  const [addons, loan] = [owners.columns.get('addons')?.parsed, owners.columns.get('loan')?.parsed];
  const found: UnsoldAddOn[] = [];
  for (const row of dataRows(owners)) {
    const day = dayAt(owners, 'deliveredOn', row);
    if (day < period.from || day > period.to) continue;
    const kinds: LostKind[] = [];
    if (addons && NOTHING_TAKEN.test(textAt(owners, 'addons', row) || '无')) kinds.push('accessories');
    if (loan?.[row] === false) kinds.push('loan');
    const open = kinds.filter((kind) => !isListed(kind, row));
    if (open.length) found.push({ owners, row, kinds: open });
  }
  return found;
}
