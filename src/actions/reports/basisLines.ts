import { civilDay, formatDay } from '../../domain/cell/day';
import type { Period } from '../../domain/report/report';
import type { ReportText } from '../../i18n/reports';
import type { Registers } from './registersOf';

/** Worksheets that are named; cards of a customer each are too many. */
const NAMED = 6;

/** The first lines of 统计口径: as of when, which days, whose customers, from which worksheets. */
export function basisLines(
  t: ReportText,
  told: {
    readonly today: number;
    readonly period?: Period;
    readonly owner?: string | undefined;
    /** Whose customers, where the sheet has words of its own for salespersons. */
    readonly who?: string;
    readonly from: readonly Registers[];
  },
): string[] {
  const { today, period, owner, who } = told;
  const sheets = [...new Set(told.from.flatMap((one) => one.sheets))];
  const names = sheets.slice(0, NAMED).join(t('list.separator')) + (sheets.length > NAMED ? '…' : '');
  return [
    t('basis.asOf', { day: formatDay(today) }),
    ...(period ? [t('basis.period', { from: formatDay(period.from), to: formatDay(period.to) })] : []),
    who ?? (owner === undefined ? t('basis.everybody') : t('basis.owner', { owner })),
    t('basis.sources', { sheets: names }),
  ];
}

/** The days a report covers: the current month up to today where nothing else is wanted. */
export function periodOf(period: Period | undefined, today: number): Period {
  return period ?? { from: today - civilDay(today).day + 1, to: today };
}

/** A share in words: 0.234 is 23.4%. */
export function percent(part: number, whole: number): string {
  return `${String(whole ? Math.round((part / whole) * 1000) / 10 : 0)}%`;
}
