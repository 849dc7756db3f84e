import type { CreditBook, Settlement } from '../../domain/credit/creditBook';
import type { CreditFigures, CustomerCredit } from '../../domain/credit/customerCredit';
import type { ReportFormat } from '../../domain/report/reportFormat';
import type { ColumnOf } from '../../domain/report/tableOf';
import type { Trace } from '../../domain/report/trace';
import type { Settings } from '../../domain/settings/settings';
import type { Locale } from '../../i18n';
import type { CreditText } from '../../i18n/credit';

/** What every table of the analysis is made with. */
export interface CreditContext {
  readonly book: CreditBook;
  /** Of the day of the analysis. */
  readonly settlement: Settlement;
  readonly figures: CreditFigures;
  readonly settings: Settings;
  readonly t: CreditText;
  readonly locale: Locale;
  readonly unit: 'yuan' | 'tenThousand';
}

/** 应收（万元）: a header of amounts. */
export function withUnit({ t, unit }: CreditContext, word: string): string {
  return t('withUnit', { word, unit: t(`unit.${unit}`) });
}

/** What a customer is called. */
export function customerName({ book }: CreditContext, customer: number): string {
  return book.customers[customer]?.name ?? '';
}

/** A column of amounts, with the total of all rows. */
export function moneyColumn<Row>(
  context: CreditContext,
  word: string,
  value: (row: Row) => number | null,
  trace: (row: Row) => Trace | undefined,
): ColumnOf<Row> {
  return { header: withUnit(context, word), as: 'money', total: 'all', value, trace };
}

/** A column without a total. */
export function plainColumn<Row>(
  header: string,
  as: ReportFormat,
  value: ColumnOf<Row>['value'],
  width?: number,
): ColumnOf<Row> {
  return { header, as, value, ...(width === undefined ? {} : { width }) };
}

/** An aging bucket as the figures have it, and what it is called. */
export interface NamedBucket {
  readonly name: string;
  /** Index among the buckets of the figures. */
  readonly bucket: number;
}

/** The aging buckets that are shown: by due day 未到期 comes first; by the document's day everything has an age. */
export function namedBuckets({ t, settings: { agingBuckets, agingFrom } }: CreditContext): readonly NamedBucket[] {
  const byDue = agingFrom === 'due';
  const first = byDue ? 1 : 0;
  const aged = [
    ...agingBuckets.map((to, i) => t('bucket.between', { from: i === 0 ? first : (agingBuckets[i - 1] ?? 0) + 1, to })),
    t('bucket.beyond', { days: agingBuckets.at(-1) ?? 0 }),
  ].map((name, i) => ({ name, bucket: i + 1 }));
  return byDue ? [{ name: t('bucket.notDue'), bucket: 0 }, ...aged] : aged;
}

/** A grade as it is shown: 暂评 is said, and so is that somebody is not graded. */
export function gradeInWords({ t }: CreditContext, { rating: { grade, provisional } }: CustomerCredit): string {
  if (grade === null) return t('grades.none');
  return provisional ? t('grade.provisional', { grade }) : grade;
}

/** 本期等级（上期）. */
export function gradeAndBefore(context: CreditContext, customer: CustomerCredit): string {
  const { t } = context;
  return t('grade.before', {
    grade: customer.rating.grade ?? t('grades.none'),
    before: customer.previous ?? t('grades.none'),
  });
}
