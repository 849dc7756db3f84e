import { addMonths, formatDay, OFFSET_1904 } from '../../cell/day';
import { expectedBy } from '../../cell/expectedBy';
import { isProblem } from '../../cell/problem';
import { lacksYear, readDayTime } from '../../cell/readDay';
import { foldWidth } from '../../cell/text';
import { parseClock } from '../../cell/readTime';
import type { CellValue } from '../../cell/value';
import type { Trouble } from '../finding';
import type { FieldFindingCode } from './codes';
import { ownWords } from './columnHabits';
import { doubtfully, safely, trouble, type CheckedField, type ValueCheck } from './valueCheck';

/** Days from here on are no serial numbers: 20240506. */
const NOT_SERIAL = 100_000;
/** Plans further ahead are slips of the year. */
const MONTHS_AHEAD = 120;
/** Orders may be dated a year ahead (DICTIONARY trades.date). */
const DAYS_AHEAD: Readonly<Record<string, number>> = { 'trades.date': 366 };
/** Where no end is meant. */
const WITHOUT_END = /长期|永久|终身|无限期|无期限|不限|^已?过期$|^未定$/;
/** Terms of payment where a due date should stand. */
const PAID_AT_ONCE = /^(?:货到|款到|见票|现款|现结|月结|随时|预付)/;
/** Birthdays of the old calendar. */
const LUNAR = /^[农阴旧]历|[正腊]月|初[一二三四五六七八九十]/;
/** 5/6/2024 is May in one place and June in another. */
const MONTH_OR_DAY_FIRST = /^(?:0?\d|1[0-2])[-/.](?:0?\d|1[0-2])[-/.]\d{4}/;
const YEAR_OR_MONTH = /^\d{4}\s*(?:年|[-/.年]\s*\d{1,2}\s*月?)?$/;

const CODES: Readonly<Record<string, FieldFindingCode>> = {
  noSuchDay: 'noSuchDay',
  noDayOfMonth: 'noDayOfMonth',
  dayOutOfRange: 'dayOutOfRange',
};

/**
 * How days and moments are checked (VALIDATION §9, §10): they exist, they have happened where the field says so, they are
 * days to Excel and no text. A day without its year is asked about.
 *
 * @example dayCheck(about).trouble('2024.5.6', 45418)?.repair?.to // 45418
 */
export function dayCheck({ kind, field, context, column }: CheckedField): ValueCheck {
  const { today, date1904 = false } = context;
  const isPast = field.past === true;
  const isOwn = ownWords(column);
  const latest = isPast ? today + (DAYS_AHEAD[`${kind}.${field.key}`] ?? 0) + 1 : addMonths(today, MONTHS_AHEAD) + 1;
  return {
    isRight: (raw, parsed) =>
      typeof raw === 'number' && typeof parsed === 'number' && parsed < latest && raw < NOT_SERIAL,
    trouble: (raw, parsed, problem) => {
      const folded = foldWidth(String(raw));
      if (typeof parsed !== 'number') return problem ? unread(folded, problem.code) : null;
      if (parsed >= latest) {
        return trouble('date', 'warning', isPast ? 'futureDay' : 'farDay', { params: { day: formatDay(parsed) } });
      }
      if (typeof raw === 'number' && raw < NOT_SERIAL) return null;
      const at = readDayTime(raw, { today, date1904, earliest: 0 });
      const time = at === null || isProblem(at) ? 0 : at - Math.floor(at);
      const to = Math.floor(parsed) + time - (date1904 ? OFFSET_1904 : 0);
      const params = { day: formatDay(parsed) };
      if (typeof raw === 'string' && lacksYear(raw)) {
        // Nobody is born in the year that is nearest, and a birthday can be kept without its year.
        if (field.historic) return trouble('date', 'info', 'yearMissing');
        return trouble('date', 'warning', 'yearLeftOut', { params, repair: doubtfully(to, 'day') });
      }
      const repair = MONTH_OR_DAY_FIRST.test(folded) ? doubtfully(to, 'day') : safely(to, 'day');
      return trouble('storedAs', 'warning', 'textDate', { params, repair });
    },
  };

  function unread(text: string, problem: string): Trouble | null {
    if (WITHOUT_END.test(text)) return null;
    if (field.historic && LUNAR.test(text)) return trouble('date', 'info', 'dayInWords');
    // A year says enough about when a company was founded.
    if (YEAR_OR_MONTH.test(text)) return trouble('date', field.historic ? 'info' : 'warning', 'noDayOfMonth');
    if (PAID_AT_ONCE.test(text) || expectedBy(text, today) !== null) return trouble('date', 'warning', 'dayInWords');
    // 春节前, 交房后: a word that the column uses all the time is the user's own, where words may stand.
    if (field.inWords && !/\d/.test(text) && isOwn(text)) return trouble('date', 'info', 'dayInWords');
    return trouble('date', 'error', CODES[problem] ?? 'notADay');
  }
}

/**
 * How times of day are checked: they can be read.
 *
 * @example timeCheck().trouble('25:70', null, { code: 'notATime' })?.code // 'notATime'
 */
export function timeCheck(): ValueCheck {
  return {
    isRight: (_raw, parsed) => parsed !== null,
    trouble: (raw: CellValue, _parsed, problem) =>
      problem && parseClock(foldWidth(String(raw))) === null ? trouble('time', 'warning', 'notATime') : null,
  };
}
