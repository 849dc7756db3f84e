import { tableOf, type ColumnOf } from '../../../src/domain/report/tableOf';
import type { Trace } from '../../../src/domain/report/trace';

interface Customer {
  readonly name: string;
  readonly growth: number | string | null;
}

const traceOf = (name: string): Trace => ({ make: 'value', terms: [{ of: 'now', count: 'rows', as: 'count', value: name.length, rows: () => [] }] }); // prettier-ignore
const COLUMNS: readonly ColumnOf<Customer>[] = [
  { header: '客户', as: 'text', width: 12, value: ({ name }) => name },
  { header: '环比', as: 'growth', total: 'all', formula: { of: 'growth', column: 0, from: 0 }, value: ({ growth }) => growth, trace: ({ name }) => traceOf(name) }, // prettier-ignore
  { header: '名次', as: 'count', value: (_customer, i) => i + 1 },
];
const CUSTOMERS: readonly Customer[] = [
  { name: '华东机电', growth: 0.12 },
  { name: '乙', growth: '新增' },
  { name: '丙', growth: null },
];
const { columns, rows, trace } = tableOf(COLUMNS, CUSTOMERS);

test('rows are read off what they are of, in its order', () => {
  expect(rows).toEqual([
    ['华东机电', 0.12, 1],
    ['乙', '新增', 2],
    ['丙', null, 3],
  ]);
  expect(tableOf(COLUMNS, []).rows).toEqual([]);
});

test('columns are kept without what only the making of them needs', () => {
  expect(columns).toEqual([
    { header: '客户', as: 'text', width: 12 },
    { header: '环比', as: 'growth', total: 'all', formula: { of: 'growth', column: 0, from: 0 } },
    { header: '名次', as: 'count' },
  ]);
});

test('a figure is traced by its row; words and blanks in place of one are not', () => {
  expect(trace?.(0, 1)?.terms[0]?.value).toBe(4);
  expect(trace?.(1, 1)).toBeUndefined();
  expect(trace?.(2, 1)).toBeUndefined();
  expect(trace?.(0, 0)).toBeUndefined();
  expect(trace?.(0, 2)).toBeUndefined();
  expect([trace?.(9, 1), trace?.(0, 9)]).toEqual([undefined, undefined]);
});
