import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Pixels of a line with all there is to say, until it has been measured. */
const USUAL_HEIGHT = 80;

interface RovingLines {
  readonly lines: Virtualizer<HTMLUListElement, HTMLLIElement>;
  /** The one line that the tab key stops at. It is always drawn, so that scrolling away does not lose the focus. */
  readonly current: number;
  readonly onFocusLine: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A long list of buttons: only those in sight are drawn, and arrow keys, Home, End and the page keys go from one to the
 * next.
 */
export function useRovingLines(count: number, list: RefObject<HTMLUListElement | null>): RovingLines {
  const [wanted, setWanted] = useState(0);
  const current = Math.min(wanted, count - 1);
  const lines = useVirtualizer<HTMLUListElement, HTMLLIElement>({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 4,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  const walked = useRef(false);
  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`)?.focus();
  }, [current, list]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { startIndex, endIndex } = lines.range ?? { startIndex: 0, endIndex: 0 };
    const page = Math.max(1, endIndex - startIndex - 1);
    const next: Readonly<Record<string, number>> = {
      ArrowUp: current - 1,
      ArrowDown: current + 1,
      PageUp: current - page,
      PageDown: current + page,
      Home: 0,
      End: count - 1,
    };
    const to = next[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(to, count - 1));
    if (index === current) return;
    walked.current = true;
    setWanted(index);
    lines.scrollToIndex(index, { align: 'auto' });
  };
  return { lines, current, onFocusLine: setWanted, onKeyDown };
}
