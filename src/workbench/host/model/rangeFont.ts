import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import type { Font } from '../xlsx/styles';
import { choice } from './choice';
import { requiredColor } from './rangeFill';
import type { RangeFormat } from './rangeFormat';

/** Underline of the file -> of the API. */
export const UNDERLINES: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

export class RangeFont extends HostObject {
  static override readonly type = 'RangeFont';
  constructor(private readonly $format: RangeFormat) {
    super();
  }
  private $get<K extends keyof Font>(name: K): Font[K] | null {
    return this.$format.$common((style) => this.$format.$styles.font(style)[name]);
  }
  get bold(): boolean | null {
    return this.$get('bold');
  }
  set bold(bold: boolean) {
    this.$format.$patch({ font: { bold } });
  }
  get italic(): boolean | null {
    return this.$get('italic');
  }
  set italic(italic: boolean) {
    this.$format.$patch({ font: { italic } });
  }
  get strikethrough(): boolean | null {
    return this.$get('strikethrough');
  }
  set strikethrough(strikethrough: boolean) {
    this.$format.$patch({ font: { strikethrough } });
  }
  get subscript(): boolean | null {
    const position = this.$get('position');
    return position === null ? null : position === 'subscript';
  }
  set subscript(on: boolean) {
    this.$format.$patch({ font: { position: on ? 'subscript' : 'baseline' } });
  }
  get superscript(): boolean | null {
    const position = this.$get('position');
    return position === null ? null : position === 'superscript';
  }
  set superscript(on: boolean) {
    this.$format.$patch({ font: { position: on ? 'superscript' : 'baseline' } });
  }
  get underline(): string | null {
    const underline = this.$get('underline');
    return underline && (UNDERLINES[underline] ?? 'None');
  }
  set underline(underline: string) {
    const wanted = choice(Object.values(UNDERLINES), underline);
    const found = Object.keys(UNDERLINES).find((name) => UNDERLINES[name] === wanted);
    this.$format.$patch({ font: { underline: found } });
  }
  /** "" where cells differ. */
  get color(): string {
    return this.$get('color') ?? '';
  }
  set color(color: string) {
    this.$format.$patch({ font: { color: requiredColor(color) } });
  }
  get name(): string | null {
    return this.$get('name');
  }
  set name(name: string) {
    this.$format.$patch({ font: { name } });
  }
  get size(): number | null {
    return this.$get('size');
  }
  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw new HostError('InvalidArgument');
    this.$format.$patch({ font: { size } });
  }
}
