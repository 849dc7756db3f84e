import { formatDay } from '../../domain/cell/day';
import type { ReportValue } from '../../domain/report/report';
import type { ReportFormat } from '../../domain/report/reportFormat';

/** Digits behind the point, factor and sign of each format. */
const NUMBERS: Readonly<
  Partial<
    Record<
      ReportFormat,
      { readonly digits: number; readonly times?: number; readonly sign?: true; readonly after?: string }
    >
  >
> = {
  count: { digits: 0 },
  decimal: { digits: 1 },
  index: { digits: 3 },
  money: { digits: 2, times: 0.01 },
  share: { digits: 1, times: 100, after: '%' },
  growth: { digits: 1, times: 100, after: '%', sign: true },
  points: { digits: 1, sign: true },
};

/**
 * A figure as people read it in the pane: amounts in 元.
 *
 * @example figureText(0.4643, 'share') // '46.4%'
 */
export function figureText(value: ReportValue, as: ReportFormat): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (as === 'day') return value ? formatDay(value) : '';
  const { digits, times = 1, sign, after = '' } = NUMBERS[as] ?? { digits: 2 };
  const shown = (value * times).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (sign && value > 0 ? '+' : '') + shown + after;
}
