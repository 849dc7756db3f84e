import type { ReportRole } from '../../domain/report/layout';
import type { ReportFormat } from '../../domain/report/report';

export const NUMBER_FORMATS: Readonly<Record<ReportFormat, string>> = {
  text: 'General',
  count: '#,##0',
  decimal: '#,##0.0',
  share: '0.0%',
  money: '#,##0.00',
  day: 'yyyy-mm-dd',
  time: 'hh:mm',
  link: 'General',
};

/** How cells outside of tables look; sizes in points. */
interface Look {
  readonly size: number;
  readonly color: string;
  readonly bold?: true;
  readonly fill?: string;
  readonly align: 'Left' | 'Center';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
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
  label: { size: 9, color: GREY, fill: TINT, align: 'Center', vertical: 'Center' },
  figure: { size: 16, color: INK, bold: true, fill: TINT, align: 'Center', vertical: 'Center' },
  room: { size: 10, color: INK, align: 'Left', vertical: 'Top', lines: 'all' },
  signature: { size: 10, color: INK, align: 'Left', vertical: 'Bottom', lines: 'below' },
};

/**
 * Okabe and Ito's colours, which nobody confuses, in an order in which neighbours differ in lightness too: printed in
 * black and white they still are told apart.
 */
export const CHART_COLORS = ['#0072B2', '#E69F00', '#009E73', '#F0E442', '#D55E00', '#56B4E9'] as const;

/** Queues how a cell outside of tables looks. */
export function dressCell({ format }: Excel.Range, role: ReportRole): void {
  const { size, color, bold, fill, align, vertical, lines } = LOOKS[role];
  format.font.size = size;
  format.font.color = color;
  if (bold) format.font.bold = true;
  if (fill !== undefined) format.fill.color = fill;
  format.horizontalAlignment = align;
  format.verticalAlignment = vertical;
  format.wrapText = true;
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
