import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { CheckContext } from './checkContext';
import { fieldCheck } from './fields/fieldCheck';
import type { Finding } from './finding';
import { rowFindings } from './rows/rowFindings';
import { uniqueFindings } from './rows/uniqueFindings';

/** Some rows of a register that were just changed. */
export interface ChangedRows {
  /** All rows, as far as the changed columns and what tells customers apart are concerned. */
  readonly register: Register;
  /** The changed rows with all their columns; more may follow. */
  readonly part: Register;
  /** Register row of the first of them, and how many there are. */
  readonly from: number;
  readonly count: number;
  readonly fields: ReadonlySet<FieldKey>;
}

/**
 * Checks cells that were just changed, and what they have to agree with: the other cells of their rows, and the numbers of all
 * other rows. What nobody has come to yet is no finding.
 *
 * @returns findings by register row
 * @example checkRows({ register, part, from: 40, count: 1, fields: new Set(['phone']) }, context)[0]?.code // 'repeatedPhone'
 */
export function checkRows(
  { register, part, from, count, fields }: ChangedRows,
  context: CheckContext,
): readonly Finding[] {
  const { kind, columns, skipped } = register;
  const inPart = (row: number) => row >= from && row < from + count && !skipped.has(row);
  const values = [...fields].flatMap((field): Finding[] => {
    const column = columns.get(field);
    if (!column) return [];
    const { raw, parsed, problems } = column;
    const check = fieldCheck(kind, field, context, column);
    return Array.from({ length: count }, (_row, i) => from + i).flatMap((row) => {
      const found = inPart(row) ? check(raw[row] ?? '', parsed[row] ?? null, problems.get(row)) : null;
      return found ? [{ ...found, row, field }] : [];
    });
  });
  const isFilled = ({ field, row }: Finding) => (part.columns.get(field)?.raw[row] ?? '') !== '';
  const agreeing = rowFindings(part, context)
    .filter((finding) => fields.has(finding.field) || isFilled(finding))
    .map((finding) => ({ ...finding, row: from + finding.row }));
  const unique = uniqueFindings(register, context).filter(({ row, field }) => inPart(row) && fields.has(field));
  const { checkRules } = context.settings;
  return [...values, ...agreeing, ...unique].filter(({ rule, row }) => checkRules[rule] && inPart(row));
}
