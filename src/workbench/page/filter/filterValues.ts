import { rowTest } from '../../host/model/filterCriteria';
import type { Content } from '../../host/model/grid';
import { textReader } from '../../host/model/numberFormat';
import type { Worksheet } from '../../host/model/worksheet';
import type { FilterRange } from './filterRanges';

/** One of the different texts in a filtered column. */
export interface FilterValue {
  /** As the cells show it; "" for blank cells. */
  readonly text: string;
  readonly value: Content | '';
  /** Whether the filter lets it through now. */
  readonly shown: boolean;
}

/** The different texts of a column in no order, as Excel offers them: of records that the other columns' filters let through. */
export function filterValues(sheet: Worksheet, { filter, rect }: FilterRange, column: number): FilterValue[] {
  sheet.$workbook.$calculation.ensure();
  const { $grid, $workbook } = sheet;
  const body = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
  const testOf = (at: number) => {
    const criteria = filter.$criteriaOf(at - rect.column);
    return criteria ? [rowTest(sheet, body, at, criteria)] : [];
  };
  const own = testOf(column);
  const others = filter.$filtered.map((at) => rect.column + at).flatMap((at) => (at === column ? [] : testOf(at)));
  const reader = textReader($workbook.$date1904);
  const found = new Map<string, FilterValue>();
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (!others.every((test) => test(row))) continue;
    const value = $grid.value(row, column);
    const text = value === '' ? '' : reader(value, $workbook.$styles.numberFormat($grid.style(row, column)));
    const key = text.toLowerCase();
    const known = found.get(key);
    if (known?.shown) continue;
    const shown = own.every((test) => test(row));
    if (!known || shown) found.set(key, known ? { ...known, shown } : { text, value, shown });
  }
  return [...found.values()];
}

const collator = new Intl.Collator('zh-CN');

function rank({ value, text }: FilterValue): number {
  if (text === '') return 3;
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

function compare(a: FilterValue, b: FilterValue): number {
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
  return rank(a) - rank(b) || collator.compare(a.text, b.text);
}

/** The first `limit` values in ascending order; sorting a hundred thousand of them to show a thousand would take too long. */
export function firstValues(values: readonly FilterValue[], limit: number): FilterValue[] {
  const first: FilterValue[] = [];
  for (const value of values) {
    const last = first[limit - 1];
    if (last && compare(value, last) >= 0) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = first[middle];
      if (before && compare(before, value) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, value);
    if (first.length > limit) first.pop();
  }
  return first;
}
