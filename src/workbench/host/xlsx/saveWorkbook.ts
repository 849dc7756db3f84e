import type { Table } from '../model/table';
import type { Worksheet } from '../model/worksheet';
import { saveCharts } from './charts';
import { saveCustomXml } from './customXmlParts';
import { followChanges } from './followChanges';
import type { OpenedWorkbook } from './openWorkbook';
import { saveProperties } from './properties';
import { saveSettings } from './settings';
import { EMPTY_SHEET } from './sheetPart';
import { saveWorkbookPart } from './workbookPart';
import { writeColumns, writeDimension, writeSheetData } from './writeGrid';
import { element, withoutPrefix } from './xml';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook as an .xlsx: the opened package with the parts that changed written over it. Parts that nothing touched come
 * out as they went in.
 */
export function saveWorkbook(opened: OpenedWorkbook): Uint8Array {
  const { workbook, package: parts, strings } = opened;
  workbook.$calculation.ensure();
  for (const sheet of workbook.$sheets) if (!opened.sheetParts.has(sheet)) addSheetPart(opened, sheet);
  const sheetParts = workbook.$sheets.map((sheet) => opened.sheetParts.get(sheet) ?? '');
  dropLostSheets(opened, new Set(sheetParts));
  selectActiveTab(opened);
  followChanges(opened);
  saveCharts(opened);
  for (const sheet of workbook.$sheets) if (sheet.$hasCells) saveSheet(opened, sheet);
  saveCustomXml(opened);
  saveSettings(parts, workbook.$settings);
  saveProperties(parts, workbook.$properties);
  saveWorkbookPart(opened, sheetParts);
  if (strings.changed)
    savePart(opened, 'sharedStrings', 'xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`, strings.toXml());
  savePart(opened, 'styles', 'xl/styles.xml', `${SHEETML}.styles+xml`, workbook.$styles.toXml());
  return parts.toBytes();
}

/** Writes a part that the workbook has one of, if it is new or differs. */
function savePart(
  { package: parts, part }: OpenedWorkbook,
  type: string,
  name: string,
  contentType: string,
  xml: string,
): void {
  const known = parts.related(part, type);
  if (known) {
    if (withoutPrefix(parts.text(known)) !== xml) parts.write(known, xml);
    return;
  }
  parts.write(name, xml);
  parts.declare(name, contentType);
  parts.relate(part, type, name);
}

function addSheetPart(opened: OpenedWorkbook, sheet: Worksheet): void {
  const { package: parts } = opened;
  const part = parts.freeName('xl/worksheets/sheet', '.xml');
  parts.write(part, EMPTY_SHEET);
  parts.declare(part, `${SHEETML}.worksheet+xml`);
  parts.relate(opened.part, 'worksheet', part);
  opened.sheetParts.set(sheet, part);
}

function dropLostSheets({ package: parts, part }: OpenedWorkbook, kept: ReadonlySet<string>): void {
  for (const { type, target } of parts.relationships(part))
    if (/^(?:work|chart|dialog)sheet$/.test(type) && !kept.has(target)) parts.drop(part, target);
}

/** Only the active tab is selected: two selected ones would be edited together. */
function selectActiveTab({ workbook, package: parts, sheetParts, active }: OpenedWorkbook): void {
  if (workbook.$active === active.sheet) return;
  for (const sheet of workbook.$sheets) {
    if (!sheet.$hasCells) continue;
    const isSelected = sheet.$isLoaded
      ? sheet.$view.tabSelected === '1'
      : /<(?:\w+:)?sheetView\b[^>]*\stabSelected="(?:1|true)"/.test(parts.text(sheetParts.get(sheet) ?? ''));
    const isActive = sheet === workbook.$active;
    if (isSelected !== isActive) sheet.$setView({ tabSelected: isActive ? '1' : undefined });
  }
}

function saveSheet(opened: OpenedWorkbook, sheet: Worksheet): void {
  const { package: parts } = opened;
  const part = opened.sheetParts.get(sheet) ?? '';
  saveTables(opened, sheet, part);
  if (!sheet.$isLoaded) return;
  const { $grid: grid, $sheetPart: shell, $features: features } = sheet;
  features.save((target) => parts.relateOutside(part, 'hyperlink', target));
  if (grid.columnsChanged) shell.replace('cols', writeColumns(grid));
  if (grid.changed) {
    if (shell.one('dimension') || !sheet.$openedXml) shell.replace('dimension', [writeDimension(grid)]);
    dropCalculationChain(opened);
  }
  if (shell.changed || grid.changed)
    parts.write(part, shell.toXml(writeSheetData(grid, sheet.$openedXml, opened.strings)));
}

/** The order of calculation is Excel's to find again: a stale one would be reported as damage. */
function dropCalculationChain({ package: parts, part }: OpenedWorkbook): void {
  const chain = parts.related(part, 'calcChain');
  if (chain) parts.drop(part, chain);
}

function saveTables(opened: OpenedWorkbook, sheet: Worksheet, part: string): void {
  const { package: parts, workbook } = opened;
  const tables = workbook.$tables.filter((table) => table.$sheet === sheet);
  const known = parts.relationships(part).filter(({ type }) => type === 'table');
  for (const table of tables) saveTable(opened, table, part);
  const kept = new Set(tables.map((table) => table.$data.part));
  for (const { target } of known) if (!kept.has(target)) parts.drop(part, target);
  if (tables.length === known.length && known.every(({ target }) => kept.has(target))) return;
  const ids = new Map(parts.relationships(part).map(({ target, id }) => [target, id]));
  const references = tables.map((table) => element('tablePart', { 'r:id': ids.get(table.$data.part ?? '') }));
  sheet.$sheetPart.replace(
    'tableParts',
    references.length ? [element('tableParts', { count: references.length }, references.join(''))] : [],
  );
}

function saveTable({ package: parts }: OpenedWorkbook, table: Table, sheetPart: string): void {
  const { $data } = table;
  if ($data.part && !$data.changed) return;
  $data.insertRow = table.$isEmpty;
  if ($data.part) parts.write($data.part, $data.toXml());
  else {
    $data.part = parts.freeName('xl/tables/table', '.xml');
    parts.write($data.part, $data.toXml());
    parts.declare($data.part, `${SHEETML}.table+xml`);
    parts.relate(sheetPart, 'table', $data.part);
  }
  $data.changed = false;
}
