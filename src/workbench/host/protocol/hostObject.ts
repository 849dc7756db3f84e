import { HostError } from './hostError';

/**
 * Base of everything an object path can resolve to. A class has the API's name (`type`), and its accessors and methods have
 * the API's member names: the dispatcher finds them by reflection. Members that begin with `$` are the host's own.
 */
export abstract class HostObject {
  /** The API's name of the class. */
  static readonly type: string = 'ClientObject';
  /** Accessors that lead to another object; a plain `load()` leaves them out. */
  static readonly navigations: readonly string[] = [];
  /** Scalars that a plain `load()` leaves out because they are expensive. */
  static readonly onRequest: readonly string[] = [];

  /** By this the parent collection's getItem finds the object again. */
  readonly $id?: string | number;
  /** Set once the client keeps the object beyond a request. */
  $reference?: string;

  get $type(): string {
    return (this.constructor as typeof HostObject).type;
  }

  /** How the id goes on the wire: `Id` where the API class has a public id, else `_Id`. */
  get $idName(): string {
    return 'Id';
  }
}

export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  abstract get $items(): readonly T[];

  getCount(): number {
    return this.$items.length;
  }

  getItem(key: string | number): T {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: string | number): T | null {
    const wanted = String(key).toLowerCase();
    return (
      this.$items.find((item) => item.$id === key) ??
      this.$items.find((item) => String((item as { name?: unknown }).name ?? '').toLowerCase() === wanted) ??
      null
    );
  }

  getItemAt(index: number): T {
    const found = this.$items[index];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }
}

/** What a class offers to `load()`. */
export interface Members {
  readonly scalars: readonly string[];
  readonly plainLoad: readonly string[];
  readonly byLowerCase: ReadonlyMap<string, string>;
  readonly navigations: ReadonlySet<string>;
}

const known = new WeakMap<object, Members>();

/** The loadable members of an object: the accessors along its prototype chain. */
export function membersOf(object: HostObject): Members {
  const prototype = Object.getPrototypeOf(object) as object;
  const cached = known.get(prototype);
  if (cached) return cached;
  const names = new Set<string>();
  for (let p: object | null = prototype; p && p !== HostObject.prototype; p = Object.getPrototypeOf(p) as object | null)
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(p)))
      if (descriptor.get && !name.startsWith('$')) names.add(name);
  const { navigations, onRequest } = object.constructor as typeof HostObject;
  const scalars = [...names].filter((name) => !navigations.includes(name) && !name.startsWith('_'));
  const members: Members = {
    scalars,
    plainLoad: scalars.filter((name) => !onRequest.includes(name)),
    byLowerCase: new Map([...names].map((name) => [name.toLowerCase(), name])),
    navigations: new Set(navigations),
  };
  known.set(prototype, members);
  return members;
}
