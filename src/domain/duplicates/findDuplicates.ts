import type { Register } from '../cards/register';
import type { Settings } from '../settings/settings';
import type { DuplicateCluster } from './cluster';
import { clusters } from './clusters';
import { CUSTOMER_KINDS } from './comparedKinds';
import { comparedRows } from './comparedRows';
import { likeNames } from './likeNames';
import { sameDocuments } from './sameDocuments';
import { sureKeys } from './sureKeys';

/**
 * Rows that are, or may be, one customer, and documents that were entered twice (DICTIONARY §0.3, R-3.04, R-12.04, R-16.01).
 * Rows are compared with those of their own kind, on whatever worksheets: a visit, the card, the car and the lost deal of one
 * customer belong together. Visits stand beside cards only where the salespersons differ (撞单).
 *
 * @param registers all of the workbook, each read with its `comparedFields`
 * @param settings how alike names have to be, and who has left
 * @returns the surest first
 * @example findDuplicates([leads], settings)[0] // { rule: 'phone', confidence: 0.98, key: '13800138000', clash: true, first: 0, … }
 */
export function findDuplicates(
  registers: readonly Register[],
  { nameSimilarity, staff }: Pick<Settings, 'nameSimilarity' | 'staff'>,
): readonly DuplicateCluster[] {
  const left = new Set(staff.filter(({ active }) => !active).map(({ name }) => name));
  const customers = CUSTOMER_KINDS.flatMap((kind) => {
    const rows = comparedRows(registers, kind, kind === 'leads');
    const isClash = (own: readonly number[]) => {
      const owners = new Set(own.map(rows.owner).filter((owner) => owner !== '' && !left.has(owner)));
      return owners.size > 1;
    };
    return clusters(rows, [...sureKeys(rows, isClash), ...likeNames(rows, nameSimilarity)], isClash);
  });
  const { facts, candidates } = sameDocuments(registers);
  const documents = clusters(facts, candidates, () => false);
  return [...customers, ...documents].sort((a, b) => b.confidence - a.confidence || compare(a, b));
}

/** From top to bottom. */
function compare({ members: [a] }: DuplicateCluster, { members: [b] }: DuplicateCluster): number {
  if (!a || !b) return 0;
  return a.register - b.register || a.row - b.row;
}
