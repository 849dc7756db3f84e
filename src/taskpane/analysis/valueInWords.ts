import type { StructureOptions } from '../../actions/structure/types';

const YUAN_A_UNIT = { yuan: 1, tenThousand: 10_000 } as const;

/**
 * A value of the analysis as the sheet shows it; the unit stands in the heading.
 *
 * @param value in 元; pieces where quantity is counted
 * @example valueInWords('zh-CN', 1_234_567, { unit: 'tenThousand' }) // '123.5'
 * @example valueInWords('zh-CN', 1_234_567, { unit: 'yuan' }) // '1,234,567'
 */
export function valueInWords(
  locale: string,
  value: number,
  { measure, unit = 'yuan' }: Pick<StructureOptions, 'measure' | 'unit'>,
): string {
  const shown = measure === 'quantity' ? 'yuan' : unit;
  const digits = shown === 'yuan' ? 0 : 1;
  return (value / YUAN_A_UNIT[shown]).toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
