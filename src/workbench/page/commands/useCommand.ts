import type { Workbook } from '../../host/model/workbook';
import { HostError } from '../../host/protocol/hostError';
import { useBench } from '../bench/BenchContext';
import { forgetRefusal, refuse } from '../edit/refusal';
import { commandProblem, type Meaning } from './commandProblem';

/** Lets the user do something to the workbook, which either happens or is refused with one sentence. */
export function useCommand(): (work: (workbook: Workbook) => void, meaning?: Meaning) => void {
  const bench = useBench();
  return (work, meaning) => {
    const { host } = bench;
    forgetRefusal(bench);
    try {
      host.edit(work);
    } catch (error) {
      if (!(error instanceof HostError)) console.error(error);
      const problem = commandProblem(error, host.workbook, meaning);
      refuse(bench, { key: `command.${problem}`, params: { sheet: host.workbook.$active.$name } });
    }
  };
}
