/** What went wrong, in a code that becomes one sentence with what to do. */
export type FailureCode =
  | 'cellEditing'
  | 'protected'
  | 'readOnly'
  | 'tooLarge'
  | 'busy'
  | 'connection'
  | 'sheetGone'
  | 'noRegister'
  | 'noLeads'
  | 'filtered'
  | 'tableCannotGrow'
  | 'noRoom'
  | 'structureProtected'
  | 'settingsNameTaken'
  | 'settingsFile'
  | 'noCards'
  | 'noCard'
  | 'noCardForm'
  | 'isCard'
  | 'noRowsChosen'
  | 'customerGone'
  | 'noRowsShown'
  | 'tooManyCards'
  | 'nothingToReport'
  | 'nothingCounted'
  | 'ownerUnknown'
  | 'branchUnknown'
  | 'customerUnknown'
  | 'customerMissing'
  | 'nothingOverdue'
  | 'amountWrong'
  | 'sheetChanged'
  | 'columnGone'
  | 'openRun'
  | 'nothingToUndo'
  | 'runUnknown'
  | 'undoUnsupported'
  | 'nameTaken'
  | 'closed'
  | 'cancelled'
  | 'unsupported'
  | 'unknown';

/** A failure the user is told about. It carries no cell content. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly params: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Office.js error codes and what they mean to the user; the client's `message` is never shown. */
const MEANINGS: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ActivityLimitReached: 'busy',
  Timeout: 'busy',
  InvalidOrTimedOutSession: 'connection',
  ConnectionFailure: 'connection',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'columnGone',
  FilteredRangeConflict: 'filtered',
  TableOverlap: 'tableCannotGrow',
  NonBlankCellOffSheet: 'noRoom',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedOperation: 'unsupported',
  HostRestartNeeded: 'connection',
  UndoNotSupported: 'undoUnsupported',
  ItemAlreadyExists: 'nameTaken',
  InactiveWorkbook: 'closed',
};

/** Any error as a Failure; the original stays behind it as its cause. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code } = (error ?? {}) as { code?: unknown };
  return new Failure(MEANINGS[String(code)] ?? 'unknown', {}, { cause: error });
}
