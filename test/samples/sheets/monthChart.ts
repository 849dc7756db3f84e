import { colToLetter } from 'hucre/xlsx';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const COLOURS = ['1F4E79', '9DC3E6', 'F4B183'];
const LETTERS = '<a:solidFill><a:srgbClr val="595959"/></a:solidFill>';
const AXIS_TEXT = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${LETTERS}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
const MONTH_FORMAT = 'yyyy&quot;年&quot;m&quot;月&quot;';

/** What a chart of the months shows, with the values as they stood when the workbook was saved. */
export interface MonthChart {
  readonly title: string;
  readonly sheet: string;
  /** Sheet row (1-based) of the headers; the months stand below it in column A. */
  readonly headerRow: number;
  readonly months: readonly number[];
  /** Series in columns B, C, …: header and one value a month. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

function points(values: readonly (number | string)[]): string {
  return `<c:ptCount val="${values.length}"/>${values.map((value, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`).join('')}`;
}

/** Writes the chart part as Excel does: with the cached names and values that other programs show without calculating. */
export function monthChartXml({ title, sheet, headerRow, months, series }: MonthChart): string {
  const range = (letter: string): string =>
    `${sheet}!$${letter}$${headerRow + 1}:$${letter}$${headerRow + months.length}`;
  const category = `<c:cat><c:numRef><c:f>${range('A')}</c:f><c:numCache><c:formatCode>${MONTH_FORMAT}</c:formatCode>${points(months)}</c:numCache></c:numRef></c:cat>`;
  const bars = series.map(({ name, values }, i) => {
    const letter = colToLetter(i + 1);
    const fill = `<c:spPr><a:solidFill><a:srgbClr val="${COLOURS[i % COLOURS.length]}"/></a:solidFill></c:spPr>`;
    return (
      `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>` +
      `<c:tx><c:strRef><c:f>${sheet}!$${letter}$${headerRow}</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
      `${fill}<c:invertIfNegative val="0"/>${category}` +
      `<c:val><c:numRef><c:f>${range(letter)}</c:f><c:numCache><c:formatCode>0</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`
    );
  });
  const heading =
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const categoryAxis =
    `<c:catAx><c:axId val="20261101"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:numFmt formatCode="${MONTH_FORMAT}" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `${AXIS_TEXT}<c:crossAx val="20261102"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const valueAxis =
    `<c:valAx><c:axId val="20261102"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `${AXIS_TEXT}<c:crossAx val="20261101"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${heading}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${bars.join('')}<c:gapWidth val="80"/><c:axId val="20261101"/><c:axId val="20261102"/></c:barChart>${categoryAxis}${valueAxis}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}
