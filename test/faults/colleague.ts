import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { HostError } from '../../src/workbench/host/protocol/hostError';
import type { Random } from '../samples/random';
import { blockOf, IDENTITY, type Block } from './stormBlock';
import { ADDED, HEADERS, NEXT, type StormRegister } from './stormRegisters';

/** Another user of the file. He does everything twice: in the workbook, and in a copy that the action never sees. */
export interface Colleague {
  /** Does something to the register. */
  act(): void;
  /** What he has done, in short. */
  readonly story: readonly string[];
  /** What he has written into columns that only the action's workbook has, by identity and header. */
  readonly inAdded: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Columns that he has deleted. */
  readonly deleted: ReadonlySet<string>;
}

type Edit = (block: Block) => void;
interface Draw {
  readonly random: Random;
  readonly ids: readonly string[];
  readonly headers: readonly string[];
  /** A text that nobody else writes. */
  readonly mark: () => string;
  readonly spare: () => readonly string[] | undefined;
}

/** Columns that nothing is computed from; without those that tell the rows apart nothing could be put right. */
const DELETABLE = ['备注', NEXT, ...ADDED];
const WRITABLE = ['客户编号', '客户姓名', '联系电话', NEXT, '备注', ...ADDED];
const FEWEST_ROWS = 8;

type Operation = (draw: Draw) => Edit | null;

const OPERATIONS: readonly (readonly [Operation, number])[] = [
  [insertRow, 2],
  [deleteRow, 2],
  [insertColumn, 1],
  [deleteColumn, 0.4],
  [sort, 2],
  [filter, 1],
  [clearFilter, 0.5],
  [write, 6],
  [append, 1],
];

function insertRow({ random, ids, mark }: Draw): Edit {
  const id = random.pick(ids);
  const name = mark();
  const whole = random.chance(0.5);
  return (block) => {
    const row = block.rowOf(id);
    block.line({ row }, whole).insert('Down');
    block.sheet.getCell(row, block.columnOf(IDENTITY)).values = [[name]];
  };
}

function deleteRow({ random, ids }: Draw): Edit | null {
  if (ids.length < FEWEST_ROWS) return null;
  const id = random.pick(ids);
  const whole = random.chance(0.5);
  return (block) => block.line({ row: block.rowOf(id) }, whole).delete('Up');
}

function insertColumn({ random, ids, mark }: Draw): Edit {
  // Left of the first column it would not belong to a table.
  const [before, id, name, text, whole] = [random.pick(HEADERS.slice(1)), random.pick(ids), mark(), mark(), random.chance(0.5)]; // prettier-ignore
  return (block) => {
    const column = block.columnOf(before);
    if (column <= block.rect.column) return;
    block.line({ column }, whole).insert('Right');
    block.sheet.getCell(block.rect.row, column).values = [[name]];
    block.sheet.getCell(block.rowOf(id), column).values = [[text]];
  };
}

function deleteColumn({ random, headers }: Draw): Edit | null {
  const there = DELETABLE.filter((header) => headers.includes(header));
  if (!there.length) return null;
  const header = random.pick(there);
  const whole = random.chance(0.5);
  return (block) => {
    const column = block.columnOf(header);
    if (column >= 0) block.line({ column }, whole).delete('Left');
  };
}

function sort({ random, headers }: Draw): Edit {
  const header = random.pick(headers);
  const ascending = random.chance(0.5);
  return ({ sheet, table, rect, columnOf }) => {
    const key = columnOf(header) - rect.column;
    if (key < 0 || key >= rect.columns) return;
    if (table) table.sort.apply([{ key, ascending }]);
    else sheet.$range(rect).sort.apply([{ key, ascending }], false, true);
  };
}

function filter({ random, headers }: Draw): Edit | null {
  const there = ['状态', '意向级别', '客户姓名'].filter((header) => headers.includes(header));
  const header = random.pick(there);
  const values = random.shuffle(['跟进中', '战败', 'H', 'A', 'B', 'C', '客户1', '客户2']).slice(0, 5);
  return ({ sheet, table, rect, columnOf }) => {
    const { autoFilter } = table ?? sheet;
    const column = columnOf(header) - (autoFilter.$rect ?? rect).column;
    autoFilter.apply(sheet.$range(autoFilter.$rect ?? rect), column, { filterOn: 'Values', values });
  };
}

function clearFilter(): Edit {
  return ({ sheet, table }) => (table ?? sheet).autoFilter.clearCriteria();
}

function write({ random, ids, headers, mark }: Draw): Edit {
  const id = random.pick(ids);
  const header = random.pick(WRITABLE.filter((one) => headers.includes(one)).concat('备注'));
  const text = mark();
  return (block) => {
    const cell = block.cell(id, header);
    if (cell) cell.values = [[text]];
  };
}

function append({ spare }: Draw): Edit | null {
  const line = spare();
  if (!line) return null;
  return ({ sheet, table, rect, headers, columnOf }) => {
    const valueOf = (header: string) => line[HEADERS.indexOf(header)] ?? '';
    if (table) {
      const names = table.$data.columns.map(({ name }) => name);
      table.rows.add(undefined, [names.map(valueOf)]);
      return;
    }
    for (const header of headers)
      if (valueOf(header)) sheet.getCell(rect.row + rect.rows, columnOf(header)).values = [[valueOf(header)]];
  };
}

/** Lets another user work on the register in `live`, and do the same in `copy`. */
export function colleague(random: Random, { spare }: StormRegister, live: ExcelHost, copy: ExcelHost): Colleague {
  let marks = 0;
  const left = [...spare];
  const story: string[] = [];
  const inAdded = new Map<string, Map<string, string>>();
  const deleted = new Set<string>();

  /** What he has written into the action's columns goes when he deletes its row or column. */
  const remember = (before: Block, after: Block) => {
    for (const header of before.headers) if (!after.headers.includes(header)) deleted.add(header);
    for (const header of ADDED.filter((one) => after.headers.includes(one)))
      for (const id of after.ids) {
        const value = after.value(id, header);
        if (value === before.value(id, header) || !String(value).startsWith('同事')) continue;
        inAdded.set(id, (inAdded.get(id) ?? new Map<string, string>()).set(header, String(value)));
      }
    for (const [id, columns] of inAdded) {
      if (!after.ids.includes(id)) inAdded.delete(id);
      for (const header of columns.keys()) if (!after.headers.includes(header)) columns.delete(header);
    }
  };

  const act = () => {
    const before = blockOf(live.workbook);
    const draw: Draw = {
      random,
      ids: blockOf(copy.workbook).ids,
      headers: before.headers.filter(Boolean),
      mark: () => `同事${++marks}`,
      spare: () => left.shift(),
    };
    const operation = random.weighted(OPERATIONS);
    const edit = operation(draw);
    if (!edit) return;
    try {
      edit(before);
    } catch (error) {
      // Excel would not let him, as where a table would be torn: then he leaves it.
      if (error instanceof HostError) return;
      throw error;
    }
    const after = blockOf(live.workbook);
    story.push(`${operation.name} (${changeOf(before, after)})`);
    remember(before, after);
    copy.edit((workbook) => edit(blockOf(workbook)), 'colleague');
  };
  return { act, story, inAdded, deleted };
}

/** The first cells that an edit has changed, by identity and header. */
function changeOf(before: Block, after: Block): string {
  const rows = after.ids.filter((id) => !before.ids.includes(id)).concat(before.ids.filter((id) => !after.ids.includes(id))); // prettier-ignore
  const columns = after.headers.filter((one) => !before.headers.includes(one)).concat(before.headers.filter((one) => !after.headers.includes(one))); // prettier-ignore
  const cells = after.ids.flatMap((id) =>
    after.headers
      .filter((header) => before.ids.includes(id) && before.value(id, header) !== after.value(id, header))
      .map((header) => `${id}/${header}`),
  );
  return [...columns, ...rows, ...cells].slice(0, 3).join(', ');
}
