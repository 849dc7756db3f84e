import type { Element } from '../../host/xlsx/xml';
import type { RangeNumbers } from './rangeNumbers';

/** A place on a scale; a value must reach it, or be above it where `open`. */
export interface Threshold {
  readonly at: number;
  readonly open: boolean;
  /** Excel chooses the end of a bar itself. */
  readonly automatic: boolean;
}

/** What a formula that looks the same from every cell comes to. */
export type Work = (formula: string) => number;

/** Kind of a threshold in the file -> where it stands. */
const KINDS: Readonly<Record<string, (numbers: RangeNumbers, value: number) => number>> = {
  min: ({ min }) => min,
  max: ({ max }) => max,
  autoMin: ({ min }) => Math.min(min, 0),
  autoMax: ({ max }) => Math.max(max, 0),
  num: (_numbers, value) => value,
  formula: (_numbers, value) => value,
  percent: ({ min, max }, value) => min + ((max - min) * value) / 100,
  percentile: (numbers, value) => numbers.percentile(value),
};

/** The thresholds of a scale, `<cfvo>` in the file; the extension writes the value as a formula inside. */
export function thresholdsOf(scale: Element, numbers: RangeNumbers, work: Work): Threshold[] {
  return scale.children
    .filter(({ name }) => name === 'cfvo')
    .map(({ attributes: { type = '', val, gte }, children }) => {
      const text = val ?? children[0]?.text ?? '';
      const value = text === '' || Number.isFinite(Number(text)) ? Number(text) : work(text);
      return {
        at: KINDS[type]?.(numbers, value) ?? NaN,
        open: gte === '0' || gte === 'false',
        automatic: type.startsWith('auto'),
      };
    });
}
