/** Id of the frame that the add-in runs in. */
export const PANE_FRAME = 'task-pane';

interface ClientWindow {
  readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck: boolean } };
}

/**
 * Lets Microsoft's client in the pane refuse members above the requirement sets it is told of (ApiNotFound), by its own
 * table of which set has which member: as an older Excel does, which does not know them.
 */
export function checkMembers(on: boolean): void {
  const frame = document.getElementById(PANE_FRAME);
  const client = frame instanceof HTMLIFrameElement ? (frame.contentWindow as ClientWindow | null) : null;
  const check = client?.OfficeExtension?.CommonUtility;
  if (check) check._doApiNotSupportedCheck = on;
}
