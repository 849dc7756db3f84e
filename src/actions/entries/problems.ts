import type { EntryFinding } from '../../domain/entries/checkEntry';
import type { FieldKey } from '../../domain/cards/types';
import { text, unreadableText, type Locale } from '../../i18n';
import type { EntryProblem } from './types';

/**
 * What is wrong with an entry, in words: what, and what to do.
 *
 * @param labelOf what the form calls a field
 */
export function entryProblems(
  findings: readonly EntryFinding[],
  labelOf: (field: FieldKey) => string,
  locale: Locale,
): readonly EntryProblem[] {
  const t = text(locale);
  const say = ({ field, code, params = {} }: EntryFinding): string => {
    const label = labelOf(field);
    switch (code) {
      case 'unreadable':
        return t('entry.unreadable', { label, reason: unreadableText(locale, String(params.reason)) });
      case 'short':
        return t('entry.short', { label, count: Number(params.count) });
      case 'required':
      case 'nextPassed':
      case 'noNext':
      case 'future':
        return t(`entry.${code}`, { label });
      default:
        return t(`entry.${code}`);
    }
  };
  return findings.map((finding) => ({ field: finding.field, severity: finding.severity, message: say(finding) }));
}

/** Whether nothing may be written. */
export function hasErrors(problems: readonly EntryProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
