/** What can be wrong with a value by itself; the sentences stand in i18n/checks/fields. */
export const FIELD_FINDING_CODES = ['missing'] as const;

export type FieldFindingCode = (typeof FIELD_FINDING_CODES)[number];
