import type { LabelsData } from '../../host/model/chartData';
import { DEFAULTS } from './chartMeasures';
import type { PlottedChart, PlottedSeries } from './plottedChart';
import { textLook, type TextLook } from './textLook';

/** What a label at a point says; null where the series has none. */
export function labelText(
  chart: PlottedChart,
  { data: { labels }, name, format }: PlottedSeries,
  point: number,
  value: number,
  share?: number,
): string | null {
  if (!labels) return null;
  const number = labels.numberFormat;
  const parts = [
    labels.showSeriesName && name,
    labels.showCategoryName && chart.categories[point],
    labels.showValue && chart.text(value, number ?? format),
    labels.showPercentage && share !== undefined && chart.text(share, (labels.showValue ? null : number) ?? '0%'),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(labels.separator ?? ', ') || null;
}

export function labelLook(labels: LabelsData | null, { data }: PlottedChart): TextLook {
  return textLook(labels?.look ?? {}, data.look, { size: DEFAULTS.textSize, color: DEFAULTS.label });
}
