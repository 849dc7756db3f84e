import { grade } from '../actions/grade';
import { undo } from '../actions/journal';
import { makeReport } from '../actions/reports';
import { REPORT_IDS } from '../actions/reports/needs';
import { recognise, type RecognisedRegister } from '../actions/recognise';
import type { ActionContext, GradeOutcome, ReviewedLead, UndoOutcome, WorklistOutcome } from '../actions/types';
import { worklist } from '../actions/worklist';
import type { FieldKey } from '../domain/cards/types';
import type { CellValue } from '../domain/cell/value';
import type { CardValue } from '../domain/recognition/types';
import { cellAddress, columnLetters } from '../excel/address';
import { text, type Text } from '../i18n';
import { movesText } from '../i18n/gradeMoves';
import { gradeReasonText, missingText } from '../i18n/gradeReason';
import { CHECK_COMMANDS } from './checkCommands';
import type { Command } from './command';
import { CREDIT_COMMANDS } from './creditCommands';
import { PRIVACY_COMMANDS } from './privacyCommands';
import { structureCommand } from './structureCommand';

/** A command for every report, named as it is. */
const REPORT_COMMANDS: Readonly<Record<string, Command>> = Object.fromEntries(
  REPORT_IDS.map((id) => [
    id,
    async ({ report: options, ...context }: Parameters<Command>[0]) => {
      const { sheet, rows, findings } = await makeReport({ ...context, id, options });
      const line = text(context.locale)('headless.reported', { sheet, rows });
      return { json: { sheet, rows, findings }, lines: [line, ...findings], changed: true, errors: false };
    },
  ]),
);

/** The actions of the command line; the same code as the buttons'. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  recognise: async (context) => {
    const sheets = await recognise(context);
    const t = text(context.locale);
    return {
      json: { sheets: sheets.map(recognisedJson) },
      lines: sheets.flatMap((sheet) => recognisedLines(sheet, t)),
      changed: false,
      errors: false,
    };
  },
  grade: async (context) => {
    const outcome = await grade(context);
    return { json: gradedJson(outcome, context), lines: gradedLines(outcome, context), changed: true, errors: false };
  },
  worklist: async (context) => {
    const outcome = await worklist(context);
    return { json: outcome, lines: worklistLines(outcome, text(context.locale)), changed: false, errors: false };
  },
  undo: async (context) => {
    const { run, reverted, conflicts } = await undo(context);
    const lines = undoneLines({ run, reverted, conflicts }, text(context.locale));
    return { json: { run: run.id, action: run.action, reverted, conflicts }, lines, changed: true, errors: false };
  },
  ...CHECK_COMMANDS,
  ...REPORT_COMMANDS,
  structure: structureCommand,
  ...CREDIT_COMMANDS,
  ...PRIVACY_COMMANDS,
};

function recognisedJson({ reading, rows, lastRow }: RecognisedRegister): object {
  const { name, kind, layout, headerRow, firstRow, columns, unmapped, questions, contacts, others, grades } = reading;
  const { card } = reading;
  return {
    name,
    kind,
    layout,
    // Rows are 1-based outside the house; 0 where there is none.
    headerRow: headerRow + 1,
    firstRow: firstRow + 1,
    lastRow: lastRow + 1,
    rows,
    fields: card
      ? card.values.map(({ row, column, label, field, confidence }) => ({
          column: columnLetters(column),
          cell: cellAddress(row, column),
          header: label,
          field,
          confidence: thousandths(confidence),
        }))
      : columns.map(({ column, header, field, confidence }) => ({
          column: columnLetters(column),
          header,
          field,
          confidence: thousandths(confidence),
        })),
    unmapped: card ? card.unmapped.map(({ label }) => label) : unmapped.map(({ header }) => header),
    questions: questions.map(({ column, header, candidates }) => ({
      column: columnLetters(column),
      header,
      candidates,
    })),
    contacts: card
      ? card.contacts.map(({ ordinal, values }) => ({ ordinal, ...valuesOf(values) }))
      : contacts.map(({ ordinal, columns: group }) => ({
          ordinal,
          fields: group.map(({ column, header, field }) => ({ column: columnLetters(column), header, field })),
        })),
    blocks: others.map(({ kind: other, table, headerRow: row, left, columnCount }) => ({
      kind: other,
      table,
      headerRow: row + 1,
      columns: `${columnLetters(left)}:${columnLetters(left + columnCount - 1)}`,
    })),
    grades: grades && { column: columnLetters(grades.column), letters: grades.letters, profile: grades.profile },
    card: card && valuesOf(card.values),
  };
}

/** What is filled in on a card, by field. */
function valuesOf(values: readonly CardValue[]): Record<FieldKey, CellValue> {
  return Object.fromEntries(values.filter(({ value }) => value !== '').map(({ field, value }) => [field, value]));
}

function thousandths(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

function recognisedLines({ reading, rows }: RecognisedRegister, t: Text): string[] {
  const { name, kind, columns, unmapped, questions, card } = reading;
  if (kind === 'other') return [t('headless.other', { sheet: name })];
  if (card)
    return [
      t('headless.card', { sheet: name, kind: t(`kind.${kind}`), mapped: card.values.length }),
      ...card.values.map(({ row, column, label, field, confidence }) =>
        t('headless.field', {
          column: cellAddress(row, column),
          header: oneLine(label),
          field,
          confidence: confidence.toFixed(2),
        }),
      ),
    ];
  return [
    t('headless.sheet', {
      sheet: name,
      kind: t(`kind.${kind}`),
      rows,
      mapped: columns.length,
      headers: columns.length + unmapped.length,
    }),
    ...columns.map(({ column, header, field, confidence }) =>
      t('headless.field', {
        column: columnLetters(column),
        header: oneLine(header),
        field,
        confidence: confidence.toFixed(2),
      }),
    ),
    ...questions.map(({ column, header, candidates }) =>
      t('headless.question', {
        column: columnLetters(column),
        header: oneLine(header),
        candidates: candidates.join(', '),
      }),
    ),
  ];
}

function oneLine(header: string): string {
  return header.replace(/\s+/g, ' ');
}

function worklistLines({ overdue, today, upcoming, unplanned, withdrawn }: WorklistOutcome, t: Text): string[] {
  const groups = Object.entries({ overdue, today, upcoming, unplanned } as const).flatMap(([group, customers]) => [
    t(`headless.${group as 'overdue'}`, { count: customers.length }),
    ...customers.map(({ sheet, row, kind, name, owner, grade, next }) =>
      t('headless.due', {
        customer: [t(`due.kind.${kind}`), grade, name, next, owner].filter(Boolean).join(t('list.dot')),
        sheet,
        row,
      }),
    ),
  ]);
  return [...groups, ...(withdrawn ? [t('due.withdrawn', { count: withdrawn })] : [])];
}

function undoneLines({ run, reverted, conflicts }: UndoOutcome, t: Text): string[] {
  return [
    t('headless.undone', { action: t(`action.${run.action}`), at: run.at, count: reverted }),
    ...conflicts.map(({ sheet, row }) =>
      row ? t('headless.kept', { sheet, row }) : t('headless.keptSheet', { sheet }),
    ),
  ];
}

/** What there is to look at of a lead, in words. */
function reasonOf({ reason, missing }: ReviewedLead, { locale, today }: ActionContext): string {
  return [gradeReasonText(locale, reason, today), missingText(locale, missing)]
    .filter(Boolean)
    .join(text(locale)('list.dot'));
}

function gradedJson(outcome: GradeOutcome, context: ActionContext): object {
  const review = outcome.review.map((lead) => ({ ...lead, reason: reasonOf(lead, context), code: lead.reason.code }));
  return { ...outcome, review };
}

function gradedLines({ sheets, review, conflicts, unknownYears }: GradeOutcome, context: ActionContext): string[] {
  const t = text(context.locale);
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([name, count]) => `${name} ${count}`)
      .join(t('list.dot'));
  return [
    ...sheets.flatMap((sheet) => [
      t('headless.graded', { sheet: sheet.name, rows: sheet.rows, counts: counts(sheet.counts), ...sheet.columns }),
      ...(sheet.moves.length
        ? [t('headless.moves', { moves: movesText(context.locale, sheet.moves).join(t('list.dot')) })]
        : []),
      ...(sheet.review ? [t('headless.review', { count: sheet.review })] : []),
    ]),
    ...review.map((lead) =>
      t('headless.reviewed', { ...lead, row: String(lead.row), reason: reasonOf(lead, context) }),
    ),
    ...conflicts.map(({ sheet, row }) => t('headless.conflict', { sheet, row })),
    ...(unknownYears.length ? [t('headless.unknownYears', { years: unknownYears.join(', ') })] : []),
  ];
}
