import { sheetName } from '../../../domain/cardSheets/sheetName';
import type { CreditBook, Settlement } from '../../../domain/credit/creditBook';
import { payBy, type DunningLevel } from '../../../domain/credit/papers/dunningLevel';
import { overdueDocuments, type OverdueDocument } from '../../../domain/credit/papers/overdueDocuments';
import { recipientOf } from '../../../domain/credit/papers/recipient';
import type { Report, ReportBoxes, ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import type { Locale } from '../../../i18n/speaker';
import { senderLines, toLines, unitText } from './letterHead';
import { kindText } from './movementText';
import { paperWords, type PaperWords } from './paperWords';

/** What a letter is made of. */
export interface DunningOrder {
  readonly book: CreditBook;
  /** What is open on the day of the letter, which it bears. */
  readonly settlement: Settlement;
  /** Index in the book. */
  readonly customer: number;
  readonly level: DunningLevel;
  readonly locale: Locale;
  /** Who we are; left blank to be filled in where it is left out. */
  readonly company?: string;
}

/**
 * 催款函: a letter that asks a customer for what is overdue and not disputed, the firmer the longer it is overdue. No interest
 * is claimed, and nothing is threatened but what contract and law provide.
 *
 * @returns null where nothing is overdue that can be claimed, or the book has no such customer
 * @example buildDunning({ book, settlement, customer: 0, level: 'demand', locale: 'zh-CN' })?.title // '催款函'
 */
export function buildDunning({ book, settlement, customer, level, locale, company = '' }: DunningOrder): Report | null {
  const of = book.customers[customer];
  const { claimed, disputed } = overdueDocuments(book, settlement, customer);
  const [oldest] = claimed;
  if (!of || !oldest) return null;
  const words = paperWords(locale);
  const { t, date, money, sum } = words;
  const { asOf } = settlement;
  const recipient = recipientOf(of);
  const opened = { day: date(asOf), amount: sum(openOf(claimed)), days: oldest.days };
  return {
    id: 'dunning-letter',
    paper: 'letter',
    sheet: sheetName(t('dunning.sheet', { customer: recipient.short }), []),
    title: t(`dunning.title.${level}`),
    basis: [],
    sections: [
      {
        kind: 'words',
        lines: [
          ...toLines(words, recipient),
          { pieces: [t(`dunning.open.${level}`, opened)] },
          { pieces: [t(`dunning.ask.${level}`, { payBy: date(payBy(level, asOf)) })] },
          { pieces: [unitText(words, book)], as: 'right' },
        ],
      },
      overdueTable(words, claimed, book),
      {
        kind: 'words',
        lines: [
          ...(disputed.length
            ? [{ pieces: [t('dunning.disputed', { count: disputed.length, amount: money(openOf(disputed)) })] }]
            : []),
          ...(level === 'reminder' ? [] : [{ pieces: [t('dunning.crossed')] }]),
          handlerLine(words, book.cards[customer]?.owner ?? ''),
          { pieces: [t(`dunning.close.${level}`)] },
          ...senderLines(words, company, asOf),
        ],
      },
      accountAndReceipt(words),
    ],
    signatures: [],
    rows: claimed.length,
    footer: t('page'),
  };
}

function openOf(documents: readonly OverdueDocument[]): number {
  return documents.reduce((sum, { open }) => sum + open, 0);
}

function overdueTable(words: PaperWords, claimed: readonly OverdueDocument[], { document }: CreditBook): ReportTable {
  const { t } = words;
  const columns: readonly ColumnOf<OverdueDocument>[] = [
    // What has no number is known by what it is.
    { header: t('column.number'), as: 'text', width: 11, value: ({ number, kind }) => number || kindText(words, kind, document) }, // prettier-ignore
    { header: t('dunning.column.day'), as: 'day', value: ({ day }) => day },
    { header: t('dunning.column.due'), as: 'day', value: ({ due }) => due },
    { header: t('dunning.column.amount'), as: 'money', total: 'all', value: ({ amount }) => amount },
    { header: t('dunning.column.open'), as: 'money', total: 'all', value: ({ open }) => open },
    { header: t('dunning.column.days'), as: 'count', value: ({ days }) => days },
  ];
  return {
    kind: 'table',
    title: '',
    ...tableOf(columns, claimed),
    none: t('dunning.none'),
    totalLabel: t('dunning.total'),
  };
}

function handlerLine({ t }: PaperWords, owner: string) {
  return { pieces: [owner ? t('handler.owner', { owner }) : t('handler.blank'), t('handler.phone')] };
}

function accountAndReceipt({ t }: PaperWords): ReportBoxes {
  return {
    kind: 'boxes',
    boxes: [
      [t('box.account'), t('box.payee'), t('box.bank'), t('box.accountNo')],
      [t('box.receipt'), t('box.received'), t('box.payDay'), '', t('box.stamp'), t('box.handler'), t('box.day')],
    ],
  };
}
