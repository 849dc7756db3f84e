import type { CardKind, FieldKey } from '../../cards/types';

/** A field by the kind of register. */
export type Fields = Readonly<Partial<Record<CardKind, FieldKey>>>;

/** Where a line says what it is of. Owners and leads are lines themselves. */
export const LINE_FIELDS = {
  product: { trades: 'product', owners: 'model', leads: 'model' },
  category: { trades: 'category' },
  region: { trades: 'region' },
  owner: { trades: 'owner', owners: 'owner', leads: 'owner' },
  branch: { trades: 'branch' },
} as const satisfies Readonly<Record<string, Fields>>;

/** Where the card of a customer says what he is; region and owner also stand for lines that say nothing. */
export const CARD_FIELDS = {
  region: { corporate: 'region' },
  owner: { corporate: 'owner', owners: 'owner', leads: 'owner', members: 'owner' },
  group: { corporate: 'group' },
  industry: { corporate: 'industry' },
  orgForm: { corporate: 'orgForm' },
  outlet: { corporate: 'outlet' },
  location: { corporate: 'location' },
  income: { owners: 'income', leads: 'income' },
  source: { corporate: 'source', leads: 'source' },
  route: { corporate: 'route' },
  class: { corporate: 'class', owners: 'ring', members: 'tier' },
  valueTier: { corporate: 'valueTier' },
  potential: { corporate: 'potential' },
  grid: { corporate: 'grid' },
  province: { corporate: 'province', leads: 'province' },
  city: { corporate: 'city', leads: 'city' },
} as const satisfies Readonly<Record<string, Fields>>;
