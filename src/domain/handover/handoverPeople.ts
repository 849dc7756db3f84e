import type { StaffMember } from '../settings/tables/staff';

/** Whose customers are handed over, and who could take them. */
export interface HandoverPeople {
  /** null: nobody leaves, all are shown. */
  readonly from: readonly string[] | null;
  readonly takers: readonly string[];
}

const SELLS = /顾问|销售员|业务|代表|sales/i;
const MANAGES = /经理|主管|总监|manager|director/i;

/**
 * Whose customers are handed over: the salesperson who is named, else all leavers of the staff list; and who
 * could take them: who has open leads now, or is a salesperson of the list, and does not leave.
 *
 * @param wanted the salesperson who is named
 * @param staff the staff of the settings
 * @param working names of those who have open leads
 * @example handoverPeople(undefined, [{ name: '王强', role: '销售顾问', active: false }], ['王强', '李晓']) // { from: ['王强'], takers: ['李晓'] }
 */
export function handoverPeople(
  wanted: string | undefined,
  staff: readonly StaffMember[],
  working: readonly string[],
): HandoverPeople {
  const leavers = staff.filter(({ active }) => !active).map(({ name }) => name);
  const from = wanted === undefined ? leavers : [wanted];
  const gone = new Set([...leavers, ...from, '']);
  const salespeople = staff.filter(({ role }) => SELLS.test(role) && !MANAGES.test(role)).map(({ name }) => name);
  const takers = [...new Set([...working, ...salespeople])].filter((name) => !gone.has(name));
  return { from: from.length ? from : null, takers: takers.sort((one, other) => (one < other ? -1 : 1)) };
}
