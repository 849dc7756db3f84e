import type { FieldFindingCode } from '../../domain/validation/fields/codes';

/** What is wrong with a value, in English: what, and what to do. */
export const fieldsEnUS: Readonly<Record<FieldFindingCode, string>> = {
  missing: 'Nothing is filled in. Fill it in.',
};
