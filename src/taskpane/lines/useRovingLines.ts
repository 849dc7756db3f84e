import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Pixels of a line with all there is to say, until it has been measured. */
const USUAL_HEIGHT = 80;

export interface RovingLines {
  readonly lines: Virtualizer<HTMLUListElement, HTMLLIElement>;
  /** The one line that the tab key stops at. It is always drawn, so that scrolling away does not lose the focus. */
  readonly current: number;
  readonly onFocusLine: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Gives the keyboard to a line. */
  readonly goTo: (index: number) => void;
}

/**
 * A long list of buttons: only those in sight are drawn; up and down, Home, End and the page keys go from one line to
 * the next, left and right between the buttons of a line. Where the list changes the line is followed by its key.
 *
 * @param keys what tells each line from all others
 */
export function useRovingLines(keys: readonly string[], list: RefObject<HTMLUListElement | null>): RovingLines {
  const count = keys.length;
  const [wanted, setWanted] = useState({ key: keys[0], index: 0 });
  const place = wanted.key === keys[wanted.index] ? wanted.index : keys.indexOf(wanted.key ?? '');
  const current = place >= 0 ? place : Math.min(wanted.index, count - 1);
  const lines = useVirtualizer<HTMLUListElement, HTMLLIElement>({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 4,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  const walked = useRef(false);
  useEffect(() => {
    if (!walked.current) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`);
    // A line that is not drawn yet gets the keyboard when it is.
    walked.current = !line;
    line?.focus();
  });
  const goTo = (to: number) => {
    const index = Math.max(0, Math.min(to, count - 1));
    walked.current = true;
    setWanted({ key: keys[index], index });
    lines.scrollToIndex(index, { align: 'auto' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (goWithin(event)) return event.preventDefault();
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
    if (to === undefined) return;
    event.preventDefault();
    if (Math.max(0, Math.min(to, count - 1)) !== current) goTo(to);
  };
  const onFocusLine = (index: number) => {
    if (index !== current || wanted.key !== keys[index]) setWanted({ key: keys[index], index });
  };
  return { lines, current, onFocusLine, onKeyDown, goTo };
}

const WITHIN: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Left and right go between the buttons of a line. */
function goWithin({ key, currentTarget }: KeyboardEvent): boolean {
  const step = WITHIN[key];
  if (step === undefined) return false;
  const buttons = [...(currentTarget.closest('[data-index]')?.querySelectorAll<HTMLElement>('button') ?? [])];
  const button = buttons[buttons.findIndex((one) => one === currentTarget) + step];
  button?.focus();
  return button !== undefined;
}
