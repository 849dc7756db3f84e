import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import { HostCollection, membersOf } from './hostObject';
import {
  ActionType,
  ObjectPathType,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './messages';

export interface DispatcherHooks {
  /** Objects made by name, such as the services behind Office.addin. */
  newObject?(typeName: string): HostObject | undefined;
  /** A member the host does not have. */
  onMissing?(type: string, member: string): void;
  /** `_RegisterDataChangedEvent` and the like. */
  onRegistration?(target: HostObject, event: string, on: boolean): void;
  onInternalError?(error: unknown): void;
}

const wireName = (name: string) => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));
const memberName = (name: string) => (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1));

/** The client's private names for two setters. */
const RENAMED_SETTERS: Readonly<Record<string, string>> = { gridlines: 'showGridlines', headings: 'showHeadings' };

type Objects = Map<number, HostObject | null>;

/**
 * The host side of the Rich API: resolves object paths and runs actions against host objects by their members' names.
 * It knows nothing about Excel. Actions run in order and stop at the first failure; earlier effects stay.
 */
export class Dispatcher {
  private nextReference = 1;
  private readonly references = new Map<string, HostObject>();

  constructor(
    private readonly root: HostObject,
    private readonly hooks: DispatcherHooks = {},
  ) {}

  /** Objects that clients keep beyond a request; structural changes must move them. */
  get kept(): Iterable<HostObject> {
    return this.references.values();
  }

  get keptCount(): number {
    return this.references.size;
  }

  process(body: RequestBody): ResponseBody {
    return new Request(this, body).run();
  }

  $root(): HostObject {
    return this.root;
  }

  $newObject(name: string): HostObject {
    const made = this.hooks.newObject?.(name);
    if (!made) throw new HostError('ApiNotFound');
    return made;
  }

  $keep(target: HostObject): void {
    if (target.$reference) return;
    target.$reference = `ref${this.nextReference++}`;
    this.references.set(target.$reference, target);
  }

  $release(reference: string): void {
    const target = this.references.get(reference);
    if (target) delete target.$reference;
    this.references.delete(reference);
  }

  $referenced(reference: string): HostObject {
    const target = this.references.get(reference);
    if (!target) throw new HostError('InvalidReference');
    return target;
  }

  $missing(target: HostObject, member: string): HostError {
    this.hooks.onMissing?.(target.$type, member);
    const error = new HostError('ApiNotFound');
    error.location = `${target.$type}.${member}`;
    return error;
  }

  $registered(target: HostObject, event: string, on: boolean): void {
    this.hooks.onRegistration?.(target, event, on);
  }

  $internalError(error: unknown): HostError {
    this.hooks.onInternalError?.(error);
    return new HostError('GeneralException');
  }
}

/** One request: its objects live as long as it does. */
class Request {
  private readonly objects: Objects = new Map();
  private readonly response: ResponseBody = { Results: [], TraceIds: [] };

  constructor(
    private readonly host: Dispatcher,
    private readonly body: RequestBody,
  ) {}

  run(): ResponseBody {
    const { Results } = this.response;
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        const value = this.execute(action);
        Results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
        for (const id of action.L ?? []) this.objects.delete(id);
      } catch (cause) {
        const error = cause instanceof HostError ? cause : this.host.$internalError(cause);
        this.response.Error = {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          ActionIndex: index,
          HttpStatusCode: error.status,
        };
        break;
      }
    }
    return this.response;
  }

  private execute(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.Trace) {
      this.response.TraceIds.push(action.Id);
      return null;
    }
    const target = this.resolve(action.ObjectPathId);
    // A null object swallows everything; the client knows it from the null that Instantiate answers.
    if (target === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(target);
      case ActionType.Query:
        return this.query(target, action.QueryInfo, wireName, '_Items');
      case ActionType.QueryAsJson:
        return this.query(target, action.QueryInfo, (name) => name, 'items');
      case ActionType.RecursiveQuery:
        return this.query(target, Object.values(action.RecursiveQueryInfo?.Queries ?? {})[0], wireName, '_Items');
      case ActionType.Method:
        return this.callMethod(target, action);
      case ActionType.SetProperty:
        return this.set(target, memberName(action.Name), this.argumentsOf(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(target, name, value);
        return null;
      case ActionType.EnsureUnchanged:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          if (JSON.stringify(this.get(target, name)) !== JSON.stringify(value))
            throw new HostError('ContentLengthRequired');
        return null;
      default:
        throw new HostError('UnsupportedOperation');
    }
  }

  private callMethod(target: HostObject, action: ActionInfo): unknown {
    if (action.Name === '_KeepReference') return this.host.$keep(target);
    if (action.Name === '_RemoveReference') return this.host.$release(String(action.ArgumentInfo?.Arguments?.[0]));
    return this.invoke(target, memberName(action.Name), this.argumentsOf(action.ArgumentInfo));
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath');
    const object = this.follow(path) ?? null;
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    // Type 7 keeps a stale parent id that is not part of the request: test it before looking at the parent.
    if (path.ObjectPathType === ObjectPathType.Null) return null;
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : this.host.$root();
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.host.$root();
      case ObjectPathType.NewObject:
        return this.host.$newObject(path.Name);
      case ObjectPathType.Method:
        return this.invoke(parent, memberName(path.Name), this.argumentsOf(path.ArgumentInfo)) as HostObject | null;
      case ObjectPathType.Indexer:
        return this.invoke(parent, 'getItem', this.argumentsOf(path.ArgumentInfo)) as HostObject | null;
      case ObjectPathType.Property:
        return this.get(parent, memberName(path.Name)) as HostObject | null;
      case ObjectPathType.ReferenceId:
        return this.host.$referenced(path.Name);
      default:
        throw new HostError('InvalidObjectPath');
    }
  }

  /** JSON turns omitted optional arguments into null: they are handed on as undefined. */
  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) =>
      value === null || value === undefined ? undefined : this.argument(value, references?.[i]),
    );
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value))
      return Array.isArray(reference) ? value.map((item, i) => this.argument(item, reference[i])) : value;
    if (typeof value !== 'object' || value === null) return value;
    const { _ObjectPathId: id } = value as { _ObjectPathId?: unknown };
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.argument(item, undefined)]));
  }

  private located<T>(target: HostObject, member: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof HostError && !error.location) error.location = `${target.$type}.${member}`;
      throw error;
    }
  }

  private invoke(target: HostObject, name: string, args: unknown[]): unknown {
    const method = (target as unknown as Record<string, unknown>)[name];
    if (typeof method === 'function')
      return this.located(target, name, () => (method as (...a: unknown[]) => unknown).apply(target, args));
    const registration = /^_(un)?register(?:event)?(.+?)(?:event)?$/i.exec(name);
    if (method !== undefined || !registration) throw this.host.$missing(target, name);
    this.host.$registered(target, registration[2] ?? '', !registration[1]);
    return undefined;
  }

  private get(target: HostObject, name: string): unknown {
    if (!(name in target)) throw this.host.$missing(target, name);
    return this.located(target, name, () => (target as unknown as Record<string, unknown>)[name]);
  }

  private set(target: HostObject, member: string, value: unknown): null {
    const name = member in target ? member : (RENAMED_SETTERS[member] ?? member);
    if (!(name in target)) throw this.host.$missing(target, name);
    this.located(target, name, () => {
      (target as unknown as Record<string, unknown>)[name] = value;
    });
    return null;
  }

  private identity(target: HostObject): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    if (target.$id !== undefined) value[target.$idName] = target.$id;
    if (target.$reference) value._ReferenceId = target.$reference;
    return value;
  }

  /** `load()`: a selection holds "a", "navigation/a", "navigation/*" or, in its array form, "items/a". */
  private query(target: HostObject, info: QueryInfo = {}, wire: (name: string) => string, itemsKey: string): unknown {
    const select = (info.Select ?? []).map(splitPath);
    const expand = (info.Expand ?? []).map(splitPath);
    const paths = select.length ? [...select, ...expand] : [['*'], ...expand];
    return this.project(target, paths, wire, itemsKey, info.Top, info.Skip);
  }

  private project(
    target: HostObject,
    paths: readonly (readonly string[])[],
    wire: (name: string) => string,
    itemsKey: string,
    top?: number,
    skip = 0,
  ): unknown {
    if (target instanceof HostCollection) {
      const itemPaths = paths.map((path) => (path[0]?.toLowerCase() === 'items' ? path.slice(1) : path));
      const members = membersOf(target);
      const own: Record<string, unknown> = {};
      const ofItems: (readonly string[])[] = [];
      for (const path of itemPaths) {
        const name = path.length === 1 ? members.byLowerCase.get((path[0] ?? '').toLowerCase()) : undefined;
        if (name && members.scalars.includes(name)) own[wire(name)] = this.get(target, name);
        else ofItems.push(path.length ? path : ['*']);
      }
      const items = (target.$items as readonly HostObject[]).slice(skip, top === undefined ? undefined : skip + top);
      const bare = !ofItems.length && Object.keys(own).length > 0;
      const entries = items.map((item, i) => {
        const entry = bare ? this.identity(item) : this.project(item, ofItems, wire, itemsKey);
        // Items without an id are found again by their place, which is not the one in this list.
        return skip ? { ...(entry as object), _Index: skip + i } : entry;
      });
      return { ...own, [itemsKey]: entries };
    }
    const result = this.identity(target);
    const members = membersOf(target);
    const nested = new Map<string, (readonly string[])[]>();
    for (const [head = '*', ...rest] of paths) {
      if (head === '*') {
        for (const name of members.plainLoad) result[wire(name)] = this.get(target, name);
        continue;
      }
      const name = members.byLowerCase.get(head.toLowerCase());
      if (!name) {
        if (head.toLowerCase() === 'isnullobject') continue;
        throw this.host.$missing(target, head);
      }
      if (members.navigations.has(name)) nested.set(name, [...(nested.get(name) ?? []), rest.length ? rest : ['*']]);
      else result[wire(name)] = this.get(target, name);
    }
    for (const [name, inner] of nested) {
      const child = this.get(target, name) as HostObject | null;
      result[wire(name)] = child && this.project(child, inner, wire, itemsKey);
    }
    return result;
  }
}

function splitPath(path: string): string[] {
  return path.trim().split(/[/.]/);
}
