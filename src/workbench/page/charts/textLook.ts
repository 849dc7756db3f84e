import type { CSSProperties } from 'react';
import type { Look } from '../../host/model/chartLook';
import { PIXELS_PER_POINT } from './chartMeasures';

/** How words in a chart look. */
export interface TextLook {
  /** Pixels. */
  readonly size: number;
  readonly style: CSSProperties;
}

export interface TextDefaults {
  /** Points. */
  readonly size: number;
  readonly color: string;
}

/**
 * The look of words: what the workbook says of them, else of the whole chart, else Excel's own.
 *
 * @param chart look of the chart around them
 */
export function textLook({ font: own = {} }: Look, { font: all = {} }: Look, defaults: TextDefaults): TextLook {
  const font = { ...all, ...own };
  const size = (font.size ?? defaults.size) * PIXELS_PER_POINT;
  return {
    size,
    style: {
      fill: font.color ? `#${font.color}` : defaults.color,
      fontSize: size,
      fontFamily: font.name && `"${font.name.replace(/["\\]/g, '')}", var(--fontFamilyBase)`,
      fontWeight: font.bold ? 'bold' : undefined,
      fontStyle: font.italic ? 'italic' : undefined,
      textDecoration: font.underline === 'Single' ? 'underline' : undefined,
    },
  };
}
