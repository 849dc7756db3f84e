import type { CellValue } from '../../domain/cell/value';
import { request } from '../request';
import type { Session } from '../session';

/** What a worksheet's filter shows, by header; of equal headers the later ones are counted. */
export type Shown = ReadonlyMap<string, Excel.FilterCriteria>;

/** A worksheet's filter at one moment. */
export interface Filter {
  readonly headers: readonly string[];
  readonly shown: Shown;
}

/** Queues asking for a worksheet's filter as it is at this point of the request; null afterwards where there is none. */
export function askFilter(session: Session, sheet: string): () => Filter | null {
  // A proxy of its own: one request may ask before and after it changes the filter.
  const { autoFilter } = session.context.workbook.worksheets.getItem(sheet);
  autoFilter.load('criteria');
  const head = autoFilter.getRangeOrNullObject().getRow(0).load('values');
  return () => (head.isNullObject ? null : filterOf((head.values as CellValue[][])[0] ?? [], autoFilter.criteria));
}

function filterOf(cells: readonly CellValue[], criteria: readonly Partial<Excel.FilterCriteria>[]): Filter {
  const counts = new Map<string, number>();
  const headers = cells.map((cell) => {
    const header = String(cell);
    const count = (counts.get(header) ?? 0) + 1;
    counts.set(header, count);
    return count > 1 ? `${header}\n${count}` : header;
  });
  const shown = new Map<string, Excel.FilterCriteria>();
  headers.forEach((header, i) => {
    const one = criteria[i];
    if (one?.filterOn) shown.set(header, one as Excel.FilterCriteria);
  });
  return { headers, shown };
}

/** Queues that a filter is widened by so many columns, or narrowed again, and shows what it is to show. */
export function applyFilter({ autoFilter }: Excel.Worksheet, { headers, shown }: Filter, widenBy: number): void {
  const range = autoFilter.getRange().getResizedRange(0, widenBy);
  const columns = headers.slice(0, headers.length + Math.min(0, widenBy));
  const active = columns.flatMap((header, column) => {
    const one = shown.get(header);
    return one ? [{ column, one }] : [];
  });
  if (widenBy === 0) autoFilter.clearCriteria();
  if (!active.length) autoFilter.apply(range);
  for (const { column, one } of active) autoFilter.apply(range, column, one);
}

/** What one request did to a filter: what stood there just before and just after. */
export interface FilterChange {
  readonly before: () => Filter | null;
  readonly after: () => Filter | null;
}

/**
 * What a filter shows is read in one request and set in the next: where somebody has changed it in between, it shows again
 * what he wanted.
 *
 * @param known what stood there when it was read
 * @param first what the request did that set it
 */
export async function keepFilter(
  session: Session,
  sheet: Excel.Worksheet,
  id: string,
  known: Filter,
  first: FilterChange,
): Promise<void> {
  let wanted = known.shown;
  let last: Filter = known;
  let change = first;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [before, after] = [change.before(), change.after()];
    // Somebody has taken the filter away.
    if (!before || !after) return;
    wanted = merged(wanted, last, before);
    const target = { headers: after.headers, shown: new Map([...wanted].filter(([header]) => after.headers.includes(header))) }; // prettier-ignore
    if (isSame(target.shown, after.shown)) return;
    last = after;
    change = await request(session, () => {
      const before = askFilter(session, id);
      applyFilter(sheet, target, 0);
      return { before, after: askFilter(session, id) };
    });
  }
}

/** Nobody changes a filter so often in so short a time. */
const ATTEMPTS = 10;

/** What is wanted, with what somebody has changed since it was last set. */
function merged(wanted: Shown, last: Filter, now: Filter): Shown {
  // He has cleared it, whatever it showed.
  if (last.shown.size && !now.shown.size) return now.shown;
  const result = new Map(wanted);
  for (const header of new Set([...last.shown.keys(), ...now.shown.keys()])) {
    const [was, is] = [last.shown.get(header), now.shown.get(header)];
    if (said(was) === said(is)) continue;
    if (is) result.set(header, is);
    else result.delete(header);
  }
  return result;
}

function isSame(one: Shown, other: Shown): boolean {
  return one.size === other.size && [...one].every(([header, criteria]) => said(criteria) === said(other.get(header)));
}

function said(criteria: Excel.FilterCriteria | undefined): string {
  return JSON.stringify(criteria ?? null);
}
