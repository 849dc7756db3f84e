import { HostError } from '../protocol/hostError';
import { childOf, childrenOf, element, parseFragment, type Element } from '../xlsx/xml';
import type { Rect } from './address';
import { CellError } from './grid';
import { textReader } from './numberFormat';
import { requiredColor } from './rangeFill';
import type { Worksheet } from './worksheet';

interface DayGroup {
  readonly date: string;
  readonly specificity: string;
}

/** What a column is filtered by, as the API says it. */
export interface FilterCriteria {
  readonly filterOn?: string;
  readonly values?: readonly (string | DayGroup)[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<>': 'notEqual',
  '>=': 'greaterThanOrEqual',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '<': 'lessThan',
  '=': 'equal',
};
const COMPARISONS: Readonly<Record<string, (difference: number) => boolean>> = {
  '<>': (difference) => difference !== 0,
  '>=': (difference) => difference >= 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '<': (difference) => difference < 0,
  '=': (difference) => difference === 0,
};
const DAY_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'];
const AVERAGES: Readonly<Record<string, string>> = { AboveAverage: 'aboveAverage', BelowAverage: 'belowAverage' };

const splitCriterion = (criterion: string) => {
  const [, operator = '=', value = ''] = /^(<>|>=|<=|>|<|=)?([\s\S]*)$/.exec(criterion) ?? [];
  return { operator, value };
};

/** The `<filterColumn>` of criteria; a colour becomes a differential format of the workbook. */
export function filterXml(column: number, criteria: FilterCriteria, sheet: Worksheet): string {
  return element('filterColumn', { colId: column }, criteriaXml(criteria, sheet));
}

function criteriaXml(criteria: FilterCriteria, { $workbook }: Worksheet): string {
  const { filterOn = 'Values', values = [], criterion1, criterion2, color = '' } = criteria;
  const top = /^(Top|Bottom)(Items|Percent)$/.exec(filterOn);
  if (top) {
    const percent = top[2] === 'Percent' ? 1 : undefined;
    return element('top10', { top: top[1] === 'Top' ? undefined : 0, percent, val: criterion1 });
  }
  if (filterOn === 'Values') {
    const blank = values.includes('') ? 1 : undefined;
    return element('filters', { blank }, values.map(valueXml).join(''));
  }
  if (filterOn === 'Custom') {
    const custom = [criterion1, criterion2].filter((one) => one !== undefined).map(customXml);
    return element('customFilters', { and: criteria.operator === 'And' ? 1 : undefined }, custom.join(''));
  }
  if (filterOn === 'CellColor' || filterOn === 'FontColor') {
    const rgb = element('color', { rgb: `FF${requiredColor(color)}` });
    const fill = `<fill><patternFill patternType="solid">${rgb.replace('color', 'fgColor')}${rgb.replace('color', 'bgColor')}</patternFill></fill>`;
    const dxf = `<dxf>${filterOn === 'CellColor' ? fill : `<font>${rgb}</font>`}</dxf>`;
    const cellColor = filterOn === 'CellColor' ? undefined : 0;
    return element('colorFilter', { dxfId: $workbook.$styles.addDifferential(dxf), cellColor });
  }
  const type = AVERAGES[criteria.dynamicCriteria ?? ''];
  if (filterOn !== 'Dynamic' || !type) throw new HostError('UnsupportedOperation');
  return element('dynamicFilter', { type });
}

function valueXml(value: string | DayGroup): string {
  if (typeof value === 'string') return value === '' ? '' : element('filter', { val: value });
  const grouping = value.specificity.toLowerCase();
  const numbers = (value.date.match(/\d+/g) ?? []).map(Number);
  const parts = DAY_PARTS.slice(0, DAY_PARTS.indexOf(grouping) + 1).map((part, i) => [part, numbers[i] ?? 0]);
  return element('dateGroupItem', { ...Object.fromEntries(parts), dateTimeGrouping: grouping });
}

function customXml(criterion: string): string {
  const { operator, value } = splitCriterion(criterion);
  return element('customFilter', { operator: operator === '=' ? undefined : OPERATORS[operator], val: value });
}

/** The criteria of a `<filterColumn>`; null for kinds that the API has and the host does not. */
export function readCriteria(xml: string, sheet: Worksheet): FilterCriteria | null {
  const [inner] = parseFragment(xml).children.filter(({ name }) => name !== 'extLst');
  const { attributes: a = {} } = inner ?? {};
  if (inner?.name === 'filters') {
    const values = childrenOf(inner, 'filter').map(({ attributes }) => attributes.val ?? '');
    const days = childrenOf(inner, 'dateGroupItem').map(readDayGroup);
    return { filterOn: 'Values', values: [...values, ...days, ...(a.blank === '1' ? [''] : [])] };
  }
  if (inner?.name === 'customFilters') {
    const [criterion1, criterion2] = inner.children.map(({ attributes: { operator = 'equal', val = '' } }) => {
      const sign = Object.entries(OPERATORS).find(([, name]) => name === operator)?.[0] ?? '=';
      return sign + val;
    });
    const operator = a.and === '1' ? 'And' : 'Or';
    return criterion2 === undefined
      ? { filterOn: 'Custom', criterion1 }
      : { filterOn: 'Custom', criterion1, criterion2, operator };
  }
  if (inner?.name === 'top10')
    return {
      filterOn: (a.top === '0' ? 'Bottom' : 'Top') + (a.percent === '1' ? 'Percent' : 'Items'),
      criterion1: a.val,
    };
  if (inner?.name === 'colorFilter') return readColor(inner, sheet);
  const dynamicCriteria = Object.keys(AVERAGES).find((name) => AVERAGES[name] === a.type);
  return inner?.name === 'dynamicFilter' && dynamicCriteria ? { filterOn: 'Dynamic', dynamicCriteria } : null;
}

function readDayGroup({ attributes }: Element): DayGroup {
  const { dateTimeGrouping = 'day' } = attributes;
  const [year, month, day, hour, minute, second] = DAY_PARTS.map((part) => (attributes[part] ?? '1').padStart(2, '0'));
  const time = ['hour', 'minute', 'second'].includes(dateTimeGrouping) ? `T${hour}:${minute}:${second}` : '';
  const specificity = dateTimeGrouping.charAt(0).toUpperCase() + dateTimeGrouping.slice(1);
  return { date: `${year}-${month}-${day}${time}`, specificity };
}

function readColor({ attributes }: Element, { $workbook: { $styles } }: Worksheet): FilterCriteria {
  const dxf = parseFragment($styles.differential(Number(attributes.dxfId)) ?? '<dxf/>');
  const ofFont = attributes.cellColor === '0';
  const color = ofFont
    ? childOf(childOf(dxf, 'font'), 'color')
    : childOf(childOf(childOf(dxf, 'fill'), 'patternFill'), 'fgColor');
  return { filterOn: ofFont ? 'FontColor' : 'CellColor', color: $styles.color(color?.attributes) ?? '' };
}

/** Tells which rows of a column, header excluded, the criteria let through. */
export function rowTest(
  sheet: Worksheet,
  body: Rect,
  column: number,
  criteria: FilterCriteria,
): (row: number) => boolean {
  const { $grid, $workbook } = sheet;
  const { $styles, $date1904 } = $workbook;
  const { filterOn = 'Values', criterion1 = '', criterion2, color = '' } = criteria;
  const reader = textReader($date1904);
  const valueAt = (row: number) => $grid.value(row, column);
  const textAt = (row: number) => {
    const value = valueAt(row);
    return value === '' ? '' : reader(value, $styles.numberFormat($grid.style(row, column)));
  };
  const numbers = () =>
    Array.from({ length: body.rows }, (_row, i) => valueAt(body.row + i)).filter((value) => typeof value === 'number');
  if (filterOn === 'Values') return valuesTest(criteria.values ?? [], textAt, valueAt, $date1904);
  if (filterOn === 'Custom') {
    const tests = [criterion1, criterion2].filter((one) => one !== undefined).map(criterionTest);
    const all = criteria.operator === 'And';
    return (row) => {
      const results = tests.map((test) => test(valueAt(row), textAt(row)));
      return all ? results.every(Boolean) : results.some(Boolean);
    };
  }
  if (filterOn === 'CellColor') return (row) => $styles.fill($grid.style(row, column)) === `#${requiredColor(color)}`;
  if (filterOn === 'FontColor')
    return (row) => $styles.font($grid.style(row, column)).color === `#${requiredColor(color)}`;
  const sorted = numbers().sort((a, b) => b - a);
  if (filterOn === 'Dynamic') {
    const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    const above = criteria.dynamicCriteria === 'AboveAverage';
    return (row) => {
      const value = valueAt(row);
      return typeof value === 'number' && (above ? value > mean : value < mean);
    };
  }
  if (filterOn.startsWith('Bottom')) sorted.reverse();
  const wanted = Number(criterion1);
  const count = filterOn.endsWith('Percent') ? Math.max(1, Math.floor((sorted.length * wanted) / 100)) : wanted;
  const limit = sorted[Math.min(count, sorted.length) - 1] ?? 0;
  return (row) => {
    const value = valueAt(row);
    return typeof value === 'number' && (filterOn.startsWith('Top') ? value >= limit : value <= limit);
  };
}

function valuesTest(
  values: readonly (string | DayGroup)[],
  textAt: (row: number) => string,
  valueAt: (row: number) => unknown,
  date1904: boolean,
): (row: number) => boolean {
  const texts = new Set(values.filter((value) => typeof value === 'string').map((value) => value.toLowerCase()));
  const days = values.filter((value) => typeof value !== 'string');
  const dayText = (serial: number) =>
    new Date(Math.round((serial + (date1904 ? 1462 : 0) - 25_569) * 86_400_000)).toISOString();
  return (row) => {
    const value = valueAt(row);
    if (texts.has(textAt(row).toLowerCase())) return true;
    if (typeof value !== 'number') return false;
    return (
      texts.has(String(value)) ||
      days.some(({ date, specificity }) => {
        const length = [4, 7, 10, 13, 16, 19][DAY_PARTS.indexOf(specificity.toLowerCase())] ?? 10;
        return dayText(value).slice(0, length) === date.slice(0, length);
      })
    );
  };
}

function criterionTest(criterion: string): (value: unknown, text: string) => boolean {
  const { operator, value: wanted } = splitCriterion(criterion);
  const number = Number(wanted);
  if (wanted !== '' && !Number.isNaN(number))
    return (value) =>
      typeof value === 'number' ? (COMPARISONS[operator]?.(value - number) ?? false) : operator === '<>';
  if (operator !== '=' && operator !== '<>')
    return (value, text) =>
      typeof value === 'string' && (COMPARISONS[operator]?.(text.localeCompare(wanted, 'zh-CN')) ?? false);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/~?[*?]/g, (sign) =>
        sign.startsWith('~') ? `\\${sign.charAt(1)}` : sign === '*' ? '[\\s\\S]*' : '[\\s\\S]',
      )}$`,
    'i',
  );
  return (value, text) => !(value instanceof CellError) && pattern.test(text) === (operator === '=');
}
