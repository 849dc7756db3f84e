/** What can be wrong between the values of a row, of a column or of two registers; the sentences stand in i18n/checks/rows. */
export const ROW_FINDING_CODES = ['leftBeforeCame'] as const;

export type RowFindingCode = (typeof ROW_FINDING_CODES)[number];
