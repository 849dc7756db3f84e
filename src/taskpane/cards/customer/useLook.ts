import { JOBS } from '../../session/jobs';
import { useSession } from '../../session/SessionContext';

/** Shows the customer of the selected row. */
export function useLook(): () => Promise<void> {
  const { run, state, openPage } = useSession();
  return async () => {
    const end = await run(JOBS.customerCard());
    const { card } = state().answers;
    if (end === 'done' && card) openPage({ kind: 'card', place: card.place });
  };
}
