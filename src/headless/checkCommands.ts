import { consistency } from '../actions/checks/consistency';
import { duplicates } from '../actions/checks/duplicates';
import { repair } from '../actions/checks/repairs';
import type {
  CheckedCell,
  ConsistencyOutcome,
  DuplicatesOutcome,
  RepairOutcome,
  ValidateOutcome,
} from '../actions/checks/types';
import { validate } from '../actions/checks/validate';
import type { ActionContext } from '../actions/types';
import { text } from '../i18n';
import { ruleName } from '../i18n/checks';
import type { Command } from './command';

/** The commands of 检查. */
export const CHECK_COMMANDS: Readonly<Record<string, Command>> = {
  validate: async (context) => {
    const outcome = await validate(context);
    const errors = outcome.counts.error > 0;
    return { json: { ...outcome, findings: outcome.findings.map(findingJson) }, lines: validateLines(outcome, context), changed: false, errors }; // prettier-ignore
  },
  repair: async (context) => {
    const outcome = await repair(context);
    return { json: outcome, lines: repairLines(outcome, context), changed: true, errors: false };
  },
  duplicates: async (context) => {
    const outcome = await duplicates(context);
    return { json: outcome, lines: duplicateLines(outcome, context), changed: false, errors: false };
  },
  consistency: async (context) => {
    const outcome = await consistency(context);
    const errors = outcome.rules.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    return { json: outcome, lines: consistencyLines(outcome, context), changed: false, errors };
  },
};

/** The repair as the contract has it: what the cell would better hold. */
function findingJson({ repair: better, ...finding }: CheckedCell): object {
  return { ...finding, ...(better ? { repair: better.to, safe: better.safe } : {}) };
}

function validateLines({ findings, counts, sheets }: ValidateOutcome, { locale }: ActionContext): string[] {
  const t = text(locale);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return [
    t('headless.checked', { sheets: sheets.length, rows, ...counts }),
    ...findings.map(({ sheet, cell, rule, severity, message, name }) =>
      t('headless.finding', {
        place: `${sheet}!${cell}`,
        severity: t(`headless.severity.${severity}`),
        rule: ruleName(locale, rule),
        name,
        message,
      }),
    ),
  ];
}

function repairLines({ changed, skipped }: RepairOutcome, { locale }: ActionContext): string[] {
  const t = text(locale);
  return [
    t('headless.repaired', { changed: changed.length, skipped: skipped.length }),
    ...changed.map(({ sheet, cell, from, to }) => t('headless.repair', { place: `${sheet}!${cell}`, from, to })),
    ...skipped.map(({ sheet, cell, reason }) =>
      t('headless.notRepaired', { place: `${sheet}!${cell}`, reason: t(`headless.notRepaired.${reason}`) }),
    ),
  ];
}

function duplicateLines({ groups, checked }: DuplicatesOutcome, { locale }: ActionContext): string[] {
  const t = text(locale);
  return [
    t('headless.duplicates', { groups: groups.length, rows: checked }),
    ...groups.map(({ reason, members, clash }) => {
      const places = members.map(({ sheet, row }) => t('headless.place', { sheet, row: String(row) }));
      const said = [clash ? t('headless.clash') : '', reason].filter(Boolean).join(t('list.dot'));
      return t('headless.group', { reason: said, places: places.join(t('list.separator')) });
    }),
  ];
}

function consistencyLines({ rules }: ConsistencyOutcome, { locale }: ActionContext): string[] {
  const t = text(locale);
  return rules.flatMap(({ rule, missing, checked, findings }) => [
    missing.length && !checked
      ? t('headless.ruleMissing', {
          rule: ruleName(locale, `tables${rule}`),
          kinds: missing.map((kind) => t(`kind.${kind}`)).join(t('list.separator')),
        })
      : t('headless.ruleChecked', { rule: ruleName(locale, `tables${rule}`), checked, count: findings.length }),
    ...findings.map(({ sheet, row, message }) =>
      t('headless.ruleFinding', { place: t('headless.place', { sheet, row: String(row) }), message }),
    ),
  ]);
}
