import type { ReportFigure, ReportFigures } from '../../domain/report/report';
import { linesWithin } from '../../domain/structure/book/linesWithin';
import type { CustomerFigures } from '../../domain/structure/customerFigures';
import { growthOf } from '../../domain/structure/methods/composition';
import { isCovered } from '../../domain/structure/methods/periods';
import { customersTerm, sumTerm } from '../../domain/structure/terms';
import { traceOf } from '../../domain/report/trace';
import type { ChosenPeriods } from './periods';
import { sideTerm } from './tables/movementTables';
import { measureFormat, measureHeader, type TableContext } from './tables/tableContext';

/** 销售额, 环比, 同比, 成交客户, 新客户, 流失客户. */
export function headFigures(context: TableContext, figures: CustomerFigures, periods: ChosenPeriods): ReportFigures {
  const { view, t } = context;
  const { book, keep, lines } = view;
  const now = sumTerm(view, 'now', lines.now);
  const growth = (of: 'previous' | 'yearAgo'): ReportFigure => {
    const period = periods[of];
    const isKnown = period && isCovered(period, book.days);
    const before = sumTerm(view, of === 'previous' ? 'before' : 'yearAgo', isKnown ? linesWithin(book, period, keep) : new Int32Array()); // prettier-ignore
    const grown = isKnown ? growthOf(now.value, before.value) : null;
    return {
      label: t(of === 'previous' ? 'composition.growth.previous' : 'composition.yearGrowth'),
      value: grown === 'new' ? t('composition.new') : (grown ?? '–'),
      as: 'growth',
      trace: () => (typeof grown === 'number' ? traceOf('growth', now, before) : undefined),
    };
  };
  const { movement } = figures;
  const side = (of: 'new' | 'lost'): ReportFigure => ({
    label: t(of === 'new' ? 'head.new' : 'head.lost'),
    value: movement[of],
    as: 'count',
    trace: () => traceOf('value', sideTerm(context, figures, view.periods.now, of)),
  });
  return {
    kind: 'figures',
    figures: [
      {
        label: measureHeader(context),
        value: now.value,
        as: measureFormat(context),
        trace: () => traceOf('value', now),
      },
      growth('previous'),
      growth('yearAgo'),
      { label: t('head.customers'), value: customersTerm(view, 'now', lines.now).value, as: 'count', trace: () => traceOf('value', customersTerm(view, 'now', lines.now)) }, // prettier-ignore
      side('new'),
      side('lost'),
    ],
  };
}
