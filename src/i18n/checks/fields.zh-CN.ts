import type { FieldFindingCode } from '../../domain/validation/fields/codes';

/** What is wrong with a value, in simplified Chinese: what, and what to do. */
export const fieldsZhCN: Readonly<Record<FieldFindingCode, string>> = {
  missing: '没有填写。请补上。',
};
