import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { colorValue } from '../xlsx/colors';
import type { RangeFormat } from './rangeFormat';

/** "#c00" or "red" as "RRGGBB". */
export function requiredColor(color: string): string {
  const value = colorValue(color);
  if (!value) throw new HostError('InvalidArgument');
  return value;
}

/** The patterns by their names in the API, and what they are called in a file. */
const PATTERNS: Readonly<Record<string, string>> = {
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Gray16: 'gray125',
  Gray8: 'gray0625',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Grid: 'darkGrid',
  CrissCross: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
};
const NAMES = new Map(Object.entries(PATTERNS).map(([name, type]) => [type, name]));
const BLACK = '#000000';

export class RangeFill extends HostObject {
  static override readonly type = 'RangeFill';
  constructor(private readonly $format: RangeFormat) {
    super();
  }
  private get $styles() {
    return this.$format.$styles;
  }
  /** White where there is no fill, "" where cells differ. */
  get color(): string {
    return this.$format.$common((style) => this.$styles.fill(style) || '#FFFFFF') ?? '';
  }
  set color(color: string) {
    this.$format.$patch({ fill: color === '' ? null : requiredColor(color) });
  }
  get pattern(): string | null {
    return this.$format.$common((style) => {
      const { pattern } = this.$styles.pattern(style) ?? {};
      if (pattern !== undefined) return NAMES.get(pattern) ?? 'None';
      return this.$styles.fill(style) ? 'Solid' : 'None';
    });
  }
  /** The colour stays behind a pattern; a plain fill has none in front of it. */
  set pattern(name: string) {
    const color = this.color === '#FFFFFF' ? '' : this.color;
    const pattern = PATTERNS[name];
    if (pattern) this.$format.$patch({ fill: { pattern, color, patternColor: this.patternColor || BLACK } });
    else if (name === 'None') this.$format.$patch({ fill: null });
    else if (name === 'Solid') this.$format.$patch({ fill: color.slice(1) || 'FFFFFF' });
    else throw new HostError('InvalidArgument');
  }
  /** Of the lines of a pattern; black where there is none. */
  get patternColor(): string {
    return this.$format.$common((style) => this.$styles.pattern(style)?.patternColor ?? BLACK) ?? '';
  }
  set patternColor(color: string) {
    const pattern = PATTERNS[this.pattern ?? ''];
    const behind = this.color === '#FFFFFF' ? '' : this.color;
    if (pattern) this.$format.$patch({ fill: { pattern, color: behind, patternColor: `#${requiredColor(color)}` } });
  }
  clear(): void {
    this.$format.$patch({ fill: null });
  }
}
