import { fieldOf } from '../../domain/cards';
import type { FieldKey } from '../../domain/cards/types';
import { isReached } from '../../domain/followup/reached';
import { PLAIN } from '../../domain/entries/columnStyle';
import { entryCell, type Entry } from '../../domain/entries/readEntry';
import type { RowCellChange } from '../../domain/entries/rowChanges';
import { stateWord } from '../../domain/entries/stateWord';
import type { ContactGroup } from '../../domain/recognition/types';
import { readRow, type RowCell } from '../../excel/readRow';
import type { Session } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import { fieldName } from '../../i18n/fieldName';
import type { RecognisedWorkbook } from '../readings';
import { contactFields, gradeOf, rawText, type OpenedCustomer } from './customers';
import { dayEntry, textEntry, type Draft, type Entries } from './draft';
import { openRegister, readingFor, type EntryRegister } from './registers';
import { restInWords } from './restInWords';
import type { ContactEnd } from './types';

/** Where a contact is to stand. */
export type ContactTarget =
  | { readonly in: 'row'; readonly group: ContactGroup; readonly cellAt: (column: number) => RowCell }
  | { readonly in: 'log'; readonly log: EntryRegister }
  | { readonly in: 'newLog' };

/** What is read of a log that a line is added to. */
export const LOG_FIELDS: readonly FieldKey[] = ['logId', 'at', 'mode', 'effective', 'by', 'gradeAfter', 'gradeBefore'];

/**
 * Where the next contact with a customer goes: into the first contact columns of the row that are blank, else into the
 * follow-up log of the workbook, else into one that is made.
 */
export async function contactTarget(
  session: Session,
  { sheets }: Pick<RecognisedWorkbook, 'sheets'>,
  { target: { reading, register }, row }: OpenedCustomer,
  today: number,
): Promise<ContactTarget> {
  if (reading.contacts.length) {
    const { firstRow, left, columnCount } = register;
    const cellAt = await readRow(session, reading.name, firstRow + row, left, columnCount);
    const isBlank = ({ columns }: ContactGroup) => columns.every(({ column }) => cellAt(column).value === '' && !cellAt(column).isFormula); // prettier-ignore
    const groups = [...reading.contacts].sort((a, b) => a.ordinal - b.ordinal);
    // Behind the last one that is filled in: contacts stay in their order.
    const used = groups.reduce((last, group, i) => (isBlank(group) ? last : i), -1);
    const group = groups[used + 1];
    if (group) return { in: 'row', group, cellAt };
  }
  const log = readingFor(sheets, 'followups');
  return log ? { in: 'log', log: await openRegister(session, log, LOG_FIELDS, today) } : { in: 'newLog' };
}

/** A contact that was typed: fields of the follow-up log, and what becomes of the lead. */
export interface Contact {
  readonly entries: Entries;
  readonly end: ContactEnd;
  /** Serial day. */
  readonly today: number;
  /** Who had it. */
  readonly by: string;
}

/** Whether the customer was spoken to. */
export function wasReached(entries: Entries): boolean {
  const effective = entries.get('effective')?.typed ?? '';
  return effective === '' || isReached(effective);
}

/** Drafts a contact: where contacts stand, and what it changes in the customer's own row. */
export function draftContact(
  draft: Draft,
  customer: OpenedCustomer,
  target: ContactTarget,
  contact: Contact,
  settings: RecognisedWorkbook['settings'],
  session: Session,
  locale: Locale,
): void {
  const logged = loggedContact(customer, target, contact, settings, locale);
  if (target.in === 'row') {
    draft.edit(customer.target, customer.row, customerChanges(customer, contact, settings), [
      ...groupCells(target, logged, session),
      ...addedColumns(customer, target, contact, session, locale),
    ]);
    return;
  }
  draft.add(target.in === 'log' ? target.log : 'followups', logged);
  const more = addedColumns(customer, target, contact, session, locale);
  draft.edit(customer.target, customer.row, customerChanges(customer, contact, settings), more);
}

/** The contact as a line of the log; what there is no column for goes into the words. */
function loggedContact(
  customer: OpenedCustomer,
  target: ContactTarget,
  { entries, by, today }: Contact,
  settings: RecognisedWorkbook['settings'],
  locale: Locale,
): Entries {
  const has = (field: FieldKey) => target.in === 'newLog' || columnsOf(target).has(field);
  const rest = UNPLACED.filter((field) => entries.has(field) && !has(field) && !isUsual(field, entries)).map((field) =>
    restInWords('followups', field, entries.get(field)?.typed ?? '', locale),
  );
  const content = [entries.get('content')?.typed ?? '', ...rest].filter(Boolean).join('；');
  const grade = gradeOf(customer, settings);
  const person = rawText(customer, 'name') || rawText(customer, 'customer') || rawText(customer, 'contact');
  const company = rawText(customer, 'company');
  return new Map<FieldKey, Entry>([
    ['leadId', textEntry(rawText(customer, customer.target.kind === 'owners' ? 'ownerId' : 'leadId'))],
    ['name', textEntry(person || (target.in === 'log' && has('company') ? '' : company))],
    ['company', textEntry(company)],
    ['phone', textEntry(rawText(customer, 'phone'))],
    ['at', entries.get('at') ?? dayEntry(today)],
    ['gradeBefore', textEntry(grade)],
    ...[...entries].filter(([field]) => field !== 'at'),
    ['content', textEntry(content)],
    ['by', textEntry(by || rawText(customer, 'owner'))],
  ]);
}

/** What was typed and must not get lost where the log has no column for it. */
const UNPLACED: readonly FieldKey[] = ['effective', 'nextPlan', 'bottleneck', 'impression'];

function isUsual(field: FieldKey, entries: Entries): boolean {
  return field === 'effective' && wasReached(entries);
}

function columnsOf(target: Exclude<ContactTarget, { in: 'newLog' }>): ReadonlySet<FieldKey> {
  const columns = target.in === 'row' ? target.group.columns : target.log.reading.columns;
  return new Set(columns.map(({ field }) => field));
}

function groupCells(
  { group, cellAt }: Extract<ContactTarget, { in: 'row' }>,
  logged: Entries,
  { date1904 }: Session,
): RowCellChange[] {
  return group.columns.flatMap(({ field: key, column, header }): RowCellChange[] => {
    const field = fieldOf('followups', key);
    const entry = logged.get(key);
    if (!field || !entry || entry.typed === '') return [];
    const style = { ...PLAIN, timed: false };
    const cell = entryCell(entry, { field, header, style, unit: 1, date1904 });
    const place = { at: 'existing', column } as const;
    return [{ field: `contact ${group.ordinal} ${key}`, header, target: place, before: cellAt(column).value, ...cell }];
  });
}

/** Nobody is called again where it ended so: a date that is left over would still be planned for. */
const CLOSING: ReadonlySet<ContactEnd> = new Set(['won', 'lost', 'cancelled', 'dormant']);
/** A lead nobody has worked on yet. */
const UNTOUCHED = '未处理';
const TOUCHED = '已联系';

/** What a contact changes in the customer's own row. */
function customerChanges(
  customer: OpenedCustomer,
  { entries, end, today }: Contact,
  settings: RecognisedWorkbook['settings'],
): Entries {
  const { kind, register } = customer.target;
  const fields = contactFields(kind);
  const changes = new Map<FieldKey, Entry>();
  const reached = wasReached(entries);
  const at = entries.get('at')?.parsed;
  const day = typeof at === 'number' ? Math.floor(at) : today;
  if (reached) for (const field of fields.last) if (isLater(customer, field, day)) changes.set(field, dayEntry(day));
  for (const field of fields.count) {
    const count = register.columns.get(field)?.parsed[customer.row] ?? null;
    if (reached && (typeof count === 'number' || count === null))
      changes.set(field, { typed: String((count ?? 0) + 1), parsed: (count ?? 0) + 1 });
  }
  const next = entries.get('next');
  const place = fields.next.find((field) => register.columns.has(field));
  if (place && next && typeof next.parsed === 'number') changes.set(place, next);
  else if (CLOSING.has(end)) for (const field of fields.next) changes.set(field, textEntry(''));
  const grade = entries.get('gradeAfter');
  if (fields.grade && grade) {
    if (grade.typed !== gradeOf(customer, settings)) changes.set(fields.grade, grade);
    if (reached) changes.set('gradedOn', dayEntry(day));
  }
  const plan = entries.get('nextPlan');
  if (plan) changes.set('nextAction', plan);
  const states = register.columns.get('state')?.raw ?? [];
  if (end) changes.set('state', textEntry(stateWord(states, end)));
  else if (reached && rawText(customer, 'state') === UNTOUCHED) changes.set('state', textEntry(TOUCHED));
  return changes;
}

function isLater({ target, row }: OpenedCustomer, field: FieldKey, day: number): boolean {
  const known = target.register.columns.get(field)?.parsed[row];
  return typeof known !== 'number' || known < day;
}

/** Columns of a lead's row for the next contact and for how he has ended, where there is none for it anywhere. */
function addedColumns(
  { target: { kind, register } }: OpenedCustomer,
  target: ContactTarget,
  { entries, end }: Contact,
  { date1904 }: Session,
  locale: Locale,
): RowCellChange[] {
  if (kind !== 'leads') return [];
  const next = entries.get('next');
  const known = contactFields(kind).next.some((field) => register.columns.has(field));
  const logged = target.in === 'newLog' || columnsOf(target).has('next');
  const added = (key: FieldKey, entry: Entry, prompt?: string): RowCellChange[] => {
    const field = fieldOf('leads', key);
    if (!field) return [];
    const header = fieldName('leads', key, locale);
    const cell = entryCell(entry, { field, header, style: PLAIN, unit: 1, date1904 });
    return [{ field: key, header, target: { at: 'new', prompt: prompt ?? header }, before: '', ...cell }];
  };
  return [
    ...(known || logged || typeof next?.parsed !== 'number'
      ? []
      : added('suggestedContact', next, text(locale)('column.suggestedContact.prompt'))),
    // Who has bought or is lost must not stay on the list of those to be called.
    ...(!end || register.columns.has('state')
      ? []
      : added('state', textEntry(stateWord(locale === 'en-US' ? ['State'] : [], end)))),
  ];
}
