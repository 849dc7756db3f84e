import { useEffect, useRef, type RefObject } from 'react';
import type { CustomerCard, CustomerPlace } from '../../../actions/entries/types';

/** Alt with the left or the right arrow goes to the customer before or after, wherever on the page the keyboard is. */
export function useStepKeys(
  page: RefObject<HTMLElement | null>,
  card: CustomerCard | undefined,
  onGo: (place: CustomerPlace) => void,
): void {
  const latest = useRef({ card, onGo });
  useEffect(() => {
    latest.current = { card, onGo };
  });
  useEffect(() => {
    const element = page.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return;
      // The web view would go back in its history.
      event.preventDefault();
      const { card: shown, onGo: go } = latest.current;
      const place = key === 'ArrowLeft' ? shown?.previous : shown?.next;
      if (place) go(place);
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [page]);
}
