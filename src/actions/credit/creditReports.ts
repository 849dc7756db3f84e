import { DUE_SOURCES } from '../../domain/credit/creditBook';
import type { Report, ReportLines, ReportSection } from '../../domain/report/report';
import { amountInWords } from '../../i18n/amountInWords';
import { basisLines } from '../reports/basisLines';
import type { ReportRequest } from '../reports/types';
import { withNamedTables } from '../structure/namedTables';
import type { CreditAnalysis } from './creditAnalysis';
import { creditTerms } from './creditTraces';
import { findingLines } from './findingLines';
import { headFigures } from './headFigures';
import { keptCredit } from './keptCredit';
import { agingSheet } from './sheets/agingSheet';
import { indicatorsSheet } from './sheets/indicatorsSheet';
import { openSheet } from './sheets/openSheet';
import { actTable, bucketsTable, gradesTable, monthsTable, outstandingTable } from './sheets/overviewTables';
import { ratingsSheet } from './sheets/ratingsSheet';
import { scoresSheet } from './sheets/scoresSheet';
import { unusedSheet } from './sheets/unusedSheet';
import { watchSheet } from './sheets/watchSheet';

/** The sheets of an analysis: 客户信用分析 first, then what belongs to it. */
export function creditReports(analysis: CreditAnalysis, request: ReportRequest): readonly Report[] {
  const { context, options } = analysis;
  const terms = creditTerms(context);
  const basis = creditBasis(analysis, request);
  const short = basis.slice(0, 3);
  const { items } = request.session.outline.worksheets;
  const unused = unusedSheet(context, short, (sheet) => items.some(({ name }) => name === sheet));
  const reports = [
    mainSheet(analysis, basis),
    agingSheet(context, terms, short),
    ratingsSheet(context, terms, short),
    scoresSheet(context, short),
    openSheet(context, short),
    watchSheet(context, terms, short),
    ...(unused ? [unused] : []),
    indicatorsSheet(context, short.slice(0, 1)),
  ];
  const made = keptCredit({ options, asOf: context.book.asOf });
  return reports.map((report) => ({ ...withNamedTables(report), unit: context.unit, made }));
}

function mainSheet(analysis: CreditAnalysis, basis: readonly string[]): Report {
  const { context } = analysis;
  const { t, figures } = context;
  const terms = creditTerms(context);
  const sections: readonly ReportSection[] = [
    headFigures(context, terms),
    { kind: 'lines', title: t('findings.title'), lines: findingLines(context) },
    qualityLines(analysis),
    monthsTable(context, terms),
    gradesTable(context, terms),
    actTable(context, terms),
    { kind: 'page' },
    bucketsTable(context, terms),
    outstandingTable(context),
  ];
  return {
    id: 'credit',
    sheet: t('sheet'),
    title: t('title'),
    basis,
    sections,
    signatures: [t('signature.credit'), t('signature.finance'), t('signature.general'), t('signature.day')],
    rows: figures.customers.length,
  };
}

/** 统计口径: day, document, tax, due days, matching, what counts as used, data as of. */
function creditBasis({ context, read, options }: CreditAnalysis, request: ReportRequest): readonly string[] {
  const { book, settings, t, unit } = context;
  const tax = book.taxes.length > 1 ? 'mixed' : (book.taxes[0] ?? (settings.tax === 'taxIncluded' ? 'included' : 'excluded')); // prettier-ignore
  const days = settings.defaultTermDays;
  const isAgreed = settings.dueRule !== 'documentDay';
  const counts = DUE_SOURCES.map((_source, of) => book.debits.dueFrom.reduce((sum, one) => sum + Number(one === of), 0)); // prettier-ignore
  const [document = 0, terms = 0, setting = 0] = counts;
  return [
    ...basisLines(request.t, {
      today: book.asOf,
      who: options.owner === undefined ? t('basis.everybody') : t('basis.owner', { owner: options.owner }),
      from: read.from,
    }),
    [
      t('basis.document', { document: book.document ? t(`document.${book.document}`) : t('basis.document.none') }),
      t(`basis.tax.${tax}`),
      t('basis.unit', { unit: t(`unit.${unit}`) }),
    ].join(t('basis.separator')),
    [
      t(isAgreed ? 'basis.due.agreed' : 'basis.due.documentDay', { days }),
      ...(isAgreed ? [t('basis.dueCounts', { document, terms, days, setting })] : []),
      ...(settings.agingFrom === 'documentDay' ? [t('basis.aging.documentDay')] : []),
    ].join(t('basis.separator')),
    [
      t('basis.matching'),
      t(book.ordersKnown ? 'basis.orders' : 'basis.ordersUnknown'),
      ...(settings.billsUseLimit ? [t('basis.bills')] : []),
      ...(book.matched ? [] : [t('basis.unmatched')]),
    ].join(t('basis.separator')),
  ];
}

/** 采用情况与核对: rows used and not, the check line to the ledger, what is to be looked at. */
export function qualityLines({ context, quality }: CreditAnalysis): ReportLines {
  const { t, locale, book, figures, settlement } = context;
  const amount = (fen: number) => amountInWords(locale, fen);
  const { debits, credits } = quality;
  const unused = quality.unused.reduce((sum, { count }) => sum + count, 0);
  const side = (of: 'document' | 'receipt') => quality.unused.reduce((sum, one) => sum + (one.side === of ? one.count : 0), 0); // prettier-ignore
  const reasons = quality.unused.map(({ side: of, reason, count, amount: fen }) => {
    const counted = t('quality.reason', { side: t(`side.${of}`), reason: t(`unused.${reason}`), count });
    return fen ? t('quality.amount', { counted, amount: amount(fen) }) : counted;
  });
  const documents = debits.sale.count + credits.return.count + side('document');
  const receipts = credits.receipt.count + side('receipt');
  const codes = [...new Set(book.oddities.map(({ code }) => code))];
  const ahead = settlement.left.reduce((sum, left) => sum + Number(left > 0), 0);
  const listed = unused + book.oddities.length + ahead;
  return {
    kind: 'lines',
    title: t('quality.title'),
    lines: [
      t('quality.used', { documents, receipts, used: documents + receipts - unused }),
      ...(unused ? [t('quality.unused', { unused, reasons: reasons.join(t('list.separator')) })] : []),
      t('quality.check', {
        sales: amount(debits.sale.amount),
        others: amount(debits.opening.amount + debits.adjustment.amount - credits.adjustment.amount),
        returns: amount(credits.return.amount),
        receipts: amount(credits.receipt.amount),
        receivable: amount(figures.receivable),
        prepaid: amount(figures.prepaid),
      }),
      ...(codes.length
        ? [
            t('quality.oddities', {
              count: book.oddities.length,
              kinds: codes.map((code) => t(`odd.${code}`)).join(t('list.separator')),
            }),
          ]
        : []),
    ],
    ...(listed ? { link: { text: t('quality.link', { count: listed }), to: 'credit-unused' as const } } : {}),
  };
}
