import { serialDay } from '../../domain/cell/day';
import type { SerialDay } from '../../domain/cell/value';

const MILLISECONDS_A_DAY = 86_400_000;

/** The day on the user's wall as a serial number; taken from year, month and day, so that no time zone shifts it. */
export function today(now: Date): SerialDay {
  return serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The moment on the user's wall as a serial day with its fraction. */
export function moment(now: Date): number {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return today(now) + Math.min(now.getTime() - midnight, MILLISECONDS_A_DAY - 1) / MILLISECONDS_A_DAY;
}

/** The time on the user's wall, such as 14:05. */
export function timeOf(now: Date): string {
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
