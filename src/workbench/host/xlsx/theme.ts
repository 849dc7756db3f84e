import { XML_DECLARATION } from './package';

const COLORS: readonly (readonly [name: string, rgb: string])[] = [
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
];
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const lines = [6350, 12_700, 19_050].map((width) => `<a:ln w="${width}">${solid}</a:ln>`).join('');
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const font = (name: string, face: string) =>
  `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;

export const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** The Office theme: colours and fonts of a new workbook, by which charts are drawn as well. */
export const OFFICE_THEME =
  `${XML_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>` +
  '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  `${COLORS.map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`).join('')}</a:clrScheme>` +
  `<a:fontScheme name="Office">${font('majorFont', '等线 Light')}${font('minorFont', '等线')}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst>` +
  `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  '</a:themeElements></a:theme>';
