import { HostObject } from '../protocol/hostObject';
import type { AutoFilter } from './autoFilter';
import type { FilterCriteria } from './filterCriteria';

/** The filter of one column of a table. */
export class Filter extends HostObject {
  static override readonly type = 'Filter';
  constructor(
    private readonly $filter: AutoFilter,
    private readonly $column: number,
  ) {
    super();
  }
  get criteria(): FilterCriteria | null {
    return this.$filter.$criteriaOf(this.$column);
  }
  apply(criteria: FilterCriteria): void {
    this.$filter.$setColumn(this.$column, criteria);
  }
  applyValuesFilter(values: FilterCriteria['values']): void {
    this.apply({ filterOn: 'Values', values });
  }
  applyCustomFilter(criterion1: string, criterion2?: string, operator?: string): void {
    this.apply({ filterOn: 'Custom', criterion1, criterion2, operator });
  }
  applyTopItemsFilter(count: number): void {
    this.apply({ filterOn: 'TopItems', criterion1: String(count) });
  }
  applyTopPercentFilter(percent: number): void {
    this.apply({ filterOn: 'TopPercent', criterion1: String(percent) });
  }
  applyBottomItemsFilter(count: number): void {
    this.apply({ filterOn: 'BottomItems', criterion1: String(count) });
  }
  applyBottomPercentFilter(percent: number): void {
    this.apply({ filterOn: 'BottomPercent', criterion1: String(percent) });
  }
  applyCellColorFilter(color: string): void {
    this.apply({ filterOn: 'CellColor', color });
  }
  applyFontColorFilter(color: string): void {
    this.apply({ filterOn: 'FontColor', color });
  }
  applyDynamicFilter(dynamicCriteria: string): void {
    this.apply({ filterOn: 'Dynamic', dynamicCriteria });
  }
  clear(): void {
    this.$filter.$setColumn(this.$column, null);
  }
}
