import { phoneNumbers, plainName } from '../customers/knownIndex';
import type { SerialDay } from '../cell/value';

/** Something of a day, by whom and about whom. */
export interface DiaryEntry {
  readonly day: SerialDay;
  readonly staff: string;
  readonly name: string;
  readonly phone: string;
}

/** Finds the entries that tell of the same: same day, salesperson (anybody's where none is named) and customer. */
export type Diary<Entry> = (wanted: DiaryEntry) => readonly Entry[];

/** The entries of each day by phone and by name. */
type Days<Entry> = ReadonlyMap<SerialDay, ReadonlyMap<string, readonly Entry[]>>;

/**
 * Puts entries where they are found by day, salesperson and customer: by any of his phones, else by the name.
 *
 * @example diary(lines)({ day: 46347, staff: '王强', name: '张三', phone: '13800138000' }).length // 1
 */
export function diary<Entry extends DiaryEntry>(entries: readonly Entry[]): Diary<Entry> {
  const days = byDay(entries);
  return (wanted) => {
    for (const key of keysOf(wanted).filter(Boolean)) {
      const found =
        days
          .get(wanted.day)
          ?.get(key)
          ?.filter((one) => isSameStaff(one, wanted)) ?? [];
      if (found.length) return found;
    }
    return [];
  };
}

/**
 * Finds an entry of its own for everyone: two visitors called 某先生 need two rows. Those with a phone choose first.
 *
 * @returns whether one was found, parallel to what was wanted
 * @example pairOff([visitor, visitor], [line]) // [true, false]
 */
export function pairOff(wanted: readonly DiaryEntry[], there: readonly DiaryEntry[]): readonly boolean[] {
  const days = byDay(there);
  const taken = new Set<DiaryEntry>();
  const found = wanted.map(() => false);
  const take = (keysFor: (entry: DiaryEntry) => readonly string[]) =>
    wanted.forEach((entry, i) => {
      if (found[i]) return;
      for (const key of keysFor(entry)) {
        const free = days.get(entry.day)?.get(key)?.find((one) => !taken.has(one) && isSameStaff(one, entry)); // prettier-ignore
        if (!free) continue;
        taken.add(free);
        found[i] = true;
        return;
      }
    });
  take((entry) => phoneNumbers(entry.phone));
  take((entry) => [nameKey(entry)]);
  return found;
}

function byDay<Entry extends DiaryEntry>(entries: readonly Entry[]): Days<Entry> {
  const days = new Map<SerialDay, Map<string, Entry[]>>();
  for (const entry of entries) {
    const own = days.get(entry.day) ?? new Map<string, Entry[]>();
    days.set(entry.day, own);
    for (const key of keysOf(entry)) {
      const there = own.get(key);
      if (there) there.push(entry);
      else own.set(key, [entry]);
    }
  }
  return days;
}

function keysOf(entry: DiaryEntry): readonly string[] {
  return [...phoneNumbers(entry.phone), nameKey(entry)];
}

/** 某先生 is a name too, on one day and with one salesperson. */
function nameKey({ name }: DiaryEntry): string {
  return plainName(name) || name.trim();
}

function isSameStaff(one: DiaryEntry, { staff }: DiaryEntry): boolean {
  return staff === '' || one.staff === staff || plainName(one.staff) === plainName(staff);
}
