import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useMemo, type RefObject } from 'react';
import type { Axis } from './axis';

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly axis: Axis;
  /** How many lines at the beginning stay in place. */
  readonly frozen: number;
  /** Pixels of the headers before the first line. */
  readonly header: number;
  readonly horizontal: boolean;
  readonly overscan: number;
  /** Merged lines: their first one is drawn as long as any of them is seen. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Positions of the scrolling rows or columns that are to be drawn now; follows scrolling and resizing. */
export function useVisibleLines({ scroller, axis, frozen, header, horizontal, overscan, spans }: Options): number[] {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      const first = (drawn[0] ?? 0) + frozen;
      const beginnings = spans
        .filter(({ from, to }) => axis.position(from) < first && axis.position(to) > first)
        .map(({ from }) => axis.position(from) - frozen)
        .filter((index) => index >= 0);
      return [...new Set([...beginnings, ...drawn])].sort((a, b) => a - b);
    },
    [axis, frozen, spans],
  );
  // The virtualizer measures anew when its keys are made anew: that is how it learns of another layout.
  const getItemKey = useCallback((index: number) => axis.line(index + frozen), [axis, frozen]);
  const virtualizer = useVirtualizer({
    count: Math.max(axis.count - frozen, 0),
    getScrollElement: () => scroller.current,
    estimateSize: (index) => axis.size(index + frozen),
    getItemKey,
    rangeExtractor,
    overscan,
    horizontal,
    paddingStart: header + axis.start(frozen),
  });
  const items = virtualizer.getVirtualItems();
  return useMemo(() => items.map(({ index }) => index + frozen), [items, frozen]);
}
