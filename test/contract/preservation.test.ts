import { ExcelHost } from '../../src/workbench/host/excelHost';
import { FULL_PARTS, fullWorkbook } from './fullWorkbook';
import { element, elements, partsOf, surroundings } from './parts';

/** A user's file comes back as it was, but for what was changed. Compared on the text of the parts, never through the host. */
const SHEET = 'xl/worksheets/sheet1.xml';
const before = partsOf(fullWorkbook());

function opened(): ExcelHost {
  const host = ExcelHost.open(fullWorkbook());
  // The sheet of the example is protected, and nobody knows its password.
  return host;
}

function sheet(host: ExcelHost, name = '登记') {
  const found = host.workbook.$sheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The workbook without the protection of its first sheet. */
function unprotected(): ExcelHost {
  const xml = String(FULL_PARTS[SHEET]).replace(/<sheetProtection[^>]*\/>/, '');
  return ExcelHost.open(fullWorkbook({ [SHEET]: xml }));
}

const changedParts = (after: Record<string, string>) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort();

/** Every part is well-formed, declared and reached, and no relationship leads nowhere. */
function expectSound(parts: Record<string, string>): void {
  const types = parts['[Content_Types].xml'] ?? '';
  for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(name);
  for (const [name, xml] of Object.entries(parts)) {
    if (!name.endsWith('.rels')) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (source) expect(Object.keys(parts)).toContain(source);
    for (const [tag] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
      if (tag.includes('TargetMode="External"')) continue;
      const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
      const path = target.startsWith('/') ? target.slice(1) : resolve(source, target);
      expect(Object.keys(parts)).toContain(path);
    }
  }
}

function resolve(source: string, target: string): string {
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

const cell = (xml: string, name: string) => elements(xml, 'c').find((one) => one.includes(` r="${name}"`)) ?? '';

describe('a workbook that is opened and saved', () => {
  it('has every part as it was', () => {
    expect(partsOf(opened().save())).toEqual(before);
  });

  it('also when every sheet has been looked at', () => {
    const host = opened();
    for (const one of host.workbook.$sheets) if (one.$hasCells) void one.getUsedRange().values;
    expect(partsOf(host.save())).toEqual(before);
  });

  it('also with its other sheets read only', () => {
    const host = ExcelHost.open(fullWorkbook(), { readOnly: true });
    expect(partsOf(host.save())).toEqual(before);
  });
});

describe('two new cells on one sheet', () => {
  const host = unprotected();
  sheet(host).getRange('F5').values = [['新 & "值"']];
  sheet(host).getRange('H21').values = [[12.5]];
  const after = partsOf(host.save());
  const old = before[SHEET]?.replace(/<sheetProtection[^>]*\/>/, '') ?? '';
  const now = after[SHEET] ?? '';

  it('change that sheet, the shared strings, and drop the order of calculation', () => {
    expect(changedParts(after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/sharedStrings.xml',
      SHEET,
    ]);
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expectSound(after);
  });

  it('stand there with the right type', () => {
    expect(cell(now, 'F5')).toBe('<c r="F5" t="s"><v>14</v></c>');
    expect(cell(now, 'H21')).toBe('<c r="H21"><v>12.5</v></c>');
  });

  it('leave every other cell and row letter for letter', () => {
    const others = elements(now, 'c').filter((one) => !/ r="(?:F5|H21)"/.test(one));
    expect(others).toEqual(elements(old, 'c'));
    const rows = elements(now, 'row').filter((row) => !/ r="(?:5|21)"/.test(row));
    expect(rows).toEqual(elements(old, 'row').filter((row) => !/ r="5"/.test(row)));
  });

  it('leave everything around the cells letter for letter', () => {
    expect(surroundings(now)).toEqual({ ...surroundings(old), dimension: '<dimension ref="A1:J21"/>' });
  });

  it('append to the shared strings, and nothing else', () => {
    const strings = after['xl/sharedStrings.xml'] ?? '';
    expect(elements(strings, 'si').slice(0, 14)).toEqual(elements(before['xl/sharedStrings.xml'] ?? '', 'si'));
    expect(elements(strings, 'si').slice(14)).toEqual(['<si><t>新 &amp; "值"</t></si>']);
  });

  it('are the same after saving twice', () => {
    expect(partsOf(host.save())).toEqual(after);
  });

  it('are joined by a third when the saved workbook is changed and saved again', () => {
    sheet(host).getRange('F6').values = [['再一个']];
    const third = partsOf(host.save());
    expect(cell(third[SHEET] ?? '', 'F6')).toBe('<c r="F6" t="s"><v>15</v></c>');
    expect(cell(third[SHEET] ?? '', 'F5')).toBe(cell(now, 'F5'));
    expect(third['xl/styles.xml']).toBe(before['xl/styles.xml']);
    expectSound(third);
  });
});

describe('new formats', () => {
  it('are appended to the styles; cells keep their content as it is written', () => {
    const host = unprotected();
    const one = sheet(host);
    one.getRange('A1').format.fill.color = '#FFF2CC';
    one.getRange('I5').numberFormat = '0.0';
    const after = partsOf(host.save());
    const styles = after['xl/styles.xml'] ?? '';
    const was = before['xl/styles.xml'] ?? '';
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'cellStyleXfs', 'cellStyles'])
      expect(element(styles, list).replace(/<\/\w+>$/, '')).toContain(
        element(was, list)
          .replace(/^<[^>]*>/, '')
          .replace(/<\/\w+>$/, ''),
      );
    expect(element(styles, 'cellXfs')).toContain('count="12"');
    expect(element(styles, 'extLst')).toBe(element(was, 'extLst'));
    // Rich text stays rich, a shared formula shared.
    expect(cell(after[SHEET] ?? '', 'A1')).toMatch(/^<c r="A1" t="s" s="1[01]"><v>5<\/v><\/c>$/);
    expect(cell(after[SHEET] ?? '', 'I5')).toMatch(/^<c r="I5" s="1[01]"><f t="shared" si="0"\/><v>5001<\/v><\/c>$/);
  });
});

describe('a row inserted into the table', () => {
  const host = unprotected();
  sheet(host).getRange('5:5').insert('Down');
  const after = partsOf(host.save());
  const now = after[SHEET] ?? '';
  const around = surroundings(now);

  it('moves the cells below with all they hold', () => {
    expect(cell(now, 'B6')).toBe('<c r="B6" s="5" t="s"><v>9</v></c>');
    expect(cell(now, 'C8')).toBe('<c r="C8" t="inlineStr"><is><t>行内</t></is></c>');
    expect(cell(now, 'A9')).toBe('<c r="A9" t="str"><f>"合计"</f><v>合计</v></c>');
    expect(cell(now, 'B11')).toBe('<c r="B11" t="e"><v>#N/A</v></c>');
    expect(cell(now, 'F11')).toBe('<c r="F11" s="7"><v>1E-3</v></c>');
    expect(cell(now, 'A13')).toBe('<c r="A13"><f t="array" ref="A13:A14">D4:D6*2</f><v>2000</v></c>');
    expect(element(now, 'row r="7"')).toBeDefined();
    expect(elements(now, 'row').find((row) => row.includes(' r="7"'))).toMatch(/ hidden="1"/);
  });

  it('resolves the shared formula, which is no longer the same in all its cells', () => {
    expect([cell(now, 'I4'), cell(now, 'I6'), cell(now, 'I7')].map((one) => element(one, 'f'))).toEqual([
      '<f>D4*2</f>',
      '<f>D6*2</f>',
      '<f>D7*2</f>',
    ]);
  });

  it('takes along merged cells, validations, rules, links, breaks and extensions', () => {
    expect(around.mergeCells).toContain('<mergeCell ref="A16:A17"/>');
    expect(around.dataValidations).toContain('sqref="C4:C9"');
    expect(around.dataValidations).toContain('sqref="A4:A8"');
    expect(around.conditionalFormatting).toContain('<conditionalFormatting sqref="D4:D9">');
    expect(around.conditionalFormatting).toContain('<formula>$D$11</formula>');
    expect(around.conditionalFormatting).toContain('<x14:id>{11111111-2222-3333-4444-555555555555}</x14:id>');
    expect(around.hyperlinks).toBe(
      '<hyperlinks><hyperlink ref="B16" r:id="rId1" tooltip="打开"/><hyperlink ref="A16" location="汇总!A1" display="汇总"/></hyperlinks>',
    );
    expect(around.rowBreaks).toContain('<brk id="13"');
    expect(around.protectedRanges).toContain('sqref="F11:F13"');
    expect(around.ignoredErrors).toContain('sqref="B4:B8"');
    expect(elements(around.extLst ?? '', 'xm:sqref').sort()).toEqual([
      '<xm:sqref>D4:D9</xm:sqref>',
      '<xm:sqref>F11:F16</xm:sqref>',
      '<xm:sqref>J4</xm:sqref>',
    ]);
    expect(elements(around.extLst ?? '', 'xm:f')).toEqual(['<xm:f>选项!$A$1:$A$4</xm:f>', '<xm:f>登记!D4:D8</xm:f>']);
  });

  it('makes the table larger and gives the row its calculated column', () => {
    const table = after['xl/tables/table1.xml'] ?? '';
    expect(table).toContain(' ref="A3:E9" ');
    expect(table).toContain('<autoFilter ref="A3:E8" xr:uid="{00000000-0009-0000-0100-000001000000}"/>');
    expect(element(table, 'tableColumns')).toBe(element(before['xl/tables/table1.xml'] ?? '', 'tableColumns'));
    expect(cell(now, 'E5')).toContain('<f>表1[[#This Row],[金额]]*(1+税率)</f>');
  });

  it('is followed by names, other sheets, charts, comments, drawings and the pivot table’s source', () => {
    const workbook = after['xl/workbook.xml'] ?? '';
    expect(workbook).toContain('>登记!$A$1:$J$21</definedName>');
    expect(workbook).toContain('>登记!$D$4:$D$9</definedName>');
    expect(workbook).toContain('>登记!$A:$A,登记!$3:$3</definedName>');
    const summary = after['xl/worksheets/sheet5.xml'] ?? '';
    expect(elements(summary, 'f')).toEqual([
      '<f>SUM(登记!D4:D8)</f>',
      '<f>SUM(表1[金额])</f>',
      '<f>登记!$D$21</f>',
      '<f>登记!J21</f>',
    ]);
    expect(element(summary, 'formula1')).toBe('<formula1>登记!$B$4:$B$7</formula1>');
    expect(after['xl/worksheets/sheet4.xml']).toContain('登记!D4<');
    expect(elements(after['xl/charts/chart1.xml'] ?? '', 'c:f')).toEqual([
      '<c:f>登记!$D$3</c:f>',
      '<c:f>登记!$B$4:$B$8</c:f>',
      '<c:f>登记!$D$4:$D$8</c:f>',
    ]);
    expect(after['xl/comments1.xml']).toContain('<comment ref="B6"');
    expect(after['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>5</x:Row>');
    expect(elements(after['xl/drawings/drawing1.xml'] ?? '', 'xdr:row').join('')).toBe(
      '<xdr:row>1</xdr:row><xdr:row>2</xdr:row><xdr:row>21</xdr:row><xdr:row>35</xdr:row>',
    );
    expect(after['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('ref="A3:E8"');
  });

  it('leaves a sound package', () => {
    expectSound(after);
    const untouched = ['xl/styles.xml', 'xl/theme/theme1.xml', 'docProps/core.xml', 'customXml/item1.xml'];
    for (const name of untouched) expect(after[name]).toBe(before[name]);
    expect(partsOf(host.save())).toEqual(after);
  });
});

describe('other structural changes', () => {
  it('a deleted column takes its parts of everything along', () => {
    const host = unprotected();
    sheet(host).getRange('C:C').delete('Left');
    const after = partsOf(host.save());
    const around = surroundings(after[SHEET] ?? '');
    expect(cell(after[SHEET] ?? '', 'C4')).toBe('<c r="C4" s="6"><v>1000</v></c>');
    expect(around.dataValidations).not.toContain('list');
    expect(around.conditionalFormatting).not.toContain('expression');
    expect(around.cols).toContain('<col min="6" max="7" width="9" hidden="1" outlineLevel="1"/>');
    expect(after['xl/tables/table1.xml']).toContain('<tableColumns count="4">');
    expect(after['xl/tables/table1.xml']).not.toContain('级别');
    expect(elements(after['xl/worksheets/sheet5.xml'] ?? '', 'f')[0]).toBe('<f>SUM(登记!C4:C7)</f>');
    expectSound(after);
  });

  it('a renamed sheet is renamed wherever it is named', () => {
    const host = opened();
    sheet(host).name = '来店 登记';
    const after = partsOf(host.save());
    expect(after['xl/workbook.xml']).toContain('<sheet name="来店 登记" sheetId="7" r:id="rId1"/>');
    expect(after['xl/workbook.xml']).toContain(">'来店 登记'!$D$4:$D$8</definedName>");
    expect(elements(after['xl/worksheets/sheet5.xml'] ?? '', 'f')[0]).toBe("<f>SUM('来店 登记'!D4:D7)</f>");
    expect(after['xl/charts/chart1.xml']).toContain("'来店 登记'!$D$4:$D$7");
    expect(after['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('sheet="来店 登记"');
    expect(after['xl/worksheets/sheet1.xml']).toContain("<xm:f>'来店 登记'!D4:D7</xm:f>");
    expectSound(after);
  });

  it('a deleted sheet goes with everything that only it led to', () => {
    const host = opened();
    sheet(host).delete();
    const after = partsOf(host.save());
    const gone = [
      'xl/tables/table1.xml',
      'xl/comments1.xml',
      'xl/drawings/drawing1.xml',
      'xl/charts/chart1.xml',
      'xl/media/image1.png',
    ];
    for (const name of [SHEET, ...gone]) expect(Object.keys(after)).not.toContain(name);
    expect(after['xl/workbook.xml']).not.toContain('Print_Area');
    expect(after['xl/workbook.xml']).toContain('activeTab="2"');
    expect(after['xl/workbook.xml']).toContain('localSheetId="3"');
    expect(elements(after['xl/worksheets/sheet5.xml'] ?? '', 'f')[0]).toBe('<f>SUM(#REF!)</f>');
    expectSound(after);
  });

  it('a new sheet and its table are declared and related', () => {
    const host = opened();
    const made = host.workbook.worksheets.add('新表');
    made.getRange('A1:B2').values = [
      ['客户', '金额'],
      ['甲', 1],
    ];
    const table = made.tables.add('A1:B2', true);
    table.name = '新客户';
    const after = partsOf(host.save());
    expect(after['xl/workbook.xml']).toContain('<sheet name="新表" sheetId="12" r:id="rId12"/>');
    expect(after['xl/worksheets/sheet6.xml']).toContain('<tablePart r:id="rId1"/>');
    expect(after['xl/tables/table2.xml']).toContain('id="4" name="新客户" displayName="新客户" ref="A1:B2"');
    expectSound(after);
  });

  it('a sheet that comes to the front is the only one selected', () => {
    const host = opened();
    sheet(host, '汇总').activate();
    const after = partsOf(host.save());
    expect(after['xl/workbook.xml']).toContain('activeTab="4"');
    expect(after['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
    expect(after['xl/worksheets/sheet5.xml']).toContain('tabSelected="1"');
  });
});

describe('what the host reads of such a workbook', () => {
  it('is what it says', () => {
    const host = opened();
    const one = sheet(host);
    expect(host.workbook.$date1904).toBe(true);
    expect(one.getRange('A1').values).toEqual([['重要 客户']]);
    expect(one.getRange('A7:C7').values).toEqual([['東京', '  前后有空格  ', '行内']]);
    expect(one.getRange('G10').values).toEqual([['上\r下']]);
    expect(one.getRange('C10:D10').text).toEqual([['2021/9/23', '2021年9月24日']]);
    expect(one.getRange('A10:B10').values).toEqual([[true, '#N/A']]);
    expect(one.getRange('I5').formulas).toEqual([['=D5*2']]);
    expect(one.getRange('A1').format.font.color).toBe('#FFFFFF');
    expect(one.getRange('A3').format.fill.color).toBe('#A3C2E0');
    expect(one.getRange('E10').format.fill.color).toBe('#FFFF00');
    expect(one.getRange('C5').dataValidation.prompt).toEqual({
      showPrompt: true,
      title: '级别',
      message: 'H 最高\nD 最低',
    });
    expect(one.getRange('F12').dataValidation.rule).toEqual({
      list: { inCellDropDown: true, source: '=选项!$A$1:$A$4' },
    });
    expect(one.charts.$items.map((chart) => [chart.name, chart.title.text, chart.chartType])).toEqual([
      ['金额图', '各客户金额', 'ColumnClustered'],
    ]);
    expect(one.protection.protected).toBe(true);
    expect(sheet(host, '前缀').getRange('A1:B1').values).toEqual([['前缀', 1000]]);
    expect(sheet(host, '内部').visibility).toBe('VeryHidden');
    expect(host.workbook.properties.title).toBe('客户登记');
    expect(host.workbook.customXmlParts.$items.map(({ id }) => id)).toEqual(['{6B29FC40-CA47-1067-B31D-00DD010662DA}']);
  });
});

describe('a strict workbook', () => {
  const strict = (text: string) =>
    text
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml)\/2006\//g,
        'http://purl.oclc.org/ooxml/$1/',
      )
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\//g,
        'http://purl.oclc.org/ooxml/officeDocument/',
      );
  const parts = Object.fromEntries(
    Object.entries(FULL_PARTS).flatMap(([name, part]) => (typeof part === 'string' ? [[name, strict(part)]] : [])),
  );

  it('is read, and what is added speaks its language', () => {
    const host = ExcelHost.open(fullWorkbook(parts));
    expect(sheet(host).getRange('B4').values).toEqual([['张三']]);
    host.workbook.worksheets.add('新表').getRange('A1').values = [[1]];
    const after = partsOf(host.save());
    expect(after['xl/worksheets/sheet6.xml']).toContain('http://purl.oclc.org/ooxml/spreadsheetml/main');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('schemas.openxmlformats.org/officeDocument');
    expect(after[SHEET]).toBe(parts[SHEET]);
  });
});
