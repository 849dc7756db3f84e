import type { CustomerCredit } from '../../../domain/credit/customerCredit';
import type { Report } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { customerName, gradeInWords, moneyColumn, plainColumn, withUnit, type CreditContext } from '../creditContext';
import { type CreditTerms } from '../creditTraces';
import { traceOf } from '../../../domain/report/trace';
import { capsInWords, ratingSentence } from '../ratingSentence';
import { usedTrace } from './agingSheet';

/** 客户信用评级: every customer with score, grade, terms, limit and handling, and one sentence why. */
export function ratingsSheet(context: CreditContext, terms: CreditTerms, basis: readonly string[]): Report {
  const { t, figures } = context;
  const rated = ranked(figures.customers);
  return {
    id: 'credit-ratings',
    sheet: t('ratings.sheet'),
    title: t('ratings.sheet'),
    basis,
    sections: [
      {
        kind: 'table',
        title: t('ratings.title'),
        note: t('ratings.note'),
        ...tableOf(columnsOf(context, terms), rated),
        none: t('none'),
      },
    ],
    signatures: [t('signature.credit'), t('signature.finance'), t('signature.general'), t('signature.day')],
    rows: rated.length,
  };
}

/** Who owes or buys most comes first: the list is read from the top. */
export function ranked(customers: readonly CustomerCredit[]): readonly CustomerCredit[] {
  return [...customers].sort((one, other) => other.used - one.used || other.yearSales - one.yearSales);
}

function columnsOf(context: CreditContext, terms: CreditTerms): readonly ColumnOf<CustomerCredit>[] {
  const { t } = context;
  const points = (header: string, value: (one: CustomerCredit) => number | null) => plainColumn<CustomerCredit>(header, 'decimal', value); // prettier-ignore
  const whose = ({ customer }: CustomerCredit) => [customer];
  return [
    plainColumn(t('customer'), 'text', ({ customer }) => customerName(context, customer)),
    points(t('ratings.quantitative'), ({ scorecard }) => scorecard.quantitative),
    points(t('ratings.qualitative'), ({ scorecard }) => scorecard.qualitative),
    points(t('ratings.score'), ({ scorecard }) => scorecard.total),
    plainColumn(t('ratings.complete'), 'share', ({ scorecard }) => scorecard.completeness),
    plainColumn(t('ratings.grade'), 'text', (one) => gradeInWords(context, one)),
    plainColumn(t('ratings.previous'), 'text', ({ previous }) => previous ?? t('grades.none')),
    plainColumn(t('ratings.caps'), 'text', ({ rating }) => capsInWords(context, rating.caps) || null, 14),
    plainColumn(t('ratings.days'), 'count', ({ termDays }) => termDays),
    plainColumn(t('ratings.suggestedDays'), 'count', ({ suggestedDays }) => suggestedDays),
    moneyColumn(
      context,
      t('ratings.approved'),
      ({ approvedLimit }) => approvedLimit,
      (one) => traceOf('value', terms.limits(whose(one))),
    ),
    { ...plainColumn<CustomerCredit>(withUnit(context, t('ratings.suggested')), 'money', ({ suggestedLimit }) => suggestedLimit), total: 'all' }, // prettier-ignore
    moneyColumn(
      context,
      t('ratings.used'),
      ({ used }) => used,
      (one) => usedTrace(context, terms, whose(one)),
    ),
    {
      header: withUnit(context, t('ratings.available')),
      as: 'money',
      value: ({ available }) => available,
      trace: (one) => {
        const used = usedTrace(context, terms, whose(one)).terms;
        return traceOf('balance', terms.limits(whose(one)), ...used);
      },
    },
    plainColumn(t('ratings.handling'), 'text', ({ handling }) => t(`handling.${handling}`)),
    plainColumn(t('ratings.sentence'), 'text', (one) => ratingSentence(context, one), 26),
  ];
}
