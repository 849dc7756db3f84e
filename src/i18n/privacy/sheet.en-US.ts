import type { privacySheetZhCN } from './sheet.zh-CN';

/** The words on a copy without personal data, in English. */
export const privacySheetEnUS = {
  sheet: '{sheet} (no personal data)',
  title: '{sheet}, without personal data',
  basis: 'From {sheet}, as of {day}; formulas are copied as their results',
  left: 'Columns left out: {columns}',
  leftNothing: 'There was no column to leave out.',
  'names.kept': 'Names are kept.',
  'names.hidden': 'Of names only the first letter is kept.',
  notes:
    'Phones, ID numbers and plates in notes are hidden; please look again for names and addresses that are mentioned.',
  findings: 'Notes',
  none: 'This register has no rows.',
  separator: ', ',
} satisfies Readonly<Record<keyof typeof privacySheetZhCN, string>>;
