import { sheetName } from '../../../domain/cardSheets/sheetName';
import type { SerialDay } from '../../../domain/cell/value';
import type { CreditBook, Settlement } from '../../../domain/credit/creditBook';
import type { MovementKind } from '../../../domain/credit/papers/movements';
import { recipientOf } from '../../../domain/credit/papers/recipient';
import { statementOf, type Statement } from '../../../domain/credit/papers/statement';
import type { Period, Report, ReportTable, ReportWordsLine } from '../../../domain/report/report';
import type { BookCustomer } from '../../../domain/structure/tradeBook';
import type { Locale } from '../../../i18n/speaker';
import { senderLines, toLines, unitText } from './letterHead';
import { kindText, movementText } from './movementText';
import { paperWords, type PaperWords } from './paperWords';

/** What a statement is made of. */
export interface StatementOrder {
  readonly book: CreditBook;
  /** What is open at the end of the period: then the statement says what of it is overdue. */
  readonly settlement?: Settlement;
  /** Index in the book. */
  readonly customer: number;
  /** Serial days, both included. */
  readonly period: Period;
  /** Serial day the paper bears. */
  readonly asOf: SerialDay;
  readonly locale: Locale;
  /** Who we are; left blank to be filled in where it is left out. */
  readonly company?: string;
}

/**
 * 对账单: a letter with what has moved the account of a customer, for him to stamp and send back.
 *
 * @returns null where the book has no such customer
 * @example buildStatement({ book, customer: 0, period, asOf, locale: 'zh-CN' })?.sheet // '对账单-华东机电'
 */
export function buildStatement({
  book,
  settlement,
  customer,
  period,
  asOf,
  locale,
  company = '',
}: StatementOrder): Report | null {
  // prettier-ignore
  const of: BookCustomer | undefined = book.customers[customer];
  if (!of) return null;
  const words = paperWords(locale);
  const { t, day } = words;
  const statement = statementOf(book, customer, period, settlement);
  const { from, to } = statement.period;
  const recipient = recipientOf(of);
  return {
    id: 'statement',
    paper: 'letter',
    sheet: sheetName(t('statement.sheet', { customer: recipient.short }), []),
    title: t('statement.title'),
    basis: [],
    sections: [
      {
        kind: 'words',
        lines: [
          ...toLines(words, recipient),
          { pieces: [t('statement.period', { from: day(from), to: day(to) })] },
          { pieces: [t('statement.intro')] },
          { pieces: [unitText(words, book)], as: 'right' },
        ],
      },
      movementTable(words, statement, book),
      { kind: 'words', lines: [...closingLines(words, statement, book), { pieces: [t('statement.request')] }] },
      {
        kind: 'words',
        lines: [
          { pieces: [t('signature.made'), t('signature.checked'), t('signature.phone')] },
          ...senderLines(words, company, asOf),
        ],
      },
      {
        kind: 'boxes',
        boxes: [
          [t('box.agreed'), ...ROOM, ...stamped(words)],
          [t('box.differs'), ...ROOM, ...stamped(words)],
        ],
      },
    ],
    signatures: [],
    rows: statement.lines.length,
    footer: t('page'),
  };
}

/** A company's seal is four centimetres wide. */
const ROOM = ['', '', '', '', ''];

function stamped({ t }: PaperWords): readonly string[] {
  return [t('box.stamp'), t('box.handler'), t('box.day')];
}

function movementTable(words: PaperWords, { opening, lines }: Statement, { document }: CreditBook): ReportTable {
  const { t } = words;
  return {
    kind: 'table',
    title: '',
    columns: [
      { header: t('column.day'), as: 'day' },
      { header: t('column.number'), as: 'text' },
      { header: t('column.summary'), as: 'text', width: 15 },
      { header: t('column.debit'), as: 'money', total: 'all' },
      { header: t('column.credit'), as: 'money', total: 'all' },
      { header: t('column.balance'), as: 'money', total: 'last', formula: { of: 'balance', column: 3, from: 4 } },
    ],
    rows: [
      [null, null, t('row.opening'), null, null, opening],
      ...lines.map((line) => [
        line.day,
        line.number || null,
        movementText(words, line, document),
        line.debit || null,
        line.credit || null,
        line.balance,
      ]),
    ],
    none: t('statement.none'),
    totalLabel: t('row.total'),
  };
}

/** In which order the sums of a period are said, and which of them are taken off. */
const TERMS: readonly (readonly [kind: MovementKind, sign: 1 | -1])[] = [
  ['opening', 1],
  ['sale', 1],
  ['receipt', -1],
  ['return', -1],
  ['adjustment', 1],
];

function closingLines(words: PaperWords, statement: Statement, { document }: CreditBook): ReportWordsLine[] {
  const { t, digits, money, sum, date } = words;
  const { opening, closing, sums, receivable, prepaid, overdue, lines } = statement;
  const day = date(statement.period.to);
  const terms = TERMS.filter(([kind]) => sums[kind] !== 0).map(([kind, sign]) => {
    const term = { kind: kindText(words, kind, document), amount: digits(Math.abs(sums[kind])) };
    return sign * sums[kind] > 0 ? t('term.plus', term) : t('term.minus', term);
  });
  const isNegative = [opening, ...lines.map(({ balance }) => balance)].some((balance) => balance < 0);
  const strong = (text: string): ReportWordsLine => ({ pieces: [text], as: 'strong' });
  return [
    {
      pieces: [t('statement.equation', { opening: digits(opening), terms: terms.join(' '), closing: digits(closing) })],
    },
    ...(isNegative ? [{ pieces: [t('statement.negative')] }] : []),
    ...(receivable > 0 ? [strong(t('statement.receivable', { day, amount: sum(receivable) }))] : []),
    ...(overdue ? [{ pieces: [t('statement.overdue', { amount: money(overdue) })] }] : []),
    ...(prepaid > 0 ? [strong(t('statement.prepaid', { day, amount: sum(prepaid) }))] : []),
    ...(receivable || prepaid ? [] : [strong(t('statement.even', { day }))]),
  ];
}
