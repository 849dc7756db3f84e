import { strFromU8, unzipSync } from 'fflate';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { everythingWorkbook, PARTS } from './everything';

const REGISTER = 'xl/worksheets/sheet1.xml';

/** The parts of a saved workbook as text: nothing of ours reads them. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const rowsOf = (xml: string) => xml.match(/<row\b.*?<\/row>/gs) ?? [];
const cellsOf = (xml: string) =>
  new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell, address = '']) => [address, cell]),
  );
const around = (xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/s, '').replace(/<dimension[^>]*>/, '');
const differing = (after: Record<string, string>) => Object.keys(PARTS).filter((name) => after[name] !== PARTS[name]);

/** Opens the workbook with every feature, lets `work` do something to it, and gives back what is saved. */
function saved(work: (host: ExcelHost) => void): Record<string, string> {
  const host = ExcelHost.open(everythingWorkbook());
  work(host);
  return partsOf(host.save());
}

describe('a workbook with every feature', () => {
  it('comes out as it went in when nothing was done', () => {
    expect(saved(() => undefined)).toEqual(PARTS);
  });

  it('comes out as it went in when it was only looked at', () => {
    expect(
      saved(({ workbook }) => {
        for (const sheet of workbook.$sheets) void sheet.getUsedRangeOrNullObject(false)?.text;
      }),
    ).toEqual(PARTS);
  });

  it('reads what Excel would read', () => {
    const { workbook } = ExcelHost.open(everythingWorkbook());
    const register = workbook.$sheet('登记');
    expect(register?.getRange('A1:D5').text).toEqual([
      ['客户', '日期', '金额', '两倍'],
      ['张三 ', '2026年11月21日', '1200.5', '2401'],
      ['李四', '2026年11月22日', '300', '600'],
      ['王五', '2026年11月', '88', '176'],
      ['汇总', '', '1588.5', ''],
    ]);
    expect(register?.getRange('F2:F4').values).toEqual([[1500.5], [true], ['#N/A']]);
    expect(register?.getRange('D4').formulas).toEqual([['=C4*2']]);
    expect(workbook.$sheet('统计')?.getRange('A1').formulas).toEqual([['=SUM(登记!C2:C4)']]);
    expect(workbook.$sheets.map(({ visibility }) => visibility)).toEqual([
      'Visible',
      'Visible',
      'Hidden',
      'VeryHidden',
    ]);
    expect(register?.getRange('A1').format.fill.color).toBe('#2F5597');
  });
});

describe('two cells written beside the register', () => {
  const after = saved((host) =>
    host.edit(
      (workbook) => ((workbook.$sheet('登记')?.getRange('G2:G3') ?? { values: [] }).values = [['甲级客户'], [7]]),
    ),
  );

  it('change the worksheet and the strings, and no other part', () => {
    expect(differing(after).sort()).toEqual(
      [
        '[Content_Types].xml',
        REGISTER,
        'xl/_rels/workbook.xml.rels',
        'xl/calcChain.xml',
        'xl/sharedStrings.xml',
      ].sort(),
    );
  });

  it('leave every other cell and everything around the cells letter for letter', () => {
    const [old, now] = [cellsOf(PARTS[REGISTER] ?? ''), cellsOf(after[REGISTER] ?? '')];
    for (const [address, xml] of old) expect([address, now.get(address)]).toEqual([address, xml]);
    expect([...now.keys()].filter((address) => !old.has(address))).toEqual(['G2', 'G3']);
    expect(around(after[REGISTER] ?? '')).toBe(around(PARTS[REGISTER] ?? ''));
    // Rows without a new cell are the very same text.
    for (const row of [0, 3, 4]) expect(rowsOf(after[REGISTER] ?? '')[row]).toBe(rowsOf(PARTS[REGISTER] ?? '')[row]);
  });

  it('are typed right', () => {
    const now = cellsOf(after[REGISTER] ?? '');
    expect(now.get('G2')).toMatch(/^<c r="G2" t="s"><v>8<\/v><\/c>$/);
    expect(now.get('G3')).toMatch(/^<c r="G3"><v>7<\/v><\/c>$/);
    expect(after['xl/sharedStrings.xml']).toContain('<si><t>甲级客户</t></si></sst>');
  });

  it('append to the strings: rich text and phonetic guides stay', () => {
    const items = (xml: string | undefined) => (xml ?? '').match(/<si>.*?<\/si>/gs) ?? [];
    expect(items(after['xl/sharedStrings.xml']).slice(0, 8)).toEqual(items(PARTS['xl/sharedStrings.xml']));
  });

  it('drop the chain of calculation together with all that names it', () => {
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('are saved alike a second time', () => {
    const host = ExcelHost.open(everythingWorkbook());
    host.edit((workbook) => workbook.$sheet('登记')?.getCell(1, 6).$rect);
    host.edit((workbook) => (workbook.$active.getRange('G2:G3').values = [['甲级客户'], [7]]));
    host.save();
    expect(partsOf(host.save())).toEqual(after);
  });
});

describe('a row inserted above the register', () => {
  const after = saved((host) => host.edit((workbook) => workbook.$active.getRange('1:1').insert('Down')));
  const xml = after[REGISTER] ?? '';

  it('moves cells, formulas, merges, validations, formats, links and the table', () => {
    expect(cellsOf(xml).get('A3')).toBe('<c r="A3" t="s"><v>4</v></c>');
    expect(xml).toContain('<mergeCell ref="A9:C9"/>');
    expect(xml).toMatch(/<conditionalFormatting sqref="C3:C5">/);
    expect(xml).toMatch(/<dataValidation [^>]*sqref="E3:E5"/);
    expect(xml).toMatch(/<hyperlink [^>]*ref="A3"/);
    expect(after['xl/tables/table1.xml']).toContain('ref="A2:D6"');
    expect(after['xl/tables/table1.xml']).toContain(
      '<calculatedColumnFormula>登记表[[#This Row],[金额]]*2</calculatedColumnFormula>',
    );
  });

  it('is followed by formulas and names of other sheets', () => {
    expect(after['xl/worksheets/sheet2.xml']).toContain('SUM(登记!C3:C5)');
    expect(after['xl/workbook.xml']).toContain('登记!$2:$2');
  });

  it('opens again as the same register', () => {
    const host = ExcelHost.open(everythingWorkbook());
    host.edit((workbook) => workbook.$active.getRange('1:1').insert('Down'));
    const again = ExcelHost.open(host.save());
    expect(
      again.workbook
        .$table('登记表')
        ?.getDataBodyRange()
        .text.map(([name]) => name),
    ).toEqual(['张三 ', '李四', '王五']);
    expect(again.workbook.$active.getRange('D5').formulas).toEqual([['=C5*2']]);
  });
});
