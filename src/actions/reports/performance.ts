import type { Counted } from '../../domain/daily/activities';
import { inAll, performance, type Performance } from '../../domain/performance/performance';
import type { Report, ReportSection, ReportTable } from '../../domain/report/report';
import { tableOf } from '../../domain/report/tableOf';
import type { ReportText } from '../../i18n/reports';
import { basisLines, percent, periodOf } from './basisLines';
import { readSales } from './sales';
import { cell, counted, findings, missingRegisters, ownerName, sum } from './salesWords';
import type { BuildReport } from './types';

/** Fewer first visits or cards make no share worth comparing. */
const COMPARED = 5;

/**
 * 顾问业绩 over a period: what every salesperson did and what came of it, compared.
 *
 * @throws Failure noRegister where there is nothing it could be made from
 */
export const buildPerformance: BuildReport = async (request): Promise<Report> => {
  const { context, options, workbook, t } = request;
  const sales = await readSales(request, ['visits', 'owners', 'lost', 'trades']);
  const { today } = context;
  const period = periodOf(options.period, today);
  const people = performance(sales, period, workbook.settings.gradeProfile, today).filter(
    ({ owner }) => options.owner === undefined || owner === options.owner,
  );
  const all = inAll(people);
  return {
    id: 'performance',
    sheet: t('performance.sheet'),
    title: t('performance.title'),
    basis: [
      ...basisLines(t, { today, period, owner: options.owner, from: sales.from }),
      t('performance.basis.rates'),
      t('performance.basis.gap'),
      t('performance.basis.overdue'),
      ...(sales.owners.length ? [] : [t('performance.basis.dealsAsOrders')]),
      ...(sales.lost.length ? [t('performance.basis.untouched')] : []),
      t('sales.basis.orders'),
      t('sales.basis.lost'),
      ...missingRegisters(t, sales),
    ],
    sections: [figures(t, all), findings(t, findingsOf(t, people, all)), peopleTable(t, people)],
    signatures: [t('signature.made'), t('signature.checked')],
    rows: people.length,
  };
};

function infoRate({ first, firstInfo }: Performance): number | null {
  return first ? firstInfo / first : null;
}

function conversion({ card, deals }: Performance): number | null {
  return card ? deals / card : null;
}

function gap({ gaps, gapDays }: Performance): number | null {
  return gaps ? gapDays / gaps : null;
}

function figures(t: ReportText, all: Performance): ReportSection {
  const count = (key: 'card' | 'order' | 'delivery' | 'lost') => ({
    label: t(`sales.count.${key}`),
    value: all[key],
    as: 'count' as const,
  });
  return {
    kind: 'figures',
    figures: [
      { label: t('performance.visits'), value: all.visit + all.call, as: 'count' },
      { label: t('performance.infoRate'), value: infoRate(all), as: 'share' },
      count('card'),
      { label: t('performance.conversion'), value: conversion(all), as: 'share' },
      { label: t('performance.gap'), value: gap(all), as: 'decimal' },
      count('order'),
      count('delivery'),
      count('lost'),
      { label: t('performance.overdue'), value: all.overdue, as: 'count' },
    ],
  };
}

function findingsOf(t: ReportText, people: readonly Performance[], all: Performance): string[] {
  const named = people.filter(({ owner }) => owner !== '');
  const by = (value: (one: Performance) => number, enough: (one: Performance) => boolean) =>
    named.filter(enough).sort((one, other) => value(one) - value(other));
  const [poorest] = by((one) => infoRate(one) ?? 0, ({ first }) => first >= COMPARED); // prettier-ignore
  const latest = by(({ overdue }) => overdue, ({ overdue }) => overdue > 0).at(-1); // prettier-ignore
  const best = by(
    (one) => conversion(one) ?? 0,
    ({ card, deals }) => card >= COMPARED && deals > 0,
  ).at(-1);
  const untouched = counted(t, people.map((one) => [one.owner, one.untouched] as const)); // prettier-ignore
  return [
    ...(poorest && named.length > 1
      ? [
          t('performance.finding.infoRate', {
            owner: poorest.owner,
            share: percent(poorest.firstInfo, poorest.first),
            all: percent(all.firstInfo, all.first),
          }),
        ]
      : []),
    ...(best && named.length > 1
      ? [
          t('performance.finding.conversion', {
            owner: best.owner,
            share: percent(best.deals, best.card),
            all: percent(all.deals, all.card),
          }),
        ]
      : []),
    ...(latest
      ? [t('performance.finding.overdue', { owner: latest.owner, count: latest.overdue, all: all.overdue })]
      : []),
    ...(untouched ? [t('performance.finding.untouched', { count: all.untouched, owners: untouched })] : []),
  ];
}

function peopleTable(t: ReportText, people: readonly Performance[]): ReportTable {
  const count = (key: Exclude<Counted, 'first' | 'firstInfo' | 'visit' | 'call'>) =>
    sum<Performance>(t(`sales.count.${key}`), (one) => one[key]);
  const table = tableOf<Performance>(
    [
      cell(t('sales.owner'), 'text', ({ owner }) => ownerName(t, owner)),
      sum(t('performance.visits'), ({ visit, call }) => visit + call),
      cell(t('performance.infoRate'), 'share', infoRate),
      count('card'),
      count('contact'),
      count('reached'),
      cell(t('performance.gap'), 'decimal', gap),
      sum(t('performance.overdue'), ({ overdue }) => overdue),
      count('drive'),
      count('order'),
      count('delivery'),
      cell(t('performance.conversion'), 'share', conversion),
      count('lost'),
      sum(t('performance.untouched'), ({ untouched }) => untouched),
      count('care'),
    ],
    people,
  );
  const chart = (as: 'column' | 'bar', title: string, ...series: readonly number[]) => ({
    as,
    title,
    category: 0,
    series,
  });
  return {
    kind: 'table',
    title: t('performance.people'),
    ...table,
    none: t('performance.none'),
    charts: people.length
      ? [
          chart('column', t('performance.chart.results'), 9, 10),
          chart('column', t('performance.chart.contacts'), 4, 5),
          chart('column', t('performance.chart.rates'), 2, 11),
          chart('bar', t('performance.chart.overdue'), 7),
        ]
      : [],
  };
}
