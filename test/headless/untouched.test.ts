import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { main } from '../../src/headless/main';

const SAMPLE = 'assets/samples/汽车4S店客户管理.xlsx';

type Parts = Readonly<Record<string, string>>;

function partsOf(file: string): Parts {
  const entries = unzipSync(fs.readFileSync(file));
  return Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every cell of a worksheet part as it stands in the file, by its address. */
function cellsOf(xml: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell, address = '']) => [address, cell]),
  );
}

const outside = (xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/s, '');
const elements = (xml: string, name: string) => xml.match(new RegExp(`<${name}\\b.*?(?:</${name}>|/>)`, 'gs')) ?? [];

describe('grading the sample of a 4S dealer', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-'));
  const target = path.join(folder, 'graded.xlsx');
  let before: Parts;
  let after: Parts;
  let sheet: string;

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await main(['grade', SAMPLE, '--sheet', '意向客户', '--today', '2026-11-21', '--out', target])).toBe(0);
    jest.restoreAllMocks();
    before = partsOf(SAMPLE);
    after = partsOf(target);
    sheet =
      Object.keys(before).find((name) => /worksheets\/sheet\d+\.xml$/.test(name) && before[name] !== after[name]) ?? '';
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('touches one worksheet, its table, the styles and the strings, and adds the journal', () => {
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    const added = Object.keys(after).filter((name) => !(name in before));
    expect(added.map((name) => name.replace(/\d+/g, 'N'))).toEqual([
      'xl/worksheets/sheetN.xml',
      'xl/worksheets/sheetN.xml',
    ]);
    expect(Object.keys(before).filter((name) => !(name in after))).toEqual([]);
    expect(changed.map((name) => name.replace(/\d+/g, 'N')).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/tables/tableN.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheetN.xml',
    ]);
  });

  it('is taken back cell for cell: blanks that were filled are blank again, the added column is gone', async () => {
    const undone = path.join(folder, 'undone.xlsx');
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await main(['undo', target, '--today', '2026-11-21', '--out', undone])).toBe(0);
    jest.restoreAllMocks();
    const [old, now] = [cellsOf(before[sheet] ?? ''), cellsOf(partsOf(undone)[sheet] ?? '')];
    expect([...old].filter(([address, xml]) => now.get(address) !== xml)).toEqual([]);
    const more = [...now].filter(([address]) => !old.has(address)).map(([, xml]) => xml.replace(/ r="\w+"/, ''));
    expect(new Set(more)).toEqual(new Set(['<c/>']));
  });

  it('keeps every cell but the blanks it fills letter for letter, and adds one column', () => {
    const [old, now] = [cellsOf(before[sheet] ?? ''), cellsOf(after[sheet] ?? '')];
    const changed = [...old].filter(([address, xml]) => now.get(address) !== xml).map(([address]) => address);
    expect(changed.length).toBeGreaterThan(0);
    // Only blanks of 下次访问时间 (O) were filled.
    expect(changed.every((address) => /^O\d+$/.test(address) && !/<v>/.test(old.get(address) ?? ''))).toBe(true);
    const added = [...now.keys()].filter((address) => !old.has(address));
    expect(new Set(added.map((address) => address.replace(/\d/g, '')))).toEqual(new Set(['S']));
    expect(added).toHaveLength(401);
  });

  it('keeps what surrounds the cells: only size, widths and the new prompt differ', () => {
    const strip = (xml: string) =>
      outside(xml).replace(/<dimension[^>]*>|<cols>.*?<\/cols>|<dataValidations.*?<\/dataValidations>/gs, '');
    expect(strip(after[sheet] ?? '')).toBe(strip(before[sheet] ?? ''));
    const validations = elements(after[sheet] ?? '', 'dataValidation');
    for (const validation of elements(before[sheet] ?? '', 'dataValidation')) expect(validations).toContain(validation);
    expect(validations.filter((xml) => /sqref="S1"/.test(xml))).toHaveLength(1);
  });

  it('only appends to the styles and the strings', () => {
    const list = (xml: string | undefined, name: string) =>
      elements(elements(xml ?? '', name)[0] ?? '', name === 'sst' ? 'si' : 'xf');
    for (const [part, name] of [
      ['xl/styles.xml', 'cellXfs'],
      ['xl/sharedStrings.xml', 'sst'],
    ] as const) {
      const known = list(before[part], name);
      expect(list(after[part], name).slice(0, known.length)).toEqual(known);
    }
  });

  it('lets the table grow by its column and nothing else', () => {
    const table =
      Object.keys(before).find((name) => name.startsWith('xl/tables/') && before[name] !== after[name]) ?? '';
    expect(after[table]).toContain('ref="A1:S401"');
    const names = (xml: string | undefined) =>
      [...(xml ?? '').matchAll(/<tableColumn\b[^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names(after[table])).toEqual([...names(before[table]), '系统级别']);
  });
});
