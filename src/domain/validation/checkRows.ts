import type { Register, RegisterColumn } from '../cards/register';
import type { FieldKey } from '../cards/types';
import { dataRows } from '../cards/valueAt';
import type { CheckContext } from './checkContext';
import { fieldCheck } from './fields/fieldCheck';
import type { Finding } from './finding';
import { apartFromAbroad } from './rows/abroad';
import { rowFindings } from './rows/rowFindings';
import { uniqueFindings } from './rows/uniqueFindings';

/**
 * Checks cells that were just changed, and the other cells of their rows that have to agree with them. What nobody has come to
 * yet is no finding.
 *
 * @param part the changed rows, with all their columns
 * @param columns the changed columns from top to bottom, as far as they were read: what is usual in them is no mistake
 * @example checkRows(part, new Map([['phone', column]]), context)[0]?.code // 'phoneLength'
 */
export function checkRows(
  part: Register,
  columns: ReadonlyMap<FieldKey, RegisterColumn>,
  context: CheckContext,
): readonly Finding[] {
  const rows = [...dataRows(part)];
  const values = [...columns].flatMap(([field, whole]): Finding[] => {
    const own = part.columns.get(field);
    if (!own) return [];
    const check = fieldCheck(part.kind, field, context, whole);
    return rows.flatMap((row) => {
      const found = check(own.raw[row] ?? '', own.parsed[row] ?? null, own.problems.get(row));
      return found ? [{ ...found, row, field }] : [];
    });
  });
  const isFilled = ({ field, row }: Finding) => (part.columns.get(field)?.raw[row] ?? '') !== '';
  const agreeing = rowFindings(part, context).filter((finding) => columns.has(finding.field) || isFilled(finding));
  const { checkRules } = context.settings;
  return [...apartFromAbroad(part, values), ...agreeing].filter(({ rule }) => checkRules[rule]);
}

/**
 * Another row in which a column holds the same.
 *
 * @param row register row
 * @returns null where there is none
 * @example twinOf(phones, 189) // 89
 */
export function twinOf({ parsed }: RegisterColumn, row: number): number | null {
  const value = parsed[row] ?? null;
  if (value === null) return null;
  for (let other = parsed.indexOf(value); other >= 0; other = parsed.indexOf(value, other + 1))
    if (other !== row) return other;
  return null;
}

/**
 * What is said of a row that has the number of another one; two cars of one owner and a lead that came back are no mistake.
 *
 * @param twin a register of which row `twinRow` is the other one
 * @returns findings on `row`
 * @example checkTwins({ register: leads, row: 0 }, { register: part, row: 0 }, 'phone', context)[0]?.code // 'repeatedPhone'
 */
export function checkTwins(
  twin: { readonly register: Register; readonly row: number },
  own: { readonly register: Register; readonly row: number },
  field: FieldKey,
  context: CheckContext,
): readonly Finding[] {
  const both = [twin, own];
  const columns = [...own.register.columns].map(([key, column]): [FieldKey, RegisterColumn] => {
    const raw = both.map(({ register, row }) => register.columns.get(key)?.raw[row] ?? '');
    const parsed = both.map(({ register, row }) => register.columns.get(key)?.parsed[row] ?? null);
    return [key, { ...column, raw, parsed, problems: new Map() }];
  });
  const pair: Register = { ...own.register, rowCount: 2, skipped: new Set(), columns: new Map(columns) };
  return uniqueFindings(pair, context)
    .filter((finding) => finding.field === field && finding.row === 1)
    .map((finding) => ({ ...finding, row: own.row }));
}
