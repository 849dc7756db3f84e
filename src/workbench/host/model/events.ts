/** The message numbers of Excel's events, as the client's own tables have them. */
export const EventType = {
  SettingsChanged: 1,
  DocumentSelectionChanged: 2,
  WorksheetDataChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetRowHiddenChanged: 22,
  WorksheetProtectionChanged: 24,
  ChartAdded: 50,
  ChartDeleted: 53,
  TableSelectionChanged: 100,
  TableDataChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

type EventName = keyof typeof EventType;

const OF_SHEETS = [
  'DataChanged',
  'Activated',
  'Deactivated',
  'SelectionChanged',
  'Calculated',
  'FormatChanged',
  'RowSorted',
  'RowHiddenChanged',
  'ProtectionChanged',
];

/** The events that the client registers for with the host, by class; the prefix makes them names of EventType. */
const REGISTERED: Readonly<Record<string, { readonly prefix: string; readonly events: readonly string[] }>> = {
  Worksheet: { prefix: 'Worksheet', events: OF_SHEETS },
  WorksheetCollection: { prefix: 'Worksheet', events: [...OF_SHEETS, 'Added', 'Deleted'] },
  Table: { prefix: 'Table', events: ['DataChanged', 'SelectionChanged'] },
  TableCollection: { prefix: 'Table', events: ['DataChanged', 'Added', 'Deleted'] },
  ChartCollection: { prefix: 'Chart', events: ['Added', 'Deleted'] },
};

/** The message number of an event that a program wants to hear of; undefined where the host never tells of it. */
export function eventType(type: string, event: string): number | undefined {
  const { prefix = '', events = [] } = REGISTERED[type] ?? {};
  return events.includes(event) ? EventType[(prefix + event) as EventName] : undefined;
}

/** The API's names of the events of a class, those that need no registration included. */
export function eventMembers(type: string): string[] {
  const names = (REGISTERED[type]?.events ?? []).map((event) => `on${event.replace(/^DataC/, 'C')}`);
  if (type === 'Workbook') names.push('onSelectionChanged');
  if (type === 'SettingCollection') names.push('onSettingsChanged');
  return names;
}

/** What the user or an add-in did to cells, as `onChanged` reports it. */
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Who does it: the add-in through the API, the user in the grid, or another user of the file. */
export type Origin = 'addin' | 'user' | 'colleague';
