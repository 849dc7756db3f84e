import { grade } from '../../src/actions/grade';
import { connect, workbookOf } from '../excel/hosted';
import { open, runAction } from './runAction';
import { blockOf, IDENTITY, SHEET } from './stormBlock';
import { leads } from './writingActions';

/** A register in a storm, and what the action writes for each of its customers when nobody else is there. */
export interface StormRegister {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Values by column and identity; several where they depend on what columns the colleague has left. */
  readonly expected: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<unknown>>>;
  /** Rows that the colleague may append. */
  readonly spare: readonly (readonly string[])[];
}

export const NEXT = '下次访问时间';
/** Columns that the action adds. */
export const GRADE = '系统级别';
export const ADDED = [GRADE, '建议回访日期'];
export const HEADERS = [IDENTITY, '客户编号', '客户姓名', '联系电话', '意向级别', '预计购车日期', '最近联系时间', NEXT, '状态', '备注']; // prettier-ignore
/** Stands for every row that the colleague inserts: it has an identity, and perhaps a name. */
export const INSERTED = '插入行';
const SPARE = 12;

const SHAPES = ['block', 'filtered block', 'table'] as const;
const KEYS = ['unique keys', 'blank keys', 'repeated keys'] as const;

/** The keys of a customer: card number, name and phone. */
type Keys = [string, string, string];
const KEYS_OF: Readonly<Record<(typeof KEYS)[number], (keys: Keys, n: number) => Keys>> = {
  'unique keys': (keys) => keys,
  'blank keys': (keys, n) => (n % 4 ? keys : ['', '李先生', '']),
  'repeated keys': (keys, n) => (n % 3 ? keys : ['YX0', '李先生', '13800000000']),
};

let made: Promise<readonly StormRegister[]> | undefined;

/** Every shape with every kind of keys; made once. */
export function stormRegisters(): Promise<readonly StormRegister[]> {
  made ??= makeAll();
  return made;
}

async function makeAll(): Promise<readonly StormRegister[]> {
  const registers: StormRegister[] = [];
  for (const [i, shape] of SHAPES.entries())
    for (const [k, keys] of KEYS.entries()) {
      const lines = linesOf(20 + 4 * (3 * i + k), keys);
      const all = [...lines, ...spareLines(), [INSERTED, '', '同事']];
      registers.push({
        name: `${shape}, ${keys}`,
        bytes: workbook(shape, lines),
        spare: spareLines(),
        expected: await expectedOf([workbook('block', all), workbook('block', all, NEXT)]),
      });
    }
  return registers;
}

function linesOf(count: number, keys: (typeof KEYS)[number]): string[][] {
  return leads(count).map(([id = '', name = '', phone = '', ...rest], n) => [
    `G${n + 1}`,
    ...KEYS_OF[keys]([id, name, phone], n),
    ...rest,
    '',
  ]);
}

function spareLines(): string[][] {
  return leads(SPARE, 501).map((lead, n) => [`A${n + 1}`, ...lead, '']);
}

function workbook(shape: (typeof SHAPES)[number], lines: readonly string[][], without?: string): Uint8Array {
  const left = HEADERS.indexOf(without ?? '');
  const rows = [HEADERS, ...lines].map((row) => row.filter((_cell, column) => column !== left));
  const host = workbookOf({ [SHEET]: rows });
  host.edit(({ $active, tables }) => {
    const { $rect } = $active.getUsedRange(true);
    if (left < 0) $active.getRange(`H2:H${$rect.rows}`).numberFormat = 'yyyy-mm-dd';
    if (shape === 'filtered block')
      $active.autoFilter.apply($active.$range($rect), 8, { filterOn: 'Values', values: ['跟进中'] });
    if (shape === 'table') tables.add($active.$range($rect), true).name = '客户表';
  });
  return host.save();
}

async function expectedOf(workbooks: readonly Uint8Array[]): Promise<StormRegister['expected']> {
  const expected = new Map([NEXT, ...ADDED].map((header) => [header, new Map<string, Set<unknown>>()]));
  for (const bytes of workbooks) {
    const host = connect(open(bytes));
    await runAction(host, grade);
    const block = blockOf(host.workbook);
    for (const [header, values] of expected)
      for (const id of block.ids) {
        const known = values.get(id) ?? new Set();
        const value = block.value(id, header);
        if (value !== undefined && value !== '') known.add(value);
        values.set(id, known);
      }
  }
  return expected;
}
