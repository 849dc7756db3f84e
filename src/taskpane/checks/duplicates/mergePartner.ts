import type { DuplicateGroup, DuplicateMember } from '../../../actions/checks/types';
import { isCustomerKind } from '../../../domain/duplicates/comparedKinds';

/**
 * The row another one of its group can be merged into: a customer of the same kind, the one that was registered first.
 *
 * @returns undefined for that row itself, and for rows that are no customers, such as visits
 * @example mergePartner({ members: [li, wang], first: 0 }, wang) // li
 */
export function mergePartner(
  { members, first }: Pick<DuplicateGroup, 'members' | 'first'>,
  member: DuplicateMember,
): DuplicateMember | undefined {
  if (!isCustomerKind(member.kind)) return undefined;
  const alike = members.filter(({ kind }) => kind === member.kind);
  const named = members[first];
  const earliest = named && alike.includes(named) ? named : alike.reduce(earlier);
  return earliest === member ? undefined : earliest;
}

/** A row without a day comes last. */
const earlier = (a: DuplicateMember, b: DuplicateMember): DuplicateMember =>
  b.since !== '' && (a.since === '' || b.since < a.since) ? b : a;
