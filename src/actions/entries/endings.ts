import { fieldOf } from '../../domain/cards';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { formatDay } from '../../domain/cell/day';
import type { Settings } from '../../domain/settings/settings';
import { text, type Locale } from '../../i18n';
import { fieldName } from '../../i18n/fieldName';
import type { RecognisedWorkbook } from '../readings';
import { cardField } from './cardField';
import { rawText, type OpenedCustomer } from './customers';
import type { Entries } from './draft';
import { readingFor } from './registers';
import { restInWords } from './restInWords';
import type { ContactEnd, ContactForm, EntryField } from './types';

/** What is asked where a lead ends, by the register it is a field of. */
const ASKED: Readonly<Record<Exclude<ContactEnd, ''>, { readonly kind: CardKind; readonly fields: readonly FieldKey[] }>> = {
  ordered: { kind: 'leads', fields: [] },
  won: {
    kind: 'owners',
    fields: ['deliveredOn', 'model', 'color', 'vin', 'plate', 'invoiceAmt', 'insuranceEnd', 'addons', 'loan'],
  },
  lost: { kind: 'lost', fields: ['kind', 'toBrand', 'reason1', 'reason2', 'process', 'lesson'] },
  cancelled: { kind: 'leads', fields: ['closeReason', 'boughtModel'] },
  dormant: { kind: 'leads', fields: ['closeReason'] },
}; // prettier-ignore
const REQUIRED: ReadonlySet<FieldKey> = new Set(['deliveredOn', 'kind', 'reason1', 'closeReason']);
/** A buyer takes them or not: who does not is a loss of its own. */
const TAKEN: ReadonlySet<FieldKey> = new Set(['addons', 'loan']);
/** Kinds of a lost deal a lead can end in; add-ons are asked about where somebody has bought. */
const LEAD_LOSSES = ['整车战败', '同品牌他店', '超一年无效'];

/** The register whose fields an ending asks for. */
export function endingKind(end: Exclude<ContactEnd, ''>): CardKind {
  return ASKED[end].kind;
}

/** What is asked in addition where a customer is won, lost or given up (R-5.01 … ). */
export function endingFields(
  { sheets, settings }: Pick<RecognisedWorkbook, 'sheets' | 'settings'>,
  customer: OpenedCustomer,
  today: number,
  locale: Locale,
): ContactForm['endings'] {
  const known: Readonly<Record<FieldKey, string>> = {
    deliveredOn: formatDay(today),
    model: rawText(customer, 'model'),
    color: rawText(customer, 'color'),
    kind: LEAD_LOSSES[0] ?? '',
  };
  const fieldsOf = (end: Exclude<ContactEnd, ''>): EntryField[] => {
    const { kind, fields } = ASKED[end];
    const columns = (kind === 'leads' ? customer.target.reading : readingFor(sheets, kind))?.columns ?? [];
    const asked = fields.flatMap((key): EntryField[] => {
      const field = fieldOf(kind, key);
      if (!field) return [];
      const header = columns.find((column) => column.field === key)?.header ?? fieldName(kind, key, locale);
      const box = cardField(field, { header }, kind, settings);
      return [{ ...box, ...choicesFor(key, box, settings), required: REQUIRED.has(key), value: known[key] ?? '' }];
    });
    return end === 'won' ? [...asked, insuranceField(locale)] : asked;
  };
  return {
    ordered: fieldsOf('ordered'),
    won: fieldsOf('won'),
    lost: fieldsOf('lost'),
    cancelled: fieldsOf('cancelled'),
    dormant: fieldsOf('dormant'),
  };
}

/**
 * What was told of an ending and has no column in the register it goes to: it belongs to the words of the contact.
 *
 * @param ending as it was typed
 */
export function unplaced(
  { sheets }: Pick<RecognisedWorkbook, 'sheets'>,
  customer: OpenedCustomer,
  end: ContactEnd,
  ending: Entries,
  locale: Locale,
): readonly string[] {
  if (!end) return [];
  const { kind } = ASKED[end];
  const reading = kind === 'leads' ? customer.target.reading : readingFor(sheets, kind);
  if (!reading) return [];
  return [...ending].flatMap(([key, { typed }]) => {
    const isPlaced = reading.columns.some((column) => column.field === key);
    return fieldOf(kind, key) && typed !== '' && !isPlaced ? [restInWords(kind, key, typed, locale)] : [];
  });
}

function choicesFor(
  key: FieldKey,
  { type, choices }: EntryField,
  settings: Settings,
): Pick<EntryField, 'type' | 'choices'> {
  if (TAKEN.has(key)) return { type: 'choice', choices: ['是', '否'] };
  if (key === 'kind') return { type, choices: LEAD_LOSSES };
  if (key === 'closeReason') return { type, choices: choices.filter((choice) => choice !== '成交') };
  return key === 'model' && settings.products.length
    ? { type: 'choice', choices: settings.products }
    : { type, choices };
}

function insuranceField(locale: Locale): EntryField {
  return {
    key: 'insurance',
    label: text(locale)('entry.insurance'),
    type: 'choice',
    choices: ['是', '否'],
    required: false,
    value: '',
  };
}
