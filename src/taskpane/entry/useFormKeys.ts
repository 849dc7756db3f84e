import { useEffect, useRef, type RefObject } from 'react';

interface Keys {
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** Ctrl+Enter saves, Escape goes back, wherever on the page the keyboard is. */
export function useFormKeys(page: RefObject<HTMLElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const element = page.current;
    const onKeyDown = (event: KeyboardEvent) => {
      // A key that belongs to an input method is none of ours.
      if (event.isComposing) return;
      const { key, ctrlKey, metaKey, target } = event;
      if (key === 'Enter' && (ctrlKey || metaKey)) {
        event.preventDefault();
        latest.current.onSave();
      } else if (key === 'Escape' && !isOpenList(target)) latest.current.onLeave();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [page]);
}

/** There Escape closes the list. */
function isOpenList(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.getAttribute('aria-expanded') === 'true' &&
    target.getAttribute('role') === 'combobox'
  );
}
