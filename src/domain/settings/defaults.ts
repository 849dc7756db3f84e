import { PARAMETERS, TABLES, type Settings } from './settings';

const standards = (rows: Readonly<Record<string, { readonly standard: unknown }>>): [string, unknown][] =>
  Object.entries(rows).map(([key, row]) => [key, row.standard]);

/** The showroom of a 4S dealer: 三表一卡 grades (D-1), calendar months (D-21), contacts on any day of the week (D-22). */
export const DEFAULT_SETTINGS = Object.fromEntries([...standards(PARAMETERS), ...standards(TABLES)]) as Settings;
