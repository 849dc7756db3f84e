import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject, stored } from '../protocol/hostObject';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** A chart that a program makes. It lives with the workbook in memory; charts of the file stay in the file untouched. */
export class Chart extends HostObject {
  static override readonly type = 'Chart';
  static override readonly navigations = ['title', 'legend', 'worksheet'];
  override readonly $id: string;
  private readonly $title = new ChartTitle();
  private readonly $legend = new ChartLegend();

  constructor(
    readonly $sheet: Worksheet,
    $type: string,
    public $sourceData: Range,
    public $seriesBy: string,
  ) {
    super();
    this.$id = $sheet.$workbook.$newId();
    const chart = this as unknown as Record<string, unknown>;
    chart.chartType = $type;
    chart.name = `Chart ${$sheet.$charts.length + 1}`;
  }
  get id(): string {
    return this.$id;
  }
  get title(): ChartTitle {
    return this.$title;
  }
  get legend(): ChartLegend {
    return this.$legend;
  }
  get worksheet(): Worksheet {
    return this.$sheet;
  }
  setData(source: Range, seriesBy = 'Auto'): void {
    this.$sourceData = source;
    this.$seriesBy = seriesBy;
  }
  setPosition(start: Range | string, end?: Range | string): void {
    const from = this.$sheet.$workbook.$rangeOf(start, this.$sheet);
    const place: Record<string, unknown> = { left: from.left, top: from.top };
    if (end !== undefined) {
      const to = this.$sheet.$workbook.$rangeOf(end, this.$sheet);
      place.width = to.left + to.width - from.left;
      place.height = to.top + to.height - from.top;
    }
    Object.assign(this, place);
  }
  delete(): void {
    const { $charts } = this.$sheet;
    $charts.splice($charts.indexOf(this), 1);
  }
}
stored(Chart, { name: '', chartType: 'ColumnClustered', left: 0, top: 0, width: 360, height: 216 });

class ChartTitle extends HostObject {
  static override readonly type = 'ChartTitle';
}
stored(ChartTitle, { text: '', visible: true, overlay: false });

class ChartLegend extends HostObject {
  static override readonly type = 'ChartLegend';
}
stored(ChartLegend, { visible: true, position: 'Right', overlay: false });

export class ChartCollection extends HostCollection<Chart> {
  static override readonly type = 'ChartCollection';
  constructor(private readonly $sheet: Worksheet) {
    super();
  }
  get $items(): readonly Chart[] {
    return this.$sheet.$charts;
  }
  get count(): number {
    return this.$items.length;
  }
  add(type: string, source: Range, seriesBy = 'Auto'): Chart {
    if (!type) throw new HostError('InvalidArgument');
    const chart = new Chart(this.$sheet, type, source, seriesBy);
    this.$sheet.$charts.push(chart);
    return chart;
  }
}
