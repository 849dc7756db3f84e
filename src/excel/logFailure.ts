import type { Failure } from './failure';

/**
 * Tells developers of a failure nobody has thought of: what Excel says of it goes into the console of the pane, and nowhere
 * else.
 */
export async function logFailure({ code, cause }: Failure): Promise<void> {
  if (code !== 'unknown' || typeof window === 'undefined' || !(cause instanceof Error)) return;
  // Fetched only then: the package cannot be taken apart by the bundler.
  const { Utilities } = await import('@microsoft/office-js-helpers');
  Utilities.log(cause);
}
