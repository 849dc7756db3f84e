import type { CreditOptions, OrderQuestion } from '../actions/credit/types';
import type { ReportOptions } from '../actions/reports/types';
import type { StructureOptions } from '../actions/structure/types';
import type { ActionContext } from '../actions/types';

/** What a command came to: the JSON document, the same in words, and whether the workbook changed. */
export interface CommandResult {
  readonly json: object;
  readonly lines: readonly string[];
  readonly changed: boolean;
  /** Findings of severity error exist. */
  readonly errors: boolean;
}

/** Does an action; `run` names one of the journal, `report`, `structure` and `credit` say of whom and when a report is, `question`
 * which order is asked about. */
export type Command = (
  context: ActionContext & {
    readonly run?: string;
    readonly report?: ReportOptions;
    readonly structure?: StructureOptions;
    readonly credit?: CreditOptions;
    readonly question: () => OrderQuestion;
  },
) => Promise<CommandResult>;
