import { parseIsoDay } from '../../src/domain/cell/day';

/** A day as the tests write it. */
export function day(iso: string): number {
  const serial = parseIsoDay(iso);
  if (serial === null) throw new Error(`no day: ${iso}`);
  return serial;
}
