/** The codes a host answers with, the message Excel shows for each, and the HTTP status that goes with it. */
const ERRORS: Readonly<Record<string, readonly [message: string, status: number]>> = {
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidObjectPath: ['The object path is invalid.', 400],
  InvalidSelection: ['The current selection is invalid for this action.', 400],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    404,
  ],
  UnsupportedOperation: ['The operation being attempted is not supported.', 400],
  AccessDenied: ['You cannot perform the requested operation.', 403],
  InsertDeleteConflict: ['The insert or delete operation attempted resulted in a conflict.', 409],
  InvalidOperationInCellEditMode: ['Excel is in cell-editing mode.', 400],
  NonBlankCellOffSheet: ['Nonblank cells cannot be moved off the sheet.', 400],
  FilteredRangeConflict: ['The attempted operation conflicts with a filtered range.', 409],
  MergedRangeConflict: ['The operation cannot be performed on merged cells.', 409],
  TableOverlap: ['A table cannot overlap another table.', 409],
  RangeExceedsLimit: ['The cell count in the range has exceeded the maximum supported number.', 400],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 400],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 400],
  ActivityLimitReached: ['Activity limit has been reached.', 429],
  ContentLengthRequired: ['The object has changed.', 409],
  UndoNotSupported: ['The operation cannot be undone.', 400],
  GeneralException: ['There was an internal error while processing the request.', 500],
};

/** Whether Excel has an error of this code. */
export function isErrorCode(code: string): boolean {
  return Object.hasOwn(ERRORS, code);
}

/** A failure that the client is told about, by its Office.js error code. */
export class HostError extends Error {
  readonly status: number;
  /** "Class.member", filled in by the dispatcher. */
  location = '';

  constructor(
    readonly code: string,
    message?: string,
  ) {
    const [known, status] = ERRORS[code] ?? [code, 400];
    super(message ?? known);
    this.status = status;
  }
}
