import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';

/** What `getCellProperties` and its like are asked for: member -> true, or the same of an object behind the member. */
export interface Wanted {
  readonly [member: string]: boolean | Wanted | undefined;
}

type Bag = Record<string, unknown>;

/** The borders have names of their own here. */
const BORDERS: Readonly<Record<string, string>> = {
  bottom: 'EdgeBottom',
  top: 'EdgeTop',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function member(target: object, name: string): unknown {
  const border = BORDERS[name];
  if (border && 'getItem' in target) return (target as { getItem(key: string): unknown }).getItem(border);
  if (!(name in target)) throw new HostError('ApiNotFound');
  return (target as Bag)[name];
}

/** The wanted properties of an object and of the objects behind it. */
export function pickProperties(target: HostObject, wanted: Wanted): Bag {
  const found: Bag = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (!inner) continue;
    const value = member(target, name);
    found[name] = typeof inner === 'object' && value ? pickProperties(value as HostObject, inner) : value;
  }
  return found;
}

/** Sets properties of an object and of the objects behind it, in the shape that `pickProperties` gives. */
export function applyProperties(target: object, properties: Bag): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (typeof value === 'object') applyProperties(member(target, name) as object, value as Bag);
    else if (name in target) (target as Bag)[name] = value;
    else throw new HostError('ApiNotFound');
  }
}
