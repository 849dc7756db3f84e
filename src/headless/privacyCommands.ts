import { anonymise } from '../actions/privacy/anonymise';
import { makeReport } from '../actions/reports';
import { text } from '../i18n';
import { anonymisedLines } from '../i18n/privacy/anonymised';
import type { Command } from './command';

/** 过期资料匿名处理: whose closed cards have been kept long enough. */
const anonymiseCommand: Command = async (context) => {
  const outcome = await anonymise(context);
  const t = text(context.locale);
  return {
    json: outcome,
    lines: [
      ...anonymisedLines(context.locale, outcome),
      ...outcome.conflicts.map(({ sheet, row }) => t('headless.conflict', { sheet, row })),
    ],
    changed: outcome.changed > 0,
    errors: false,
  };
};

/** 不含个人信息的副本: of the worksheet that is named. */
const copyCommand: Command = async ({ report, ...context }) => {
  const options = { ...report, ...(context.sheet === undefined ? {} : { copyOf: context.sheet }) };
  const { sheet, rows, findings } = await makeReport({ ...context, id: 'export-without-personal', options });
  return {
    json: { sheet, rows, findings },
    lines: [text(context.locale)('headless.reported', { sheet, rows }), ...findings],
    changed: true,
    errors: false,
  };
};

/** The commands of privacy. */
export const PRIVACY_COMMANDS: Readonly<Record<string, Command>> = {
  anonymise: anonymiseCommand,
  'export-without-personal': copyCommand,
};
