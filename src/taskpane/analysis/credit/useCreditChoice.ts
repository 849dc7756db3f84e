import { useEffect } from 'react';
import type { CreditForm } from '../../../actions/credit/types';
import { creditChoiceOf, type CreditChoice } from '../../session/creditChoice';
import { CREDIT_JOBS } from '../../session/creditJobs';
import { useSession, useSessionState } from '../../session/SessionContext';

/** The parameters of the analysis, and what they can be chosen from. */
export interface ChosenCredit {
  readonly form: CreditForm;
  readonly choice: CreditChoice;
  readonly choose: (part: Partial<CreditChoice>) => void;
}

/**
 * What the analysis will be told: what the workbook remembers until something is changed here, which is kept as long as the
 * pane is open. Read again when other registers are found; undefined until it has been read once.
 *
 * @param isPossible whether the workbook has anything to be analysed
 */
export function useCreditChoice(isPossible: boolean): ChosenCredit | undefined {
  const { run, prefer } = useSession();
  const form = useSessionState((state) => state.answers.creditForm);
  const changed = useSessionState((state) => state.preferences.credit);
  const registers = useSessionState((state) => state.sheets?.map(({ name, kind }) => `${kind} ${name}`).join('\n'));
  useEffect(() => {
    if (isPossible) void run(CREDIT_JOBS.form());
  }, [run, registers, isPossible]);
  if (!form || !isPossible) return undefined;
  const choice = changed ?? creditChoiceOf(form);
  return { form, choice, choose: (part) => prefer({ credit: { ...choice, ...part } }) };
}
