import type { Register } from '../../domain/cards/register';
import { textAt, wordsAt } from '../../domain/cards/valueAt';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { formatDay } from '../../domain/cell/day';
import {
  comparedFields,
  COMPARED_KINDS,
  isCustomerKind,
  VISIT_FIELDS,
  type ComparedKind,
} from '../../domain/duplicates/comparedKinds';
import { NAME_FIELDS } from '../entries/customerPlaces';
import { numberField } from '../entries/registers';
import { nameIn, type CheckSource } from './sources';
import type { DuplicateMember } from './types';

/** Where a kind of register keeps what is shown of a customer. */
type ShownFields = Pick<ComparedKind, 'phones' | 'since' | 'owner' | 'state'>;

const VISIT: ShownFields = { phones: [VISIT_FIELDS.phone], since: [VISIT_FIELDS.day], owner: VISIT_FIELDS.owner };
const DOCUMENT: ShownFields = { phones: [], since: ['date'], owner: 'owner' };

function shownFields(kind: CardKind): ShownFields {
  if (isCustomerKind(kind)) return COMPARED_KINDS[kind];
  return kind === 'visits' ? VISIT : DOCUMENT;
}

/** What is read of a kind to find its duplicates and to show them; empty where the kind is not compared. */
export function memberFields(kind: CardKind): readonly FieldKey[] {
  const compared = comparedFields(kind);
  return compared.length ? [...new Set([...compared, ...NAME_FIELDS])] : [];
}

/** A row as one of several that may be one customer. */
export function memberOf({ register, placeOf }: CheckSource, row: number): DuplicateMember {
  const { kind } = register;
  const { phones, since, owner, state } = shownFields(kind);
  const id = numberField(kind);
  const { sheet, row: at } = placeOf(row, NAME_FIELDS.find((field) => register.columns.has(field)) ?? '');
  return {
    sheet,
    row: at,
    name: nameIn(register, row),
    kind,
    phone: first(phones, (field) => wordsAt(register, field, row)),
    owner: textAt(register, owner, row),
    id: id === undefined ? '' : wordsAt(register, id, row),
    since: first(since, (field) => dayText(register, field, row)),
    state: state === undefined ? '' : wordsAt(register, state, row),
  };
}

function dayText({ columns }: Register, field: FieldKey, row: number): string {
  const day = columns.get(field)?.parsed[row];
  return typeof day === 'number' ? formatDay(Math.floor(day)) : '';
}

function first(fields: readonly FieldKey[], textOf: (field: FieldKey) => string): string {
  for (const field of fields) {
    const found = textOf(field);
    if (found !== '') return found;
  }
  return '';
}
