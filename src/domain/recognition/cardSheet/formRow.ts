import type { CardCell, CardGrid } from './cardGrid';
import { labelsInBrackets, labelsInCell, labelWithCell, lookOf, type CellLook, type FormLabel } from './formLabel';

type Role = 'label' | 'value' | 'pairs';
const ROLES: readonly Role[] = ['label', 'value', 'pairs'];

/** Costs of what stands beside what; the row is read in the way that costs least. */
const VALUE_WITHOUT_LABEL = 1.5;
const VALUE_AT_START = 1;
const LABEL_WITHOUT_VALUE = 1;
const GROUP_BESIDE_LABEL = 0.1;
const LABEL_BEFORE_GAP = 0.1;
const VALUE_BEHIND_GAP = 0.3;
const VALUE_BEHIND_OWN_BLANK = 0.8;
/** In a column of labels a word nobody knows is a label too. */
const COLUMN_OF_LABELS = 0.5;

/**
 * Reads one row of a form: which cells are labels, and which cells their values. A label is never taken for a value as
 * long as another reading of the row makes more sense (联系方式 | 电话 | 138…).
 *
 * @param grid the form
 * @param row 0-based sheet row
 * @param isLabelColumn whether labels stand in a column on other rows
 * @param group core of the heading the row stands under
 * @returns the labels from left to right; a label whose value stands elsewhere is not among them
 * @example readFormRow(grid, 3, () => false, '').map(({ label }) => label) // ['客户名称', '联系电话']
 */
export function readFormRow(
  grid: CardGrid,
  row: number,
  isLabelColumn: (column: number) => boolean,
  group: string,
): readonly FormLabel[] {
  const cells = grid.filled(row).filter(({ value }) => value !== '');
  const looks = cells.map(({ value, column }) => shifted(lookOf(value), isLabelColumn(column)));
  const roles = cheapest(cells, looks, grid);
  const found: FormLabel[] = [];
  let groupOf = group;
  cells.forEach((cell, i) => {
    const role = roles[i];
    if (role === 'pairs') found.push(...labelsInCell(cell, looks[i]?.parts ?? [], groupOf));
    if (role !== 'label') return;
    const next = cells[i + 1];
    const value = next && roles[i + 1] === 'value' ? next : blankBeside(grid, cell);
    if (value) found.push(labelWithCell(cell, value, groupOf), ...labelsInBrackets(value, groupOf));
    else if ((looks[i]?.parts[0]?.label ?? '') !== '')
      found.push(...labelsInCell(cell, looks[i]?.parts ?? [], groupOf));
    else if (next) groupOf = String(cell.value).replace(/\s/g, '');
  });
  return found;
}

function shifted(look: CellLook, columnOfLabels: boolean): CellLook {
  if (!columnOfLabels || look.asLabel === 0 || look.asLabel > 1) return look;
  return { ...look, asLabel: look.asLabel - COLUMN_OF_LABELS, asValue: look.asValue + COLUMN_OF_LABELS };
}

/** The blank cell right of a label, its value's place. */
function blankBeside(grid: CardGrid, cell: CardCell): CardCell | null {
  const column = cell.column + cell.width;
  if (column > grid.right) return null;
  const beside = grid.at(cell.row, column);
  return beside.value === '' ? beside : null;
}

/** The roles of a row's cells with the least cost together. */
function cheapest(cells: readonly CardCell[], looks: readonly CellLook[], grid: CardGrid): readonly Role[] {
  let paths = ROLES.map(() => ({ cost: 0, roles: [] as readonly Role[] }));
  cells.forEach((cell, i) => {
    const look = looks[i];
    if (!look) return;
    const own: Readonly<Record<Role, number>> = { label: look.asLabel, value: look.asValue, pairs: look.asPairs };
    paths = ROLES.map((role) => {
      const ways = paths.map(({ cost, roles }) => ({
        cost: cost + own[role] + between(cells[i - 1], roles[i - 1], cell, role, grid),
        roles: [...roles, role],
      }));
      return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
    });
  });
  const last = cells[cells.length - 1];
  const ends = paths.map((path) => ({
    ...path,
    cost: path.cost + (last && path.roles.at(-1) === 'label' && !blankBeside(grid, last) ? LABEL_WITHOUT_VALUE : 0),
  }));
  return ends.reduce((best, way) => (way.cost < best.cost ? way : best)).roles;
}

function between(
  before: CardCell | undefined,
  from: Role | undefined,
  cell: CardCell,
  to: Role,
  grid: CardGrid,
): number {
  if (!before || from === undefined) return to === 'value' ? VALUE_AT_START : 0;
  const gap = cell.column > before.column + before.width;
  if (to === 'value') {
    if (from !== 'label') return VALUE_WITHOUT_LABEL;
    return !gap ? 0 : grid.knowsMerges ? VALUE_BEHIND_OWN_BLANK : VALUE_BEHIND_GAP;
  }
  if (from !== 'label') return 0;
  if (before.height > cell.height) return GROUP_BESIDE_LABEL;
  return gap ? LABEL_BEFORE_GAP : LABEL_WITHOUT_VALUE;
}
