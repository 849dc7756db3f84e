import { formatDay } from '../../domain/cell/day';
import { basisLines } from '../reports/basisLines';
import type { ReportRequest } from '../reports/types';
import type { Analysis } from './analysis';

/** 统计口径: period, document, tax, unit, comparison, scope, data as of. */
export function structureBasis(
  { context, read, options, periods }: Analysis,
  request: ReportRequest,
): readonly string[] {
  const { view, t, unit, comparison } = context;
  const { book, settings } = view;
  const days = (period: { readonly from: number; readonly to: number }) => t('basis.days', { from: formatDay(period.from), to: formatDay(period.to) }); // prettier-ignore
  const others = [...book.others].map(([type, count]) => t('basis.other', { type: t(`document.${type}`), count }));
  const tax = book.taxes.length > 1 ? t('basis.tax.mixed') : t(`basis.tax.${book.taxes[0] ?? (settings.tax === 'taxIncluded' ? 'included' : 'excluded')}`); // prettier-ignore
  const known = book.days && periods.before && periods.before.from < book.days.from;
  return [
    ...basisLines(request.t, {
      today: view.today,
      period: periods.now,
      who: options.owner === undefined ? t('basis.everybody') : t('basis.owner', { owner: options.owner }),
      from: read.from,
    }),
    [
      t('basis.document', { document: book.document ? t(`document.${book.document}`) : t(`basis.document.${book.source}`) }), // prettier-ignore
      ...(others.length ? [t('basis.others', { others: others.join(t('list.separator')) })] : []),
      ...(book.known.amount ? [tax, t('basis.unit', { unit: t(`unit.${unit}`) })] : []),
      ...(book.units.length > 1 ? [t('basis.units', { units: book.units.join(t('list.separator')) })] : []),
    ].join(t('basis.separator')),
    periods.before ? t(`basis.compared.${comparison}`, { days: days(periods.before) }) : t('basis.notCompared'),
    ...(known && book.days ? [t('basis.begins', { day: formatDay(book.days.from) })] : []),
    ...(options.branch === undefined ? [] : [t('basis.branch', { branch: options.branch })]),
    ...(options.visible ? [t('basis.visible')] : []),
    ...(book.matched ? [] : [t('basis.unmatched')]),
    ...(book.repeated.length ? [t('basis.repeated', { sheets: book.repeated.map(({ sheet }) => sheet).join(t('list.separator')) })] : []), // prettier-ignore
  ];
}
