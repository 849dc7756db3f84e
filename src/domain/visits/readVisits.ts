import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { SerialDay } from '../cell/value';
import type { Period } from '../report/report';

/** One visit or call of the showroom register. */
export interface Visit {
  readonly day: SerialDay;
  /** 0–23; null where no time was noted. */
  readonly hour: number | null;
  /** 首次来店: second visits are counted apart. */
  readonly first: boolean;
  readonly left: boolean;
  /** Why no details were left; empty where nothing is said. */
  readonly reason: string;
  readonly owner: string;
  readonly channel: string;
  readonly testDrive: boolean;
  readonly ordered: boolean;
}

/** What is read of the register. */
export const VISIT_FIELDS: readonly FieldKey[] = [
  'date', 'timeIn', 'firstVisit', 'visitCount', 'leftInfo', 'phone', 'noInfoReason', 'owner', 'channel', 'testDrive',
  'ordered',
]; // prettier-ignore

/** Which visits are meant. */
interface VisitScope {
  /** Only this salesperson's. */
  readonly owner?: string | undefined;
}

/**
 * The visits of showroom registers. Where the sheet does not say whether a visit was the first it is one, unless it
 * has a higher number; where it does not say whether details were left, a phone says so.
 *
 * @returns visits in the order of the registers; `undated` rows have no day and are left out
 * @example readVisits([register], {}).visits[0]?.hour // 14
 */
export function readVisits(
  registers: readonly Register[],
  { owner }: VisitScope,
): { readonly visits: readonly Visit[]; readonly undated: number } {
  const visits: Visit[] = [];
  let undated = 0;
  for (const { columns, rowCount, skipped } of registers) {
    const value = (field: FieldKey, row: number) => columns.get(field)?.parsed[row] ?? null;
    const words = (field: FieldKey, row: number) =>
      String(value(field, row) ?? columns.get(field)?.raw[row] ?? '').trim();
    for (let row = 0; row < rowCount; row++) {
      if (skipped.has(row) || (owner !== undefined && words('owner', row) !== owner)) continue;
      const day = value('date', row);
      if (typeof day !== 'number') {
        undated++;
        continue;
      }
      const time = value('timeIn', row);
      const number = value('visitCount', row);
      visits.push({
        day: Math.floor(day),
        hour: typeof time === 'number' ? hourOf(time) : null,
        first: flag(value('firstVisit', row)) ?? (typeof number === 'number' ? number <= 1 : true),
        left: flag(value('leftInfo', row)) ?? value('phone', row) !== null,
        reason: words('noInfoReason', row),
        owner: words('owner', row),
        channel: words('channel', row),
        testDrive: flag(value('testDrive', row)) ?? false,
        ordered: flag(value('ordered', row)) ?? false,
      });
    }
  }
  return { visits, undated };
}

function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** Times come as fractions that may lie a hair below the full hour. */
function hourOf(time: number): number {
  return Math.floor((time - Math.floor(time)) * 24 + 1e-6) % 24;
}

/** The visits of some days, both ends included. */
export function visitsIn(visits: readonly Visit[], { from, to }: Period): readonly Visit[] {
  return visits.filter(({ day }) => day >= from && day <= to);
}
