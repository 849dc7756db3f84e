import type { CardsOutcome } from '../../actions/cards';
import type { MarkOutcome } from '../../actions/checks/marks';
import type {
  EntryChecksOutcome,
  FixPlan,
  MergeForm,
  MergeOutcome,
  RepairOutcome,
  RepairPlan,
} from '../../actions/checks/types';
import type {
  CreditCustomers,
  CreditForm,
  CreditOptions,
  CreditSummary,
  JudgementForm,
  OrderAnswer,
  OrderQuestion,
  PaperWish,
} from '../../actions/credit/types';
import type {
  ContactForm,
  ContactToSign,
  CustomerCard,
  CustomerPlace,
  EntryField,
  EntryOutcome,
  VisitForm,
} from '../../actions/entries/types';
import type { AnonymiseOutcome, AnonymisePlan } from '../../actions/privacy/types';
import type { ReportOutcome, ReportPlan } from '../../actions/reports/types';
import type { StructureForm, StructureOptions, StructureSummary } from '../../actions/structure/types';
import type { TracedFigure } from '../../actions/trace/types';
import type {
  ActionContext,
  GradeOutcome,
  GradePlan,
  MappedSheet,
  SettingsOutcome,
  UndoOutcome,
  WorklistOutcome,
  WritingAction,
} from '../../actions/types';
import type { Checked } from '../checks/checked';
import type * as actions from './actions';

type Actions = typeof actions;

/** Two rows that may be one customer. */
export interface MergePair {
  readonly keep: CustomerPlace;
  readonly drop: CustomerPlace;
}

/** Columns that Excel checks itself now, or no more. */
export type EntryChecksDone = EntryChecksOutcome & { readonly are: 'set' | 'removed' };
/** 客户结构分析, with what it was told. */
export type StructureMade = ReportOutcome & {
  readonly summary: StructureSummary;
  readonly options: StructureOptions;
};
/** 客户信用分析, with what it was told. */
export type CreditMade = Omit<ReportOutcome, 'summary'> & {
  readonly summary: CreditSummary;
  readonly options: CreditOptions;
};
/** With the rows it was asked for. */
export type AskedMergeForm = MergeForm & { readonly asked: MergePair };

/** What actions have answered; the pane shows the latest of each. */
export interface Answers {
  /** What would be written, for the user to agree to. */
  readonly planned?: Plan;
  readonly graded?: GradeOutcome;
  /** Who is due. */
  readonly worklist?: WorklistOutcome;
  readonly mapping?: MappedSheet;
  readonly settings?: SettingsOutcome;
  /** The settings as text. */
  readonly exported?: string;
  readonly cards?: CardsOutcome;
  /** The report that was made last. */
  readonly report?: ReportOutcome;
  readonly structureForm?: StructureForm;
  /** The customer structure analysis that was made last. */
  readonly structure?: StructureMade;
  readonly creditForm?: CreditForm;
  readonly creditCustomers?: CreditCustomers;
  /** The credit analysis that was made last. */
  readonly credit?: CreditMade;
  /** The customer of the row that was selected when that was asked; null where it is nobody's. */
  readonly creditSelected?: { readonly customer: string | null };
  /** Whether an order may be delivered, with what was asked at which time, such as 14:05. */
  readonly creditOrder?: OrderAnswer & { readonly asked: OrderQuestion; readonly at: string };
  /** The statement or letter that was made last, with what was asked. */
  readonly creditPaper?: ReportOutcome & { readonly asked: PaperWish };
  /** With the name it was asked for. */
  readonly judgementForm?: JudgementForm & { readonly asked: string };
  /** Which analysis was made last: its result stands first. */
  readonly analysed?: 'structure' | 'credit';
  /** What stands behind the selected figure; null where none is selected. */
  readonly traced?: TracedFigure | null;
  /** The salespersons of the workbook. */
  readonly owners?: readonly string[];
  readonly visitForm?: VisitForm;
  /** With the place it was asked for. */
  readonly contactForm?: ContactForm & { readonly asked: CustomerPlace };
  readonly card?: CustomerCard;
  /** What a register asks of a new customer. */
  readonly newCustomer?: { readonly sheet: string; readonly fields: readonly EntryField[] };
  readonly toSign?: readonly ContactToSign[];
  /** What came of the entry made last. */
  readonly entry?: EntryOutcome;
  readonly undone?: UndoOutcome;
  /** What was found when the workbook was checked last. */
  readonly checked?: Checked;
  readonly repaired?: RepairOutcome;
  readonly mergeForm?: AskedMergeForm;
  readonly merged?: MergeOutcome;
  /** Cells that were marked. */
  readonly marked?: MarkOutcome;
  readonly entryChecks?: EntryChecksDone;
  /** Old records that were made anonymous, or that there are none. */
  readonly anonymised?: AnonymiseOutcome;
}

/** What would be written, for the user to agree to. */
export type Plan = GradePlan | ReportPlan | RepairPlan | FixPlan | AnonymisePlan;

/** The jobs that are alone at work, show their progress and are told in the last line. */
export type RunName = WritingAction | 'undo' | 'finishRun' | 'check' | 'clearMarks';

/** Something the session can do, and do again where it failed. */
export interface Job {
  /** Absent for a question: it changes nothing and may be asked at any time. */
  readonly run?: RunName;
  readonly work: (actions: Actions, context: ActionContext) => Promise<Answers>;
  /** What to do instead where the workbook is no longer what the job was made for. */
  readonly afresh?: Job;
}
