import type { CardKind, FieldKey } from '../../domain/cards/types';
import { withWorkbook } from '../../excel/session';
import { recogniseWorkbook } from '../readings';
import { reportText } from '../../i18n/reports';
import type { ActionContext } from '../types';
import { registersOf } from './registersOf';
import type { ReportRequest } from './types';

/** Registers whose customers are somebody's, and the field that says whose. */
const NAMED_IN: readonly (readonly [CardKind, FieldKey])[] = [
  ['leads', 'owner'],
  ['visits', 'owner'],
  ['owners', 'owner'],
  ['followups', 'by'],
  ['corporate', 'owner'],
  ['trades', 'owner'],
];

/** The salespersons of the workbook by name, for somebody to choose one of. */
export function reportOwners(context: ActionContext): Promise<readonly string[]> {
  return withWorkbook(context, async (session) => {
    const workbook = await recogniseWorkbook(session, { today: context.today });
    return ownersIn({ session, workbook, context, options: {}, t: reportText(context.locale) });
  });
}

/** The salespersons that the registers of a workbook name. */
export async function ownersIn(request: ReportRequest): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const [kind, field] of NAMED_IN)
    for (const { columns, skipped } of (await registersOf(request, kind, [field])).registers)
      columns.get(field)?.raw.forEach((name, row) => {
        if (!skipped.has(row)) names.add(String(name).trim());
      });
  names.delete('');
  return [...names].sort((one, other) => one.localeCompare(other, 'zh-CN'));
}
