import type { duplicatesZhCN } from './duplicates.zh-CN';

/** Why rows may be one customer, and what merging writes, in English. */
export const duplicatesEnUS: Readonly<Record<keyof typeof duplicatesZhCN, string>> = {
  uscc: 'The same credit code: {key}.',
  idNo: 'The same ID number: {key}.',
  vin: 'The same VIN: {key}.',
  phone: 'The same phone: {key}.',
  plate: 'The same plate: {key}.',
  company: 'The same company without place and legal form: {key}.',
  document: 'The same customer, day and amount, perhaps entered twice: {key}.',
  nameAndKey: 'The same name with the same company or address: {key}.',
  pinyin: 'Names that sound the same, and phones that end in the same four digits or the same company: {key}.',
  similarName: 'Names that are nearly the same, with a phone or city to match: {key}.',

  'note.legalForm': 'The legal forms differ: somebody has to decide whether it is one company.',
  'note.periods': 'They stand on worksheets of different months: perhaps one updates the other.',
  'note.crowd': '{count} rows have it: a switchboard or a made-up number, please check.',
  clash: 'Clash: {owners} have all registered the customer. {first} was first{since}; the manager decides whose it is.',
  'clash.since': ' on {since}',

  mark: 'Merged into {name}',
  'archive.at': 'Archived on',
  'archive.sheet': 'From worksheet',
  'archive.row': 'Row',
  'archive.into': 'Merged into',
  'archive.item': 'Item',
  'archive.value': 'Value',
};
