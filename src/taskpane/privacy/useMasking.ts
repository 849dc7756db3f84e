import type { FieldKey } from '../../domain/cards/types';
import { masked } from '../../domain/privacy/masked';
import { maskedType } from '../../domain/privacy/maskedFields';
import { useSessionState } from '../session/SessionContext';

/** How the pane shows a value: of a field, where it is known of which; else what looks like a phone or the like is hidden. */
export type Mask = (value: string, field?: FieldKey) => string;

const AS_IT_IS: Mask = (value) => value;
const HIDDEN: Mask = (value, field) => masked(value, field === undefined ? undefined : maskedType(field));

/** 投屏: every value of a customer's that the pane shows goes through this; nothing is hidden where nobody looks on. */
export function useMasking(): Mask {
  return useSessionState(({ preferences }) => preferences.masked) ? HIDDEN : AS_IT_IS;
}
