import { themes } from '../theme/themes';

let context: CanvasRenderingContext2D | null = null;

/** How wide a text is drawn with the fonts that there are; `font` as in CSS, without the family of the page. */
export function drawnPixels(text: string, font: string): number {
  if (typeof document === 'undefined') return 0;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  const whole = `${font}, ${themes.light.fontFamilyBase}`;
  if (context.font !== whole) context.font = whole;
  return context.measureText(text).width;
}
