import { useEffect, useRef, type RefObject } from 'react';
import { useRun } from '../session/useRun';

/** Gives the keyboard back to the page when a run ends while the cancel button, which goes away with it, had the focus. */
export function useFocusAfterRun(page: RefObject<HTMLElement | null>): void {
  const busy = useRun().running !== undefined;
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !busy && document.activeElement === document.body) page.current?.focus();
    wasBusy.current = busy;
  }, [busy, page]);
}
