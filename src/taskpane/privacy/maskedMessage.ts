import type { FieldKey } from '../../domain/cards/types';
import type { Mask } from './useMasking';

/**
 * A sentence about a value, with the value hidden in it: one that is wrong looks like nothing that is known.
 *
 * @example maskedMessage(mask, '1380013123 少一位', '1380013123', 'phone') // '******3123 少一位'
 */
export function maskedMessage(mask: Mask, message: string, value: string, field: FieldKey): string {
  const hidden = mask(value, field);
  return mask(value === '' || hidden === value ? message : message.replaceAll(value, hidden));
}
