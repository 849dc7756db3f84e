import { checkContact, checkLost, missing, unreadable, type EntryFinding } from '../../domain/entries/checkEntry';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { fieldOf } from '../../domain/cards';
import type { Entry } from '../../domain/entries/readEntry';
import { namedRows } from '../../domain/followup/namedRows';
import { withWorkbook, type Session } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import { fieldName } from '../../i18n/fieldName';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook, type RecognisedWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { contactTarget, draftContact, wasReached, type Contact } from './contact';
import { gradeOf, openCustomer, type OpenedCustomer } from './customers';
import { dayEntry, draft, readEntries, textEntry, type Draft, type Entries } from './draft';
import { draftLost, draftOwner } from './endingRows';
import { endingKind, unplaced } from './endings';
import { entryProblems, hasErrors } from './problems';
import { openRegister, readingFor } from './registers';
import type { ContactEnd, ContactEntry, CustomerPlace, EntryOutcome } from './types';

/**
 * 记录联系: writes a contact down, and in one run all that comes of it: the grade and the next contact in the customer's
 * row; where he has bought the owner's row with its care plan and what he did not take; where he is lost the row of the
 * lost deal, and the pipeline is told (R-2.07, R-3.31, R-4.02, R-5.01 … ). Nothing is written where something is wrong.
 *
 * @throws Failure sheetGone, noRegister, customerGone, or what stands in the way of writing
 */
export function logContact(context: ActionContext, place: CustomerPlace, entry: ContactEntry): Promise<EntryOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { today, now = today, locale, who = '' } = own;
      const workbook = await recogniseWorkbook(session, { today });
      const customer = await openCustomer(session, workbook, place, today);
      const target = await contactTarget(session, workbook, customer, today);
      const log = target.in === 'log' ? target.log : undefined;
      const entries = new Map([['at', dayEntry(now)], ...readEntries('followups', entry.values, today, log)]);
      const ending = endingEntries(entry, today);
      const contact: Contact = { entries, end: entry.end, today, by: who };
      const problems = entryProblems(findings(contact, ending, workbook.settings), labels(locale), locale);
      const next = entries.get('next')?.typed ?? '';
      if (hasErrors(problems)) return { written: [], problems, conflicts: [], next: '' };
      const drafted = draft(session, locale, (kind) => text(locale)(`kind.${kind}`));
      const told = { ...contact, entries: withWords(entries, unplaced(workbook, customer, entry.end, ending, locale)) };
      draftContact(drafted, customer, target, told, workbook.settings, session, locale);
      await draftEnding(drafted, session, workbook, customer, contact, ending, locale);
      if (entry.end) await draftPipeline(drafted, session, workbook, customer, contact);
      const written = await drafted.apply(runInfo(own, 'logContact', { place, entry }));
      return { ...written, problems, next };
    }),
  );
}

function endingEntries({ end, ending }: ContactEntry, today: number): Entries {
  if (!end) return new Map();
  const entries = new Map(readEntries(endingKind(end), ending, today));
  // Not a field of any register: whether he has taken out an insurance here.
  if (ending.insurance) entries.set('insurance', textEntry(ending.insurance.trim()));
  return entries;
}

/** The words of a contact with more at their end. */
function withWords(entries: Entries, more: readonly string[]): Entries {
  if (!more.length) return entries;
  const words = [entries.get('content')?.typed ?? '', ...more].filter(Boolean).join('；');
  return new Map([...entries, ['content', textEntry(words)]]);
}

function findings(
  { entries, end, today }: Contact,
  ending: Entries,
  settings: RecognisedWorkbook['settings'],
): readonly EntryFinding[] {
  const own = checkContact(entries, { reached: wasReached(entries), open: end === '' || end === 'ordered', today });
  if (end === 'lost') return [...own, ...checkLost(ending, settings.lostProcessLength)];
  if (end === 'cancelled' || end === 'dormant')
    return [...own, ...unreadable(ending), ...missing(ending, ['closeReason'])];
  return [...own, ...unreadable(ending), ...(end === 'won' ? missing(ending, ['deliveredOn']) : [])];
}

async function draftEnding(
  drafted: Draft,
  session: Session,
  workbook: RecognisedWorkbook,
  customer: OpenedCustomer,
  contact: Contact,
  ending: Entries,
  locale: Locale,
): Promise<void> {
  const { end, entries } = contact;
  if (end === 'won') await draftOwner(drafted, session, workbook, customer, ending, contact, locale);
  if (end === 'lost') {
    const grade = entries.get('gradeAfter')?.typed ?? gradeOf(customer, workbook.settings);
    await draftLost(drafted, session, workbook, customer, ending, contact, grade);
  }
  if (end === 'cancelled' || end === 'dormant') drafted.edit(customer.target, customer.row, ending);
}

/** What the pipeline calls it where a lead leaves it; it has no word for those that are cancelled. */
const MOVES: Readonly<Partial<Record<ContactEnd, string>>> = {
  ordered: '成交',
  won: '成交',
  lost: '战败',
  dormant: '休眠',
};
const PIPELINE: readonly FieldKey[] = ['leadId', 'name', 'phone', 'now', 'move', 'next', 'overdue'];

/** The user's own 推进表 says at once that a lead has left it; a generated one is drawn anew when it is wanted. */
async function draftPipeline(
  drafted: Draft,
  session: Session,
  { sheets }: RecognisedWorkbook,
  { target, row }: OpenedCustomer,
  { end, entries, today }: Contact,
): Promise<void> {
  const move = MOVES[end];
  const reading = readingFor(
    sheets.filter(({ generated }) => !generated),
    'pipeline',
  );
  if (!move || !reading) return;
  const table = await openRegister(session, reading, PIPELINE, today);
  const grade = entries.get('gradeAfter');
  const values = new Map<FieldKey, Entry>([
    ['move', textEntry(move)],
    ['next', textEntry('')],
    ['overdue', textEntry('')],
    ...(grade ? [['now', grade] as const] : []),
  ]);
  namedRows(target.register, table.register)(row, (at) => drafted.edit(table, at, values));
}

/** Where the dictionary names the fields of a contact and of its endings. */
const NAMED_IN: readonly CardKind[] = ['followups', 'lost', 'owners', 'leads'];

/** What the forms call a field of a contact or of its endings. */
function labels(locale: Locale): (field: FieldKey) => string {
  return (key) => fieldName(NAMED_IN.find((kind) => fieldOf(kind, key)) ?? 'leads', key, locale);
}
