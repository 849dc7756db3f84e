import type { EntryType } from '../../actions/entries/types';
import { formatDay } from '../../domain/cell/day';
import { formatTime } from '../../domain/cell/formatTime';
import { isProblem } from '../../domain/cell/problem';
import { readDay } from '../../domain/cell/readDay';
import { readTime } from '../../domain/cell/readTime';
import { foldWidth } from '../../domain/cell/text';
import type { SerialDay } from '../../domain/cell/value';

const DAY_WORDS: Readonly<Record<string, number>> = { 今天: 0, 明天: 1, 后天: 2, 大后天: 3 };

/**
 * A value as the actions want it: days as YYYY-MM-DD, times as HH:MM, everything else as it was typed, without the
 * blanks around it.
 *
 * @param typed days also as 11-25, 明天 or +3; times also as 930, 9.30 or 下午3点半
 * @param today serial day
 * @returns null where it cannot be read as what it should be
 * @example typedValue('day', '+3', 46347) // '2026-11-24'
 */
export function typedValue(type: EntryType, typed: string, today: SerialDay): string | null {
  const text = foldWidth(typed);
  if (text === '') return '';
  if (type === 'day') return dayOf(text, today);
  return type === 'time' ? timeOf(text) : typed.trim();
}

function dayOf(text: string, today: SerialDay): string | null {
  const ahead = DAY_WORDS[text] ?? (/^\+\d{1,3}$/.test(text) ? Number(text) : undefined);
  const day = ahead === undefined ? readDay(text, { today }) : today + ahead;
  return day === null || isProblem(day) ? null : formatDay(day);
}

function timeOf(text: string): string | null {
  const clock = text.replace(/[.。：]/g, ':').replace(/^(\d{1,2})(\d{2})$/, '$1:$2');
  const time = readTime(/^\d{1,2}$/.test(clock) ? `${clock}:00` : clock);
  return time === null || isProblem(time) ? null : formatTime(time);
}
