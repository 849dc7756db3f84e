import { proposeTakers } from '../../../domain/handover/proposeTakers';
import type { ReportColumn, ReportFigures, ReportLines, ReportTable } from '../../../domain/report/report';
import { groupBy, tally } from '../../../domain/report/tally';
import type { Balance, HandoverParts, Lead, OpenPayment, OwnedCar } from './tables';

/** What is open, of everybody or of those who leave. */
interface OpenWork {
  readonly leads: readonly Lead[];
  readonly owners: readonly OwnedCar[];
  readonly payments: readonly OpenPayment[];
}

const count = (header: string): ReportColumn => ({ header, as: 'count', total: 'sum' });
const sum = (payments: readonly OpenPayment[]) => payments.reduce((total, { amount }) => total + amount, 0);

/** Leads and owners are balanced each for themselves. Null where nobody leaves, or nobody is left to take over. */
export function balance(takers: readonly string[], all: OpenWork, mine: OpenWork, isLeaving: boolean): Balance | null {
  if (!isLeaving || !takers.length) return null;
  const propose = (of: 'leads' | 'owners') => {
    const now = new Map(tally(all[of].map(({ owner }) => owner)));
    const loads = new Map(takers.map((name) => [name, now.get(name) ?? 0]));
    return { loads, ...proposeTakers(mine[of].length, loads) };
  };
  const [leads, owners] = [propose('leads'), propose('owners')];
  const numbers = ({ loads, after }: typeof leads, name: string) => {
    const [had, has] = [loads.get(name) ?? 0, after.get(name) ?? 0];
    return [had, has - had, has];
  };
  return {
    leads: leads.takers,
    owners: owners.takers,
    table: (t) => ({
      kind: 'table',
      title: t('handover.balance'),
      note: t('handover.balance.note'),
      columns: [
        { header: t('handover.taker'), as: 'text' },
        count(t('handover.leads.now')),
        count(t('handover.leads.more')),
        count(t('handover.leads.then')),
        count(t('handover.owners.now')),
        count(t('handover.owners.more')),
        count(t('handover.owners.then')),
      ],
      rows: takers.map((name) => [name, ...numbers(leads, name), ...numbers(owners, name)]),
      none: '',
    }),
  };
}

export function handoverFigures(
  { t }: HandoverParts,
  { leads, owners, payments }: OpenWork,
  hasPayments: boolean,
): ReportFigures {
  return {
    kind: 'figures',
    figures: [
      { label: t('handover.leads'), value: leads.length, as: 'count' },
      { label: t('handover.owners'), value: owners.length, as: 'count' },
      ...(hasPayments
        ? [
            { label: t('handover.payments'), value: payments.length, as: 'count' as const },
            { label: t('handover.open'), value: sum(payments), as: 'money' as const },
          ]
        : []),
    ],
  };
}

export function handoverFindings(
  { t, settings, given }: HandoverParts,
  { leads, owners }: OpenWork,
  leaving: ReadonlySet<string> | null,
): ReportLines {
  const byGrade = groupBy(leads, ({ grade }) => grade);
  const grades = [...settings.gradeProfile.grades.map(({ grade }) => grade)]
    .filter((grade) => byGrade.has(grade))
    .map((grade) => t('handover.finding.grade', { grade, count: byGrade.get(grade)?.length ?? 0 }));
  const numbers = { leads: leads.length, owners: owners.length };
  const unplanned = leads.filter(({ next }) => !next).length;
  return {
    kind: 'lines',
    title: t('handover.findings'),
    lines: [
      leaving
        ? t('handover.finding.work', { ...numbers, who: [...leaving].join(t('list.separator')) })
        : t('handover.finding.all', numbers),
      ...(grades.length ? [t('handover.finding.grades', { grades: grades.join(t('list.separator')) })] : []),
      ...(unplanned ? [t('handover.finding.unplanned', { count: unplanned })] : []),
      ...(leaving && !given ? [t('handover.finding.noTaker')] : []),
    ],
  };
}

/** What everybody hands over. */
export function summary({ t, settings }: HandoverParts, { leads, owners, payments }: OpenWork): ReportTable {
  const grades = settings.gradeProfile.grades.map(({ grade }) => grade);
  const [leadsOf, ownersOf, paymentsOf] = [
    groupBy(leads, ({ owner }) => owner),
    groupBy(owners, ({ owner }) => owner),
    groupBy(payments, ({ owner }) => owner),
  ];
  const names = [...new Set([...leadsOf.keys(), ...ownersOf.keys(), ...paymentsOf.keys()])];
  return {
    kind: 'table',
    title: t('handover.summary'),
    columns: [
      { header: t('handover.giver'), as: 'text' },
      count(t('handover.leads')),
      ...grades.map((grade) => count(t('handover.gradeOf', { grade }))),
      count(t('handover.owners')),
      count(t('handover.payments')),
      { header: t('handover.open'), as: 'money', total: 'sum' },
    ],
    rows: names.map((name) => {
      const own = leadsOf.get(name) ?? [];
      const open = paymentsOf.get(name) ?? [];
      return [
        name === '' ? t('handover.nobody') : name,
        own.length,
        ...grades.map((grade) => own.filter((lead) => lead.grade === grade).length),
        ownersOf.get(name)?.length ?? 0,
        open.length,
        sum(open),
      ];
    }),
    none: t('handover.leads.none'),
  };
}
