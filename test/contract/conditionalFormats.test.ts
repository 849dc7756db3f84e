import { contract } from './client';
import { elements, partsOf } from './parts';

/** Excel.ConditionalFormat: every kind of rule, as the file has it. */
const excel = contract();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const rules = () => elements(partsOf(excel.host.save())['xl/worksheets/sheet1.xml'] ?? '', 'conditionalFormatting');

type Set = (format: Excel.ConditionalFormat) => void;

it.each<[Excel.ConditionalFormatType | string, Set, string]>([
  [
    'CellValue',
    ({ cellValue }) => {
      cellValue.rule = { formula1: '=100', formula2: '=200', operator: 'Between' };
      cellValue.format.font.color = 'red';
    },
    '<cfRule type="cellIs" operator="between" priority="1" dxfId="0"><formula>100</formula><formula>200</formula></cfRule>',
  ],
  [
    'Custom',
    ({ custom }) => {
      custom.rule.formula = '=$B2="A"';
      custom.format.fill.color = '#C6EFCE';
    },
    '<cfRule type="expression" priority="1" dxfId="0"><formula>$B2="A"</formula></cfRule>',
  ],
  [
    'ContainsText',
    ({ textComparison }) => {
      textComparison.rule = { operator: 'BeginsWith', text: '战' };
      textComparison.format.font.bold = true;
    },
    '<cfRule type="beginsWith" operator="beginsWith" text="战" priority="1" dxfId="0"><formula>LEFT(B2,LEN("战"))="战"</formula></cfRule>',
  ],
  [
    'TopBottom',
    ({ topBottom }) => {
      topBottom.rule = { rank: 5, type: 'BottomPercent' };
      topBottom.format.font.italic = true;
    },
    '<cfRule type="top10" rank="5" priority="1" bottom="1" percent="1" dxfId="0"/>',
  ],
  [
    'PresetCriteria',
    ({ preset }) => {
      preset.rule = { criterion: 'DuplicateValues' };
      preset.format.borders.getItem('EdgeBottom').style = 'Dash';
    },
    '<cfRule type="duplicateValues" priority="1" dxfId="0"/>',
  ],
  [
    'ColorScale',
    ({ colorScale }) => {
      colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'Number', formula: '=9', color: 'green' },
      };
    },
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="num" val="9"/><color rgb="FFFFFFFF"/><color rgb="FF008000"/></colorScale></cfRule>',
  ],
  [
    'DataBar',
    ({ dataBar }) => {
      dataBar.positiveFormat.fillColor = '#00AA00';
      dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
      dataBar.showDataBarOnly = true;
    },
    '<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF00AA00"/></dataBar></cfRule>',
  ],
  [
    'IconSet',
    ({ iconSet }) => {
      iconSet.style = 'ThreeArrows';
      iconSet.reverseIconOrder = true;
    },
    '<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>',
  ],
])('a rule of the kind %s', async (type, set, xml) => {
  await excel.run(async (context) => {
    const range = sheetOf(context).getRange('B2:B9');
    const format = range.conditionalFormats.add(type as Excel.ConditionalFormatType.custom);
    set(format);
    format.load('type,priority,id');
    await context.sync();
    expect([format.type, format.priority]).toEqual([type, 0]);
  });
  expect(rules()).toEqual([`<conditionalFormatting sqref="B2:B9">${xml}</conditionalFormatting>`]);
});

it('the newest rule comes first; rules can be put in another order', () =>
  excel.run(async (context) => {
    const { conditionalFormats } = sheetOf(context).getRange('A1:A9');
    const [first, second] = ['=TRUE', '=FALSE'].map((formula) => {
      const format = conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      return format;
    });
    first?.load('priority');
    second?.load('priority');
    await context.sync();
    expect([first?.priority, second?.priority]).toEqual([1, 0]);
    if (first) first.priority = 0;
    first?.load('priority');
    second?.load('priority');
    await context.sync();
    expect([first?.priority, second?.priority]).toEqual([0, 1]);
  }));

it('a rule asked for as another kind is an InvalidOperation, or a null object', async () => {
  const error = await excel.failure(async (context) => {
    const format = sheetOf(context).getRange('A1').conditionalFormats.add('ColorScale');
    const none = format.customOrNullObject;
    await context.sync();
    expect(none.isNullObject).toBe(true);
    format.custom.rule.load('formula');
    await context.sync();
  });
  expect(error.code).toBe('InvalidOperation');
});

it('clearAll takes rules from these cells only', async () => {
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
    sheet.getRange('A3:A4').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(rules().map((rule) => /sqref="([^"]*)"/.exec(rule)?.[1])).toEqual(['A1:A2 A5:A9']);
});
