import { fieldOf } from '../../domain/cards';
import type { Register } from '../../domain/cards/register';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { formatDay } from '../../domain/cell/day';
import { phoneNumbers } from '../../domain/customers/knownIndex';
import { REGISTER_TEMPLATES } from '../../domain/entries/templates';
import type { SheetReading } from '../../domain/recognition/types';
import type { Settings } from '../../domain/settings/settings';
import { readRegister } from '../../excel/readRegister';
import { withWorkbook, type Session } from '../../excel/session';
import type { Locale } from '../../i18n';
import { fieldName } from '../../i18n/fieldName';
import { recogniseWorkbook } from '../readings';
import { momentText } from '../runInfo';
import type { ActionContext } from '../types';
import { cardField } from './cardField';
import { namesIn } from './customerCard';
import { NAME_FIELDS, placeOf } from './customerPlaces';
import { nextByGrade } from './customers';
import { readingFor } from './registers';
import type { EntryField, KnownCustomer, VisitForm } from './types';

/** What is asked of a visit or call, in this order (R-3.01 … ). */
const ASKED: readonly FieldKey[] = [
  'name', 'phone', 'channel', 'timeIn', 'timeOut', 'persons', 'leftInfo', 'noInfoReason', 'model', 'grade', 'duty', 'owner', 'source', 'firstVisit', 'testDrive', 'ordered', 'note',
]; // prettier-ignore
/** Asked though the sheet has no column for it: it goes to the card, or into the note. */
const ALWAYS: ReadonlySet<FieldKey> = new Set(['name', 'phone', 'noInfoReason', 'model', 'grade', 'owner', 'note']);
const REQUIRED: ReadonlySet<FieldKey> = new Set(['name', 'owner']);
const STAFF: readonly FieldKey[] = ['owner', 'duty'];

/** In which registers somebody may be known already, and what is read of them; the day he was registered comes first. */
const KNOWN_IN: Readonly<Partial<Record<CardKind, { readonly since: FieldKey; readonly grade: FieldKey }>>> = {
  leads: { since: 'createdOn', grade: 'gradeManual' },
  owners: { since: 'deliveredOn', grade: 'ring' },
  visits: { since: 'date', grade: 'grade' },
};

/** What a form needs of the register of visits, or of the one that would be made. */
export function visitFields(reading: SheetReading | undefined): readonly FieldKey[] {
  const there = new Set(reading ? reading.columns.map(({ field }) => field) : REGISTER_TEMPLATES.visits);
  return ASKED.filter((key) => there.has(key) || ALWAYS.has(key));
}

/**
 * 登记来店(电): what is asked of a visitor or caller, under the sheet's own headers, and who is known already (R-3.01, D-16).
 * Where the workbook has no register of visits yet, one is made with the first visit.
 */
export function visitForm(context: ActionContext): Promise<VisitForm> {
  return withWorkbook(context, async (session) => {
    const { today, locale, who = '', now = today + 0.5 } = context;
    const { sheets, settings } = await recogniseWorkbook(session, { today });
    const reading = readingFor(sheets, 'visits', session.outline.active);
    const leads = readingFor(sheets, 'leads', session.outline.active);
    const staff = reading ? await readRegister(session, reading, STAFF, today) : null;
    const values: Readonly<Record<FieldKey, string>> = {
      channel: '来店',
      timeIn: momentText(now).slice(-5),
      owner: who,
      firstVisit: '是',
    };
    return {
      sheet: reading?.name ?? null,
      leads: leads?.name ?? null,
      fields: visitFields(reading).flatMap((key) =>
        fieldsOf(key, reading, staff, settings, locale).map((field) => ({ ...field, value: values[key] ?? '' })),
      ),
      customers: await knownCustomers(session, sheets, today),
      nextByGrade: nextByGrade(settings, today),
    };
  });
}

function fieldsOf(
  key: FieldKey,
  reading: SheetReading | undefined,
  staff: Register | null,
  settings: Settings,
  locale: Locale,
): readonly EntryField[] {
  const field = fieldOf('visits', key);
  if (!field) return [];
  const header = visitLabel(reading, locale)(key);
  const names = staff ? namesIn(staff, key, settings) : settings.staff.filter(({ active }) => active).map(({ name }) => name); // prettier-ignore
  const known = cardField(field, { header, names }, 'visits', settings);
  const choices = key === 'model' ? settings.products : known.choices;
  const type = key === 'model' && choices.length ? 'choice' : known.type;
  return [{ ...known, type, choices, required: REQUIRED.has(key) }];
}

/** Everybody the registers of leads, owners and visits know with a phone, a plate or a name. */
async function knownCustomers(
  session: Session,
  sheets: readonly SheetReading[],
  today: number,
): Promise<readonly KnownCustomer[]> {
  const known: KnownCustomer[] = [];
  const phones = new Set<string>();
  // Visits last: who has a card or a car is shown by it.
  const inOrder = [...sheets].sort((a, b) => Number(a.kind === 'visits') - Number(b.kind === 'visits'));
  for (const reading of inOrder) {
    const fields = reading.kind === 'other' ? undefined : KNOWN_IN[reading.kind];
    if (!fields || reading.layout !== 'register' || reading.kind === 'other') continue;
    const { since, grade } = fields;
    const wanted = [...NAME_FIELDS, 'phone', 'plate', 'owner', 'state', since, grade];
    const register = await readRegister(session, reading, wanted, today);
    const textAt = (field: FieldKey, row: number) => String(register.columns.get(field)?.raw[row] ?? '').trim();
    for (let row = 0; row < register.rowCount; row++) {
      if (register.skipped.has(row)) continue;
      const day = register.columns.get(since)?.parsed[row];
      const numbers = phoneNumbers(textAt('phone', row));
      if (reading.kind === 'visits' && numbers.some((number) => phones.has(number))) continue;
      for (const number of numbers) phones.add(number);
      known.push({
        ...placeOf(register, row),
        kind: reading.kind,
        phone: textAt('phone', row),
        plate: textAt('plate', row),
        owner: textAt('owner', row),
        since: typeof day === 'number' ? formatDay(Math.floor(day)) : '',
        grade: textAt(grade, row),
        state: textAt('state', row),
      });
    }
  }
  return known;
}

/** What the form calls a field. */
export function visitLabel(reading: SheetReading | undefined, locale: Locale): (key: FieldKey) => string {
  return (key) => reading?.columns.find((column) => column.field === key)?.header ?? fieldName('visits', key, locale);
}
