import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Sheet, Workbook } from 'hucre/xlsx';
import { isoOf } from './calendar';
import type { RegisterName } from './findings';
import { FIRST_ROWS } from './findings';
import { PLANTED_FAULTS } from './plantedFaults';
import { plantFaults } from './plantFaults';
import { workbookOf } from './workbook';
import { buildConsistentModel } from './buildModel';

jest.setTimeout(60_000);

let parts: Record<string, string>;
let workbook: Workbook;

beforeAll(async () => {
  const bytes = await workbookOf(plantFaults(buildConsistentModel()));
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  workbook = await readXlsx(bytes);
});

function sheetOf(name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Text of a cell, row 1-based; days as ISO dates. */
function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.rows[row - 1]?.[column] ?? null;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
}

/** Header of each column, the progress table's from its upper header row. */
function headersOf(name: RegisterName): string[] {
  const row = FIRST_ROWS[name] - (name === '潜在顾客等级推进表' ? 2 : 1);
  return (sheetOf(name).rows[row - 1] ?? []).map((value) => String(value ?? ''));
}

const matches = (text: string | undefined, pattern: RegExp): string[] =>
  [...(text ?? '').matchAll(pattern)].map(([, found]) => found ?? '');

describe('the workbook of the dealer', () => {
  it('has the sheets of a store in their order', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      '来店登记表',
      '意向客户',
      '跟进记录',
      '潜在顾客等级推进表',
      '保有客户',
      '战败',
      '销售活动日报表',
      '来店统计',
      '基础资料',
    ]);
  });

  it.each([
    ['来店登记表', 603],
    ['意向客户', 401],
    ['跟进记录', 1501],
    ['潜在顾客等级推进表', 214],
    ['保有客户', 302],
    ['战败', 62],
  ] as const)('%s ends in row %i', (name, lastRow) => {
    expect(sheetOf(name).rows).toHaveLength(lastRow);
  });

  it('holds every planted fault in the row that the list names', () => {
    const keyHeader = {
      来店登记表: '序号',
      意向客户: '客户编号',
      跟进记录: '记录编号',
      潜在顾客等级推进表: '客户编号',
      保有客户: '档案编号',
      战败: '序号',
    };
    for (const { sheet: name, row, key, column } of PLANTED_FAULTS) {
      const headers = headersOf(name);
      if (column !== null) expect(headers).toContain(column);
      const sheet = sheetOf(name);
      if (name === '销售活动日报表') {
        const at = (header: string): string => textAt(sheet, row, headers.indexOf(header));
        expect(`${at('日期')} ${at('销售顾问')} ${at('客户姓名')}`).toBe(key);
      } else {
        expect(textAt(sheet, row, headers.indexOf(keyHeader[name]))).toBe(key);
      }
    }
  });

  it('keeps phones and numbers as text, except where a fault says otherwise', () => {
    const faulty = PLANTED_FAULTS.filter(({ id }) => id === 'F06' || id === 'F26').map(
      ({ sheet, row }) => `${sheet} ${row}`,
    );
    const numbers = (Object.keys(FIRST_ROWS) as RegisterName[]).flatMap((name) => {
      const headers = headersOf(name);
      const columns = headers.flatMap((header, c) => (/电话|身份证|车架号|编号/.test(header) ? [c] : []));
      const rows = sheetOf(name).rows;
      return rows.flatMap((row, r) => (columns.some((c) => typeof row[c] === 'number') ? [`${name} ${r + 1}`] : []));
    });
    expect(numbers.sort()).toEqual(faulty.sort());
  });

  it('keeps the days of a register as days', () => {
    const headers = headersOf('意向客户');
    const created = headers.indexOf('建卡日期');
    const days = sheetOf('意向客户')
      .rows.slice(1)
      .map((row) => row[created]);
    expect(days.every((day) => day instanceof Date)).toBe(true);
    expect(textAt(sheetOf('意向客户'), 2, created)).toBe(isoOf(46235));
  });
});

describe("the package of the dealer's workbook", () => {
  it('has one table over the whole register, with a filter and unique columns', () => {
    const table = parts['xl/tables/table1.xml'] ?? '';
    expect(table).toContain('displayName="意向客户表" ref="A1:R401"');
    expect(table).toContain('<autoFilter ref="A1:R401"/>');
    expect(table).toContain('name="TableStyleMedium2"');
    const columns = matches(table, /<tableColumn id="\d+" name="([^"]+)"/g);
    expect(columns).toEqual(headersOf('意向客户'));
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('<autoFilter');
  });

  it('offers drop-downs from named lists that exist', () => {
    const names = matches(parts['xl/workbook.xml'], /<definedName name="([^"]+)">/g);
    expect(new Set(names).size).toBe(names.length);
    const lists = [1, 2, 3, 4, 5, 6, 7].flatMap((n) =>
      matches(parts[`xl/worksheets/sheet${n}.xml`], /<formula1>([^<]+)</g),
    );
    expect(lists.length).toBeGreaterThan(25);
    expect(lists.filter((list) => !names.includes(list))).toEqual([]);
  });

  it('gives the conditional formats of a sheet priorities of their own', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7]) {
      const priorities = matches(parts[`xl/worksheets/sheet${n}.xml`], / priority="(\d+)"/g);
      expect(new Set(priorities).size).toBe(priorities.length);
    }
  });

  it('has formulas with the values they show, and a chart with its cached values', () => {
    const visits = parts['xl/worksheets/sheet1.xml'];
    expect(visits).toContain('<f t="shared" si="0" ref="F4:F603">ROUND((E4-D4)*1440,0)</f>');
    expect(matches(visits, /<f t="shared" si="0"(?: ref="[^"]+")?\/?>[^v]*<v>(-?\d+)<\/v>/g)).toHaveLength(600);
    expect(parts['xl/charts/chart1.xml']).toContain('<c:f>来店统计!$B$3:$B$6</c:f><c:numCache>');
  });
});
