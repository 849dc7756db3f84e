import { chartBands, drawnChart } from './chartRoom';
import { columnWidths, evenSpans, letterWidths } from './columnWidths';
import { LayoutSheet } from './layoutSheet';
import type { ReportLayout } from './placed';
import type { Report, ReportFigures, ReportLines, ReportSection, ReportTable, ReportWords } from './report';

/** In points. */
const FIGURE_WIDTH = 96;
/** One figure alone does not take the whole page. */
const FEWEST_PIECES = 4;
/** So many rows of a table stay with its header. */
const FIRST_ROWS = 3;
/** So many of the table of a letter stay with what is said and signed below it. */
const LAST_ROWS = 3;

/**
 * Where everything of a report stands on its worksheet: title, 统计口径, sections in their order, signatures. Charts stand
 * above their table, so that rows that are filtered away or added take nothing of them.
 *
 * @param report the report as data
 * @returns 0-based places, widths and heights in points
 * @example reportLayout(report).tables[0] // { row: 5, column: 0, rows: 9, columns: 4, … }
 */
export function reportLayout(report: Report): ReportLayout {
  const { paper = 'sheet', unit } = report;
  const tables = report.sections.filter(isTable);
  const sheet = new LayoutSheet(paper === 'letter' ? letterWidths(tables, unit) : columnWidths(tables, unit), paper);
  sheet.line(paper === 'letter' ? 'letterTitle' : 'title', report.title);
  for (const line of report.basis) sheet.line('basis', line);
  let turns = false;
  for (const group of groupsOf(report.sections)) {
    const [section] = group;
    if (section.kind === 'page') turns = true;
    else {
      sheet.row++;
      if (turns) sheet.turnPage();
      turns = false;
      if (section.kind === 'table') addTables(sheet, group.filter(isTable));
      else addSection(sheet, section);
    }
  }
  if (report.signatures.length) {
    sheet.row++;
    addSignatures(sheet, report.signatures);
  }
  if (paper === 'letter') sheet.keepEnd(LAST_ROWS);
  return sheet.layout();
}

function isTable(section: ReportSection): section is ReportTable {
  return section.kind === 'table';
}

function addSection(sheet: LayoutSheet, section: Exclude<ReportSection, { kind: 'page' | 'table' }>): void {
  switch (section.kind) {
    case 'figures':
      return addFigures(sheet, section.figures);
    case 'lines':
      return addLines(sheet, section);
    case 'room':
      sheet.line('heading', section.title);
      return sheet.room(section.text ?? '', section.lines);
    case 'words':
      return addWords(sheet, section);
    case 'boxes':
      sheet.keep(sheet.row, sheet.row + 1);
      return sheet.boxes(section.boxes);
  }
}

function addLines(sheet: LayoutSheet, { title, lines, link }: ReportLines): void {
  sheet.line('heading', title);
  for (const line of lines) sheet.line('finding', line);
  if (link) sheet.line('link', link.text, link.to);
}

/** A paragraph is not torn from the signature below it. */
function addWords(sheet: LayoutSheet, { lines }: ReportWords): void {
  const first = sheet.row;
  for (const line of lines) sheet.words(line);
  sheet.keep(first, sheet.row);
}

function addFigures(sheet: LayoutSheet, figures: ReportFigures['figures']): void {
  const fitting = Math.max(1, Math.floor(sheet.total / FIGURE_WIDTH));
  const lines = Math.ceil(figures.length / fitting);
  const spans = evenSpans(sheet.widths, Math.max(FEWEST_PIECES, Math.ceil(figures.length / lines)));
  for (let first = 0; first < figures.length; first += spans.length) {
    const line = figures.slice(first, first + spans.length).map((figure, i) => {
      return { ...figure, span: spans[i] ?? { column: 0, columns: 1 } };
    });
    sheet.cellsAbreast(line.map(({ span, label }) => ({ ...span, role: 'label', value: label, as: 'text' })));
    for (const { span, value, as } of line) sheet.cell({ ...span, row: sheet.row, rows: 1, role: 'figure', value, as });
    sheet.row++;
  }
}

/** Sections one by one, but for tables whose charts stand together. */
function groupsOf(sections: readonly ReportSection[]): readonly (readonly [ReportSection, ...ReportSection[]])[] {
  const groups: [ReportSection, ...ReportSection[]][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last?.[0].kind === 'table' && section.kind === 'table' && section.joined) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

/** A table, or several whose charts stand above all of them. */
function addTables(sheet: LayoutSheet, tables: readonly ReportTable[]): void {
  const first = sheet.row;
  const drawn = tables.flatMap(({ rows, charts = [] }, of) =>
    rows.length ? charts.map((chart) => ({ of, ...drawnChart(chart, { body: rows }) })) : [],
  );
  const bands = chartBands(sheet.widths, drawn);
  const high = bands.reduce((sum, { rows }) => sum + rows, 0);
  let top = first;
  const placed = tables.map((section, i) => {
    if (i > 0) sheet.row++;
    const heading = sheet.row;
    if (section.title !== '') sheet.line('heading', section.title);
    if (section.note !== undefined) sheet.line('note', section.note);
    if (i === 0) top = sheet.row;
    const below = sheet.row + (i === 0 && high ? high + 1 : 0);
    if (!section.rows.length) {
      sheet.row = below;
      sheet.line('note', section.none);
      return undefined;
    }
    const table = sheet.table(section, below);
    sheet.keep(i === 0 && high ? table.row : heading, table.row + 1 + Math.min(section.rows.length, FIRST_ROWS));
    return table;
  });
  bands.forEach((band, i) => {
    sheet.keep(i === 0 ? first : top, top + band.rows);
    for (const { of, chart, rows, column, columns } of band.charts) {
      const table = placed[of];
      if (table) sheet.chart({ row: top, column, rows, columns, chart, table });
    }
    top += band.rows;
  });
}

function addSignatures(sheet: LayoutSheet, signatures: readonly string[]): void {
  const spans = evenSpans(sheet.widths, signatures.length);
  signatures.forEach((who, i) => {
    const span = spans[i];
    if (span) sheet.cell({ ...span, row: sheet.row, rows: 1, role: 'signature', value: who, as: 'text' });
  });
  sheet.row++;
}
