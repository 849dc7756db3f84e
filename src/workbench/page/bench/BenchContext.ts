import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { textIn, type Text } from '../texts';
import type { Bench, BenchState } from './bench';

export const BenchContext = createContext<Bench | null>(null);

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('no bench around this component');
  return bench;
}

/** A part of the page's state; the component is drawn again when that part changes. */
export function useBenchState<T>(select: (state: BenchState) => T): T {
  const bench = useBench();
  return useSyncExternalStore(bench.subscribe, () => select(bench.state));
}

/** The texts of the display language. */
export function useText(): Text {
  const locale = useBenchState((state) => state.locale);
  return useMemo(() => textIn(locale), [locale]);
}

/** The workbook as it is now; the component is drawn again when it changes. */
export function useWorkbook() {
  useBenchState((state) => state.revision);
  useBenchState((state) => state.opened);
  return useBench().host.workbook;
}
