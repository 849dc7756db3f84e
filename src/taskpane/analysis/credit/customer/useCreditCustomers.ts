import { useEffect, useState } from 'react';
import { CREDIT_JOBS } from '../../../session/creditJobs';
import { useSession, useSessionState } from '../../../session/SessionContext';
import type { CreditPart } from '../../../session/state';

interface CreditPage {
  readonly part: CreditPart;
  /** Empty as long as none is chosen. */
  readonly customer: string;
}

interface ChosenCustomers {
  /** Names of the customers; those of the last time until they have been read again. */
  readonly names: readonly string[];
  /** They have been read. */
  readonly isRead: boolean;
  readonly choose: (customer: string) => void;
  /** Takes the customer of the selected row. */
  readonly takeSelected: () => Promise<void>;
  /** There was none. */
  readonly noneSelected: boolean;
}

const NOBODY: readonly string[] = [];

/** Who the page can be about: the one that is kept, else the customer of the row that is selected when it opens. */
export function useCreditCustomers({ part, customer }: CreditPage): ChosenCustomers {
  const { run, state, openPage, prefer } = useSession();
  const names = useSessionState(({ answers }) => answers.creditCustomers?.names) ?? NOBODY;
  const [isRead, setRead] = useState(false);
  const [noneSelected, setNoneSelected] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void run(CREDIT_JOBS.customers()).then((end) => {
      if (!isWanted) return;
      setRead(end === 'done');
      const { page, answers } = state();
      const selected = answers.creditCustomers?.selected;
      if (end !== 'done' || page?.kind !== 'credit' || page.customer !== '' || selected === undefined) return;
      prefer({ creditCustomer: selected });
      openPage({ ...page, customer: selected });
    });
    return () => {
      isWanted = false;
    };
  }, [run, state, openPage, prefer]);
  const choose = (name: string) => {
    setNoneSelected(false);
    if (name === customer) return;
    prefer({ creditCustomer: name });
    openPage({ kind: 'credit', part, customer: name });
  };
  const takeSelected = async () => {
    if ((await run(CREDIT_JOBS.selected())) !== 'done') return;
    const selected = state().answers.creditSelected?.customer ?? null;
    if (selected === null) setNoneSelected(true);
    else choose(selected);
  };
  return { names, isRead, choose, takeSelected, noneSelected };
}
