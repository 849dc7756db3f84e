import { formatDay } from '../../domain/cell/day';
import { withWorkbook } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import { SAMPLE_LEADS, type SampleLead } from '../../i18n/sample/leads';
import { beginAgain } from '../beginAgain';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { applyDrafted, draft, readEntries } from './draft';
import type { EntryValues } from './types';

/**
 * 插入示例: a register of a dozen invented customers on a worksheet of its own, for somebody who has none yet to try everything on.
 * Taken back like everything else.
 *
 * @returns the worksheet it stands on
 * @throws Failure readOnly, structureProtected
 */
export function insertSample(context: ActionContext): Promise<{ readonly sheet: string }> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { today, locale } = own;
      const drafted = draft(session, locale, () => text(locale)('sample.sheet'));
      for (const lead of SAMPLE_LEADS) drafted.add('leads', readEntries('leads', valuesOf(lead, today, locale), today));
      const entry = drafted.entry();
      const registers = entry.registers.map((register) => ({ ...register, isShown: true }));
      await applyDrafted(session, runInfo(own, 'insertSample', {}), { ...entry, registers });
      return { sheet: registers[0]?.sheet ?? '' };
    }),
  );
}

function valuesOf(lead: SampleLead, today: number, locale: Locale): EntryValues {
  const [name, model, source, owner, state, note] = lead.words[locale];
  const day = (days: number | undefined) => (days === undefined ? '' : formatDay(today + days));
  return {
    createdOn: day(lead.createdOn),
    name,
    phone: lead.phone,
    model,
    gradeManual: lead.grade ?? '',
    expectedOn: day(lead.expectedOn),
    source,
    owner,
    lastContact: day(lead.lastContact),
    nextContact: day(lead.nextContact),
    state,
    note,
  };
}
