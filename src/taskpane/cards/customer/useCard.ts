import { useEffect, useState } from 'react';
import type { CustomerCard, CustomerPlace } from '../../../actions/entries/types';
import { JOBS } from '../../session/jobs';
import { useSession } from '../../session/SessionContext';
import { useLastDone } from '../../session/useLastDone';

/** The card of a customer: read when asked for, and again after every run that was done. */
export function useCard(place: CustomerPlace): CustomerCard | undefined {
  const { run, state } = useSession();
  const done = useLastDone();
  const [read, setRead] = useState<{ readonly of: CustomerPlace; readonly card: CustomerCard }>();
  useEffect(() => {
    let isWanted = true;
    void run(JOBS.customerCard(place)).then((end) => {
      const { card } = state().answers;
      if (isWanted && end === 'done' && card) setRead({ of: place, card });
    });
    return () => {
      isWanted = false;
    };
  }, [run, state, place, done]);
  if (read?.of === place) return read.card;
  // What brought the page up has read it a moment ago.
  const { card } = state().answers;
  return card?.place === place ? card : undefined;
}
