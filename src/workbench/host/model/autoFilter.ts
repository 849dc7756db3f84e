import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { element, type Element } from '../xlsx/xml';
import { addressOf, rectOf, type Rect } from './address';
import { displayText } from './numberFormat';
import { Range } from './range';
import { shiftRect, type Shift } from './shift';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

interface Criteria {
  readonly filterOn?: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<>': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '=': (a, b) => a === b,
};
const FILE_OPERATORS: Readonly<Record<string, string>> = {
  '<>': 'notEqual',
  '>=': 'greaterThanOrEqual',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '<': 'lessThan',
  '=': 'equal',
};

/** The filter of a worksheet's range, or of a table. */
export class AutoFilter extends HostObject {
  static override readonly type = 'AutoFilter';

  constructor(
    private readonly $sheet: Worksheet,
    private readonly $table: Table | null = null,
  ) {
    super();
  }
  private get $element(): Element | undefined {
    return this.$sheet.$sheetPart.one('autoFilter');
  }
  get $rect(): Rect | null {
    if (this.$table) {
      const { rect, filter, totalsRow } = this.$table.$data;
      return filter === null ? null : { ...rect, rows: rect.rows - (totalsRow ? 1 : 0) };
    }
    const ref = this.$element?.attributes.ref;
    return ref ? rectOf(ref) : null;
  }
  private get $columns(): string {
    return this.$table
      ? (this.$table.$data.filter ?? '')
      : (this.$element?.children.map((child) => child.xml).join('') ?? '');
  }
  private $store(rect: Rect | null, columns: string): void {
    if (this.$table) {
      this.$table.$data.filter = rect ? columns : null;
      this.$table.$touch();
    } else
      this.$sheet.$sheetPart.replace(
        'autoFilter',
        rect ? [element('autoFilter', { ref: addressOf(rect) }, columns)] : [],
      );
    this.$sheet.$workbook.$dirty = true;
  }
  $shift(shift: Shift): void {
    const rect = this.$table ? null : this.$rect;
    if (rect) this.$store(shiftRect(rect, shift), this.$columns);
  }

  get enabled(): boolean {
    return this.$rect !== null;
  }
  get isDataFiltered(): boolean {
    return this.$columns.includes('<filterColumn');
  }
  get criteria(): unknown[] {
    const rect = this.$rect;
    const columns = new Map(
      [...this.$columns.matchAll(/<filterColumn\b[^>]*colId="(\d+)"[^>]*>([\s\S]*?)<\/filterColumn>/g)].map(
        ([, id, inner = '']) => [
          Number(id),
          {
            filterOn: inner.includes('customFilter') ? 'Custom' : 'Values',
            values: [...inner.matchAll(/<filter val="([^"]*)"/g)].map(([, value]) => value),
          },
        ],
      ),
    );
    return Array.from({ length: rect?.columns ?? 0 }, (_none, i) => columns.get(i) ?? {});
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const rect = this.$rect;
    return rect && new Range(this.$sheet, rect);
  }
  apply(range: Range | string, column?: number, criteria?: Criteria): void {
    this.$sheet.$assertAllowed('autoFilter');
    let rect = this.$rect;
    if (!this.$table) {
      const wanted = this.$sheet.$workbook.$rangeOf(range, this.$sheet);
      // One cell stands for the block around it; a range is taken as it is.
      rect = wanted.$rect.rows === 1 && wanted.$rect.columns === 1 ? wanted.getSurroundingRegion().$rect : wanted.$rect;
      if (this.$rect && addressOf(this.$rect) !== addressOf(rect)) this.clearCriteria();
    }
    if (!rect) throw new HostError('InvalidOperation');
    let columns = this.$columns;
    if (column !== undefined && criteria) {
      if (column < 0 || column >= rect.columns) throw new HostError('InvalidArgument');
      columns =
        columns.replace(new RegExp(`<filterColumn\\b[^>]*colId="${column}"[\\s\\S]*?</filterColumn>`), '') +
        filterColumn(column, criteria);
    }
    this.$store(rect, columns);
    if (column !== undefined && criteria) this.$hide(rect, rect.column + column, criteria);
  }
  private $hide(rect: Rect, column: number, criteria: Criteria): void {
    const { $grid, $workbook } = this.$sheet;
    for (let row = rect.row + 1; row < rect.row + rect.rows; row++) {
      const value = $grid.value(row, column);
      const text = displayText(value, $workbook.$styles.numberFormat($grid.style(row, column)), $workbook.$date1904);
      if (!passes(value, text, criteria)) $grid.setRow(row, { hidden: '1' });
    }
  }
  clearCriteria(): void {
    const rect = this.$rect;
    if (!rect) return;
    for (let row = rect.row + 1; row < rect.row + rect.rows; row++)
      if (this.$sheet.$grid.isHiddenRow(row)) this.$sheet.$grid.setRow(row, { hidden: undefined });
    this.$store(rect, '');
  }
  reapply(): void {
    // Rows keep what was decided for them; only Excel's own interface re-runs criteria of every kind.
  }
  remove(): void {
    this.clearCriteria();
    this.$store(null, '');
  }
}

function filterColumn(column: number, criteria: Criteria): string {
  const list = (criteria.values ?? []).map((value) => (value === '' ? '' : element('filter', { val: value })));
  const blank = criteria.values?.includes('') ? '1' : undefined;
  if (criteria.filterOn !== 'Custom')
    return element('filterColumn', { colId: column }, element('filters', { blank }, list.join('')));
  const custom = [criteria.criterion1, criteria.criterion2]
    .filter((c) => c !== undefined)
    .map((c) => {
      const [, operator = '=', value = ''] = /^(<>|>=|<=|>|<|=)?(.*)$/.exec(c) ?? [];
      const name = FILE_OPERATORS[operator];
      return element('customFilter', { operator: name === 'equal' ? undefined : name, val: value });
    });
  const and = criteria.operator === 'And' ? '1' : undefined;
  return element('filterColumn', { colId: column }, element('customFilters', { and }, custom.join('')));
}

function passes(value: unknown, text: string, criteria: Criteria): boolean {
  if (criteria.filterOn !== 'Custom')
    return (criteria.values ?? []).some((wanted) => wanted === text || wanted === String(value));
  const results = [criteria.criterion1, criteria.criterion2]
    .filter((c) => c !== undefined)
    .map((c) => compare(value, text, c));
  return criteria.operator === 'And' ? results.every(Boolean) : results.some(Boolean);
}

function compare(value: unknown, text: string, criterion: string): boolean {
  const [, operator = '=', wanted = ''] = /^(<>|>=|<=|>|<|=)?(.*)$/.exec(criterion) ?? [];
  const number = Number(wanted);
  if (wanted !== '' && !Number.isNaN(number))
    return typeof value === 'number' && (COMPARISONS[operator]?.(value, number) ?? false);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'i',
  );
  return pattern.test(text) === (operator !== '<>');
}
