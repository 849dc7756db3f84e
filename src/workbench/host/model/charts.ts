import { HostError } from '../protocol/hostError';
import { HostCollection } from '../protocol/hostObject';
import { anchorOf } from './anchor';
import { Chart } from './chart';
import { newChart, seriesOf } from './chartData';
import { choice } from './choice';
import { assertChartType } from './chartTypes';
import { EventType } from './events';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Where Excel puts a new chart, and how large, in points. */
const NEW_CHART = { left: 180, top: 90, width: 360, height: 216 };
const SERIES_BY = ['Auto', 'Columns', 'Rows'];

export class ChartCollection extends HostCollection<Chart> {
  static override readonly type = 'ChartCollection';
  constructor(private readonly $sheet: Worksheet) {
    super();
  }
  get $target(): string {
    return this.$sheet.$id;
  }
  get $items(): readonly Chart[] {
    return this.$sheet.$charts;
  }
  get count(): number {
    return this.$items.length;
  }
  add(type: string, source: Range, seriesBy = 'Auto'): Chart {
    if (!type || !source) throw new HostError('InvalidArgument');
    const by = choice(SERIES_BY, seriesBy);
    assertChartType(type);
    this.$sheet.$assertUnprotected();
    const { $sheet } = this;
    const series = seriesOf(source.$sheet, source.$rect, type, by);
    // A pie has one series.
    const shown = /Pie/.test(type) ? series.slice(0, 1) : series;
    const data = newChart(type, shown);
    const [only] = shown;
    if (only && shown.length === 1) {
      const title = only.name.startsWith('=') ? $sheet.$workbook.$referenced(only.name.slice(1)) : null;
      data.title.text = String(title?.values[0]?.[0] ?? '');
    }
    data.title.visible = data.title.text !== '';
    let number = $sheet.$charts.length + 1;
    while (this.getItemOrNullObject(`Chart ${number}`)) number++;
    const chart = new Chart($sheet, data, `Chart ${number}`, anchorOf(NEW_CHART, $sheet.$size));
    $sheet.$charts.push(chart);
    $sheet.$chartsChanged = true;
    $sheet.$workbook.$dirty = true;
    const { $id, $workbook } = $sheet;
    $workbook.$emit(EventType.ChartAdded, [$id], { chartId: chart.$id, worksheetId: $id, ...$workbook.$source });
    return chart;
  }
}
