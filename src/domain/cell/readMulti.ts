import { foldWidth, readText, saysNothing } from './text';
import type { CellValue } from './value';

const SEPARATOR = /\s*[、,;/|\n\r；，]+\s*/;
/** Several values in one cell stand with this between them. */
const JOINT = '、';

/**
 * Several values in one cell, each once: 外观/动力性, CR-V、RAV4.
 *
 * @param text what stands in the cell, or what `readMulti` gave
 * @returns the values in their order; those that say nothing are left out
 * @example partsOf('外观/动力性,外观') // ['外观', '动力性']
 */
export function partsOf(text: string): readonly string[] {
  const parts = foldWidth(text)
    .split(SEPARATOR)
    .filter((part) => !saysNothing(part));
  return [...new Set(parts)];
}

/**
 * A cell of several values in one form, whatever stands between them.
 *
 * @param value what Excel gave
 * @returns the values joined by 、; null where the cell says nothing
 * @example readMulti('外观 / 动力性') // '外观、动力性'
 */
export function readMulti(value: CellValue): string | null {
  const text = readText(value);
  return text === null ? null : partsOf(text).join(JOINT) || null;
}
