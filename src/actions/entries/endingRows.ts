import type { FieldKey } from '../../domain/cards/types';
import { formatDay } from '../../domain/cell/day';
import type { Entry } from '../../domain/entries/readEntry';
import { carePlan } from '../../domain/followup/carePlan';
import type { Session } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import type { RecognisedWorkbook } from '../readings';
import type { Contact } from './contact';
import { nextCareDay, rawText, type OpenedCustomer } from './customers';
import { dayEntry, textEntry, type Draft, type Entries } from './draft';
import { openRegister, readingFor } from './registers';

/** The add-ons of a car that a buyer may not have taken, and the kind of loss each is. */
const ADD_ONS = [
  { field: 'addons', loss: '精品战败' },
  { field: 'loan', loss: '车贷战败' },
  { field: 'insurance', loss: '保险战败' },
] as const;

const NOT_TAKEN = /^(?:否|无|没有|没|不|未|no)/i;

/** Drafts the owner's row of somebody who has bought, and a row of what he did not buy. */
export async function draftOwner(
  draft: Draft,
  session: Session,
  { sheets, settings }: Pick<RecognisedWorkbook, 'sheets' | 'settings'>,
  customer: OpenedCustomer,
  ending: Entries,
  { today, by }: Pick<Contact, 'today' | 'by'>,
  locale: Locale,
): Promise<void> {
  const reading = readingFor(sheets, 'owners');
  const owners = reading ? await openRegister(session, reading, ['ownerId', 'ring', 'loan', 'addons'], today) : null;
  const delivered = ending.get('deliveredOn')?.parsed;
  const from = typeof delivered === 'number' ? delivered : today;
  const days = carePlan(from, settings).map(formatDay).join('、');
  const has = (field: FieldKey) => !reading || reading.columns.some((column) => column.field === field);
  const salesman = rawText(customer, 'owner') || by;
  const values = new Map<FieldKey, Entry>([
    ['name', textEntry(rawText(customer, 'name') || rawText(customer, 'contact') || rawText(customer, 'company'))],
    ['phone', textEntry(rawText(customer, 'phone'))],
    ['model', textEntry(rawText(customer, 'model') || rawText(customer, 'product'))],
    ['color', textEntry(rawText(customer, 'color'))],
    ['owner', textEntry(salesman)],
    ['ring', textEntry('基盘客户')],
    ['careDone', { typed: '0', parsed: 0 }],
    ['nextCare', dayEntry(nextCareDay(from, settings, today))],
    ['carePlan', textEntry(days)],
    ...(has('carePlan') ? [] : [['keyNotes', textEntry(text(locale)('entry.carePlan', { days }))] as const]),
    ['deliveredOn', dayEntry(from)],
    ...[...ending].filter(([field]) => field !== 'insurance' && field !== 'reason1'),
  ]);
  draft.add(owners ?? 'owners', values);
  for (const { field, loss } of ADD_ONS)
    if (NOT_TAKEN.test(ending.get(field)?.typed ?? '')) {
      const lost = new Map<FieldKey, Entry>([['kind', textEntry(loss)]]);
      await draftLost(draft, session, { sheets }, customer, lost, { today, by }, '');
    }
}

/** Drafts a row of the register of lost deals. */
export async function draftLost(
  draft: Draft,
  session: Session,
  { sheets }: Pick<RecognisedWorkbook, 'sheets'>,
  customer: OpenedCustomer,
  ending: Entries,
  { today, by }: Pick<Contact, 'today' | 'by'>,
  grade: string,
): Promise<void> {
  const reading = readingFor(sheets, 'lost');
  const lost = reading ? await openRegister(session, reading, ['lostId', 'lostOn', 'kind'], today) : null;
  draft.add(
    lost ?? 'lost',
    new Map<FieldKey, Entry>([
      ['leadId', textEntry(rawText(customer, 'leadId'))],
      ['name', textEntry(rawText(customer, 'name') || rawText(customer, 'contact') || rawText(customer, 'company'))],
      ['phone', textEntry(rawText(customer, 'phone'))],
      ['lostOn', dayEntry(today)],
      ['owner', textEntry(rawText(customer, 'owner') || by)],
      ['gradeAtLoss', textEntry(grade)],
      ...ending,
    ]),
  );
}
