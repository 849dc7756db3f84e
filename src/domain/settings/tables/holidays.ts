import { formatDay, parseIsoDay } from '../../cell/day';
import { isProblem } from '../../cell/problem';
import { readDay } from '../../cell/readDay';
import { foldWidth } from '../../cell/text';
import { arrangementYear, calendarOf, CHINA_CALENDAR, type RestDayCalendar } from '../../followup/calendar';
import type { Table } from '../table';
import type { EntryContext, Fault } from '../valueType';
import { eitherType } from '../valueTypes';

/** Days with a year of their own; a day without one (5月1日) belongs to no year, so nothing is guessed. */
const WITHOUT_YEAR = /^\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?$/;
const BETWEEN = /\s*(?:[~～—–至到]|\bto\b|\s-\s)\s*/;

/** Holidays 休 and make-up working days 班 by year (D-18, D-22); a year with any row of its own is known. */
export const calendar: Table<RestDayCalendar, boolean> = {
  group: 'holidays',
  standard: CHINA_CALENDAR,
  entries: ({ arrangements }) =>
    arrangements.map(({ first, last, work, name }) => ({
      item: first === last ? formatDay(first) : `${formatDay(first)}~${formatDay(last)}`,
      detail: name,
      value: work,
    })),
  build: (entries) =>
    calendarOf(entries.map(({ item, detail, value }) => ({ ...daysOf(item), work: value, name: detail }))),
  type: () => eitherType('work', 'rest'),
  blank: false,
  family: ({ item }) => String(arrangementYear(daysOf(item))),
  identity: ({ item }) => item,
  readPlace: ({ item, detail }, context) => {
    const days = foldWidth(item)
      .split(BETWEEN)
      .map((day) => isoDay(day, context));
    const [first, last = first] = days;
    if (days.length > 2 || first === undefined || first === null || !last || last < first) return NOT_DAYS;
    return { item: first === last ? first : `${first}~${last}`, detail };
  },
};

const NOT_DAYS: Fault = { fault: 'notADay' };

function isoDay(text: string, { date1904 }: EntryContext): string | null {
  if (WITHOUT_YEAR.test(text)) return null;
  const day = readDay(text, { today: 0, date1904 });
  return day === null || isProblem(day) ? null : formatDay(day);
}

function daysOf(item: string): { readonly first: number; readonly last: number } {
  const [first = '', last = first] = item.split('~');
  return { first: parseIsoDay(first) ?? 0, last: parseIsoDay(last) ?? 0 };
}
