import { HostError } from '../protocol/hostError';
import { chartCopy } from './chart';
import type { Grid } from './grid';
import { renameSheet } from './references';
import type { SheetSource } from './sheetContent';
import type { TableData } from './tablePart';
import type { Worksheet } from './worksheet';

/** Elements that lead to parts of their own, which a copy would have to copy too. */
const RELATED = [
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'customProperties',
];
const LEFT_OUT = [...RELATED, 'sheetData', 'hyperlinks', 'tableParts'];

/** What a new worksheet is made of that is a copy of another one; the cells are copied afterwards. */
export function copySource(sheet: Worksheet, name: string): SheetSource {
  const hasOpened = sheet.$charts.some(({ $source }) => $source);
  if (!sheet.$hasCells || hasOpened || RELATED.some((part) => sheet.$sheetPart.one(part)))
    throw new HostError('UnsupportedOperation');
  sheet.$features.save(null);
  const xml = sheet.$sheetPart.without(LEFT_OUT).replace(/(<pageSetup\b[^>]*?)\sr:id="[^"]*"/, '$1');
  return { name, xml: () => xml.replace(/\stabSelected="[^"]*"/, '') };
}

/** Cells, hyperlinks, tables, charts and local names of `from` for its copy `to`. */
export function copyContent(from: Worksheet, to: Worksheet, addTable: (data: TableData) => void): void {
  copyGrid(from.$grid, to.$grid);
  to.$features.hyperlinks.copy(from.$features.hyperlinks);
  const { $workbook } = from;
  for (const table of $workbook.$tables.filter(({ $sheet }) => $sheet === from)) addTable(table.$data);
  const change = (formula: string) => renameSheet(formula, from.$name, to.$name);
  for (const chart of from.$charts) to.$charts.push(chartCopy(chart, to, change));
  to.$chartsChanged = to.$charts.length > 0;
  for (const { $name, $formula, $scope, visible } of [...$workbook.$names])
    if ($scope === from) $workbook.$addHiddenName($name, change($formula), to, visible);
}

function copyGrid(from: Grid, to: Grid): void {
  from.rows.forEach((line, row) => {
    if (!line) return;
    const formulas = [...(line.formulas ?? [])].map(([column, formula]) => {
      const { text, array, metadata, spills } = formula;
      return [column, { text, array, metadata, spills }] as const;
    });
    to.rows[row] = {
      values: line.values.slice(),
      styles: line.styles.slice(),
      ownStyles: true,
      formulas: formulas.length ? new Map(formulas) : undefined,
      origin: -1,
      attributes: line.attributes,
    };
    to.formulaCount += formulas.length;
  });
  from.columns.forEach((attributes, column) => (to.columns[column] = attributes));
  to.columnsChanged = from.columns.length > 0;
  to.changed = true;
}
