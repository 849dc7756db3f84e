import type { ChangeSet } from '../../domain/changes/changeSet';
import { checkTables } from '../../domain/consistency/checkTables';
import { openTables } from '../../domain/consistency/tables';
import { withWorkbook, type Session } from '../../excel/session';
import { text } from '../../i18n';
import { beginAgain } from '../beginAgain';
import { applyDrafted, draft } from '../entries/draft';
import type { EntryOutcome } from '../entries/types';
import { recogniseWorkbook } from '../readings';
import { inWords } from '../reports/completions';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { findingInWords } from './consistency';
import { DRAFTED_FIXES, fixDesk } from './consistencyFixes';
import { readTables } from './consistencyTables';
import type { ConsistencyFinding, FixPlan } from './types';

/** What a finding is known by when the registers are checked again. */
export type FindingKey = Pick<ConsistencyFinding, 'rule' | 'sheet' | 'row' | 'name' | 'fix'>;

/**
 * What mending findings would write, for somebody to look at first. The registers are checked again: a finding that is
 * no longer there is left out, and so is one that only a form of the pane can mend. Nothing is written.
 */
export function planFix(context: ActionContext, findings: readonly FindingKey[]): Promise<FixPlan> {
  return withWorkbook(context, (session) => plan(session, context, findings));
}

async function plan(session: Session, context: ActionContext, wanted: readonly FindingKey[]): Promise<FixPlan> {
  const { today, locale } = context;
  const workbook = await recogniseWorkbook(session, { today });
  const registers = await readTables(session, workbook, context);
  const tables = openTables(registers, workbook.settings, today);
  const keys = new Set(wanted.map(keyOf));
  const drafted = draft(session, locale, (kind) => text(locale)(`kind.${kind}`));
  const desk = fixDesk({ session, workbook, context, tables, draft: drafted });
  const found: ConsistencyFinding[] = [];
  for (const { rule, findings } of checkTables(tables).rules)
    for (const finding of findings) {
      const said = findingInWords(rule, finding, locale);
      const mend = finding.fix && DRAFTED_FIXES[finding.fix];
      if (!mend || !keys.has(keyOf(said))) continue;
      await mend(finding, desk);
      found.push(said);
    }
  const { sets, rows, registers: made } = drafted.entry();
  return {
    of: 'fix',
    findings: found,
    changes: sets,
    date1904: session.date1904,
    rows,
    registers: made,
    added: [...rows, ...made].flatMap((block) =>
      block.rows.map((cells) => `${block.sheet} · ${inWords(cells, session.date1904)}`),
    ),
  };
}

function keyOf({ rule, sheet, row, name, fix }: FindingKey): string {
  return [rule, sheet, row, name, fix].join(' ');
}

/** Writes a plan, or what was chosen of its changes, as one run; what was changed meanwhile is left alone and listed. */
export function applyFix(
  context: ActionContext,
  fix: FixPlan,
  chosen: readonly ChangeSet[] = fix.changes,
): Promise<EntryOutcome> {
  return withWorkbook({ ...context, asOneUndo: true }, (session) => write(session, context, fix, chosen));
}

/** Mends findings without a look; how a run that was broken off is finished. */
export function fixFindings(context: ActionContext, findings: readonly FindingKey[]): Promise<EntryOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const fix = await plan(session, own, findings);
      return write(session, own, fix, fix.changes);
    }),
  );
}

async function write(
  session: Session,
  context: ActionContext,
  { findings, rows = [], registers = [] }: FixPlan,
  chosen: readonly ChangeSet[],
): Promise<EntryOutcome> {
  const keys = findings.map(({ rule, sheet, row, name, fix }): FindingKey => ({ rule, sheet, row, name, fix }));
  const info = runInfo(context, 'fixFindings', { findings: keys });
  const written = await applyDrafted(session, info, { sets: chosen, rows, registers });
  return { ...written, problems: [], next: '' };
}
