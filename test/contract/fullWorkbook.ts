import { strToU8, zipSync } from 'fflate';

/**
 * A workbook with every feature that an add-in must not hurt, written by hand, part by part. The data are invented.
 * Sheets: 登记 (everything), 选项 (lists, hidden), 内部 (very hidden), 前缀 (every element with a prefix), 汇总 (formulas that look at 登记).
 */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';

const relationships = (...entries: readonly (readonly [type: string, target: string, external?: boolean])[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ([type, target, external], i) =>
        `<Relationship Id="rId${i + 1}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const CONTENT_TYPES = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>${[1, 2, 3, 4, 5].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEETML}.worksheet+xml"/>`).join('')}<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEETML}.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SHEETML}.calcChain+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SHEETML}.table+xml"/><Override PartName="/xl/comments1.xml" ContentType="${SHEETML}.comments+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="${SHEETML}.pivotTable+xml"/><Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${SHEETML}.pivotCacheDefinition+xml"/><Override PartName="/xl/pivotCache/pivotCacheRecords1.xml" ContentType="${SHEETML}.pivotCacheRecords+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`;

const WORKBOOK = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">
  <fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="24332"/>
  <workbookPr date1904="1" defaultThemeVersion="166925"/>
  <mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\"/></mc:Choice></mc:AlternateContent>
  <bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12225" tabRatio="700" activeTab="0"/></bookViews>
  <sheets>
    <sheet name="登记" sheetId="7" r:id="rId1"/>
    <sheet name="选项" sheetId="2" state="hidden" r:id="rId2"/>
    <sheet name="内部" sheetId="3" state="veryHidden" r:id="rId3"/>
    <sheet name="前缀" sheetId="9" r:id="rId4"/>
    <sheet name="汇总" sheetId="11" r:id="rId5"/>
  </sheets>
  <definedNames>
    <definedName name="_xlnm.Print_Area" localSheetId="0">登记!$A$1:$J$20</definedName>
    <definedName name="_xlnm.Print_Titles" localSheetId="0">登记!$A:$A,登记!$3:$3</definedName>
    <definedName name="税率" comment="增值税">0.13</definedName>
    <definedName name="金额列">登记!$D$4:$D$8</definedName>
    <definedName name="本表" localSheetId="4">汇总!$A$1</definedName>
    <definedName name="级别" hidden="1">选项!$A$1:$A$4</definedName>
  </definedNames>
  <calcPr calcId="191029"/>
  <pivotCaches><pivotCache cacheId="5" r:id="rId9"/></pivotCaches>
  <extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>
</workbook>`;

/** Formats: 1 date 14, 2 built-in Chinese date 31, 3 theme fill with tint, 4 indexed fill, 5 text, 6 money, 7 unlocked, 8 border. */
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="176" formatCode="&quot;¥&quot;#,##0.00"/></numFmts><fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="等线"/><family val="2"/></font><font><u/><sz val="11"/><color theme="10"/><name val="等线"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FFFF0000"/></right><top style="dashed"><color indexed="10"/></top><bottom style="double"><color theme="1"/></bottom><diagonal style="hair"><color auto="1"/></diagonal></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="4" borderId="1" xfId="0" applyBorder="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="1"/></cellXfs><cellStyles count="2"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="超链接" xfId="1" builtinId="8"/></cellStyles><dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><numFmt numFmtId="30" formatCode="@"/></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><colors><mruColors><color rgb="FF123456"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

/** 0–4 headers, 5 rich text, 6 with a phonetic guide, 7 with blanks around, 8–12 names, 13 with an escaped character. */
const STRINGS = `${DECLARATION}<sst xmlns="${MAIN}" count="40" uniqueCount="14"><si><t>编号</t></si><si><t>客户</t></si><si><t>级别</t></si><si><t>金额</t></si><si><t>含税</t></si><si><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="等线"/></rPr><t>重要</t></r><r><rPr><sz val="11"/><rFont val="等线"/></rPr><t xml:space="preserve"> 客户</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve">  前后有空格  </t></si><si><t>张三</t></si><si><t>李四 &amp; 王五 &lt;甲&gt;</t></si><si><t>赵六</t></si><si><t>A</t></si><si><t>B</t></si><si><t>上_x000D_下</t></si></sst>`;

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

const SHEET1 = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Sheet1"><tabColor theme="9" tint="-0.25"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:J20"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomLeft" activeCell="A4" sqref="A4"/><selection pane="bottomRight" activeCell="C5" sqref="C5:D6"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="14.25" outlineLevelRow="1" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="8.5" customWidth="1"/><col min="2" max="3" width="12.75" style="5" customWidth="1"/><col min="7" max="8" width="9" hidden="1" outlineLevel="1"/></cols><sheetData><row r="1" spans="1:10" ht="30" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="3" t="s"><v>5</v></c><c r="B1" s="3"/><c r="C1" s="3"/></row><row r="3" spans="1:10" s="8" customFormat="1"><c r="A3" s="3" t="s"><v>0</v></c><c r="B3" s="3" t="s"><v>1</v></c><c r="C3" s="3" t="s"><v>2</v></c><c r="D3" s="3" t="s"><v>3</v></c><c r="E3" s="3" t="s"><v>4</v></c></row><row r="4" spans="1:10"><c r="A4"><v>1</v></c><c r="B4" s="5" t="s"><v>8</v></c><c r="C4" t="s"><v>11</v></c><c r="D4" s="6"><v>1000</v></c><c r="E4"><f>表1[[#This Row],[金额]]*(1+税率)</f><v>1130</v></c><c r="I4"><f t="shared" ref="I4:I6" si="0">D4*2</f><v>2000</v></c></row><row r="5" spans="1:10" outlineLevel="1"><c r="A5"><v>2</v></c><c r="B5" s="5" t="s"><v>9</v></c><c r="C5" t="s"><v>12</v></c><c r="D5" s="6"><v>2500.5</v></c><c r="E5"><f>表1[[#This Row],[金额]]*(1+税率)</f><v>2825.565</v></c><c r="I5"><f t="shared" si="0"/><v>5001</v></c></row><row r="6" spans="1:10" hidden="1" outlineLevel="1"><c r="A6"><v>3</v></c><c r="B6" s="5" t="s"><v>10</v></c><c r="C6" t="s"><v>11</v></c><c r="D6" s="6"><v>0</v></c><c r="E6"><f>表1[[#This Row],[金额]]*(1+税率)</f><v>0</v></c><c r="I6"><f t="shared" si="0"/><v>0</v></c></row><row r="7" spans="1:10"><c r="A7" t="s"><v>6</v></c><c r="B7" s="5" t="s"><v>7</v></c><c r="C7" t="inlineStr"><is><t>行内</t></is></c><c r="D7" s="6"><v>12</v></c><c r="E7"><f>表1[[#This Row],[金额]]*(1+税率)</f><v>13.56</v></c></row><row r="8" spans="1:10"><c r="A8" t="str"><f>"合计"</f><v>合计</v></c><c r="D8" s="6"><f>SUBTOTAL(109,表1[金额])</f><v>3512.5</v></c></row><row r="10" spans="1:10"><c r="A10" t="b"><v>1</v></c><c r="B10" t="e"><v>#N/A</v></c><c r="C10" s="1"><v>43000</v></c><c r="D10" s="2"><v>43001.5</v></c><c r="E10" s="4"/><c r="F10" s="7"><v>1E-3</v></c><c r="G10" s="9" t="s"><v>13</v></c></row><row r="12" spans="1:10"><c r="A12"><f t="array" ref="A12:A13">D4:D5*2</f><v>2000</v></c><c r="B12"><f>SUM(D4:D7)</f><v>3512.5</v></c></row><row r="13" spans="1:10"><c r="A13"><v>5001</v></c></row><row r="15" spans="1:10"><c r="A15" t="s"><v>8</v></c><c r="B15" t="s"><v>9</v></c></row><row r="20" spans="1:10"><c r="J20"><v>20</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="0jmbMSeZ0sqpCMjDDu/LfSiuI2SwW0l3HvQn1R0YF7b3p3vPOTcK5z7HHmKkLZGYtCbUJ3ytDbmJxmlTh0e6Lw==" saltValue="N1ZQzNhlM9Q1Wc5aPXpRhg==" spinCount="100000" sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="F10:F12" name="可编辑"/></protectedRanges><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A15:A16"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="D4:D8"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>$D$10</formula></cfRule><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="C4:C8"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$C4="A"</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="级别" error="只能是 A–D" promptTitle="级别" prompt="H 最高_x000a_D 最低" sqref="C4:C8"><formula1>"A,B,C,D"</formula1></dataValidation><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" sqref="A4:A7"><formula1>$A$4</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B15" r:id="rId1" tooltip="打开"/><hyperlink ref="A15" location="汇总!A1" display="汇总"/></hyperlinks><printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" horizontalDpi="300" verticalDpi="300"/><headerFooter><oddHeader>&amp;C&amp;"等线,加粗"登记表</oddHeader><oddFooter>&amp;R第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="12" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B4:B7" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D4:D8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" xr:uid="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:formula1><xm:f>选项!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>F10:F15</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>登记!D4:D7</xm:f><xm:sqref>J4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const SHEET2 = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>11</v></c></row><row r="2"><c r="A2" t="s"><v>12</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><r><t>C</t></r><r><rPr><b/></rPr><t>!</t></r></is></c></row><row r="4"><c r="A4"><v>4</v></c></row></sheetData></worksheet>`;
const SHEET3 = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
const SHEET4 = `${DECLARATION}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>前缀</x:v></x:c><x:c r="B1"><x:f>登记!D4</x:f><x:v>1000</x:v></x:c></x:row></x:sheetData><x:pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></x:worksheet>`;
const SHEET5 = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><f>SUM(登记!D4:D7)</f><v>3512.5</v></c><c r="B1"><f>SUM(表1[金额])</f><v>3512.5</v></c></row><row r="2"><c r="A2"><f>登记!$D$20</f><v>0</v></c><c r="B2"><f>登记!J20</f><v>20</v></c></row><row r="10"><c r="A10" t="inlineStr"><is><t>行标签</t></is></c></row></sheetData><dataValidations count="1"><dataValidation type="list" sqref="C1:C3"><formula1>登记!$B$4:$B$6</formula1></dataValidation></dataValidations></worksheet>`;

const TABLE = `${DECLARATION}<table xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr xr3" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" id="3" xr:uid="{00000000-000C-0000-FFFF-FFFF00000000}" name="表1" displayName="表1" ref="A3:E8" totalsRowCount="1"><autoFilter ref="A3:E7" xr:uid="{00000000-0009-0000-0100-000001000000}"/><sortState ref="A4:E7"><sortCondition ref="D4:D7"/></sortState><tableColumns count="5"><tableColumn id="1" xr3:uid="{00000000-0010-0000-0000-000001000000}" name="编号" totalsRowLabel="合计"/><tableColumn id="2" name="客户"/><tableColumn id="4" name="级别" dataDxfId="1"/><tableColumn id="5" name="金额" totalsRowFunction="sum"/><tableColumn id="7" name="含税"><calculatedColumnFormula>表1[[#This Row],[金额]]*(1+税率)</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>34</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="金额图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWINGML}/chart"><c:chart xmlns:c="${DRAWINGML}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART = `${DECLARATION}<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>各客户金额</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>登记!$D$3</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>登记!$B$4:$B$7</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>登记!$D$4:$D$7</c:f></c:numRef></c:val></c:ser><c:gapWidth val="150"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart></c:chartSpace>`;

const COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>王经理</author></authors><commentList><comment ref="B5" authorId="0"><text><r><rPr><b/></rPr><t>王经理:</t></r><r><t xml:space="preserve">
请回访</t></r></text></comment></commentList></comments>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, 3, 10, 4, 15, 7, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

const PIVOT = `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="5" dataOnRows="0" applyNumberFormats="0" dataCaption="值" updatedVersion="6" minRefreshableVersion="3" createdVersion="6"><location ref="A10:B13" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="5"><pivotField showAll="0"/><pivotField showAll="0"/><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/><pivotField showAll="0"/></pivotFields><rowFields count="1"><field x="2"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:金额" fld="3" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;
const PIVOT_CACHE = `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="x" refreshedDate="43000" createdVersion="6" refreshedVersion="6" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A3:E7" sheet="登记"/></cacheSource><cacheFields count="5"><cacheField name="编号" numFmtId="0"><sharedItems/></cacheField><cacheField name="客户" numFmtId="0"><sharedItems/></cacheField><cacheField name="级别" numFmtId="0"><sharedItems count="2"><s v="A"/><s v="B"/></sharedItems></cacheField><cacheField name="金额" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1"/></cacheField><cacheField name="含税" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT_RECORDS = `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><n v="1"/><s v="张三"/><x v="0"/><n v="1000"/><n v="1130"/></r><r><n v="2"/><s v="李四"/><x v="1"/><n v="2500.5"/><n v="2825.565"/></r></pivotCacheRecords>`;

const THEME = `${DECLARATION}<a:theme xmlns:a="${DRAWINGML}/main" name="Office"><a:themeElements><a:clrScheme name="自定义"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="336699"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="等线 Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** One grey point. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);

export const FULL_PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': CONTENT_TYPES,
  '_rels/.rels': relationships(
    ['officeDocument', 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
    ['custom-properties', 'docProps/custom.xml'],
  ),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['worksheet', 'worksheets/sheet3.xml'],
    ['worksheet', 'worksheets/sheet4.xml'],
    ['worksheet', 'worksheets/sheet5.xml'],
    ['theme', 'theme/theme1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['calcChain', 'calcChain.xml'],
    ['customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET1,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['hyperlink', 'https://example.com/?a=1&amp;b=2', true],
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['table', '../tables/table1.xml'],
    ['comments', '../comments1.xml'],
  ),
  'xl/worksheets/sheet2.xml': SHEET2,
  'xl/worksheets/sheet3.xml': SHEET3,
  'xl/worksheets/sheet4.xml': SHEET4,
  'xl/worksheets/sheet5.xml': SHEET5,
  'xl/worksheets/_rels/sheet5.xml.rels': relationships(['pivotTable', '../pivotTables/pivotTable1.xml']),
  'xl/tables/table1.xml': TABLE,
  'xl/comments1.xml': COMMENTS,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(
    ['chart', '../charts/chart1.xml'],
    ['image', '../media/image1.png'],
  ),
  'xl/charts/chart1.xml': CHART,
  'xl/media/image1.png': PNG,
  'xl/pivotTables/pivotTable1.xml': PIVOT,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': PIVOT_CACHE,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships(['pivotCacheRecords', 'pivotCacheRecords1.xml']),
  'xl/pivotCache/pivotCacheRecords1.xml': PIVOT_RECORDS,
  'xl/theme/theme1.xml': THEME,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': STRINGS,
  'xl/calcChain.xml': `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="E4" i="7"/><c r="E5"/><c r="B12"/><c r="A1" i="11"/></calcChain>`,
  'customXml/item1.xml': `${DECLARATION}<crm xmlns="urn:example:crm"><version>3</version></crm>`,
  'customXml/itemProps1.xml': `${DECLARATION}<ds:datastoreItem ds:itemID="{6B29FC40-CA47-1067-B31D-00DD010662DA}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:crm"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': relationships(['customXmlProps', 'itemProps1.xml']),
  'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>客户登记</dc:title><dc:creator>张经理</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2025-01-02T03:04:05Z</dcterms:created></cp:coreProperties>`,
  'docProps/app.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>某某汽车</Company></Properties>`,
  'docProps/custom.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="部门"><vt:lpwstr>销售</vt:lpwstr></property></Properties>`,
};

/** The workbook as a file; parts can be replaced. */
export function fullWorkbook(replaced: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = { ...FULL_PARTS, ...replaced };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}
