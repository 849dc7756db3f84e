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

export class RangeFill extends HostObject {
  static override readonly type = 'RangeFill';
  constructor(private readonly $format: RangeFormat) {
    super();
  }
  /** White where there is no fill, "" where cells differ. */
  get color(): string {
    return this.$format.$common((style) => this.$format.$styles.fill(style) || '#FFFFFF') ?? '';
  }
  set color(color: string) {
    this.$format.$patch({ fill: color === '' ? null : requiredColor(color) });
  }
  get pattern(): string | null {
    return this.$format.$common((style) => (this.$format.$styles.fill(style) ? 'Solid' : 'None'));
  }
  clear(): void {
    this.$format.$patch({ fill: null });
  }
}
