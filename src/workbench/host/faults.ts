import type { RequestBody } from './protocol/messages';
import type { Workbook } from './model/workbook';

/** A request as the fault plan sees it. */
export interface RequestFacts {
  /** Counts from 0 since the plan was set. */
  readonly index: number;
  readonly body: RequestBody;
  /** UTF-8 bytes of the request. */
  readonly bytes: number;
}

/** Something that goes wrong at one request. */
export type Fault =
  /**
   * The request fails and nothing of it is done (`before`), the first half of its actions (`midway`: Excel runs them in
   * order and stops where it cannot go on), or all of it, and its answer is lost (`after`).
   */
  | { readonly kind: 'error'; readonly code: string; readonly when: 'before' | 'midway' | 'after' }
  /** Another user edits the workbook just before the request arrives. */
  | { readonly kind: 'colleague'; readonly edit: (workbook: Workbook) => void };

export type FaultPlan = (request: RequestFacts) => Fault | undefined;

/** Excel on the web takes no more than this in a request or a response. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The numbers by which Office's own transport tells of errors that concern a whole request. */
export const TRANSPORT_CODES: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};
