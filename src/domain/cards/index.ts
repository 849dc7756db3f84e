import type { Card, Field } from './field';
import { APPLICATIONS } from './applications';
import { CORPORATE } from './corporate';
import { CREDIT } from './credit';
import { DAILY } from './daily';
import { FOLLOWUPS } from './followups';
import { ISSUES } from './issues';
import { LEADS } from './leads';
import { LOST } from './lost';
import { MEMBERS } from './members';
import { OWNERS } from './owners';
import { PIPELINE } from './pipeline';
import { ROSTER } from './roster';
import { STAFF } from './staff';
import { TRADES } from './trades';
import { VISITS } from './visits';
import type { CardKind, FieldKey } from './types';

/** The data dictionary: every card kind with its fields. */
export const CARDS: Readonly<Record<CardKind, Card>> = {
  visits: VISITS,
  leads: LEADS,
  followups: FOLLOWUPS,
  pipeline: PIPELINE,
  owners: OWNERS,
  lost: LOST,
  daily: DAILY,
  corporate: CORPORATE,
  members: MEMBERS,
  issues: ISSUES,
  trades: TRADES,
  credit: CREDIT,
  roster: ROSTER,
  applications: APPLICATIONS,
  staff: STAFF,
};

/** The card kinds in the order of the dictionary. */
export const CARD_KINDS = Object.keys(CARDS) as readonly CardKind[];

const FIELDS: ReadonlyMap<CardKind, ReadonlyMap<FieldKey, Field>> = new Map(
  CARD_KINDS.map((kind) => [kind, new Map(CARDS[kind].fields.map((field) => [field.key, field]))]),
);

/**
 * A card kind of the dictionary.
 *
 * @param kind key of the kind
 * @returns the card with its fields
 * @example cardOf('leads').zh // '意向客户管理卡'
 */
export function cardOf(kind: CardKind): Card {
  return CARDS[kind];
}

/**
 * One field of a card kind.
 *
 * @param kind key of the kind
 * @param key key of the field inside the kind
 * @returns the field, or undefined where the kind has no such field
 * @example fieldOf('leads', 'gradeManual')?.zh // '意向级别'
 */
export function fieldOf(kind: CardKind, key: FieldKey): Field | undefined {
  return FIELDS.get(kind)?.get(key);
}
