/** Errors behind errors are told so far. */
const DEEPEST = 4;

/**
 * Tells developers of something nobody expected: what it is called, its code and where it happened, of the errors behind it
 * too. Its words are left out, as they may hold what stands in cells. The only place of the add-in that writes into the log.
 *
 * @example logError(new TypeError('x is undefined')) // 'TypeError\n    at grade (…)'
 */
export function logError(error: unknown): void {
  console.error(withoutWords(error));
}

function withoutWords(error: unknown, depth = 1): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, cause, stack = '' } = error;
  const { code, debugInfo } = error as {
    readonly code?: unknown;
    readonly debugInfo?: { readonly errorLocation?: unknown };
  };
  const head = [name, code, debugInfo?.errorLocation].filter((word) => typeof word === 'string').join(' ');
  // A message of several lines stands above them.
  const places = stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$|^\S*@\S+:\d+:\d+$/.test(line));
  const behind = cause === undefined || depth >= DEEPEST ? [] : [`caused by ${withoutWords(cause, depth + 1)}`];
  return [head, ...places, ...behind].join('\n');
}
