import type { reportsZhCN } from './reports.zh-CN';

/** The same words in English. */
export const reportsEnUS = {
  'signature.made': 'Prepared by',
  'signature.checked': 'Checked by',
  'basis.asOf': 'As of {day}',
  'basis.period': 'Period {from} to {to}',
  'basis.owner': 'Salesperson {owner}',
  'basis.everybody': 'All salespersons',
  'basis.sources': 'From {sheets}',
  'list.separator': ', ',
} satisfies Readonly<Record<keyof typeof reportsZhCN, string>>;
