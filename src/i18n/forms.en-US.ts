import type { formsZhCN } from './forms.zh-CN';

/** The same words in English. */
export const formsEnUS = {
  'visit.title': 'Register a visit or call',
  'contact.title': 'Log a contact',
  'sign.title': 'Supervisor’s notes',
} satisfies Readonly<Record<keyof typeof formsZhCN, string>>;
