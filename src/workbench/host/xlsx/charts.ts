import type { Anchor } from '../model/anchor';
import { Chart } from '../model/chart';
import type { Worksheet } from '../model/worksheet';
import { chartXml } from './chartXml';
import { shiftDrawing, shiftsOf } from './followChanges';
import type { OpenedWorkbook } from './openWorkbook';
import { XML_DECLARATION, appendChild, type Package } from './package';
import { readChart } from './readChart';
import { OFFICE_THEME, THEME_TYPE } from './theme';
import { element, escapeAttribute, unescapeText } from './xml';

const EMU_PER_POINT = 12_700;
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const EMPTY_DRAWING = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"></xdr:wsDr>`;
const ANCHOR = /<((?:\w+:)?(?:twoCellAnchor|oneCellAnchor|absoluteAnchor))\b[\s\S]*?<\/\1>/g;

// ---- opening

/** Lists the charts that a sheet of the file has. */
export function openCharts(parts: Package, sheet: Worksheet): void {
  const drawing = sheet.$part && sheet.$hasCells ? parts.related(sheet.$part, 'drawing') : undefined;
  if (!drawing || !parts.has(drawing)) return;
  const related = new Map(parts.relationships(drawing).map(({ id, target }) => [id, target]));
  const anchors = parts.text(drawing).match(ANCHOR) ?? [];
  anchors.forEach((xml, index) => {
    const chart = /<(?:\w+:)?chart\b[^>]*?\s\w+:id="([^"]*)"/.exec(xml)?.[1];
    const part = chart === undefined ? undefined : related.get(chart);
    if (!part || !parts.has(part)) return;
    const name = unescapeText(/<(?:\w+:)?cNvPr\b[^>]*?\sname="([^"]*)"/.exec(xml)?.[1] ?? '');
    sheet.$charts.push(new Chart(sheet, readChart(parts.text(part)), name, anchorIn(xml), { index, part }));
  });
}

/** Namespaces are of no interest here, and an anchor does not declare its own. */
function anchorIn(xml: string): Anchor {
  const marker = (name: string) => {
    const text = new RegExp(`<(?:\\w+:)?${name}>[\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? '';
    const number = (child: string) => Number(new RegExp(`<(?:\\w+:)?${child}>(-?\\d+)<`).exec(text)?.[1] ?? 0);
    return {
      row: number('row'),
      column: number('col'),
      down: number('rowOff') / EMU_PER_POINT,
      right: number('colOff') / EMU_PER_POINT,
    };
  };
  const from = marker('from');
  return { from, to: xml.includes('to>') ? marker('to') : from };
}

// ---- saving

/** Writes the charts that were made, and takes out those that were deleted. */
export function saveCharts(opened: OpenedWorkbook): void {
  for (const sheet of opened.workbook.$sheets)
    if (sheet.$chartsChanged || sheet.$charts.some(({ $source, $moved }) => !$source || $moved))
      saveDrawing(opened, sheet);
}

function saveDrawing(opened: OpenedWorkbook, sheet: Worksheet): void {
  const { package: parts, workbook } = opened;
  const sheetPart = opened.sheetParts.get(sheet) ?? '';
  const known = parts.related(sheetPart, 'drawing');
  if (!known && !sheet.$charts.length) return;
  if (!parts.related(opened.part, 'theme')) addTheme(opened);
  const drawing = known ?? addDrawing(parts, sheet, sheetPart);
  const base = parts.isOpened(drawing)
    ? shiftsOf(sheet, workbook.$changes).reduce(shiftDrawing, parts.openedText(drawing))
    : EMPTY_DRAWING;
  const charts = new Map(
    sheet.$charts.flatMap((chart) => (chart.$source ? [[chart.$source.index, chart] as const] : [])),
  );
  const charted = chartParts(parts, drawing, base);
  let index = -1;
  const kept = base.replace(ANCHOR, (xml) => {
    index++;
    const chart = charts.get(index);
    const part = charted.get(index);
    if (part === undefined) return xml;
    if (chart) return chart.$moved ? movedAnchor(xml, chart) : xml;
    if (parts.has(part)) parts.drop(drawing, part);
    return '';
  });
  const made = sheet.$charts.filter(({ $source }) => !$source);
  dropLostCharts(parts, drawing, new Set([...made.map(({ $part }) => $part), ...charted.values()]));
  const firstId = Math.max(1, ...[...base.matchAll(/\sid="(\d+)"/g)].map(([, id]) => Number(id))) + 1;
  const anchors = made.map((chart, i) => chartAnchor(chart, firstId + i, chartRelationship(parts, drawing, chart)));
  parts.write(drawing, appendChild(kept, 'wsDr', anchors.join('')));
}

/** Charts are drawn in the colours of the theme. */
function addTheme({ package: parts, part }: OpenedWorkbook): void {
  const name = parts.freeName('xl/theme/theme', '.xml');
  parts.write(name, OFFICE_THEME);
  parts.declare(name, THEME_TYPE);
  parts.relate(part, 'theme', name);
}

function addDrawing(parts: Package, sheet: Worksheet, sheetPart: string): string {
  const drawing = parts.freeName('xl/drawings/drawing', '.xml');
  parts.write(drawing, EMPTY_DRAWING);
  parts.declare(drawing, DRAWING_TYPE);
  sheet.$sheetPart.replace('drawing', [element('drawing', { 'r:id': parts.relate(sheetPart, 'drawing', drawing) })]);
  return drawing;
}

/** Place of an anchor -> part of the chart in it, for the charts of the file. */
function chartParts(parts: Package, drawing: string, xml: string): Map<number, string> {
  const related = new Map(parts.relationships(drawing).map(({ id, target }) => [id, target]));
  const found = new Map<number, string>();
  (xml.match(ANCHOR) ?? []).forEach((anchor, index) => {
    const id = /<(?:\w+:)?chart\b[^>]*?\s\w+:id="([^"]*)"/.exec(anchor)?.[1];
    if (id !== undefined) found.set(index, related.get(id) ?? '');
  });
  return found;
}

/** Charts that were made here, saved, and deleted since. */
function dropLostCharts(parts: Package, drawing: string, kept: ReadonlySet<string | undefined>): void {
  for (const { type, target } of parts.relationships(drawing))
    if (type === 'chart' && !kept.has(target) && !parts.isOpened(target)) parts.drop(drawing, target);
}

/** Writes a chart's part and answers the relationship that leads to it. */
function chartRelationship(parts: Package, drawing: string, chart: Chart): string {
  const xml = chartXml(chart.$data, chart.$sheet);
  if (chart.$part) {
    parts.write(chart.$part, xml);
    return parts.relationships(drawing).find(({ target }) => target === chart.$part)?.id ?? '';
  }
  chart.$part = parts.freeName('xl/charts/chart', '.xml');
  parts.write(chart.$part, xml);
  parts.declare(chart.$part, CHART_TYPE);
  return parts.relate(drawing, 'chart', chart.$part);
}

function markers({ from, to }: Anchor): string {
  const marker = ({ row, column, down, right }: Anchor['from']) => {
    const offset = (points: number) => Math.round(points * EMU_PER_POINT);
    return `<xdr:col>${column}</xdr:col><xdr:colOff>${offset(right)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset(down)}</xdr:rowOff>`;
  };
  return `<xdr:from>${marker(from)}</xdr:from><xdr:to>${marker(to)}</xdr:to>`;
}

function chartAnchor(chart: Chart, id: number, relationship: string): string {
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${element('xdr:cNvPr', { id, name: chart.name })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor>${markers(chart.$place)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** A chart of the file at another place or with another name. */
function movedAnchor(xml: string, chart: Chart): string {
  const prefix = /^<((?:\w+:)?)/.exec(xml)?.[1] ?? '';
  const placed = xml
    .replace(/<((?:\w+:)?)from>[\s\S]*?<\/\1from>(?:\s*<\1to>[\s\S]*?<\/\1to>)?/, () =>
      markers(chart.$place).replace(/xdr:/g, prefix),
    )
    .replace(/<((?:\w+:)?)ext cx="\d+" cy="\d+"\/>\s*(?=<(?:\w+:)?graphicFrame)/, '')
    .replace(/oneCellAnchor/g, 'twoCellAnchor');
  return placed.replace(/<(?:\w+:)?cNvPr\b[^>]*>/, (tag) =>
    tag.replace(/\sname="[^"]*"/, () => ` name="${escapeAttribute(chart.name)}"`),
  );
}
