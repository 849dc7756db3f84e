import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { SerialDay } from '../calendar';
import { addMonths, dayOf } from '../calendar';
import type { Visit } from '../model';
import { SALESPEOPLE } from '../reference';
import type { MonthChart } from './monthChart';
import type { SheetCell } from './register';
import { headerRowOf, letterOf } from './register';
import { visitsSpec } from './registers';
import { HEADER_STYLE, TITLE_STYLE, gridStyle } from './style';

export const STATISTICS_SHEET = '来店统计';
const FIRST_MONTH = dayOf('2026-08-01');
const MONTHS = 4;
const HEADERS = ['来店批次', '来电批次', '留档批次', '留档率'];
/** Header rows (1-based) of the two small tables. */
const MONTH_TOP = 2;
const STAFF_TOP = 9;

interface Count {
  readonly shop: number;
  readonly call: number;
  readonly kept: number;
}

function countOf(visits: readonly Visit[]): Count {
  const shop = visits.filter((visit) => visit.channel === '来店').length;
  return { shop, call: visits.length - shop, kept: visits.filter((visit) => visit.leftInfo === '是').length };
}

function monthsOf(visits: readonly Visit[]): { from: SerialDay; counts: Count }[] {
  return Array.from({ length: MONTHS }, (_, m) => {
    const from = addMonths(FIRST_MONTH, m);
    const to = addMonths(FIRST_MONTH, m + 1);
    const inMonth = visits.filter(({ date }) => typeof date === 'number' && date >= from && date < to);
    return { from, counts: countOf(inMonth) };
  });
}

/** Formulas over the visit register for one line of the table, with the values they show. */
function lineCells(at: number, condition: string, counts: Count, range: (header: string) => string): SheetCell[] {
  const total = counts.shop + counts.call;
  return [
    { formula: `COUNTIFS(${condition},${range('来店/来电')},"来店")`, result: counts.shop },
    { formula: `COUNTIFS(${condition},${range('来店/来电')},"来电")`, result: counts.call },
    { formula: `COUNTIFS(${condition},${range('是否留档')},"是")`, result: counts.kept },
    { formula: `IF(B${at}+C${at}=0,0,D${at}/(B${at}+C${at}))`, result: total === 0 ? 0 : counts.kept / total },
  ];
}

/** Small statistics of the visit register, by month and by salesperson, with a chart of the months. */
export function statisticsSheet(visits: readonly Visit[]): WriteSheet {
  const spec = visitsSpec(visits);
  const header = headerRowOf(spec);
  const range = (name: string): string => {
    const letter = letterOf(spec.columns, name);
    return `${spec.name}!$${letter}$${header + 1}:$${letter}$${header + visits.length}`;
  };
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: '来店(电)批次统计', style: TITLE_STYLE }]]);
  const putLine = (at: number, label: SheetCell, format: string | null, values: readonly SheetCell[]): void => {
    const labelStyle = { ...gridStyle('short'), ...(format ? { numFmt: format } : {}) };
    cells.set(`${at - 1},0`, { value: label === null || typeof label === 'object' ? null : label, style: labelStyle });
    values.forEach((value, c) => {
      if (value === null || typeof value !== 'object') return;
      const style = { ...gridStyle('number'), ...(c === 3 ? { numFmt: '0.0%' } : {}) };
      cells.set(`${at - 1},${c + 1}`, { formula: value.formula, formulaResult: value.result, style });
    });
  };
  const putHeader = (at: number, first: string): void => {
    [first, ...HEADERS].forEach((text, c) => cells.set(`${at - 1},${c}`, { value: text, style: HEADER_STYLE }));
  };
  putHeader(MONTH_TOP, '月份');
  const days = range('日期');
  monthsOf(visits).forEach(({ from, counts }, m) => {
    const at = MONTH_TOP + 1 + m;
    const condition = `${days},">="&$A${at},${days},"<"&EDATE($A${at},1)`;
    putLine(at, from, 'yyyy"年"m"月"', lineCells(at, condition, counts, range));
  });
  putHeader(STAFF_TOP, '销售顾问');
  SALESPEOPLE.forEach((name, i) => {
    const at = STAFF_TOP + 1 + i;
    const own = visits.filter((visit) => visit.owner === name);
    putLine(at, name, null, lineCells(at, `${range('销售顾问')},$A${at}`, countOf(own), range));
  });
  return {
    name: STATISTICS_SHEET,
    columns: [{ width: 14 }, { width: 11 }, { width: 11 }, { width: 11 }, { width: 10 }],
    cells,
    rowDefs: new Map([[0, { height: 32 }]]),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
    view: { tabColor: { rgb: '00B0F0' }, showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
    charts: [
      {
        type: 'column',
        anchor: { from: { row: 1, col: 6 }, to: { row: 18, col: 14 } },
        series: [{ values: 'B3:B6' }],
        altText: '2026年8月至11月各月来店、来电与留档批次的柱形图',
      },
    ],
  };
}

/** What the sheet's chart shows; it takes the place of the plain chart that the sheet was written with. */
export function visitsChart(visits: readonly Visit[]): MonthChart {
  const months = monthsOf(visits);
  return {
    title: '各月来店、来电与留档批次',
    sheet: STATISTICS_SHEET,
    headerRow: MONTH_TOP,
    months: months.map(({ from }) => from),
    series: [
      { name: '来店批次', values: months.map(({ counts }) => counts.shop) },
      { name: '来电批次', values: months.map(({ counts }) => counts.call) },
      { name: '留档批次', values: months.map(({ counts }) => counts.kept) },
    ],
  };
}
