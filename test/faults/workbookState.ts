import { addressOf, cellName, columnName, type Rect } from '../../src/workbench/host/model/address';
import type { Workbook } from '../../src/workbench/host/model/workbook';
import type { Worksheet } from '../../src/workbench/host/model/worksheet';
import { plain } from '../../src/workbench/host/model/writeCells';
import type { ExcelHost } from '../../src/workbench/host/excelHost';

/** Everything of the user's sheets that he could see or miss, fact by fact: two workbooks are alike where these are equal. */
export type WorkbookState = ReadonlyMap<string, string>;

/** The journal's own worksheets are no part of what an action does to the workbook. */
const JOURNAL = /^客户卡日志/;
const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;
/** Alignments that say what holds without them. */
const NO_ALIGNMENT: Readonly<Record<string, string>> = {
  horizontal: 'general',
  vertical: 'bottom',
  wrapText: '0',
  indent: '0',
};

/** What a workbook looks like to its user, worksheet by worksheet. */
export function stateOf({ workbook }: ExcelHost): WorkbookState {
  workbook.$calculation.ensure();
  const sheets = workbook.$sheets.filter(({ $name }) => !JOURNAL.test($name));
  const state = new Map<string, string>();
  state.set('worksheets', sheets.map(({ $name, visibility }) => `${$name} (${visibility})`).join(', '));
  for (const { name, formula, visible, $scope } of workbook.$names)
    if (visible) state.set(`name ${$scope?.$name ?? ''}!${name}`, formula);
  const look = looks(workbook);
  for (const sheet of sheets) {
    const say = (what: string, value: unknown) =>
      state.set(`${sheet.$name}!${what}`, typeof value === 'string' ? value : JSON.stringify(value));
    sayCells(sheet, look, say);
    sayLines(sheet, look, say);
    sayFeatures(sheet, say);
    sayTables(sheet, say);
  }
  return state;
}

type Say = (what: string, value: unknown) => void;
type Look = (style: number) => string;

/** How a style looks, whatever its number; the same text for what looks the same. */
function looks({ $styles }: Workbook): Look {
  const known = new Map<number, string>();
  const read = (style: number) => {
    const aligned = Object.entries($styles.alignment(style)).filter(([name, value]) => NO_ALIGNMENT[name] !== value);
    return JSON.stringify([
      $styles.numberFormat(style),
      $styles.font(style),
      $styles.fill(style),
      SIDES.map((side) => $styles.border(style, side)),
      aligned.sort(),
      $styles.protection(style).locked !== '0',
    ]);
  };
  return (style) => {
    const found = known.get(style) ?? read(style);
    known.set(style, found);
    return found;
  };
}

function sayCells(sheet: Worksheet, look: Look, say: Say): void {
  const { $grid } = sheet;
  $grid.rows.forEach((line, row) => {
    for (let column = 0; column < Math.max(line?.values.length ?? 0, line?.styles.length ?? 0); column++) {
      const value = plain($grid.value(row, column));
      const formula = $grid.formula(row, column)?.text;
      const format = look($grid.style(row, column));
      const cell = cellName(row, column);
      if (value !== '' || formula !== undefined) say(cell, formula === undefined ? [value] : [value, formula]);
      // A cell that looks like its column is as good as none.
      if (format !== look(Number($grid.columns[column]?.style ?? 0))) say(`${cell} format`, format);
    }
  });
}

function sayLines(sheet: Worksheet, look: Look, say: Say): void {
  const { $grid, $size } = sheet;
  const standard = look(0);
  $grid.columns.forEach((attributes, column) => {
    const name = columnName(column);
    const format = look(Number(attributes?.style ?? 0));
    if ($grid.isHiddenColumn(column)) say(`${name} hidden`, true);
    else if ($size.column(column) !== $size.column($grid.columns.length)) say(`${name} width`, $size.column(column));
    if (format !== standard) say(`${name} format`, format);
  });
  $grid.rows.forEach((line, row) => {
    if ($grid.isHiddenRow(row)) say(`${row + 1} hidden`, true);
    else if ($size.row(row) !== $size.standardHeight) say(`${row + 1} height`, $size.row(row));
    if (line?.attributes.customFormat) say(`${row + 1} format`, look(Number(line.attributes.s)));
  });
}

function sayFeatures(sheet: Worksheet, say: Say): void {
  const { $features, autoFilter, $frozen, $protection } = sheet;
  const rules = (entries: readonly { readonly key: string; readonly ranges: readonly Rect[] }[], what: string) => {
    for (const key of new Set(entries.map((entry) => entry.key)))
      say(`${what} ${key}`, areaOf(entries.filter((entry) => entry.key === key).flatMap(({ ranges }) => ranges)));
  };
  rules(
    $features.validations.map(({ ranges, attributes, formula1, formula2 }) => ({
      key: JSON.stringify([Object.entries(attributes).sort(), formula1, formula2]),
      ranges,
    })),
    'validation',
  );
  rules(
    $features.rules.map(({ ranges, attributes, formulas, rest }) => ({
      key: JSON.stringify([Object.entries({ ...attributes, priority: '' }).sort(), formulas, rest]),
      ranges,
    })),
    'conditional format',
  );
  if ($features.merges.length) say('merged', $features.merges.map(addressOf).sort());
  if (autoFilter.$rect) say('filter', [addressOf(autoFilter.$rect), autoFilter.criteria]);
  if ($frozen) say('frozen', addressOf($frozen));
  if ($protection) say('protected', true);
  for (const { rect, attributes, target } of $features.hyperlinks.all)
    say(`${addressOf(rect)} link`, [Object.entries(attributes).sort(), target]);
}

function sayTables(sheet: Worksheet, say: Say): void {
  for (const { $sheet, $data, autoFilter } of sheet.$workbook.$tables) {
    if ($sheet !== sheet) continue;
    const { name, rect, columns, headerRow, totalsRow, style, styleFlags } = $data;
    const described = columns.map((column) => [column.name, column.inner]);
    say(`table ${name}`, [addressOf(rect), described, headerRow, totalsRow, style, styleFlags]);
    say(`table ${name} filter`, [autoFilter.enabled, autoFilter.criteria]);
  }
}

/** The cells of several rectangles, written the same way however they were cut. */
function areaOf(rects: readonly Rect[]): string {
  const edges = [...new Set(rects.flatMap(({ column, columns }) => [column, column + columns]))].sort((a, b) => a - b);
  const slabs = edges.slice(0, -1).map((left, i) => {
    const spans = rects
      .filter(({ column, columns }) => column <= left && left < column + columns)
      .map(({ row, rows }) => [row, row + rows] as const)
      .sort(([a], [b]) => a - b)
      .reduce<(readonly [number, number])[]>((merged, [from, to]) => {
        const last = merged.at(-1);
        if (!last || last[1] < from) return [...merged, [from, to]];
        return [...merged.slice(0, -1), [last[0], Math.max(last[1], to)]];
      }, []);
    return { left, right: edges[i + 1] ?? left, rows: spans.map(([from, to]) => `${from + 1}:${to}`).join(',') };
  });
  return slabs
    .reduce<typeof slabs>((joined, slab) => {
      const last = joined.at(-1);
      if (last && last.right === slab.left && last.rows === slab.rows)
        return [...joined.slice(0, -1), { ...last, right: slab.right }];
      return [...joined, slab];
    }, [])
    .filter(({ rows }) => rows)
    .map(({ left, right, rows }) => `${columnName(left)}:${columnName(right - 1)} rows ${rows}`)
    .join('; ');
}

/** The first differences between two workbooks in words; empty where there are none. */
export function differences(found: WorkbookState, wanted: WorkbookState, most = 4): string[] {
  const said: string[] = [];
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    if (found.get(key) === wanted.get(key)) continue;
    if (said.length === most) return [...said, '…'];
    said.push(`${key}: ${apart(found.get(key), wanted.get(key))}`);
  }
  return said;
}

/** The place where two texts part. */
function apart(found = 'nothing', wanted = 'nothing'): string {
  let same = 0;
  while (same < found.length && found[same] === wanted[same]) same++;
  const from = Math.max(0, same - 12);
  return `${found.slice(from, from + 50)} instead of ${wanted.slice(from, from + 50)}`;
}

/** What stands in the cells, without what they look like and what is filtered; or nothing but that. */
export function contentsOf(state: WorkbookState, ruins: 'look' | 'allButCells'): WorkbookState {
  const isContent = (key: string) =>
    ruins === 'allButCells' ? /![A-Z]+\d+$/.test(key) : !/ (?:format|width|height|hidden|filter)$|!filter$/.test(key);
  return new Map([...state].filter(([key]) => isContent(key)));
}

export function alike(one: WorkbookState, other: WorkbookState): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
