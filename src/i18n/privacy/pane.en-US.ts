import type { privacyPaneZhCN } from './pane.zh-CN';

/** The words of privacy in the pane, in English. */
export const privacyPaneEnUS = {
  title: 'Privacy',
  'masking.label': 'Screen sharing (hide phones and ID numbers)',
  'masking.note': 'In the pane only, the sheet stays as it is; ends when the pane is closed.',
  'copy.title': 'Copy without personal data',
  'copy.note': 'A new sheet without phones, ID numbers, WeChat, addresses, birthdays and plates.',
  'copy.sheet': 'Register',
  'copy.names': 'Names',
  'copy.names.hidden': 'First letter only',
  'copy.names.kept': 'Keep',
  'copy.make': 'Make the copy',
  'copy.none': 'No register was recognised.',
  'anonymise.title': 'Anonymise old records',
  'anonymise.note':
    'Once closed cards have been kept long enough, names, phones, ID numbers and addresses can be taken out; you see it first, and it can be undone.',
  'anonymise.plan': 'Find old records',
  'anonymise.none': 'No closed record is older than {months} months.',
  'anonymise.found':
    '{count} {count:customer was|customers were} closed more than {months} months ago and not contacted since.',
  'anonymise.undated': '{count} closed {count:customer has|customers have} no date and {count:is|are} left alone.',
  'anonymise.kept':
    'What stood there is still in the log of changes until ten more changes have been made, and in copies that were saved before.',
  'anonymise.done': '{count} {count:cell|cells} changed on {sheets}.',
  'anonymise.cards':
    'Cards of one customer a sheet and columns that were not recognised are left alone; please check them.',
  separator: ', ',
} satisfies Readonly<Record<keyof typeof privacyPaneZhCN, string>>;
