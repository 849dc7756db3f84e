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
  WorksheetNameChanged: 25,
  ChartAdded: 50,
  ChartDeleted: 53,
  TableSelectionChanged: 100,
  TableDataChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

/** What the user or an add-in did to cells, as `onChanged` reports it. */
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Who does it: the add-in through the API, the user in the grid, or another user of the file. */
export type Origin = 'addin' | 'user' | 'colleague';
