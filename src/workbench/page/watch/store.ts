/** A value that components follow. */
export interface Store<T> {
  readonly state: T;
  readonly update: (patch: Partial<T>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get state() {
      return current;
    },
    update(patch) {
      current = { ...current, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
