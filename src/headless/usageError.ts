import type { Locale, TextKey } from '../i18n';

/** What is wrong with the command line, as a text and its parameters. */
export class UsageError extends Error {
  constructor(
    readonly key: TextKey,
    readonly params: Readonly<Record<string, string>>,
    readonly locale: Locale,
  ) {
    super(key);
  }
}
