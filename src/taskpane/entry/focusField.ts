import type { FieldKey } from '../../domain/cards/types';

/** Gives the keyboard to the control of a field, of several buttons to the one that is chosen. */
export function focusField(form: HTMLElement | null, key: FieldKey): void {
  const control =
    form?.querySelector<HTMLElement>(`[name="${key}"], [data-field="${key}"]:checked`) ??
    form?.querySelector<HTMLElement>(`[data-field="${key}"]`);
  control?.focus();
}
