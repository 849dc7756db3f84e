import { HostObject } from '../protocol/hostObject';
import type { RangeFormat } from './rangeFormat';

/** Whether cells are locked, which counts while their sheet is protected. */
export class FormatProtection extends HostObject {
  static override readonly type = 'FormatProtection';
  constructor(private readonly $format: RangeFormat) {
    super();
  }
  get locked(): boolean | null {
    return this.$format.$common((style) => this.$format.$styles.protection(style).locked !== '0');
  }
  set locked(locked: boolean) {
    this.$format.$patch({ protection: { locked: locked ? undefined : '0' } });
  }
  get formulaHidden(): boolean | null {
    return this.$format.$common((style) => this.$format.$styles.protection(style).hidden === '1');
  }
  set formulaHidden(hidden: boolean) {
    this.$format.$patch({ protection: { hidden: hidden ? '1' : undefined } });
  }
}
