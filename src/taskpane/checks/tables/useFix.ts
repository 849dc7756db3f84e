import type { ConsistencyFinding } from '../../../actions/checks/types';
import { CHECK_JOBS } from '../../session/checkJobs';
import { useSession } from '../../session/SessionContext';
import type { Page } from '../../session/state';

/** Fixes that are made by hand, in a form of the pane. */
const FORMS: Readonly<Partial<Record<string, 'contact' | 'card'>>> = { openContact: 'contact', openCard: 'card' };

/** Whether a finding is mended by writing, after a look at what is written. */
export const isWritten = ({ fix }: ConsistencyFinding): boolean => fix !== undefined && !FORMS[fix];

/** Mends findings of one kind: plans what would be written, or opens the form of the first. */
export function useFix(): (findings: readonly ConsistencyFinding[]) => void {
  const { run, openPage } = useSession();
  return (findings) => {
    const [first] = findings;
    const kind = first?.fix && FORMS[first.fix];
    if (!first || !kind) return void run(CHECK_JOBS.planFix(findings));
    const { sheet, row, name } = first;
    openPage({ kind, place: { sheet, row, name } } satisfies Page);
  };
}
