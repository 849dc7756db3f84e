import { cardOf } from './index';
import type { CardKind, FieldKey } from './types';

/** Sections of a customer's card; they become words in i18n. `other` takes what has no section of its own. */
export type SectionKey =
  | 'basics'
  | 'visit'
  | 'need'
  | 'man'
  | 'followUp'
  | 'vehicle'
  | 'care'
  | 'membership'
  | 'spending'
  | 'traits'
  | 'business'
  | 'trade'
  | 'people'
  | 'career'
  | 'family'
  | 'life'
  | 'education'
  | 'personality'
  | 'relations'
  | 'notes'
  | 'other';

/** A section of a card: its title and its fields, in the order they are shown. */
export interface FieldSection {
  readonly title: SectionKey;
  readonly fields: readonly FieldKey[];
}

/** Of the eight groups about a person (R-8.07, D-19) those that every card of a person shares. */
const PERSON: readonly FieldSection[] = [
  { title: 'career', fields: ['company', 'job', 'income'] },
  { title: 'family', fields: ['family', 'profile'] },
  { title: 'life', fields: ['currentCar', 'mainDriver', 'bestTime'] },
  { title: 'education', fields: ['education'] },
  { title: 'personality', fields: ['traits'] },
  { title: 'relations', fields: ['contact', 'referrer', 'referrals', 'coOwner'] },
];

/** The five parts of a company's card (R-8.01 …, D-19) are parted by headings in the dictionary itself. */
const COMPANY_PARTS: readonly SectionKey[] = ['basics', 'traits', 'business', 'trade', 'people'];

const SECTIONS: Readonly<Partial<Record<CardKind, readonly FieldSection[]>>> = {
  leads: [
    {
      title: 'basics',
      fields: [
        'leadId', 'name', 'gender', 'age', 'birthday', 'idNo', 'phone', 'phone2', 'wechat', 'email', 'uscc', 'province',
        'city', 'address', 'createdOn', 'source', 'filledBy', 'owner',
      ],
    },
    {
      title: 'need',
      fields: ['model', 'budget', 'buyType', 'buyMode', 'purpose', 'focus', 'rivals', 'liked', 'expectedOn'],
    },
    { title: 'man', fields: ['money', 'authority', 'need'] },
    {
      title: 'followUp',
      fields: [
        'gradeManual', 'gradedOn', 'gradeAuto', 'state', 'lastContact', 'nextContact', 'suggestedContact',
        'nextAction', 'contactCount', 'wonOn', 'closeReason', 'boughtModel', 'consent', 'note',
      ],
    },
    { title: 'vehicle', fields: ['plate', 'vin'] },
    ...PERSON,
  ],
  owners: [
    {
      title: 'basics',
      fields: ['ownerId', 'name', 'phone', 'idNo', 'birthday', 'address', 'owner', 'ring', 'loyalty'],
    },
    {
      title: 'vehicle',
      fields: [
        'model', 'color', 'vin', 'engineNo', 'plate', 'deliveredOn', 'invoiceAmt', 'loan', 'addons', 'insuranceEnd',
        'warrantyEnd', 'mileage', 'lastService',
      ],
    },
    { title: 'care', fields: ['carePlan', 'careDone', 'nextCare', 'lastCare', 'consent'] },
    ...PERSON,
    { title: 'notes', fields: ['keyNotes'] },
  ],
  members: [
    {
      title: 'basics',
      fields: ['cardNo', 'name', 'gender', 'phone', 'idNo', 'birthday', 'store', 'owner', 'consent'],
    },
    {
      title: 'membership',
      fields: ['tier', 'cardType', 'cardState', 'applyOn', 'issuedOn', 'expiresOn'],
    },
    { title: 'spending', fields: ['firstAmt', 'halfAmt', 'points', 'stored', 'bonus'] },
    ...PERSON,
    { title: 'notes', fields: ['note'] },
  ],
  visits: [
    { title: 'basics', fields: ['name', 'gender', 'phone', 'wechat', 'leadId'] },
    {
      title: 'visit',
      fields: [
        'visitId', 'date', 'channel', 'timeIn', 'timeOut', 'stayMin', 'persons', 'firstVisit', 'visitCount', 'source',
        'leftInfo', 'noInfoReason', 'owner', 'duty', 'checkedBy', 'checkedOn',
      ],
    },
    { title: 'need', fields: ['model', 'color', 'focus', 'budget', 'grade', 'testDrive', 'ordered'] },
    { title: 'notes', fields: ['note'] },
  ],
  corporate: companySections(),
}; // prettier-ignore

/**
 * The sections of a kind's card, one behind the other, with the fields in the order they are shown (R-3.08,
 * …, D-19).
 *
 * @param kind of the register the customer stands in
 * @param present fields the register has, in any order; others are left out, and so are sections without any
 * @returns each field once; what no section names comes last, under `other`, or, where the kind has no sections, all
 *   of it under `basics`
 * @example sectionsOf('leads', ['state', 'name', 'sys_updated'])
 *   // [{ title: 'basics', fields: ['name'] }, { title: 'followUp', fields: ['state'] }, { title: 'other', fields: ['sys_updated'] }]
 */
export function sectionsOf(kind: CardKind, present: readonly FieldKey[]): readonly FieldSection[] {
  const sections = SECTIONS[kind] ?? [{ title: 'basics', fields: cardOf(kind).fields.map(({ key }) => key) }];
  const named = new Set(sections.flatMap(({ fields }) => fields));
  const other: FieldSection = { title: 'other', fields: present.filter((key) => !named.has(key)) };
  return [...sections, other]
    .map(({ title, fields }) => ({ title, fields: fields.filter((key) => present.includes(key)) }))
    .filter(({ fields }) => fields.length > 0);
}

/** What stands in front of the first heading (number and name) belongs to the basics too. */
function companySections(): readonly FieldSection[] {
  const parts: FieldKey[][] = COMPANY_PARTS.map(() => []);
  let part = -1;
  for (const { key, type } of cardOf('corporate').fields) {
    if (type === 'section') part++;
    else parts[Math.max(0, part)]?.push(key);
  }
  return COMPANY_PARTS.map((title, i) => ({ title, fields: parts[i] ?? [] }));
}
