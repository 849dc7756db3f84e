import { JUDGED_ITEMS } from '../../../domain/credit/creditBook';
import {
  RECORD_ITEMS,
  type CustomerCredit,
  type RecordItem,
  type ScoreItem,
} from '../../../domain/credit/customerCredit';
import type { Report } from '../../../domain/report/report';
import type { ReportFormat } from '../../../domain/report/reportFormat';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { customerName, plainColumn, type CreditContext } from '../creditContext';
import { ranked } from './ratingsSheet';

const FORMATS: Readonly<Record<RecordItem, ReportFormat>> = {
  onTime: 'share',
  overdueDays: 'decimal',
  overdueShare: 'share',
  months: 'count',
  volume: 'share',
  returns: 'share',
};

/** 信用评分明细: what each item of the scorecard says of every customer, and who has judged him. */
export function scoresSheet(context: CreditContext, basis: readonly string[]): Report {
  const { t, book, figures } = context;
  const rated = ranked(figures.customers);
  const weights = new Map(rated[0]?.scorecard.items.map(({ item, weight }) => [item, weight]));
  const points = (item: ScoreItem): ColumnOf<CustomerCredit> =>
    plainColumn(
      t('scores.weighted', { item: t(`item.${item}`), weight: weights.get(item) ?? 0 }),
      'decimal',
      ({ scorecard }) => scorecard.items.find((one) => one.item === item)?.points ?? null,
    );
  const judgement = ({ customer }: CustomerCredit) => book.cards[customer]?.judgement;
  const columns: readonly ColumnOf<CustomerCredit>[] = [
    plainColumn(t('customer'), 'text', ({ customer }) => customerName(context, customer)),
    ...RECORD_ITEMS.flatMap((item): ColumnOf<CustomerCredit>[] => [
      plainColumn(t('scores.raw', { item: t(`item.${item}`) }), FORMATS[item], ({ record }) => record[item]),
      points(item),
    ]),
    ...JUDGED_ITEMS.map(points),
    plainColumn(t('ratings.score'), 'decimal', ({ scorecard }) => scorecard.total),
    plainColumn(t('scores.by'), 'text', (one) => judgement(one)?.by || null),
    plainColumn(t('scores.on'), 'day', (one) => judgement(one)?.on || null),
  ];
  return {
    id: 'credit-scores',
    sheet: t('scores.sheet'),
    title: t('scores.sheet'),
    basis,
    sections: [
      { kind: 'table', title: t('scores.title'), note: t('scores.note'), ...tableOf(columns, rated), none: t('none') },
    ],
    signatures: [],
    rows: rated.length,
  };
}
