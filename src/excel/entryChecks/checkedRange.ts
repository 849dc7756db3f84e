import { isSameCheck, type StoredCheck } from '../../domain/changes/storedCheck';

/** What the cells of a range are checked by; `mixed` where they differ. */
export type RangeCheck = StoredCheck | 'none' | 'mixed';

/** Excel's words for cells that differ: in their rules, or because some have none. */
const MIXED: ReadonlySet<string> = new Set(['Inconsistent', 'MixedCriteria']);

/** Queues asking what the cells of a range are checked by. */
export function askCheck(range: Excel.Range): () => RangeCheck {
  const found = range.dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
  return () => {
    if (MIXED.has(found.type)) return 'mixed';
    const { prompt, errorAlert, ignoreBlanks } = found;
    const hasTexts = [prompt?.title, prompt?.message, errorAlert?.title, errorAlert?.message].some(Boolean);
    if (found.type === 'None' && !hasTexts) return 'none';
    const rule = Object.entries(found.rule ?? {}).filter(([, value]) => Boolean(value));
    return { rule: Object.fromEntries(rule.slice(0, 1)), prompt, errorAlert, ignoreBlanks };
  };
}

/** Queues giving the cells of a range a check in place of any other, or none. */
export function putCheck(range: Excel.Range, check: StoredCheck | null): void {
  const { dataValidation } = range;
  dataValidation.clear();
  if (!check) return;
  if (Object.keys(check.rule).length) dataValidation.rule = check.rule;
  dataValidation.ignoreBlanks = check.ignoreBlanks;
  dataValidation.prompt = { ...check.prompt };
  dataValidation.errorAlert = { ...check.errorAlert, style: check.errorAlert.style as Excel.DataValidationAlertStyle };
}

/** Whether cells are checked by exactly this. */
export function isChecked(found: RangeCheck, check: StoredCheck): boolean {
  return typeof found === 'object' && isSameCheck(found, check);
}
