import { fieldOf } from '../../domain/cards';
import type { FieldKey } from '../../domain/cards/types';
import { withWorkbook } from '../../excel/session';
import type { Locale } from '../../i18n';
import { fieldName } from '../../i18n/fieldName';
import { recogniseWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { cardField } from './cardField';
import { contactTarget, type ContactTarget } from './contact';
import { customerHistory } from './customerHistory';
import { contactFields, gradeOf, nextByGrade, nextCareDay, openCustomer, rawText } from './customers';
import { placeOf } from './customerPlaces';
import { endingFields } from './endings';
import { readRow } from '../../excel/readRow';
import { formatDay } from '../../domain/cell/day';
import type { ContactForm, CustomerPlace, EntryField } from './types';

/** What is asked of a contact, in this order; those in brackets only where there is a column for them. */
const ASKED: readonly FieldKey[] = ['mode', 'effective', 'content', 'gradeAfter', 'next', 'nextPlan'];
const ASKED_IF_THERE: readonly FieldKey[] = ['impression', 'bottleneck', 'place', 'people'];

/**
 * 记录联系: what is asked of a contact with a customer, under the sheet's own headers, and what is proposed.
 *
 * @throws Failure sheetGone, noRegister, customerGone
 */
export function contactForm(context: ActionContext, place: CustomerPlace): Promise<ContactForm> {
  return withWorkbook(context, async (session) => {
    const { today, locale } = context;
    const workbook = await recogniseWorkbook(session, { today });
    const { sheets, settings } = workbook;
    const customer = await openCustomer(session, workbook, place, today);
    const { reading, register, kind } = customer.target;
    const target = await contactTarget(session, workbook, customer, today);
    const grade = gradeOf(customer, settings);
    const parsed = (field: FieldKey) => register.columns.get(field)?.parsed[customer.row] ?? null;
    const expected = parsed('expectedOn');
    const days = nextByGrade(settings, today, typeof expected === 'number' ? expected : null);
    const next = kind === 'owners' ? formatDay(nextCareDay(Number(parsed('deliveredOn') ?? 0), settings, today)) : days[grade]; // prettier-ignore
    const values: Readonly<Record<FieldKey, string>> = {
      mode: '去电',
      effective: '有效',
      gradeAfter: grade,
      next: next ?? '',
    };
    const at = register.firstRow + customer.row;
    const cellAt = await readRow(session, reading.name, at, reading.left, reading.columnCount);
    const history = await customerHistory(session, sheets, {
      reading,
      register,
      row: customer.row,
      cellAt,
      context: { today, date1904: session.date1904, unit: reading.unit },
    });
    const withGrade = contactFields(kind).grade !== null;
    return {
      place: placeOf(register, customer.row),
      kind,
      phone: rawText(customer, 'phone'),
      owner: rawText(customer, 'owner'),
      grade,
      about: rawText(customer, 'model') || rawText(customer, 'product'),
      target: target.in,
      fields: askedOf(target, settings, locale)
        .filter(({ key }) => withGrade || key !== 'gradeAfter')
        .map((field) => ({ ...field, value: values[field.key] ?? '' })),
      endings: endingFields(workbook, customer, today, locale),
      nextByGrade: kind === 'owners' ? {} : days,
      history,
    };
  });
}

function askedOf(
  target: ContactTarget,
  settings: Parameters<typeof cardField>[3],
  locale: Locale,
): readonly EntryField[] {
  const columns = target.in === 'row' ? target.group.columns : target.in === 'log' ? target.log.reading.columns : [];
  const headerOf = (key: FieldKey) => columns.find(({ field }) => field === key)?.header;
  return [...ASKED, ...ASKED_IF_THERE.filter((key) => headerOf(key) !== undefined)].flatMap((key): EntryField[] => {
    const field = fieldOf('followups', key);
    if (!field) return [];
    const header = headerOf(key) ?? fieldName('followups', key, locale);
    return [{ ...cardField(field, { header }, 'followups', settings), required: false }];
  });
}
