import { formatDay } from '../../domain/cell/day';
import type { CustomerCredit } from '../../domain/credit/customerCredit';
import { mustAct } from '../../domain/credit/methods/mustAct';
import type { ReportFigure } from '../../domain/report/report';
import { amountInWords, shareInWords } from '../../i18n/amountInWords';
import type { HeadFigure } from '../structure/types';
import type { CreditAnalysis } from './creditAnalysis';
import { namedBuckets, customerName, type CreditContext } from './creditContext';
import { creditTerms } from './creditTraces';
import { headFigures } from './headFigures';
import { actSentence } from './ratingSentence';
import type { CreditCustomerJson, CreditFiguresJson, CreditQualityJson, CreditSummary } from './types';

/** So many customers that have to be dealt with are told in the pane. */
const ACTS = 5;

/** What the pane and the command line say of an analysis. Amounts in 元. */
export function creditSummary(analysis: CreditAnalysis): CreditSummary {
  const { context } = analysis;
  const { book, figures, settings } = context;
  const now = figures.months.at(-1)?.buckets ?? [];
  return {
    head: headFigures(context, creditTerms(context), (word) => word).figures.map((figure) => inWords(context, figure)),
    aging: namedBuckets(context).map(({ name, bucket }) => ({
      label: name,
      value: (now[bucket] ?? 0) / 100,
      share: figures.receivable ? (now[bucket] ?? 0) / figures.receivable : 0,
    })),
    months: figures.months.map(({ day, receivable, overdue }) => ({
      label: formatDay(day).slice(0, 'yyyy-mm'.length),
      due: (receivable - overdue) / 100,
      overdue: overdue / 100,
    })),
    grades: gradeCounts(context),
    act: mustAct(figures, book, settings)
      .slice(0, ACTS)
      .map(({ customer }) => ({
        customer: customerName(context, customer.customer),
        text: actSentence(context, customer),
      })),
    figures: figuresJson(context),
    customers: figures.customers.map((customer) => customerJson(context, customer)),
    quality: qualityJson(analysis),
  };
}

/** Amounts as in sentences: they have to stand beside each other in the pane. */
export function inWords({ locale }: CreditContext, { label, value, as }: ReportFigure): HeadFigure {
  if (value === null) return { label, text: '–' };
  if (typeof value === 'string') return { label, text: value };
  if (as === 'money') return { label, text: amountInWords(locale, value) };
  return { label, text: as === 'share' ? shareInWords(value) : String(Math.round(value * 10) / 10) };
}

function gradeCounts({ figures, settings, t }: CreditContext): CreditSummary['grades'] {
  const count = (grade: string | null) => figures.customers.filter(({ rating }) => rating.grade === grade).length;
  return [
    ...settings.creditGrades.map(({ grade }) => ({ grade, count: count(grade) })),
    { grade: t('grades.none'), count: count(null) },
  ];
}

function figuresJson(context: CreditContext): CreditFiguresJson {
  const { figures } = context;
  const { outstanding } = figures;
  const now = figures.months.at(-1)?.buckets ?? [];
  return {
    receivables: figures.receivable / 100,
    overdue: figures.overdue / 100,
    overdueShare: figures.receivable ? figures.overdue / figures.receivable : null,
    aging: namedBuckets(context).map(({ name, bucket }) => ({ bucket: name, amount: (now[bucket] ?? 0) / 100 })),
    dso: outstanding.period,
    dsoAnnual: outstanding.annual,
    dsoCountBack: outstanding.countBack,
    dsoBest: outstanding.best,
    delinquentDays: outstanding.delinquent,
    grades: Object.fromEntries(gradeCounts(context).map(({ grade, count }) => [grade, count])),
    prepaid: figures.prepaid / 100,
    disputed: figures.disputed / 100,
    unmatchedReceipts: figures.unmatchedReceipts / 100,
    expectedLoss: Math.round(figures.expectedLoss) / 100,
  };
}

function customerJson(context: CreditContext, customer: CustomerCredit): CreditCustomerJson {
  const { rating, scorecard, approvedLimit } = customer;
  return {
    name: customerName(context, customer.customer),
    score: scorecard.total,
    grade: rating.grade ?? context.t('grades.none'),
    provisional: rating.provisional,
    completeness: scorecard.completeness,
    receivable: customer.receivable / 100,
    overdue: customer.overdue / 100,
    prepaid: customer.prepaid / 100,
    suggestedLimit: customer.suggestedLimit / 100,
    approvedLimit: approvedLimit === null ? null : approvedLimit / 100,
    used: customer.used / 100,
    available: customer.available / 100,
    handling: context.t(`handling.${customer.handling}`),
  };
}

function qualityJson({ quality }: CreditAnalysis): CreditQualityJson {
  const { debits, credits, unused } = quality;
  const counted = [...Object.values(debits), ...Object.values(credits)];
  return {
    used: counted.reduce((sum, { count }) => sum + count, 0),
    unused: unused.map(({ side, reason, count, amount }) => ({ side, reason, count, amount: amount / 100 })),
    documents: debits.sale.amount / 100,
    returns: credits.return.amount / 100,
    receipts: credits.receipt.amount / 100,
    others: (debits.opening.amount + debits.adjustment.amount - credits.adjustment.amount) / 100,
  };
}
