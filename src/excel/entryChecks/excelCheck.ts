import type { StoredCheck } from '../../domain/changes/storedCheck';
import { formulaFor, type EntryCheck, type EntryRule, type EntryStyle } from '../../domain/entryChecks/entryCheck';

/** What Excel shows beside the cell, and when something else is entered. */
export interface EntryTexts {
  readonly title: string;
  readonly prompt: string;
  readonly mark: string;
  readonly alert: string;
}

const STYLES: Readonly<Record<EntryStyle, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };
const LONGEST_TITLE = 32;

/**
 * A check as Excel takes it.
 *
 * @param cell address of the first of the cells it is set on
 * @param listAt where the words of a list stand; else they stand in the rule
 */
export function excelCheck(check: EntryCheck, texts: EntryTexts, cell: string, listAt?: string): StoredCheck {
  const { title, prompt, mark, alert } = texts;
  return {
    rule: ruleOf(check.rule, cell, listAt),
    // Without anything to say the prompt would only hide cells.
    prompt: { showPrompt: prompt !== '', title: prompt && title.slice(0, LONGEST_TITLE), message: prompt },
    errorAlert: { showAlert: true, style: STYLES[check.style], title: mark, message: alert },
    ignoreBlanks: true,
  };
}

function ruleOf(rule: EntryRule, cell: string, listAt: string | undefined): StoredCheck['rule'] {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listAt ?? rule.words.join(',') } };
    case 'formula':
      return { custom: { formula: formulaFor(rule.formula, cell) } };
    case 'limits':
      return { [rule.of]: limitsOf(rule.from, rule.to) };
  }
}

function limitsOf(
  from: number | string | undefined,
  to: number | string | undefined,
): Readonly<Record<string, unknown>> {
  if (from === undefined) return { formula1: to, operator: 'LessThanOrEqualTo' };
  if (to === undefined) return { formula1: from, operator: 'GreaterThanOrEqualTo' };
  return { formula1: from, formula2: to, operator: 'Between' };
}
