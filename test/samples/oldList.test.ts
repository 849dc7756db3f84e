import { readPhone } from '../../src/domain/cell/phone';
import type { CellValue } from '../../src/domain/cell/value';
import { gradeName } from '../../src/domain/grading/gradeName';
import { GRADE_PROFILES } from '../../src/domain/grading/profiles';
import { readRegister } from '../../src/excel/readRegister';
import { withWorkbook } from '../../src/excel/session';
import type { Worksheet } from '../../src/workbench/host/model/worksheet';
import { dayOf } from './calendar';
import { OLD_COLUMNS, owed } from './oldList/columns';
import { DUPLICATES, oldCustomers } from './oldList/customers';
import { EXPECTED_FORMER, FOREIGN_SHEETS, expectedContacts, expectedList } from './oldList/expected';
import { FIRST_ROW, oldRows } from './oldList/layout';
import { LAST_TOUCHED, LIST_SHEET } from './oldList/listSheet';
import { FORMER_SALESPERSON } from './oldList/reference';
import { oldListWorkbook } from './oldList/workbook';
import { openSample, type OpenedSample } from './opened';

const TODAY = '2025-12-31';
const customers = oldCustomers();
const rows = oldRows(customers);
const expected = expectedList(rows);

let opened: OpenedSample;
let list: Worksheet;
beforeAll(async () => {
  opened = await openSample(await oldListWorkbook(), TODAY);
  const found = opened.host.workbook.$sheet(LIST_SHEET);
  if (!found) throw new Error('no list');
  list = found;
});

const columnOf = (header: string): number => OLD_COLUMNS.findIndex((column) => column.header === header);

/** A column of the list as it is written, one value a customer. */
function written(header: string): CellValue[] {
  const { values } = list.getRangeByIndexes(FIRST_ROW, columnOf(header), rows.length, 1);
  return values.flatMap(([value], i) => (rows[i]?.is === 'customer' ? [(value ?? '') as CellValue] : []));
}

/** How many values are numbers, and how many texts are of each style. */
function styles(header: string, patterns: readonly RegExp[]): number[] {
  const values = written(header);
  const count = (test: (value: unknown) => boolean): number => values.filter(test).length;
  return [
    count((value) => typeof value === 'number'),
    ...patterns.map((pattern) => count((value) => typeof value === 'string' && pattern.test(value))),
  ];
}

describe('the list as the clerk left it', () => {
  it.each([
    ['登记日期', [/^\d{4}\.\d+\.\d+$/, /^\d{4}年\d+月\d+日$/, /^\d{8}$/, /^\d\d\/\d+\/\d+$/, /^\d+月\d+日$/]],
    ['电 话', [/^1\d{10}$/, /^\d{3} \d{4} \d{4}$/, /^\d{3}-\d{4}-\d{4}$/, /^[０-９]{11}$/, /^\d{11}[/、 ]\d{11}$/]],
    ['预算', [/^[\d.]+万$/, /^¥[\d,]+$/, /^\d+元$/]],
  ])('writes %s as a number and in every other style', (header, patterns) => {
    for (const count of styles(header, patterns)) expect(count).toBeGreaterThan(1);
  });

  it.each([
    ['意向级另', ['H', 'A', 'B', 'C', 'h', 'a', 'b', 'c', 'Ｈ', 'Ａ', 'Ｂ', 'Ｃ']],
    ['已开票', ['√', '是', 'Y', '否', '']],
    ['客户来源', ['无', '-', '不详', '']],
  ])('writes %s in all these ways', (header, ways) => {
    expect([...new Set(written(header))]).toEqual(expect.arrayContaining(ways));
  });

  it('has customers twice: under one phone, or with and without 有限公司', () => {
    for (const { no, sameAs, by } of DUPLICATES) {
      const [later, earlier] = [customers[no - 1], customers[sameAs - 1]];
      if (by === 'phone') expect(later?.phone).toBe(earlier?.phone);
      else expect(earlier?.company).toBe(`${later?.company}有限公司`);
    }
  });

  it('shows all but the customers of the salesperson who has left, and so it stays when the filter is applied again', () => {
    const hidden = rows.flatMap((row, i) =>
      row.is === 'customer' && row.customer.owner === FORMER_SALESPERSON ? [FIRST_ROW + i] : [],
    );
    const hiddenNow = (): number[] =>
      rows.flatMap((_, i) => (list.$grid.isHiddenRow(FIRST_ROW + i) ? [FIRST_ROW + i] : []));
    expect(hidden.length).toBeGreaterThan(5);
    expect(hiddenNow()).toEqual(hidden);
    opened.host.edit(() => list.autoFilter.reapply());
    expect(hiddenNow()).toEqual(hidden);
  });

  it('adds up: what every customer owes, the months and the year', () => {
    expect(written('欠款')).toEqual(customers.map(owed));
    const total = FIRST_ROW + rows.findIndex(({ is }) => is === 'total');
    const year = customers.reduce((sum, customer) => sum + owed(customer), 0);
    expect(list.getCell(total, columnOf('欠款')).values[0]?.[0]).toBeCloseTo(year, 6);
  });

  it('is formatted far beyond its last value', () => {
    expect(list.getUsedRange(false).$rect).toMatchObject({
      rows: LAST_TOUCHED.row + 1,
      columns: LAST_TOUCHED.column + 1,
    });
    expect(list.getUsedRange(true).$rect).toMatchObject({ rows: FIRST_ROW + rows.length, columns: OLD_COLUMNS.length });
  });
});

describe('what the list is taken for', () => {
  it('a register of intent customers with its header and its last customer', () => {
    const { reading, rows: found, lastRow } = opened.reading(LIST_SHEET);
    const { kind, headerRow, firstRow } = reading;
    expect({ kind, headerRow, firstRow, lastRow, customers: found }).toEqual({
      kind: expected.kind,
      headerRow: expected.headerRow,
      firstRow: expected.firstRow,
      lastRow: expected.lastRow,
      customers: expected.customers,
    });
  });

  it('every column is found that the card has a field for, the hidden one and the misspelt one as well', () => {
    const { reading } = opened.reading(LIST_SHEET);
    const found = new Map(reading.columns.map(({ column, field }) => [column, field]));
    const asked = new Set(reading.questions.map(({ column }) => column));
    const wrong = OLD_COLUMNS.flatMap(({ header, fields, contact }, column) => {
      const field = found.get(column);
      const right = contact !== undefined || fields.length === 0 ? field === undefined : fields.includes(field ?? '');
      return right || asked.has(column) ? [] : [`${header}: ${field ?? 'none'}, not ${fields.join(' or ') || 'any'}`];
    });
    expect(wrong).toEqual([]);
    expect(found.get(columnOf('意向级另'))).toBe('gradeManual');
    expect(found.get(columnOf('客户编号'))).toBe('leadId');
  });

  it('of two columns with phones, the one that every customer has is the phone', () => {
    const { reading } = opened.reading(LIST_SHEET);
    expect(reading.columns.find(({ field }) => field === 'phone')?.column).toBe(columnOf('电 话'));
  });

  it('the repeated contacts are read as two contacts', () => {
    expect(opened.reading(LIST_SHEET).reading.contacts).toEqual(expectedContacts());
  });

  it('every day and every grade is read as what it means, whatever way it is written', async () => {
    const { reading } = opened.reading(LIST_SHEET);
    const register = await withWorkbook({}, (session) =>
      readRegister(session, reading, ['createdOn', 'gradeManual'], dayOf(TODAY)),
    );
    expect([...register.skipped]).toEqual(expected.skipped);
    const read = (field: string) =>
      (register.columns.get(field)?.parsed ?? []).filter((_, i) => !register.skipped.has(i));
    expect(read('createdOn')).toEqual(customers.map(({ createdOn }) => createdOn));
    expect(read('gradeManual').map((grade) => gradeName(String(grade), GRADE_PROFILES.threeTables))).toEqual(
      customers.map(({ grade }) => grade),
    );
  });

  it('every phone is read as what it means, as a number, with blanks or dashes, in wide digits, the first of two', () => {
    expect(written('电 话').map(readPhone)).toEqual(customers.map(({ phone }) => phone));
  });
});

describe('the sheets around it', () => {
  it('老客户 holds two registers: the companies are read, the orders are named', () => {
    const { reading, lastRow } = opened.reading(EXPECTED_FORMER.name);
    const { kind, headerRow, columns, others } = reading;
    expect({ kind, headerRow, lastRow }).toEqual({
      kind: EXPECTED_FORMER.kind,
      headerRow: EXPECTED_FORMER.headerRow,
      lastRow: EXPECTED_FORMER.lastRow,
    });
    expect(columns.map(({ field }) => field)).toEqual(EXPECTED_FORMER.fields);
    expect(others).toMatchObject([EXPECTED_FORMER.other]);
  });

  it.each(FOREIGN_SHEETS)('%s is none of ours', (name) => {
    expect(opened.reading(name).reading.kind).toBe('other');
  });
});
