import type { CheckedCell } from '../../actions/checks/types';
import type { ContactEnd, CustomerPlace, EntryOutcome, EntryValues } from '../../actions/entries/types';
import type {
  FailureCode,
  Progress,
  RecognisedSheet,
  RecogniseOutcome,
  RunSummary,
  UndoOutcome,
} from '../../actions/types';
import type { CreditChoice } from './creditChoice';
import type { TabName } from './tabName';
import { checkedAgain, withAgain, type LookedAtAgain } from '../checks/checked';
import type { ReportScope } from './reportScope';
import type { StructureChoice } from './structureChoice';
import { ALL_CHOSEN, type Choices } from '../preview/choices';
import type { Answers, Job, MergePair, Plan, RunName } from './job';
import { overallShare } from './overallShare';

/** What the user chose for the pane; `auto` follows Excel. Kept in memory only. */
export interface Preferences {
  readonly language: 'auto' | 'zh-CN' | 'en-US';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Only this salesperson's customers are on the list of the day; empty for all. */
  readonly owner: string;
  /** How somebody was contacted the last time a contact was logged. */
  readonly contactMode?: string;
  /** Who comments on contacts and signs them. */
  readonly supervisor?: string;
  /** Of whom and when reports are made. */
  readonly reports?: ReportScope;
  /** What the customer structure is analysed by, where it was changed in the pane. */
  readonly structure?: StructureChoice;
  /** What credit is analysed by, where it was changed in the pane. */
  readonly credit?: CreditChoice;
  /** The customer whose credit was looked at last. */
  readonly creditCustomer?: string;
  /** Who judges customers. */
  readonly judge?: string;
  /** 投屏: phones and ID numbers are hidden, others look at the screen. */
  readonly masked?: boolean;
}

/** What can be done about one customer's credit: check an order, make a paper, judge him. */
export const CREDIT_PARTS = ['order', 'papers', 'judgement'] as const;
export type CreditPart = (typeof CREDIT_PARTS)[number];

/** A page over the tab it belongs to: a form, or one customer's card. */
export type Page =
  | { readonly kind: 'visit' }
  | { readonly kind: 'contact'; readonly place: CustomerPlace }
  | { readonly kind: 'card'; readonly place: CustomerPlace }
  | { readonly kind: 'newCustomer'; readonly sheet: string }
  | { readonly kind: 'sign' }
  | { readonly kind: 'merge'; readonly pair: MergePair }
  /** Without a customer as long as none is chosen. */
  | { readonly kind: 'credit'; readonly part: CreditPart; readonly customer: string };

/** What has been typed on a page and is not saved yet. */
export interface Draft {
  readonly values: EntryValues;
  /** How the lead ends, where that has been chosen. */
  readonly end?: ContactEnd;
  /** What is asked in addition for that. */
  readonly ending?: EntryValues;
}

/** What tells one page, and its draft, from all others: a row may have become somebody else's. */
export function pageKey(page: Page): string {
  const parts = (place: CustomerPlace) => [place.sheet, place.row, place.name];
  if ('place' in page) return [page.kind, ...parts(page.place)].join('\n');
  if (page.kind === 'merge') return [page.kind, ...parts(page.pair.keep), ...parts(page.pair.drop)].join('\n');
  if (page.kind === 'credit') return [page.kind, page.customer].join('\n');
  return page.kind === 'newCustomer' ? `${page.kind} ${page.sheet}` : page.kind;
}

export interface Failure {
  readonly code: FailureCode;
  readonly params?: Readonly<Record<string, string>>;
  /** What to do again when the user asks for it. */
  readonly retry: Job | 'recognise';
}

/** The run that is at work; there is at most one. */
export interface Running {
  readonly action: RunName;
  readonly progress?: Progress;
  /** 0…1 over all steps, never going back; absent until the first report. */
  readonly share?: number;
  readonly cancelling: boolean;
}

/** The run that ended last, at a time such as 14:05. */
export type LastRun = { readonly action: RunName; readonly time: string } & (
  { readonly ended: 'done'; readonly answers: Answers } | { readonly ended: 'failed' | 'cancelled' }
);

/** What would be written, and what of it the user wants. */
export interface Preview {
  readonly plan: Plan;
  readonly choices: Choices;
}

/** Everything the pane shows. */
export interface SessionState {
  readonly reading: boolean;
  /** What the worksheets are taken for; absent until they have been read once. */
  readonly sheets?: readonly RecognisedSheet[];
  /** Name of the active worksheet. */
  readonly active?: string;
  readonly running?: Running;
  readonly lastRun?: LastRun;
  /** The latest answer of each kind. */
  readonly answers: Answers;
  readonly preview?: Preview;
  /** The tab that was asked for last from outside of the tabs; another object every time. */
  readonly tabAsked?: { readonly tab: TabName };
  /** The page that is open over its tab. */
  readonly page?: Page;
  /** Something was written after the workbook had been checked. */
  readonly outdated: boolean;
  /** What is wrong with cells that were changed while the pane is open. */
  readonly live: readonly CheckedCell[];
  /** What has been typed and is not saved yet, by page; kept while another page or tab is looked at. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The last runs that wrote into the workbook, the newest first; absent until they have been read. */
  readonly journal?: readonly RunSummary[];
  readonly failure?: Failure;
  /** The first run's page has been used or skipped, or the workbook was worked with before. */
  readonly welcomed: boolean;
  readonly preferences: Preferences;
}

export const OPENING: SessionState = {
  reading: false,
  answers: {},
  drafts: {},
  outdated: false,
  live: [],
  welcomed: false,
  preferences: { language: 'auto', theme: 'auto', owner: '' },
};

export type SessionEvent =
  | { readonly type: 'readingStarted' }
  | { readonly type: 'allRead'; readonly outcome: RecogniseOutcome }
  | { readonly type: 'oneRead'; readonly outcome: RecogniseOutcome }
  | { readonly type: 'readingFailed'; readonly failure?: Failure }
  | { readonly type: 'sheetActivated'; readonly name: string }
  | { readonly type: 'runStarted'; readonly action: RunName }
  | { readonly type: 'runProgressed'; readonly progress: Progress }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'answered'; readonly answers: Answers }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** Without a last run it ended with a question. */
  | { readonly type: 'runEnded'; readonly lastRun?: LastRun }
  | { readonly type: 'chosen'; readonly choices: Choices }
  | { readonly type: 'previewDropped' }
  | { readonly type: 'tabAsked'; readonly tab: TabName }
  | { readonly type: 'lookedAtAgain'; readonly again: LookedAtAgain }
  | { readonly type: 'liveDismissed' }
  /** Without a page the open one is closed. */
  | { readonly type: 'opened'; readonly page?: Page }
  /** Without a draft nothing is kept. */
  | { readonly type: 'drafted'; readonly key: string; readonly draft?: Draft }
  | { readonly type: 'journalRead'; readonly runs: readonly RunSummary[] }
  | { readonly type: 'failureDismissed' }
  | { readonly type: 'welcomeSkipped' }
  | { readonly type: 'preferred'; readonly preferences: Partial<Preferences> };

/** The next state of the session after something happened; the same state where it changes nothing. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'readingStarted':
      return { ...state, reading: true };
    case 'allRead':
      return { ...state, reading: false, sheets: event.outcome.sheets, active: event.outcome.active };
    case 'oneRead':
      return { ...state, reading: false, sheets: merged(state.sheets ?? [], event.outcome.sheets) };
    case 'readingFailed':
      return { ...state, reading: false, failure: event.failure ?? state.failure };
    case 'sheetActivated':
      return { ...state, active: event.name };
    case 'runStarted':
      return state.running
        ? state
        : { ...state, running: { action: event.action, cancelling: false }, failure: undefined };
    case 'runProgressed':
      return state.running ? { ...state, running: progressed(state.running, event.progress) } : state;
    case 'cancelAsked':
      return state.running ? { ...state, running: { ...state.running, cancelling: true } } : state;
    case 'answered':
      return answered(state, event.answers);
    case 'failed':
      return { ...state, failure: event.failure, preview: isStale(event.failure) ? undefined : state.preview };
    case 'runEnded':
      return ended(state, event.lastRun);
    case 'chosen':
      return state.preview ? { ...state, preview: { ...state.preview, choices: event.choices } } : state;
    case 'previewDropped':
      return { ...state, preview: undefined };
    case 'tabAsked':
      return { ...state, page: undefined, tabAsked: { tab: event.tab } };
    case 'lookedAtAgain':
      return lookedAtAgain(state, event.again);
    case 'liveDismissed':
      return { ...state, live: [] };
    case 'opened':
      return { ...state, page: event.page, answers: { ...state.answers, entry: undefined } };
    case 'drafted':
      return drafted(state, event.key, event.draft);
    case 'journalRead':
      return { ...state, journal: event.runs, welcomed: state.welcomed || event.runs.length > 0 };
    case 'failureDismissed':
      return { ...state, failure: undefined };
    case 'welcomeSkipped':
      return { ...state, welcomed: true };
    case 'preferred':
      return { ...state, preferences: { ...state.preferences, ...event.preferences } };
  }
}

function answered(state: SessionState, { planned, ...answers }: Answers): SessionState {
  const kept = answers.undone ? notUndone(state.answers, answers.undone) : state.answers;
  return {
    ...(answers.entry ? entered(state, answers.entry) : state),
    answers: { ...kept, ...answers },
    ...(answers.checked ? { outdated: false, live: [] } : {}),
    preview: planned ? { plan: planned, choices: ALL_CHOSEN } : state.preview,
  };
}

/** What was taken back is no result any more. */
function notUndone(answers: Answers, { run }: UndoOutcome): Answers {
  const kept = {
    ...answers,
    graded: undefined,
    cards: undefined,
    entry: undefined,
    creditOrder: undefined,
    anonymised: undefined,
  };
  const isGone = (made: { readonly sheet: string } | undefined) =>
    made !== undefined && run.sheets.includes(made.sheet);
  return {
    ...kept,
    ...(isGone(answers.structure) ? { structure: undefined, traced: undefined } : {}),
    ...(isGone(answers.credit) ? { credit: undefined, traced: undefined } : {}),
    ...(isGone(answers.creditPaper) ? { creditPaper: undefined } : {}),
  };
}

function lookedAtAgain(state: SessionState, again: LookedAtAgain): SessionState {
  const { checked } = state.answers;
  return {
    ...state,
    live: withAgain(state.live, again),
    answers: checked ? { ...state.answers, checked: checkedAgain(checked, again) } : state.answers,
  };
}

/** What has been written is no draft any more; a contact that is logged has no more use for its page. */
function entered(state: SessionState, entry: EntryOutcome): SessionState {
  const { page } = state;
  // On a card what a colleague overtook is still to be decided; of supervisor's notes only one was signed.
  if (!page || isRefused(entry) || page.kind === 'card' || page.kind === 'sign') return state;
  // Nor are scores saved where a colleague was first.
  if (page.kind === 'credit' && entry.conflicts.length > 0) return state;
  return { ...drafted(state, pageKey(page), undefined), page: page.kind === 'contact' ? undefined : page };
}

/** Whether an entry has errors in it: nothing was written then, and its form asks again. */
export function isRefused(entry: EntryOutcome | undefined): boolean {
  return entry?.problems.some(({ severity }) => severity === 'error') ?? false;
}

function drafted(state: SessionState, key: string, draft: Draft | undefined): SessionState {
  const others = Object.entries(state.drafts).filter(([page]) => page !== key);
  return { ...state, drafts: Object.fromEntries(draft ? [...others, [key, draft]] : others) };
}

/** After anything was written a preview shows what is no longer so. */
function ended(state: SessionState, lastRun: LastRun | undefined): SessionState {
  if (!lastRun) return { ...state, running: undefined };
  const done = lastRun.ended === 'done';
  return {
    ...state,
    running: undefined,
    lastRun,
    welcomed: state.welcomed || (done && lastRun.action !== 'check'),
    outdated: state.outdated || (done && !LEAVES_CELLS.has(lastRun.action)),
    preview: done ? undefined : state.preview,
  };
}

/** Runs after which every cell of the user's still says what it said. */
const LEAVES_CELLS: ReadonlySet<RunName> = new Set(['check', 'markCells', 'clearMarks', 'entryChecks']);

/** Codes after which what was planned cannot be written any more. */
const STALE: ReadonlySet<FailureCode> = new Set(['sheetChanged', 'sheetGone', 'columnGone']);

/** Whether the workbook is no longer what the failed job was made for. */
export function isStale({ code }: Pick<Failure, 'code'>): boolean {
  return STALE.has(code);
}

function merged(known: readonly RecognisedSheet[], read: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const byName = new Map(read.map((sheet) => [sheet.name, sheet]));
  return known.map((sheet) => byName.get(sheet.name) ?? sheet);
}

function progressed(running: Running, progress: Progress): Running {
  return { ...running, progress, share: Math.max(running.share ?? 0, overallShare(progress)) };
}
