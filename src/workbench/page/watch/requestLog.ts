import type { ExcelHost, Traffic } from '../../host/excelHost';
import { requestSummary } from './requestSummary';
import { createStore } from './store';

/** A request of the add-in, without what it carried. */
export interface LoggedRequest extends Omit<Traffic, 'request'> {
  /** Counts from 1 since the log was cleared. */
  readonly number: number;
  readonly what: string;
}

export interface RequestTotals {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

interface LogState {
  /** Newest first. */
  readonly entries: readonly LoggedRequest[];
  readonly totals: RequestTotals;
}

/** More are not kept. */
export const KEPT = 500;

const EMPTY: LogState = {
  entries: [],
  totals: { requests: 0, requestBytes: 0, responseBytes: 0, milliseconds: 0 },
};

/**
 * Writes down the requests of the add-in while somebody wants to see them: to know their bytes costs time.
 *
 * @param later when those who follow are told, for many requests at once
 */
export function createRequestLog(host: ExcelHost, later: (work: () => void) => unknown = requestAnimationFrame) {
  const store = createStore(EMPTY);
  let state = EMPTY;
  let isTelling = false;
  let stop: (() => void) | null = null;

  const tell = () => {
    if (isTelling) return;
    isTelling = true;
    later(() => {
      isTelling = false;
      store.update(state);
    });
  };
  const write = ({ request, ...facts }: Traffic) => {
    const { entries, totals } = state;
    const number = totals.requests + 1;
    state = {
      entries: [{ ...facts, number, what: requestSummary(request) }, ...entries.slice(0, KEPT - 1)],
      totals: {
        requests: number,
        requestBytes: totals.requestBytes + facts.requestBytes,
        responseBytes: totals.responseBytes + facts.responseBytes,
        milliseconds: totals.milliseconds + facts.milliseconds,
      },
    };
    tell();
  };

  return {
    store,
    listen(on: boolean): void {
      stop?.();
      stop = on ? host.onTraffic(write) : null;
    },
    clear(): void {
      state = EMPTY;
      tell();
    },
  };
}

/** The log as lines of text, columns parted by tabs, oldest first. */
export function logText(entries: readonly LoggedRequest[]): string {
  return [...entries]
    .reverse()
    .map(({ number, what, requestBytes, responseBytes, milliseconds, error = '' }) =>
      [number, what, requestBytes, responseBytes, milliseconds.toFixed(1), error].join('\t'),
    )
    .join('\n');
}
