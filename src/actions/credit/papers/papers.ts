import type { CreditBook } from '../../../domain/credit/creditBook';
import { dunningLevelOf } from '../../../domain/credit/papers/dunningLevel';
import { overdueDocuments } from '../../../domain/credit/papers/overdueDocuments';
import { settle } from '../../../domain/credit/settlement/settle';
import { namedPeriod } from '../../../domain/report/namedPeriod';
import { Failure } from '../../../excel/failure';
import type { BuildReport } from '../../reports/types';
import { customerOf } from '../customerOf';
import { readCredit } from '../readCredit';
import { buildDunning } from './buildDunning';
import { buildStatement } from './buildStatement';

/**
 * 对账单 of a customer for a period; last month where none is said.
 *
 * @throws Failure customerUnknown
 */
export const statementPaper: BuildReport = async (request) => {
  const { context, options } = request;
  const period = options.period ?? namedPeriod('last-month', context.today);
  const { book } = await readCredit(request, Math.min(period.to, context.today));
  const customer = wantedOf(book, options.customer);
  const { today: asOf, locale } = context;
  const report = buildStatement({ book, settlement: settle(book, book.asOf), customer, period, asOf, locale });
  if (!report) throw new Failure('customerUnknown', { customer: options.customer ?? '' });
  return report;
};

/**
 * 催款函 for a customer, as firm as the days overdue call for where nothing is said.
 *
 * @throws Failure customerUnknown, nothingOverdue where nothing is overdue that is not disputed
 */
export const dunningPaper: BuildReport = async (request) => {
  const { context, options, workbook } = request;
  const { book } = await readCredit(request, context.today);
  const customer = wantedOf(book, options.customer);
  const settlement = settle(book, book.asOf);
  const longest = overdueDocuments(book, settlement, customer).claimed[0]?.days ?? 0;
  const level = options.level ?? dunningLevelOf(longest, workbook.settings.overdueLadder);
  const report = level && buildDunning({ book, settlement, customer, level, locale: context.locale });
  if (!report) throw new Failure('nothingOverdue', { customer: book.customers[customer]?.name ?? '' });
  return report;
};

function wantedOf(book: CreditBook, name: string | undefined): number {
  if (name === undefined) throw new Failure('customerMissing');
  return customerOf(book, name);
}
