import { useSyncExternalStore } from 'react';
import { useBench } from '../bench/BenchContext';
import type { WatchState } from './watch';

/** A part of what is watched; the component is drawn again when that part changes. */
export function useWatchState<T>(select: (state: WatchState) => T): T {
  const { store } = useBench().watch;
  return useSyncExternalStore(store.subscribe, () => select(store.state));
}
