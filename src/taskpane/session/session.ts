import { ActionFailure } from '../../actions/failure';
import type { ActionContext, RecognisedSheet } from '../../actions/types';
import { logError } from '../../excel/logError';
import { localeOf, type Locale } from '../../i18n';
import type { TabName } from './tabName';
import type { Choices } from '../preview/choices';
import { checkActions } from './checkJobs';
import { moment, timeOf, today } from './clock';
import type { Answers, Job, RunName } from './job';
import { openRun } from './journal';
import {
  isRefused,
  isStale,
  OPENING,
  pageKey,
  reduce,
  type Draft,
  type Failure,
  type LastRun,
  type Page,
  type Preferences,
  type SessionEvent,
  type SessionState,
} from './state';

const actions = () => import(/* webpackChunkName: "actions" */ './actions');

/** How a run ended, for a caller that has no screen of its own (the ribbon). */
export type RunEnd = 'done' | 'asks' | 'conflicts' | 'failed' | 'cancelled' | 'refused';

/** The runs that settle one that was broken off. */
const SETTLING: ReadonlySet<RunName> = new Set(['undo', 'finishRun']);

/** What Excel says about itself. */
export interface Host {
  /** The language it speaks. */
  readonly displayLanguage?: string;
  /** What it is, such as "PC 16.0.17328 ExcelApi 1.17". */
  readonly about?: () => string;
  /** Opens a page in the browser, where it can; whether it did. */
  readonly openPage?: (address: string) => boolean;
}

/** What the pane and the ribbon share: one state, one run at a time. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly locale: () => Locale;
  readonly now: () => Date;
  readonly host: Host;
  /** Reads the workbook and follows the active worksheet until the returned function is called. */
  readonly open: () => () => void;
  readonly recognise: () => Promise<void>;
  /** Does a job and keeps its answers in the state; a run is refused while another is at work. */
  readonly run: (job: Job) => Promise<RunEnd>;
  readonly cancel: () => void;
  /** What of the preview is to be written. */
  readonly choose: (choices: Choices) => void;
  readonly dropPreview: () => void;
  /** Brings up a tab in place of any other tab or page. */
  readonly showTab: (tab: TabName) => void;
  /** Says no more about cells that were changed. */
  readonly dismissLive: () => void;
  /** Opens a page over its tab, in place of the one that is open. */
  readonly openPage: (page: Page) => void;
  readonly closePage: () => void;
  /** Keeps what was typed on a page until it is saved or thrown away; without a draft nothing is kept. */
  readonly keep: (page: Page, draft?: Draft) => void;
  /** Does again what failed. */
  readonly retry: () => Promise<void>;
  readonly dismissFailure: () => void;
  readonly skipWelcome: () => void;
  readonly prefer: (preferences: Partial<Preferences>) => void;
}

/**
 * Opens a session.
 *
 * @param host what Excel says about itself
 * @param now the clock on the wall
 */
export function createSession(host: Host = {}, now: () => Date = () => new Date()): Session {
  let state = OPENING;
  let running: AbortController | undefined;
  let readings = 0;
  let readingAll = false;
  let journalReadings = 0;
  let looking: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const tell = (event: SessionEvent): void => {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };

  const locale = (): Locale =>
    state.preferences.language === 'auto' ? localeOf(host.displayLanguage) : state.preferences.language;
  const context = (): ActionContext => ({
    today: today(now()),
    now: moment(now()),
    locale: locale(),
    who: state.preferences.owner,
  });

  /** Reads one worksheet, or all; only the answer to the last question counts. */
  const read = async (sheet: string | undefined, quiet: boolean): Promise<void> => {
    const reading = ++readings;
    const all = sheet === undefined || readingAll;
    readingAll = all;
    tell({ type: 'readingStarted' });
    let event: SessionEvent;
    try {
      const { recogniseForPane } = await actions();
      const outcome = await recogniseForPane(all ? context() : { ...context(), sheet });
      event = { type: all ? 'allRead' : 'oneRead', outcome };
    } catch (error) {
      const failure = failureOf(error, 'recognise');
      event = { type: 'readingFailed', failure: quiet ? undefined : failure };
    }
    if (reading !== readings) return;
    readingAll = false;
    tell(event);
  };

  /** Reads what was written of late. In the middle of a run its own entry would look broken off: that answer is dropped. */
  const readJournal = async (): Promise<void> => {
    const reading = ++journalReadings;
    try {
      const { runs } = await (await actions()).journalRuns(context());
      if (reading === journalReadings) tell({ type: 'journalRead', runs });
    } catch (error) {
      // Nobody asked for it; who writes is told what stands in the way.
      logUnexpected(error);
    }
  };

  const activate = (name: string): void => {
    tell({ type: 'sheetActivated', name });
    if (state.running) return;
    const known = state.sheets?.some((sheet) => sheet.name === name) ?? false;
    void read(known ? name : undefined, true);
  };

  /** Looks at cells that were just changed, in the order in which they were; who types is not stopped by anything. */
  const lookAtChange = (change: { readonly sheet: string; readonly address: string }): void => {
    const isRegister = ({ name, layout }: RecognisedSheet) => name === change.sheet && layout === 'register';
    if (!state.sheets?.some(isRegister)) return;
    looking = looking.then(async () => {
      try {
        const { findings } = await (await checkActions()).checkChange(context(), change);
        tell({ type: 'lookedAtAgain', again: { ...change, findings } });
      } catch (error) {
        logUnexpected(error);
      }
    });
  };

  /** Does the work of a job; its answers or its failure are told. */
  const attempt = async (job: Job, context: ActionContext): Promise<Answers | Failure> => {
    try {
      const answers = await job.work(await actions(), context);
      tell({ type: 'answered', answers });
      return answers;
    } catch (error) {
      const failure = failureOf(error, job);
      if (failure.code !== 'cancelled') tell({ type: 'failed', failure });
      return failure;
    }
  };

  const runAlone = async (job: Job, action: RunName): Promise<RunEnd> => {
    if (running) return 'refused';
    if (openRun(state.journal) && !SETTLING.has(action)) {
      tell({ type: 'failed', failure: { code: 'openRun', retry: job } });
      return 'failed';
    }
    running = new AbortController();
    journalReadings++;
    tell({ type: 'runStarted', action });
    const result = await attempt(job, {
      ...context(),
      signal: running.signal,
      onProgress: (progress) => tell({ type: 'runProgressed', progress }),
    });
    running = undefined;
    const end = endOf(result);
    const ended: LastRun =
      'retry' in result
        ? { action, time: timeOf(now()), ended: end === 'cancelled' ? 'cancelled' : 'failed' }
        : { action, time: timeOf(now()), ended: 'done', answers: result };
    tell({ type: 'runEnded', lastRun: end === 'asks' ? undefined : ended });
    void readJournal();
    if (end !== 'asks') void read(undefined, true);
    return end;
  };

  const run = async (job: Job): Promise<RunEnd> =>
    job.run ? runAlone(job, job.run) : endOf(await attempt(job, context()));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    locale,
    now,
    host,
    open: () => {
      void read(undefined, false).then(readJournal);
      const watching = actions()
        .then(({ watchActiveSheet, watchCells }) =>
          Promise.all([
            watchActiveSheet(activate),
            watchCells(({ sheet, address }) => lookAtChange({ sheet, address })),
          ]),
        )
        .catch(logError);
      return () => void watching.then((stops) => stops?.forEach((stop) => void stop()));
    },
    recognise: () => read(undefined, false),
    run,
    cancel: () => {
      tell({ type: 'cancelAsked' });
      running?.abort();
    },
    retry: async () => {
      const failed = state.failure?.retry;
      tell({ type: 'failureDismissed' });
      if (failed === 'recognise') await read(undefined, false);
      else if (failed) await run(failed);
    },
    choose: (choices) => tell({ type: 'chosen', choices }),
    dropPreview: () => tell({ type: 'previewDropped' }),
    showTab: (tab) => tell({ type: 'tabAsked', tab }),
    dismissLive: () => tell({ type: 'liveDismissed' }),
    openPage: (page) => tell({ type: 'opened', page }),
    closePage: () => tell({ type: 'opened' }),
    keep: (page, draft) => tell({ type: 'drafted', key: pageKey(page), draft }),
    dismissFailure: () => tell({ type: 'failureDismissed' }),
    skipWelcome: () => tell({ type: 'welcomeSkipped' }),
    prefer: (preferences) => tell({ type: 'preferred', preferences }),
  };
}

function endOf(result: Answers | Failure): RunEnd {
  if ('retry' in result) return result.code === 'cancelled' ? 'cancelled' : 'failed';
  if (result.planned || isRefused(result.entry)) return 'asks';
  const { graded, undone, entry, merged, anonymised } = result;
  return [graded, undone, entry, merged, anonymised].some((outcome) => outcome?.conflicts.length)
    ? 'conflicts'
    : 'done';
}

function logUnexpected(error: unknown): void {
  if (!(error instanceof ActionFailure) || error.code === 'unknown') logError(error);
}

/** What an action threw, as something there is a sentence for. */
function failureOf(error: unknown, job: Failure['retry']): Failure {
  const { name } = (error ?? {}) as { readonly name?: unknown };
  if (name === 'AbortError') return { code: 'cancelled', retry: job };
  if (name === 'ChunkLoadError') return { code: 'connection', retry: job };
  logUnexpected(error);
  if (!(error instanceof ActionFailure)) return { code: 'unknown', retry: job };
  const { code, params } = error;
  const afresh = job !== 'recognise' && isStale(error) ? job.afresh : undefined;
  return { code, params, retry: afresh ?? job };
}
