import type { KeyboardEvent } from 'react';

/** What every button of a line is told, so that the arrow keys go through the list. */
export interface LineKeys {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}
