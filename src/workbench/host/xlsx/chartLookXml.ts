import type { Look } from '../model/chartLook';
import { element, escapeText } from './xml';

const EMU_PER_POINT = 12_700;
const DASHES: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

/** `<c:name val="…"/>` */
export function value(name: string, val: string | number): string {
  return element(`c:${name}`, { val });
}

const solid = (rgb: string) => `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;

function outlineXml(line: Look['line']): string {
  if (line === null) return '<a:ln><a:noFill/></a:ln>';
  if (!line) return '';
  const width = line.weight === undefined ? undefined : Math.round(line.weight * EMU_PER_POINT);
  const dash = DASHES[line.style ?? ''];
  return element(
    'a:ln',
    { w: width },
    (line.color ? solid(line.color) : '') + (dash ? `<a:prstDash val="${dash}"/>` : ''),
  );
}

/** Fill and outline. */
export function shapeXml({ fill, line }: Look): string {
  const inner = (fill === null ? '<a:noFill/>' : fill ? solid(fill) : '') + outlineXml(line);
  return inner ? `<c:spPr>${inner}</c:spPr>` : '';
}

function runAttributes({ font = {} }: Look): Record<string, string | number | undefined> {
  const flag = (on: boolean | undefined) => (on === undefined ? undefined : on ? 1 : 0);
  return {
    sz: font.size === undefined ? undefined : Math.round(font.size * 100),
    b: flag(font.bold),
    i: flag(font.italic),
    u: font.underline === 'Single' ? 'sng' : undefined,
  };
}

function runInner({ font = {} }: Look): string {
  const face =
    font.name === undefined
      ? ''
      : element('a:latin', { typeface: font.name }) + element('a:ea', { typeface: font.name });
  return (font.color ? solid(font.color) : '') + face;
}

/** The font of everything in a part of a chart. */
export function textXml(look: Look): string {
  if (!look.font) return '';
  const run = element('a:defRPr', runAttributes(look), runInner(look));
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

export function titleXml(text: string, look: Look, overlay = false): string {
  const lines = text.split('\n').map((line) => {
    const run = element('a:rPr', { lang: 'zh-CN', ...runAttributes(look) }, runInner(look));
    return `<a:p><a:pPr>${element('a:defRPr', runAttributes(look), runInner(look))}</a:pPr><a:r>${run}<a:t>${escapeText(line)}</a:t></a:r></a:p>`;
  });
  const rich = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join('')}</c:rich></c:tx>`;
  return `<c:title>${rich}${value('overlay', overlay ? 1 : 0)}${shapeXml(look)}</c:title>`;
}
