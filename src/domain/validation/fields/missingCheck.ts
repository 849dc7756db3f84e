import type { Trouble } from '../finding';
import { trouble, type CheckedField } from './valueCheck';

/** Required as long as the customer is open, has left details, or was reached: rules of the row ask for them. */
const DEPENDS: ReadonlySet<string> = new Set([
  'leads.nextContact', 'leads.gradeManual', 'pipeline.next', 'pipeline.now', 'owners.nextCare', 'owners.carePlan',
  'followups.gradeAfter', 'visits.timeOut', 'visits.name', 'visits.firstVisit', 'daily.tomorrow', 'corporate.reviewedOn',
]); // prettier-ignore
/** Under 是否签单 a blank says no. */
const YES_OR_NO = /^(?:是否|有无)/;
/** A column with more blanks than this is not filled in as a rule. */
const MOSTLY_BLANK = 0.5;

/**
 * Tells that a blank cell should be filled in (settings: required fields); where most of the column is blank it is only noted.
 *
 * @returns what is wrong with a blank cell; null where it may be blank
 * @example missingCheck({ kind: 'leads', field: name, context })()?.code // 'missing'
 */
export function missingCheck({ kind, field, context, column }: CheckedField): () => Trouble | null {
  const isRequired = context.settings.requiredFields[kind].includes(field.key) && !DEPENDS.has(`${kind}.${field.key}`);
  let found: Trouble | undefined;
  return () => {
    if (!isRequired || YES_OR_NO.test(column?.header ?? '')) return null;
    if (found) return found;
    const blank = column?.parsed.filter((value, row) => value === null && !column.problems.has(row)).length ?? 0;
    const isRare = blank <= MOSTLY_BLANK * (column?.parsed.length ?? 0) || !column;
    return (found = trouble('required', isRare ? 'warning' : 'info', 'missing'));
  };
}
