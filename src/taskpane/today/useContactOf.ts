import { useEffect, useMemo, useRef } from 'react';
import type { DueCustomer } from '../../actions/types';
import { useRegisters } from '../registers/useRegisters';
import { useSession } from '../session/SessionContext';

interface ContactOf {
  /** Whether a contact can be logged: payments are no customers, and a card is filled in by hand. */
  readonly isPossible: (due: DueCustomer) => boolean;
  /** Opens 记录联系 with the customer of a line. */
  readonly open: (due: DueCustomer, index: number) => void;
}

/**
 * 记录联系 from the list. Back on the list the keyboard is at the line it came from, or at the next one where the contact
 * has been logged.
 *
 * @param count how many lines there are
 * @param goTo gives the keyboard to a line
 */
export function useContactOf(count: number, goTo: (index: number) => void): ContactOf {
  const { openPage, state } = useSession();
  const registers = useRegisters();
  const sheets = useMemo(
    () => new Set(registers?.filter(({ kind }) => kind !== 'trades').map(({ name }) => name)),
    [registers],
  );
  const from = useRef<number>(undefined);
  const back = useRef({ count, goTo });
  useEffect(() => {
    back.current = { count, goTo };
  });
  // The list is hidden meanwhile: this is run again when it is shown. Only a saved entry is still there then.
  useEffect(() => {
    const line = from.current;
    from.current = undefined;
    if (line === undefined) return;
    const isLast = line === back.current.count - 1;
    back.current.goTo(state().answers.entry ? line + (isLast ? -1 : 1) : line);
  }, [state]);
  return {
    isPossible: ({ sheet }) => sheets.has(sheet),
    open: ({ sheet, row, name }, index) => {
      from.current = index;
      openPage({ kind: 'contact', place: { sheet, row, name } });
    },
  };
}
