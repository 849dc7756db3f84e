import type { SerialDay } from '../../../domain/cell/value';
import type { CreditBook } from '../../../domain/credit/creditBook';
import type { Recipient } from '../../../domain/credit/papers/recipient';
import type { ReportWordsLine } from '../../../domain/report/report';
import type { PaperWords } from './paperWords';

/** Whom a paper goes to. */
export function toLines({ t }: PaperWords, { name, contact }: Recipient): readonly ReportWordsLine[] {
  return [
    { pieces: [t('to', { customer: name })], as: 'strong' },
    { pieces: [contact ? t('contact', { contact }) : t('contact.blank')] },
  ];
}

/** Who sends it and when, with room for the seal; a blank to fill in where nobody has said who we are. */
export function senderLines({ t, date }: PaperWords, company: string, day: SerialDay): readonly ReportWordsLine[] {
  return [
    { pieces: [t('sender', { company: company || t('sender.blank') })], as: 'right' },
    { pieces: [date(day)], as: 'right' },
  ];
}

/** What amounts are in; taxes where the sheets agree about them. */
export function unitText({ t }: PaperWords, { taxes }: CreditBook): string {
  const [tax] = taxes;
  return tax && taxes.length === 1 ? t(`unit.${tax}`) : t('unit');
}
