import type { ReportRole } from '../../domain/report/placed';
import type { Report, ReportPaper } from '../../domain/report/report';
import type { ReportFormat } from '../../domain/report/reportFormat';

const NUMBER_FORMATS: Readonly<Record<ReportFormat, string>> = {
  text: 'General',
  count: '#,##0',
  decimal: '#,##0.0',
  share: '0.0%',
  growth: '+0.0%;-0.0%;0.0%',
  points: '+0.0;-0.0;0.0',
  index: '0.000',
  money: '#,##0.00',
  day: 'yyyy-mm-dd',
  time: 'hh:mm',
  link: 'General',
};
/** Leaves three digits out and sets a point before the last of the others: 1234567 is shown as 123.5, with no digits apart. */
const TEN_THOUSAND = '0\\.0,';

/**
 * The number format of a value.
 *
 * @param unit that amounts are shown in
 * @example numberFormat('money', 'tenThousand') // '0\\.0,'
 */
export function numberFormat(as: ReportFormat, unit: Report['unit']): string {
  return as === 'money' && unit === 'tenThousand' ? TEN_THOUSAND : NUMBER_FORMATS[as];
}

/** The same for the axis of a chart, where there is room for round numbers only. */
export function axisFormat(as: ReportFormat, unit: Report['unit']): string {
  return AXIS_FORMATS[as] ?? (as === 'money' && unit !== 'tenThousand' ? NUMBER_FORMATS.count : numberFormat(as, unit));
}

const AXIS_FORMATS: Readonly<Partial<Record<ReportFormat, string>>> = {
  decimal: NUMBER_FORMATS.count,
  share: '0%',
  growth: '0%',
};

/** How cells outside of tables look; sizes in points. */
interface Look {
  readonly size: number;
  readonly color: string;
  readonly bold?: true;
  readonly fill?: string;
  readonly align: 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  /** Away from the edge, in letters. */
  readonly indent?: number;
  readonly underlined?: true;
  /** Which edges have a line. */
  readonly lines?: 'all' | 'below';
}

export const GREEN = '#0F6C5C';
export const LINK = '#0B5394';
export const LINE = '#A6A6A6';
const INK = '#262626';
const GREY = '#595959';
const TINT = '#EAF4F1';

export const LOOKS: Readonly<Record<ReportRole, Look>> = {
  title: { size: 16, color: GREEN, bold: true, align: 'Left', vertical: 'Center' },
  basis: { size: 9, color: GREY, align: 'Left', vertical: 'Center' },
  heading: { size: 12, color: GREEN, bold: true, align: 'Left', vertical: 'Center', lines: 'below' },
  note: { size: 9, color: GREY, align: 'Left', vertical: 'Center' },
  finding: { size: 10, color: INK, align: 'Left', vertical: 'Center' },
  link: { size: 10, color: LINK, underlined: true, align: 'Left', vertical: 'Center' },
  label: { size: 9, color: GREY, fill: TINT, align: 'Center', vertical: 'Center' },
  figure: { size: 16, color: INK, bold: true, fill: TINT, align: 'Center', vertical: 'Center' },
  room: { size: 10, color: INK, align: 'Left', vertical: 'Top', lines: 'all' },
  signature: { size: 10, color: INK, align: 'Left', vertical: 'Bottom', lines: 'below' },
  letterTitle: { size: 18, color: INK, bold: true, align: 'Center', vertical: 'Center' },
  words: { size: 10.5, color: INK, align: 'Left', vertical: 'Center' },
  strong: { size: 10.5, color: INK, bold: true, align: 'Left', vertical: 'Center' },
  right: { size: 10.5, color: INK, align: 'Right', vertical: 'Center' },
  box: { size: 10.5, color: INK, align: 'Left', vertical: 'Center', indent: 1, lines: 'all' },
};

/** How tables look: the header of a letter is black on grey, and nobody filters it. On the right of others is the filter button. */
export const TABLE_LOOKS = {
  sheet: { fill: GREEN, color: '#FFFFFF', align: 'Left', banded: true, filter: true },
  letter: { fill: '#EDEDED', color: INK, align: 'Center', banded: false, filter: false },
} as const satisfies Readonly<Record<ReportPaper, object>>;

/**
 * Okabe and Ito's colours, which nobody confuses, in an order in which neighbours differ in lightness too: printed in
 * black and white they still are told apart.
 */
export const CHART_COLORS = ['#0072B2', '#E69F00', '#009E73', '#F0E442', '#D55E00', '#56B4E9'] as const;

/** Of lines, in the order of the colours. */
export const CHART_MARKERS = ['Circle', 'Square', 'Diamond', 'Triangle', 'X', 'Plus'] as const;

/** Of letters and markers in charts, in points. */
export const CHART_SIZES = { title: 12, text: 9, label: 9, marker: 6 } as const;

/** Queues how a cell outside of tables looks. */
export function dressCell({ format }: Excel.Range, role: ReportRole): void {
  const { size, color, bold, fill, align, vertical, underlined, indent, lines } = LOOKS[role];
  format.font.size = size;
  format.font.color = color;
  if (bold) format.font.bold = true;
  if (underlined) format.font.underline = 'Single';
  if (fill !== undefined) format.fill.color = fill;
  format.horizontalAlignment = align;
  format.verticalAlignment = vertical;
  format.wrapText = true;
  if (indent !== undefined) format.indentLevel = indent;
  if (lines === 'below') line(format, 'EdgeBottom');
  if (lines === 'all')
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) line(format, edge);
}

/** Queues a thin line along an edge. */
export function line(
  { borders }: Excel.RangeFormat,
  edge: Parameters<Excel.RangeBorderCollection['getItem']>[0],
): void {
  const border = borders.getItem(edge);
  border.style = Excel.BorderLineStyle.continuous;
  border.color = LINE;
}
