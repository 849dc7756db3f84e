import type { SerialDay } from '../../domain/cell/value';
import type { StructureOptions } from './types';

/** What an analysis was made with. */
export interface Made {
  readonly options: StructureOptions;
  /** The day it was made on. */
  readonly today: SerialDay;
  /** How its period was chosen; a month that is not over is compared otherwise than days that were asked for. */
  readonly kind: StructureOptions['period'];
}

/** As short as it can be said: it is kept with the worksheet. */
export function keptText(made: Made): string {
  return JSON.stringify(made);
}

/**
 * What an analysis was made with.
 *
 * @returns null where it is not what we have written
 */
export function readKept(text: string): Made | null {
  try {
    const made = JSON.parse(text) as Partial<Made>;
    return typeof made.today === 'number' && typeof made.options === 'object' ? (made as Made) : null;
  } catch {
    return null;
  }
}
