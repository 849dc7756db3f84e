import type { ReportFormat } from '../../../domain/report/reportFormat';
import type { Measure } from '../../../domain/structure/tradeBook';
import { MEASURE_FORMAT } from '../../../domain/structure/terms';
import type { StructureView } from '../../../domain/structure/view';
import type { Locale } from '../../../i18n';
import type { StructureText } from '../../../i18n/structure';
import type { Comparison } from '../types';

/** What every table of the analysis is made with. */
export interface TableContext {
  readonly view: StructureView;
  readonly t: StructureText;
  readonly locale: Locale;
  readonly unit: 'yuan' | 'tenThousand';
  readonly comparison: Comparison;
}

/** 销售额(万元), 数量 or 毛利(万元): what is counted. */
export function measureHeader({ view, t, unit }: TableContext, measure: Measure = view.measure): string {
  const word = t(`measure.${measure}`);
  return measure === 'quantity' ? word : t('withUnit', { word, unit: t(`unit.${unit}`) });
}

/** A header of amounts or quantities that are not the plain measure: 上期(万元). */
export function withUnit({ view, t, unit }: TableContext, word: string, measure: Measure = view.measure): string {
  return measure === 'quantity' ? word : t('withUnit', { word, unit: t(`unit.${unit}`) });
}

/** How what is counted is shown. */
export function measureFormat({ view }: TableContext, measure: Measure = view.measure): ReportFormat {
  return MEASURE_FORMAT[measure];
}
