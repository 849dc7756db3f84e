/** Long enough for any web view to have fetched the file. */
const KEPT_MS = 60_000;

/**
 * Lets the web view download a text as a file, where it can.
 *
 * @param name of the file
 * @param type such as text/calendar
 */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
