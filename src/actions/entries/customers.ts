import type { CardKind, FieldKey } from '../../domain/cards/types';
import { addSpan } from '../../domain/grading/span';
import { gradeName } from '../../domain/grading/gradeName';
import type { SheetReading } from '../../domain/recognition/types';
import type { Settings } from '../../domain/settings/settings';
import { nextContact } from '../../domain/followup/nextContact';
import { carePlan } from '../../domain/followup/carePlan';
import { ORDERED } from '../../domain/followup/intervals';
import { formatDay } from '../../domain/cell/day';
import { Failure } from '../../excel/failure';
import type { Session } from '../../excel/session';
import type { RecognisedWorkbook } from '../readings';
import { rowOfPlace } from './customerPlaces';
import { openRegister, type EntryRegister } from './registers';
import type { CustomerPlace } from './types';

/** Where a kind of register keeps what a contact changes. */
export interface ContactFields {
  readonly last: readonly FieldKey[];
  readonly next: readonly FieldKey[];
  readonly count: readonly FieldKey[];
  readonly grade: FieldKey | null;
}

const CONTACT_FIELDS: Readonly<Partial<Record<CardKind, ContactFields>>> = {
  leads: {
    last: ['lastContact'],
    next: ['nextContact', 'suggestedContact'],
    count: ['contactCount'],
    grade: 'gradeManual',
  },
  owners: { last: ['lastCare'], next: ['nextCare'], count: ['careDone'], grade: null },
};
const NONE: ContactFields = { last: ['lastContact'], next: ['nextContact'], count: [], grade: null };
/** What else is read of a customer when a contact with him is written down. */
const READ: readonly FieldKey[] = [
  'leadId', 'ownerId', 'name', 'company', 'contact', 'customer', 'phone', 'owner', 'model', 'color', 'product', 'gradedOn', 'state', 'closeReason', 'boughtModel', 'nextAction', 'expectedOn', 'deliveredOn', 'createdOn', 'date', 'grade',
]; // prettier-ignore

/** Where a kind of register keeps what a contact changes. */
export function contactFields(kind: CardKind): ContactFields {
  return CONTACT_FIELDS[kind] ?? NONE;
}

/** A customer's row in the register it stands in. */
export interface OpenedCustomer {
  readonly target: EntryRegister;
  readonly row: number;
}

/**
 * Finds the customer of a place again.
 *
 * @throws Failure sheetGone, isCard, noRegister, customerGone
 */
export async function openCustomer(
  session: Session,
  { sheets }: Pick<RecognisedWorkbook, 'sheets'>,
  place: CustomerPlace,
  today: number,
): Promise<OpenedCustomer> {
  const reading = sheets.find(({ name }) => name === place.sheet);
  if (!reading) throw new Failure('sheetGone', { sheet: place.sheet });
  if (reading.layout === 'card') throw new Failure('isCard', { sheet: place.sheet });
  if (reading.layout !== 'register' || reading.kind === 'other') throw new Failure('noRegister');
  const target = await openCustomers(session, reading, today);
  return { target, row: rowOfPlace(target.register, place) };
}

/** Reads a register of customers as far as a contact changes it. */
export function openCustomers(session: Session, reading: SheetReading, today: number): Promise<EntryRegister> {
  const { last, next, count, grade } = contactFields(reading.kind === 'other' ? 'leads' : reading.kind);
  return openRegister(session, reading, [...READ, ...last, ...next, ...count, ...(grade ? [grade] : [])], today);
}

/** What stands in a customer's row, as text. */
export function rawText({ target, row }: OpenedCustomer, field: FieldKey): string {
  return String(target.register.columns.get(field)?.raw[row] ?? '').trim();
}

/** The grade a customer has, by the profile's own name for it. */
export function gradeOf(customer: OpenedCustomer, { gradeProfile }: Settings): string {
  const { grade } = contactFields(customer.target.kind);
  if (!grade) return '';
  const judged = rawText(customer, grade);
  const name = gradeName(judged, gradeProfile);
  return typeof name === 'string' ? name : name === null ? '' : judged;
}

/**
 * The day of the next contact that goes with every grade, counted from today.
 *
 * @returns by grade, 已订 among them, as YYYY-MM-DD; under '' that of a customer without a grade
 */
export function nextByGrade(
  settings: Settings,
  today: number,
  expected: number | null = null,
): Readonly<Record<string, string>> {
  const grades = [...settings.gradeProfile.grades.map(({ grade }) => grade), ORDERED, ''];
  return Object.fromEntries(
    grades.map((grade) => [grade, formatDay(nextContact(today, grade, expected, today, settings).day)]),
  );
}

/** The next care of an owner after today: the next day of the plan after delivery, else an interval later. */
export function nextCareDay(delivered: number, settings: Settings, today: number): number {
  const planned = delivered ? carePlan(delivered, settings).find((day) => day > today) : undefined;
  return planned ?? addSpan(today, { count: 3, unit: 'month' }, settings.monthRule);
}
