import { cardOf } from '../cards';
import type { CardKind, FieldKey } from '../cards/types';
import type { DuplicateRule } from './cluster';

/** A number of which nobody has the same. */
export interface ExactKey {
  readonly rule: DuplicateRule;
  readonly field: FieldKey;
  readonly confidence: number;
  /** What it looks like: 未上牌 is no plate. */
  readonly shape: RegExp;
}

/** Who has a number of his own here is nobody with another one. */
export type EntityNumber = 'idNo' | 'uscc';

/** By what the rows of a kind are told to be one customer (DICTIONARY §0.3). */
export interface ComparedKind {
  readonly exact: readonly ExactKey[];
  readonly entity?: EntityNumber;
  readonly phones: readonly FieldKey[];
  /** The person, and the company: the first that is filled in. A row with a person is that person's. */
  readonly person: readonly FieldKey[];
  readonly company: readonly FieldKey[];
  readonly city?: FieldKey;
  readonly address?: FieldKey;
  readonly owner: FieldKey;
  /** The day of registration: the first that is filled in. */
  readonly since: readonly FieldKey[];
  readonly state?: FieldKey;
  /** States of rows that stand for nobody any more: a card that was replaced is no second customer. */
  readonly gone?: readonly string[];
}

const ID_NO: ExactKey = { rule: 'idNo', field: 'idNo', confidence: 1, shape: /^(?:\d{15}|\d{17}[\dX])$/ };
const USCC: ExactKey = { rule: 'uscc', field: 'uscc', confidence: 1, shape: /^[0-9A-Z]{15,18}$/ };
const CAR: readonly ExactKey[] = [
  { rule: 'vin', field: 'vin', confidence: 1, shape: /^[0-9A-Z]{17}$/ },
  { rule: 'plate', field: 'plate', confidence: 0.95, shape: /^[\u4e00-\u9fff][A-Z][0-9A-Z]{4,6}/ },
];
export const COMPARED_KINDS = {
  leads: {
    entity: 'idNo',
    exact: [ID_NO, USCC, ...CAR],
    phones: ['phone', 'phone2'],
    person: ['name'],
    company: ['company'],
    city: 'city',
    address: 'address',
    owner: 'owner',
    since: ['createdOn'],
    state: 'state',
  },
  owners: {
    entity: 'idNo',
    exact: [ID_NO, ...CAR],
    phones: ['phone'],
    person: ['name'],
    company: [],
    address: 'address',
    owner: 'owner',
    since: ['deliveredOn'],
  },
  corporate: {
    entity: 'uscc',
    exact: [USCC],
    phones: ['phone', 'contactPhone'],
    person: [],
    company: ['name'],
    city: 'city',
    address: 'address',
    owner: 'owner',
    since: ['createdOn', 'since'],
    state: 'status',
  },
  members: {
    entity: 'idNo',
    exact: [ID_NO],
    phones: ['phone'],
    person: ['name'],
    company: [],
    owner: 'owner',
    since: ['applyOn', 'issuedOn'],
    state: 'cardState',
    gone: ['挂失', '补办', '停用', '过期', '回收'],
  },
  roster: {
    exact: [],
    phones: ['phone'],
    person: [],
    company: ['company'],
    address: 'address',
    owner: 'assigned',
    since: ['assignedOn'],
    state: 'status',
  },
} as const satisfies Readonly<Partial<Record<CardKind, ComparedKind>>>;

/** A kind of register that holds customers. */
export type CustomerKind = keyof typeof COMPARED_KINDS;

export const CUSTOMER_KINDS = Object.keys(COMPARED_KINDS) as readonly CustomerKind[];

/** What a visit or call tells of who came: beside the cards of intent customers it shows who was first (撞单). */
export const VISIT_FIELDS = {
  phone: 'phone',
  owner: 'owner',
  day: 'date',
  time: 'timeIn',
  first: 'firstVisit',
} as const;

/** By what an order or a payment is known. */
export const DOCUMENT_FIELDS = [
  'docNo', 'docType', 'date', 'customer', 'customerId', 'product', 'qty', 'amount', 'owner',
] as const; // prettier-ignore

const VISITOR: readonly FieldKey[] = ['name', ...Object.values(VISIT_FIELDS)];

/**
 * The fields by which rows of a kind are compared; empty for a kind that is not.
 *
 * @example comparedFields('visits').includes('firstVisit') // true
 */
export function comparedFields(kind: CardKind): readonly FieldKey[] {
  if (kind === 'visits') return VISITOR;
  if (kind === 'trades') return DOCUMENT_FIELDS;
  if (!isCustomerKind(kind)) return [];
  const { exact, phones, person, company, city, address, owner, since, state }: ComparedKind = COMPARED_KINDS[kind];
  return [
    ...cardOf(kind).identity,
    ...exact.map(({ field }) => field),
    ...[...phones, ...person, ...company, ...since, owner],
    ...[city, address, state].flatMap((field) => field ?? []),
  ];
}

/** Whether rows of a kind are customers. */
export function isCustomerKind(kind: CardKind): kind is CustomerKind {
  return kind in COMPARED_KINDS;
}
