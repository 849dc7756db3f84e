import type { Report } from '../../../domain/report/report';
import { tableOf } from '../../../domain/report/tableOf';
import { shareInWords } from '../../../i18n/amountInWords';
import { plainColumn, type CreditContext } from '../creditContext';

/** Every indicator of the analysis, in the order of its sheets. */
const INDICATORS = [
  'basis', 'due', 'matching', 'prepaid', 'receivable', 'overdue', 'aging', 'dso', 'best', 'onTime', 'overdueDays', 'overdueShare', 'months',
  'volume', 'returns', 'judged', 'score', 'completeness', 'grade', 'caps', 'days', 'suggestedLimit', 'approvedLimit', 'used', 'available',
  'ladder', 'handling', 'expectedLoss', 'watch',
] as const; // prettier-ignore
type Indicator = (typeof INDICATORS)[number];

/** 信用指标说明: formula, limits and source of each indicator. */
export function indicatorsSheet(context: CreditContext, basis: readonly string[]): Report {
  const { t } = context;
  const limits = limitsOf(context);
  return {
    id: 'credit-indicators',
    sheet: t('indicators.sheet'),
    title: t('indicators.sheet'),
    basis,
    sections: [
      {
        kind: 'table',
        title: t('indicators.title'),
        note: t('indicators.note'),
        ...tableOf<Indicator>(
          [
            plainColumn(t('indicators.name'), 'text', (of) => t(`indicator.${of}`), 12),
            plainColumn(t('indicators.how'), 'text', (of) => t(`indicator.${of}.how`), 34),
            plainColumn(t('indicators.limit'), 'text', (of) => limits[of] ?? null, 28),
          ],
          INDICATORS,
        ),
        none: t('none'),
      },
    ],
    signatures: [],
    rows: INDICATORS.length,
  };
}

/** Limits as the settings of the workbook have them. */
function limitsOf({ t, settings }: CreditContext): Readonly<Partial<Record<Indicator, string>>> {
  const list = (parts: readonly (string | number)[]) => parts.join(t('list.separator'));
  const grades = (detail: 'score' | 'days' | 'factor') => list(settings.creditGrades.map((one) => `${one.grade} ${String(one[detail])}`)); // prettier-ignore
  const [remind = 0, stop = 0, legal = 0] = settings.overdueLadder;
  return {
    due: t('limit.due', { days: settings.defaultTermDays }),
    aging: list(settings.agingBuckets),
    overdueDays: t('limit.overdueDays', { points: settings.pointsPerDay }),
    months: t('limit.months', { months: settings.fullMonths }),
    returns: t('limit.returns', { points: settings.pointsPerReturn }),
    onTime: t('limit.window', { months: settings.creditMonths }),
    completeness: t('limit.completeness', { share: shareInWords(settings.leastComplete) }),
    grade: grades('score'),
    caps: t('limit.caps', {
      months: settings.newMonths,
      deals: settings.newDeals,
      newBest: settings.newBest,
      days: settings.badDays,
      badBest: settings.badBest,
      closed: settings.blacklistGrade,
      floor: settings.overdueFloor / 100,
    }),
    days: grades('days'),
    suggestedLimit: t('limit.suggestedLimit', { factors: grades('factor'), step: settings.limitStep / 100 }),
    ladder: t('limit.ladder', { remind, stop, legal }),
    expectedLoss: list(settings.lossRates.map(shareInWords)),
    watch: t('limit.watch', { share: shareInWords(settings.largestShare) }),
  };
}
