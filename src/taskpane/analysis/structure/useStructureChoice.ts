import { useEffect } from 'react';
import type { StructureForm } from '../../../actions/structure/types';
import { useSession, useSessionState } from '../../session/SessionContext';
import { choiceOf, type StructureChoice } from '../../session/structureChoice';
import { STRUCTURE_JOBS } from '../../session/structureJobs';
import { useToday } from '../../session/useToday';

/** The parameters of the analysis, and what they can be chosen from. */
export interface ChosenStructure {
  readonly form: StructureForm;
  readonly choice: StructureChoice;
  readonly choose: (part: Partial<StructureChoice>) => void;
}

/**
 * What the analysis will be told: what the workbook remembers until something is changed here, which is kept as long as the
 * pane is open. Read again when other registers are found; undefined until it has been read once.
 *
 * @param isPossible whether the workbook has anything to be analysed
 */
export function useStructureChoice(isPossible: boolean): ChosenStructure | undefined {
  const { run, prefer } = useSession();
  const today = useToday();
  const form = useSessionState((state) => state.answers.structureForm);
  const changed = useSessionState((state) => state.preferences.structure);
  const registers = useSessionState((state) => state.sheets?.map(({ name, kind }) => `${kind} ${name}`).join('\n'));
  useEffect(() => {
    if (isPossible) void run(STRUCTURE_JOBS.form());
  }, [run, registers, isPossible]);
  if (!form || !isPossible) return undefined;
  const choice = changed ?? choiceOf(form, today);
  return { form, choice, choose: (part) => prefer({ structure: { ...choice, ...part } }) };
}
