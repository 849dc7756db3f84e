import { ADD_ON_KINDS, CAR_KINDS } from '../../../domain/lost/lostKind';
import { lostAccuracy } from '../../../domain/lost/lostAccuracy';
import { lostRemarks } from '../../../domain/lost/lostRemarks';
import type { LostRow } from '../../../domain/lost/lostRows';
import type { ReportFigures, ReportLines } from '../../../domain/report/report';
import { tally } from '../../../domain/report/tally';
import type { Settings } from '../../../domain/settings/settings';
import type { ReportText } from '../../../i18n/reports';
import { percent } from '../basisLines';
import type { LostData } from './tables';

/** Grades of customers who were about to buy: their loss weighs more. */
const HOT = 2;

const numbers = (rows: readonly LostRow[]) => ({
  cars: rows.filter(({ kind }) => CAR_KINDS.has(kind)),
  addOns: rows.filter(({ kind }) => ADD_ON_KINDS.has(kind)),
  dormant: rows.filter(({ kind }) => kind === 'dormant'),
  notBought: rows.filter(({ kind }) => kind === 'notBought'),
});

/** Counted apart, as D-11 has it; with verdicts also how many are true. */
export function lostFigures(t: ReportText, { rows, has }: LostData): ReportFigures {
  const { cars, addOns, dormant, notBought } = numbers(rows);
  const vehicles = cars.filter(({ kind }) => kind === 'vehicle').length;
  return {
    kind: 'figures',
    figures: [
      { label: t('lost.kind.vehicle'), value: vehicles, as: 'count' },
      { label: t('lost.kind.sameBrand'), value: cars.length - vehicles, as: 'count' },
      { label: t('lost.addOns'), value: addOns.length, as: 'count' },
      { label: t('lost.kind.dormant'), value: dormant.length, as: 'count' },
      { label: t('lost.kind.notBought'), value: notBought.length, as: 'count' },
      ...(has('truth')
        ? [{ label: t('lost.accuracy'), value: lostAccuracy(cars.map(({ verdict }) => verdict)), as: 'share' as const }]
        : []),
    ],
  };
}

/** What somebody who reads nothing else should know. */
export function lostFindings(
  t: ReportText,
  { rows }: LostData,
  about: {
    readonly settings: Settings;
    /** Leads closed as lost without a row of their own. */
    readonly missing: number;
    /** Buyers without an add-on who are not among the lost for it. */
    readonly addOns: number;
    readonly dormant: readonly { readonly dormant: number; readonly old: number }[];
  },
): ReportLines {
  const { settings } = about;
  const { cars, addOns, notBought } = numbers(rows);
  const most = (names: readonly string[]) => tally(names.filter((name) => name !== ''))[0];
  const lines = [t('lost.finding.total', { cars: cars.length, addOns: addOns.length })];
  const reason = most(cars.map((row) => row.reason));
  if (reason) lines.push(t('lost.finding.reason', { reason: reason[0], count: reason[1], share: percent(reason[1], cars.length) })); // prettier-ignore
  const brand = most(cars.map(({ toBrand }) => toBrand));
  if (brand) lines.push(t('lost.finding.brand', { brand: brand[0], count: brand[1], share: percent(brand[1], cars.length) })); // prettier-ignore
  const grades = settings.gradeProfile.grades.slice(0, HOT).map(({ grade }) => grade);
  const hot = cars.filter(({ grade }) => grades.includes(grade));
  const loser = most(cars.map(({ owner }) => owner));
  if (loser) {
    const ofHot = hot.filter(({ owner }) => owner === loser[0]).length;
    lines.push(t('lost.finding.owner', { owner: loser[0], count: loser[1], hot: ofHot, grades: grades.join('/') }));
  }
  if (hot.length) lines.push(t('lost.finding.hot', { count: hot.length, grades: grades.join('/'), share: percent(hot.length, cars.length) })); // prettier-ignore
  if (notBought.length) lines.push(t('lost.finding.notBought', { count: notBought.length }));
  const short = rows.filter((row) => lostRemarks(row, settings).some((remark) => /Process$/.test(remark))).length;
  if (short) lines.push(t('lost.finding.short', { count: short, length: settings.lostProcessLength }));
  if (about.missing) lines.push(t('lost.finding.missing', { count: about.missing }));
  if (about.addOns) lines.push(t('lost.finding.unsold', { count: about.addOns }));
  const sum = (of: 'dormant' | 'old') => about.dormant.reduce((total, leads) => total + leads[of], 0);
  if (sum('dormant')) lines.push(t('lost.finding.dormant', { count: sum('dormant') }));
  if (sum('old')) lines.push(t('lost.finding.old', { count: sum('old'), months: settings.dormantMonths }));
  return { kind: 'lines', title: t('lost.findings'), lines };
}
