import type { SheetReading } from './types';

/**
 * The reading of a sheet that holds no register: one that is not ours, or a card.
 *
 * @param name name of the sheet
 * @returns a reading of kind and layout `other` without rows and columns
 * @example noRegister('说明').layout // 'other'
 */
export function noRegister(name: string): SheetReading {
  return {
    name,
    kind: 'other',
    layout: 'other',
    headerRow: -1,
    firstRow: -1,
    lastRow: -1,
    left: 0,
    columnCount: 0,
    columns: [],
    keyColumn: -1,
    unmapped: [],
    questions: [],
    ignored: [],
    contacts: [],
    others: [],
    unit: 1,
    stale: [],
  };
}
