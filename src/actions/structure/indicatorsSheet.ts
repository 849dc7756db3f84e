import type { Report } from '../../domain/report/report';
import { tableOf } from '../../domain/report/tableOf';
import type { TableContext } from './tables/tableContext';
import { shareInWords } from '../../i18n/amountInWords';

/** Every indicator of the analysis, in the order of its sheet. */
const INDICATORS = [
  'total', 'growth', 'yearGrowth', 'customers', 'share', 'points', 'contribution', 'abc', 'pyramid', 'cr', 'hhi', 'effective',
  'gini', 'active', 'new', 'revived', 'lost', 'churn', 'bridge', 'rfm', 'dormant', 'replenishment', 'flag', 'nineBox',
  'coverage',
] as const; // prettier-ignore
type Indicator = (typeof INDICATORS)[number];

/** 指标说明: formula, limits and source of each indicator. */
export function indicatorsSheet(context: TableContext, basis: readonly string[]): Report {
  const { t } = context;
  const limits = limitsOf(context);
  return {
    id: 'indicators',
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
            { header: t('indicators.name'), as: 'text', width: 12, value: (of) => t(`indicator.${of}`) },
            { header: t('indicators.how'), as: 'text', width: 30, value: (of) => t(`indicator.${of}.how`) },
            { header: t('indicators.limit'), as: 'text', width: 24, value: (of) => limits[of] ?? null },
            { header: t('indicators.source'), as: 'text', width: 18, value: (of) => t(`indicator.${of}.source`) },
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
function limitsOf({ view: { settings }, t }: TableContext): Readonly<Partial<Record<Indicator, string>>> {
  const [a = 0, b = 0] = settings.abcLimits;
  const months = settings.lostMonths;
  return {
    abc: t('limit.abc', { a: shareInWords(a), b: shareInWords(b) }),
    pyramid: settings.pyramid.map(({ tier, share }) => `${tier} ${shareInWords(share)}`).join(t('list.separator')),
    cr: t('limit.cr', { share: shareInWords(settings.largestShare) }),
    hhi: t('limit.hhi', { medium: settings.hhiMedium, high: settings.hhiHigh }),
    active: t('limit.active', { months }),
    lost: t('limit.lost', { months }),
    rfm: t('limit.rfm', { weights: settings.rfmWeights.map(shareInWords).join(t('list.separator')) }),
    dormant: t('limit.dormant', { days: settings.quietDays, months }),
    replenishment: t('limit.replenishment', { risk: settings.riskFactor, lost: settings.lostFactor }),
    coverage: t('limit.coverage', { a: shareInWords(settings.coverageA), b: shareInWords(settings.coverageB) }),
  };
}
