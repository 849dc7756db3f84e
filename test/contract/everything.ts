import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const rels = (...targets: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="${PKG}/relationships">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

/** The register of the workbook below: a table with a calculated column and a totals row. */
const DATA =
  '<sheetData>' +
  '<row r="1" spans="1:6" ht="24" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" s="2" t="s"><v>2</v></c><c r="D1" s="2" t="s"><v>3</v></c></row>' +
  '<row r="2" spans="1:6"><c r="A2" t="s"><v>4</v></c><c r="B2" s="1"><v>46347</v></c><c r="C2"><v>1200.5</v></c><c r="D2"><f>登记表[[#This Row],[金额]]*2</f><v>2401</v></c><c r="F2" cm="1"><f t="array" ref="F2">SUM(C2:C3)</f><v>1500.5</v></c></row>' +
  '<row r="3" spans="1:6" hidden="1" outlineLevel="1"><c r="A3" t="inlineStr"><is><t>李四</t></is></c><c r="B3" s="1"><v>46348</v></c><c r="C3"><v>300</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">C3*2</f><v>600</v></c><c r="F3" t="b"><v>1</v></c></row>' +
  '<row r="4" spans="1:6"><c r="A4" t="s"><v>5</v></c><c r="B4" s="3"><v>46349</v></c><c r="C4"><v>88</v></c><c r="D4"><f t="shared" si="0"/><v>176</v></c><c r="F4" t="e"><v>#N/A</v></c></row>' +
  '<row r="5" spans="1:6"><c r="A5" t="s"><v>6</v></c><c r="C5"><f>SUBTOTAL(109,登记表[金额])</f><v>1588.5</v></c></row>' +
  '</sheetData>';

const EXTENSIONS =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>配置!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>E2:E4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
  '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const REGISTER =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetPr><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:F5"/>` +
  '<sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="1" max="1" width="14.5" customWidth="1"/><col min="5" max="5" width="9" hidden="1" customWidth="1"/></cols>' +
  DATA +
  '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" objects="1" scenarios="1"/>' +
  '<mergeCells count="1"><mergeCell ref="A8:C8"/></mergeCells>' +
  '<conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1000</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E2:E4"><formula1>"H,A,B,C"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" location="配置!A1" display="去配置"/></hyperlinks><printOptions headings="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>' +
  '<ignoredErrors><ignoredError sqref="A2:A4" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>' +
  EXTENSIONS +
  '</worksheet>';

const STATISTICS = `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>SUM(登记!C2:C4)</x:f><x:v>1588.5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

const LIST = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>`;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="12"/><color indexed="9"/><name val="微软雅黑"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center"/><protection locked="0"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFC00000"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const STRINGS =
  `${HEAD}<sst xmlns="${MAIN}" count="8" uniqueCount="8"><si><t>客户</t></si><si><t>日期</t></si><si><t>金额</t></si><si><t>两倍</t></si>` +
  '<si><r><rPr><b/><sz val="11"/></rPr><t>张</t></r><r><t xml:space="preserve">三 </t></r></si><si><t>王五</t><rPh sb="0" eb="2"><t>オウゴ</t></rPh><phoneticPr fontId="0"/></si><si><t>汇总</t></si><si><t>配置_x000D_项</t></si></sst>';

const TABLE =
  `${HEAD}<table xmlns="${MAIN}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" id="1" xr:uid="{00000000-000C-0000-FFFF-FFFF00000000}" name="登记表" displayName="登记表" ref="A1:D5" totalsRowCount="1"><autoFilter ref="A1:D4"/>` +
  '<tableColumns count="4"><tableColumn id="1" name="客户" totalsRowLabel="汇总"/><tableColumn id="2" name="日期" dataDxfId="0"/><tableColumn id="3" name="金额" totalsRowFunction="sum"/><tableColumn id="4" name="两倍"><calculatedColumnFormula>登记表[[#This Row],[金额]]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="12000"/></bookViews>` +
  '<sheets><sheet name="登记" sheetId="3" r:id="rId1"/><sheet name="统计" sheetId="5" r:id="rId2"/><sheet name="配置" sheetId="6" state="hidden" r:id="rId3"/><sheet name="系统" sheetId="9" state="veryHidden" r:id="rId4"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">登记!$1:$1</definedName><definedName name="级别" comment="下拉">配置!$A$1:$A$4</definedName></definedNames><calcPr calcId="191029"/></workbook>';

/** The text parts of a workbook with every feature, written by hand so that nothing of ours has touched it. */
export const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>` +
    override('xl/workbook.xml', `${SHEETML}.sheet.main+xml`) +
    [1, 2, 3, 4].map((n) => override(`xl/worksheets/sheet${n}.xml`, `${SHEETML}.worksheet+xml`)).join('') +
    override('xl/styles.xml', `${SHEETML}.styles+xml`) +
    override('xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`) +
    override('xl/calcChain.xml', `${SHEETML}.calcChain+xml`) +
    override('xl/tables/table1.xml', `${SHEETML}.table+xml`) +
    override('xl/comments1.xml', `${SHEETML}.comments+xml`) +
    override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml') +
    override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml') +
    '</Types>',
  '_rels/.rels': rels(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'extended-properties', 'docProps/app.xml'],
  ),
  'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId4', 'worksheet', 'worksheets/sheet4.xml'],
    ['rId5', 'styles', 'styles.xml'],
    ['rId6', 'sharedStrings', 'sharedStrings.xml'],
    ['rId7', 'calcChain', 'calcChain.xml'],
    ['rId8', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': REGISTER,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['rId1', 'table', '../tables/table1.xml'],
    ['rId2', 'drawing', '../drawings/drawing1.xml'],
    ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId4', 'comments', '../comments1.xml'],
  ),
  'xl/worksheets/sheet2.xml': STATISTICS,
  'xl/worksheets/sheet3.xml': LIST,
  'xl/worksheets/sheet4.xml': LIST,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': STRINGS,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="3"/></calcChain>`,
  'xl/tables/table1.xml': TABLE,
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>经理</author></authors><commentList><comment ref="A2" authorId="0"><text><t>重点客户</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
  'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>登记!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  'xl/media/readme.txt': '任何程序留下的部件',
  'customXml/item1.xml': '<settings xmlns="urn:someone-else"><a>1</a></settings>',
};

export function everythingWorkbook(): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)])));
}
