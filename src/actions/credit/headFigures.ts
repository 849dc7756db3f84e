import type { ReportFigure, ReportFigures } from '../../domain/report/report';
import { namesOf } from '../../domain/credit/terms';
import { withUnit, type CreditContext } from './creditContext';
import { type CreditTerms } from './creditTraces';
import { traceOf } from '../../domain/report/trace';

/** Sales of so many days are compared with the receivables (ANALYSIS C6). */
const DSO_DAYS = 90;

/**
 * 应收总额, 逾期额, 逾期率, DSO, 超额度客户, 未匹配回款.
 *
 * @param labelOf what an amount is called; in sentences amounts say their unit themselves
 */
export function headFigures(
  context: CreditContext,
  terms: CreditTerms,
  labelOf: (word: string) => string = (word) => withUnit(context, word),
): ReportFigures {
  const { t, figures } = context;
  const { receivable, overdue, outstanding, unmatchedReceipts, asOf } = figures;
  const over = figures.customers.filter((customer) => customer.over > 0).map(({ customer }) => customer);
  const money = (key: 'head.receivable' | 'head.overdue' | 'head.unmatched', value: number, trace: ReportFigure['trace']): ReportFigure => ({ label: labelOf(t(key)), value, as: 'money', ...(trace ? { trace } : {}) }); // prettier-ignore
  return {
    kind: 'figures',
    figures: [
      money('head.receivable', receivable, () => traceOf('value', terms.open())),
      money('head.overdue', overdue, () => traceOf('value', terms.overdue())),
      {
        label: t('head.overdueShare'),
        value: receivable ? overdue / receivable : null,
        as: 'share',
        trace: () => (receivable ? traceOf('share', terms.overdue(), terms.open()) : undefined),
      },
      {
        label: t('head.dso'),
        value: outstanding.period,
        as: 'decimal',
        trace: () =>
          outstanding.period === null
            ? undefined
            : traceOf(
                'derived',
                terms.open(),
                terms.salesFrom(asOf - DSO_DAYS + 1),
                terms.returnsFrom(asOf - DSO_DAYS + 1),
              ),
      },
      {
        label: t('head.over'),
        value: over.length,
        as: 'count',
        trace: () => traceOf('value', namesOf(terms.limits(over))),
      },
      money('head.unmatched', unmatchedReceipts, () => traceOf('value', terms.unmatched())),
    ],
  };
}
