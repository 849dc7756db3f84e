import type { FieldKey } from '../../domain/cards/types';
import { formatDay } from '../../domain/cell/day';
import { phoneNumbers } from '../../domain/customers/knownIndex';
import { checkVisit } from '../../domain/entries/checkEntry';
import type { Entry } from '../../domain/entries/readEntry';
import { stateWord } from '../../domain/entries/stateWord';
import { leadPhase } from '../../domain/grading/leadState';
import { nextContact } from '../../domain/followup/nextContact';
import { ORDERED } from '../../domain/followup/intervals';
import type { Settings } from '../../domain/settings/settings';
import { withWorkbook, type Session } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook, type RecognisedWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { contactTarget, draftContact, LOG_FIELDS } from './contact';
import { openCustomers, rawText, type OpenedCustomer } from './customers';
import { dayEntry, draft, readEntries, textEntry, type Draft, type Entries } from './draft';
import { entryProblems, hasErrors } from './problems';
import { openRegister, readingFor, type EntryRegister } from './registers';
import { restInWords } from './restInWords';
import type { EntryOutcome, EntryValues } from './types';
import { visitFields, visitLabel } from './visitForm';

/**
 * 登记来店(电): writes a visit or call into the register and, where the visitor left a phone and has an intent or has ordered,
 * a card with the next contact: one run, so that rules 1 and 2 of 三表一卡 hold at once. Somebody who
 * has an open card gets the visit as a contact, no second card (DICTIONARY visits). Nothing is written where something is
 * wrong.
 *
 * @throws Failure what stands in the way of writing
 */
export function registerVisit(context: ActionContext, values: EntryValues): Promise<EntryOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { today, locale } = own;
      const workbook = await recogniseWorkbook(session, { today });
      const reading = readingFor(workbook.sheets, 'visits', session.outline.active);
      const fields = visitFields(reading);
      const visits = reading ? await openRegister(session, reading, fields, today) : null;
      const entries = readEntries('visits', values, today, visits ?? undefined);
      const problems = entryProblems(checkVisit(entries), visitLabel(reading, locale), locale);
      if (hasErrors(problems)) return { written: [], problems, conflicts: [], next: '' };
      const drafted = draft(session, locale, (kind) => text(locale)(`kind.${kind}`));
      const lead = await openLead(session, workbook, entries, today);
      drafted.add(visits ?? 'visits', visitRow(entries, visits, lead, today, locale));
      const next = nextOf(entries, workbook.settings, today);
      if (lead) await draftSecondVisit(drafted, session, workbook, lead, entries, next, own);
      else if (isIntent(entries)) draftCard(drafted, await cardTargets(session, workbook, today), entries, next, own);
      const written = await drafted.apply(runInfo(own, 'registerVisit', { values }));
      return { ...written, problems, next: lead || isIntent(entries) ? formatDay(next) : '' };
    }),
  );
}

const said = (entries: Entries, field: FieldKey) => entries.get(field)?.typed ?? '';
const isYes = (entries: Entries, field: FieldKey) => entries.get(field)?.parsed === true;

/** Whoever can be followed up: an intent grade or an order, and a phone to be reached at. */
function isIntent(entries: Entries): boolean {
  return (said(entries, 'grade') !== '' || isYes(entries, 'ordered')) && said(entries, 'phone') !== '';
}

/** The lead that has the visitor's phone and is still open. */
async function openLead(
  session: Session,
  { sheets }: Pick<RecognisedWorkbook, 'sheets'>,
  entries: Entries,
  today: number,
): Promise<OpenedCustomer | null> {
  const phones = new Set(phoneNumbers(said(entries, 'phone')));
  const reading = readingFor(sheets, 'leads', session.outline.active);
  if (!phones.size || !reading) return null;
  const target = await openCustomers(session, reading, today);
  const { columns, rowCount, skipped } = target.register;
  const known = columns.get('phone')?.raw ?? [];
  const states = columns.get('state')?.raw ?? [];
  for (let row = 0; row < rowCount; row++) {
    if (skipped.has(row) || leadPhase(String(states[row] ?? '')) === 'closed') continue;
    if (phoneNumbers(String(known[row] ?? '')).some((phone) => phones.has(phone))) return { target, row };
  }
  return null;
}

/** The row of the register of visits; what it has no column for goes into the note. */
function visitRow(
  entries: Entries,
  visits: EntryRegister | null,
  lead: OpenedCustomer | null,
  today: number,
  locale: Locale,
): Entries {
  const has = (field: FieldKey) => !visits || visits.reading.columns.some((column) => column.field === field);
  const left = said(entries, 'phone') !== '';
  const rest = (['noInfoReason', 'model', 'grade'] as const)
    .filter((field) => said(entries, field) !== '' && !has(field))
    .map((field) => restInWords('visits', field, said(entries, field), locale));
  const came = entries.get('timeIn')?.parsed;
  const went = entries.get('timeOut')?.parsed;
  const minutes = typeof came === 'number' && typeof went === 'number' ? Math.round((went - came) * 1_440) : null;
  return new Map<FieldKey, Entry>([
    ['date', dayEntry(today)],
    ['channel', textEntry('来店')],
    ...(minutes === null ? [] : [['stayMin', { typed: String(minutes), parsed: minutes }] as const]),
    ...entries,
    // Who has an open card has been here before.
    ...(lead ? [['firstVisit', { typed: '否', parsed: false }] as const] : []),
    ...(lead ? [['leadId', textEntry(rawText(lead, 'leadId'))] as const] : []),
    ['leftInfo', { typed: left ? '是' : '否', parsed: left }],
    ['note', textEntry([said(entries, 'note'), ...rest].filter(Boolean).join('；'))],
  ]);
}

/** The day of the next contact, by the grade, or by the order. */
export function nextOf(entries: Entries, settings: Settings, today: number): number {
  return nextContact(today, isYes(entries, 'ordered') ? ORDERED : said(entries, 'grade'), null, today, settings).day;
}

/** The visit as a line of the log. */
function asContact(entries: Entries, next: number, today: number): Entries {
  const came = entries.get('timeIn')?.parsed;
  const grade = said(entries, 'grade');
  return new Map<FieldKey, Entry>([
    ['at', dayEntry(today + (typeof came === 'number' ? came : 0))],
    ['mode', textEntry(said(entries, 'channel') || '来店')],
    ['effective', textEntry('有效')],
    ['content', textEntry(said(entries, 'note'))],
    ...(grade ? [['gradeAfter', textEntry(grade)] as const] : []),
    ['next', dayEntry(next)],
  ]);
}

/** A visitor whose card is open: the visit is a contact. */
async function draftSecondVisit(
  drafted: Draft,
  session: Session,
  workbook: RecognisedWorkbook,
  lead: OpenedCustomer,
  entries: Entries,
  next: number,
  { today, locale, who = '' }: ActionContext,
): Promise<void> {
  const target = await contactTarget(session, workbook, lead, today);
  const contact = asContact(entries, next, today);
  const end = isYes(entries, 'ordered') ? 'ordered' : '';
  const by = said(entries, 'owner') || who;
  draftContact(drafted, lead, target, { entries: contact, end, today, by }, workbook.settings, session, locale);
}

/** Where a new card and its first contact go; null where the register is to be made, or contacts stand nowhere else. */
export interface CardTargets {
  readonly leads: EntryRegister | null;
  readonly log: EntryRegister | null;
}

/** Opens the registers a new card goes into. */
export async function cardTargets(
  session: Session,
  { sheets }: Pick<RecognisedWorkbook, 'sheets'>,
  today: number,
): Promise<CardTargets> {
  const reading = readingFor(sheets, 'leads', session.outline.active);
  const log = readingFor(sheets, 'followups');
  return {
    leads: reading ? await openCustomers(session, reading, today) : null,
    log: log && !reading?.contacts.length ? await openRegister(session, log, LOG_FIELDS, today) : null,
  };
}

/**
 * A new card with its first grade and the day of the next contact. Where contacts stand in a log the visit is the first of
 * them: the grade on the card is the one of the log.
 *
 * @param visitedOn serial day of the visit
 */
export function draftCard(
  drafted: Draft,
  { leads, log }: CardTargets,
  entries: Entries,
  next: number,
  { today, locale }: Pick<ActionContext, 'today' | 'locale'>,
  visitedOn = today,
): void {
  const has = (field: FieldKey) => !leads || leads.register.columns.has(field);
  const states = leads?.register.columns.get('state')?.raw ?? [];
  const grade = said(entries, 'grade');
  // A register of companies has no column for a person's name but the contact's.
  const name = (['name', 'contact', 'company', 'customer'] as const).find(has) ?? 'name';
  const nextField = (['nextContact', 'suggestedContact'] as const).find(has);
  const note = [said(entries, 'note'), nextField ? '' : restInWords('leads', 'nextContact', formatDay(next), locale)]
    .filter(Boolean)
    .join('；');
  const own = (field: FieldKey) => (entries.has(field) ? [[field, entries.get(field) ?? textEntry('')] as const] : []);
  const leadId = drafted.add(
    leads ?? 'leads',
    new Map<FieldKey, Entry>([
      ['createdOn', dayEntry(today)],
      [name, textEntry(said(entries, 'name'))],
      ...own('phone'),
      ...own('model'),
      ['note', textEntry(note)],
      ['source', textEntry(said(entries, 'source') || said(entries, 'channel') || '来店')],
      ['owner', textEntry(said(entries, 'owner'))],
      ['filledBy', textEntry(said(entries, 'owner'))],
      ['lastContact', dayEntry(visitedOn)],
      ...(nextField ? [[nextField, dayEntry(next)] as const] : []),
      ['state', textEntry(stateWord(states, isYes(entries, 'ordered') ? 'ordered' : 'open'))],
      ...(grade
        ? ([
            ['gradeManual', textEntry(grade)],
            ['gradedOn', dayEntry(visitedOn)],
          ] as const)
        : []),
    ]),
  );
  if (!log) return;
  drafted.add(
    log,
    new Map<FieldKey, Entry>([
      ...(leadId ? [['leadId', leadId] as const] : []),
      ...own('name'),
      ...own('phone'),
      ...asContact(entries, next, visitedOn),
      ['by', textEntry(said(entries, 'owner'))],
    ]),
  );
}
