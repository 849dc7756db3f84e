import { tomorrowRows, type PlannedContact } from '../../domain/daily/tomorrowRows';
import type { SalesRegisters } from '../../domain/daily/salesRegisters';
import { readConsent } from '../privacy/readConsent';
import type { ReportRequest } from './types';

/**
 * Whom a daily report plans for the next day, and who was missed: those who have withdrawn consent are left out.
 *
 * @param day serial day of the report
 * @returns `withdrawn`: how many were left out
 */
export async function contactsToPlan(
  { session, context: { today }, options: { owner }, workbook }: ReportRequest,
  sales: Pick<SalesRegisters, 'leads' | 'owners'>,
  day: number,
): Promise<{ readonly plans: readonly PlannedContact[]; readonly withdrawn: number }> {
  const { has } = await readConsent(session, workbook, today);
  const all = tomorrowRows(sales, workbook.settings, day, today, owner);
  const plans = all.filter(({ register, row }) => !has(register, row));
  return { plans, withdrawn: all.length - plans.length };
}
