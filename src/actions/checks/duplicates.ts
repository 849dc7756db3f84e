import type { DuplicateCluster } from '../../domain/duplicates/cluster';
import { findDuplicates } from '../../domain/duplicates/findDuplicates';
import { withWorkbook, type Session } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import { duplicatesText } from '../../i18n/checks';
import { recogniseWorkbook, type RecognisedWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { memberFields, memberOf } from './duplicateMembers';
import { readSources } from './sources';
import type { DuplicateGroup, DuplicateMember, DuplicatesOutcome } from './types';

const NONE: DuplicatesOutcome = { groups: [], checked: 0 };

/**
 * 重复与撞单: rows of the registers and cards that are, or may be, one customer, with why, and who was first (R-3.04, R-12.04,
 * D-16, R-16.01). Nothing is written.
 *
 * @throws Failure sheetGone, noRegister
 */
export function duplicates(context: ActionContext): Promise<DuplicatesOutcome> {
  return withWorkbook(context, async (session) => {
    const workbook = await recogniseWorkbook(session, { today: context.today });
    return duplicatesIn(session, workbook, context);
  });
}

/** Finds them in a workbook that has been recognised. */
export async function duplicatesIn(
  session: Session,
  workbook: RecognisedWorkbook,
  { today, sheet, locale }: Pick<ActionContext, 'today' | 'sheet' | 'locale'>,
): Promise<DuplicatesOutcome> {
  if (!workbook.settings.checkRules.duplicates) return NONE;
  const read = await readSources(session, workbook, { today, sheet, fieldsOf: memberFields });
  const sources = read.filter(({ register }) => memberFields(register.kind).length > 0);
  session.progress('computing', 0, 1);
  const found = findDuplicates(
    sources.map(({ register }) => register),
    workbook.settings,
  );
  const groups = found.map((cluster): DuplicateGroup => {
    const members = cluster.members.flatMap(({ register, row }) => {
      const source = sources[register];
      return source ? [memberOf(source, row)] : [];
    });
    const { key, rule, confidence, clash, first } = cluster;
    return { key, rule, confidence, clash, first, members, reason: reasonOf(cluster, members, locale) };
  });
  const checked = sources.reduce((sum, { register }) => sum + register.rowCount - register.skipped.size, 0);
  return { groups, checked };
}

function reasonOf(
  { rule, key, note, clash, first }: DuplicateCluster,
  members: readonly DuplicateMember[],
  locale: Locale,
): string {
  const said = [duplicatesText(locale, rule, { key })];
  if (note) said.push(duplicatesText(locale, `note.${note}`, { count: members.length }));
  const { owner = '', since = '' } = members[first] ?? {};
  if (clash && owner !== '') {
    const owners = [...new Set(members.flatMap((member) => member.owner || []))];
    said.push(
      duplicatesText(locale, 'clash', {
        owners: owners.join(text(locale)('list.separator')),
        first: owner,
        since: since === '' ? '' : duplicatesText(locale, 'clash.since', { since }),
      }),
    );
  }
  return said.join(locale === 'zh-CN' ? '' : ' ');
}
