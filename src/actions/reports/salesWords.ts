import type { ReportLines } from '../../domain/report/report';
import type { ReportFormat } from '../../domain/report/reportFormat';
import type { ColumnOf } from '../../domain/report/tableOf';
import type { ReportText } from '../../i18n/reports';
import type { Sales } from './sales';

/** A salesperson as a sheet names him; customers of nobody have a word of their own. */
export function ownerName(t: ReportText, owner: string): string {
  return owner || t('sales.nobody');
}

/** Salespersons with a count, the largest first: 李晓 3、王强 2. Those without any are left out. */
export function counted(t: ReportText, counts: readonly (readonly [owner: string, count: number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([owner, count]) => t('sales.counted', { name: ownerName(t, owner), count }))
    .join(t('list.separator'));
}

/** The findings of a sheet, or that there are none. */
export function findings(t: ReportText, lines: readonly string[]): ReportLines {
  return { kind: 'lines', title: t('sales.findings'), lines: lines.length ? lines : [t('sales.noFindings')] };
}

/** What a sheet cannot say because the workbook has no such register. */
export function missingRegisters(t: ReportText, { visits, logs, leads, owners, lost }: Sales): string[] {
  const noContacts = !logs.length && leads.every(({ contacts }) => contacts.every((own) => !own.length));
  return [
    ...(visits.length ? [] : [t('sales.basis.noVisits')]),
    ...(noContacts ? [t('sales.basis.noLog')] : []),
    ...(owners.length ? [] : [t('sales.basis.noOwners')]),
    ...(lost.length ? [] : [t('sales.basis.noLost')]),
  ];
}

/** A column of counts that are summed up; `width` in Chinese characters. */
export function sum<Row>(header: string, value: ColumnOf<Row>['value'], width?: number): ColumnOf<Row> {
  return { ...cell(header, 'count', value, width), total: 'sum' };
}

/** A column without a total. */
export function cell<Row>(
  header: string,
  as: ReportFormat,
  value: ColumnOf<Row>['value'],
  width?: number,
): ColumnOf<Row> {
  return { header, as, value, ...(width === undefined ? {} : { width }) };
}
