import { formatDay } from '../cell/day';
import type { SerialDay } from '../cell/value';

/** One entry of a calendar that lasts all day. */
export interface DayEvent {
  /** What tells it from all others; the same when the file is made again, so that calendars replace and do not repeat it. */
  readonly id: string;
  readonly day: SerialDay;
  readonly title: string;
  /** May have several lines. */
  readonly words: string;
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * A calendar file of events that last all day, each with a reminder at nine in the morning. Days are those on the wall, so
 * that no time zone shifts them.
 *
 * @param events in any order
 * @param stamp the moment the file is made, as ISO 8601 in UTC
 * @param product who makes the file, such as 客户卡
 * @returns iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets of UTF-8
 * @example calendarFile([{ id: '1', day: 46347, title: '回访 张三', words: '' }], '2026-11-21T06:05:00Z', '客户卡')
 */
export function calendarFile(events: readonly DayEvent[], stamp: string, product: string): string {
  const at = stamp.replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(product)}//ZH`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ id, day, title, words }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}`,
      `DTSTAMP:${at}`,
      `DTSTART;VALUE=DATE:${basicDay(day)}`,
      `DTEND;VALUE=DATE:${basicDay(day + 1)}`,
      `SUMMARY:${escaped(title)}`,
      ...(words === '' ? [] : [`DESCRIPTION:${escaped(words)}`]),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      // From the first moment of the day.
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const basicDay = (day: SerialDay): string => formatDay(day).replace(/-/g, '');

/** Text as RFC 5545 has it (3.3.11); control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Long lines are continued on the next one after a blank; a character is never torn apart. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
