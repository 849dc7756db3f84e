import type { FieldKey } from '../../../domain/cards/types';
import { ADD_ON_KINDS, CAR_KINDS, type LostKind } from '../../../domain/lost/lostKind';
import type { LostRow } from '../../../domain/lost/lostRows';
import { VERDICTS } from '../../../domain/lost/verdict';
import type { Period, ReportColumn, ReportTable } from '../../../domain/report/report';
import { runUp } from '../../../domain/report/runUp';
import { groupBy, tally } from '../../../domain/report/tally';
import type { Settings } from '../../../domain/settings/settings';
import type { ReportText } from '../../../i18n/reports';

/** What the parts of the sheet are made of. */
export interface LostData {
  /** Of the period and the salesperson asked for. */
  readonly rows: readonly LostRow[];
  /** All of them up to the end of the period, for the trend. */
  readonly history: readonly LostRow[];
  /** Whether a register of the lost has a field. */
  readonly has: (field: FieldKey) => boolean;
}

/** A pie with more slices is not to be read. */
const SLICES = 6;

const isCar = ({ kind }: LostRow) => CAR_KINDS.has(kind);
const isAddOn = ({ kind }: LostRow) => ADD_ON_KINDS.has(kind);
const share = (part: number, whole: number) => (whole ? part / whole : null);

function count(header: string): ReportColumn {
  return { header, as: 'count', total: 'sum' };
}

/** How many of every kind (D-11). */
export function lostByKind(t: ReportText, { rows }: LostData, kinds: readonly LostKind[]): ReportTable {
  const byKind = groupBy(rows, ({ kind }) => kind);
  return {
    kind: 'table',
    title: t('lost.kinds'),
    note: t('lost.kinds.note'),
    columns: [{ header: t('lost.kind'), as: 'text' }, count(t('lost.count')), { header: t('lost.share'), as: 'share' }],
    rows: kinds.map((kind) => {
      const of = byKind.get(kind)?.length ?? 0;
      return [t(`lost.kind.${kind}`), of, share(of, rows.length)];
    }),
    none: t('lost.none'),
  };
}

/** By group of reasons, and by reason where the register has it. */
export function lostReasons(t: ReportText, { rows, has }: LostData): readonly ReportTable[] {
  const counted = rows.filter((row) => isCar(row) || isAddOn(row));
  const named = (text: string) => (text === '' ? t('lost.blank') : text);
  const groups = groupBy(counted, ({ reason }) => named(reason));
  const sorted = [...groups].sort(([, one], [, other]) => other.length - one.length);
  const reasons: ReportTable = {
    kind: 'table',
    title: t('lost.reasons'),
    note: t('lost.reasons.note'),
    columns: [
      { header: t('lost.reason'), as: 'text' },
      count(t('lost.kind.vehicle')),
      count(t('lost.kind.sameBrand')),
      count(t('lost.addOns')),
      count(t('lost.total')),
      { header: t('lost.share'), as: 'share' },
    ],
    rows: sorted.map(([reason, of]) => [
      reason,
      of.filter(({ kind }) => kind === 'vehicle').length,
      of.filter(({ kind }) => kind === 'sameBrand').length,
      of.filter(isAddOn).length,
      of.length,
      share(of.length, counted.length),
    ]),
    none: t('lost.none'),
    charts: [{ as: 'bar', title: t('lost.reasons'), category: 0, series: [4] }],
  };
  if (!has('reason2')) return [reasons];
  const details = tally(
    counted.filter(({ detail }) => detail !== '').map((row) => `${named(row.reason)}\n${row.detail}`),
  );
  return [
    reasons,
    {
      kind: 'table',
      title: t('lost.details'),
      columns: [
        { header: t('lost.reason'), as: 'text' },
        { header: t('lost.detail'), as: 'text' },
        count(t('lost.count')),
        { header: t('lost.share'), as: 'share' },
      ],
      rows: details.map(([key, of]) => [...key.split('\n'), of, share(of, counted.length)]),
      none: t('lost.none'),
    },
  ];
}

/** To which brand or store cars were lost. */
export function lostBrands(t: ReportText, { rows }: LostData): ReportTable {
  const cars = rows.filter(isCar);
  const brands = tally(cars.map(({ toBrand }) => (toBrand === '' ? t('lost.blank') : toBrand)));
  return {
    kind: 'table',
    title: t('lost.brands'),
    note: t('lost.brands.note'),
    columns: [
      { header: t('lost.brand'), as: 'text' },
      count(t('lost.count')),
      { header: t('lost.share'), as: 'share' },
    ],
    rows: brands.map(([brand, of]) => [brand, of, share(of, cars.length)]),
    none: t('lost.none'),
    charts: [{ as: brands.length <= SLICES ? 'pie' : 'bar', title: t('lost.brands'), category: 0, series: [1] }],
  };
}

/** By salesperson, with the grade the customers had before: who loses the hot ones. */
export function lostByOwner(t: ReportText, { rows }: LostData, { gradeProfile }: Settings): ReportTable {
  const cars = rows.filter(isCar);
  const grades = gradeProfile.grades.map(({ grade }) => grade);
  const owners = [...groupBy(rows, ({ owner }) => owner)]
    .map(([owner, of]) => ({ owner, cars: of.filter(isCar), addOns: of.filter(isAddOn).length }))
    .filter(({ cars: own, addOns }) => own.length || addOns)
    .sort((one, other) => other.cars.length - one.cars.length);
  return {
    kind: 'table',
    title: t('lost.owners'),
    note: t('lost.owners.note'),
    columns: [
      { header: t('lost.owner'), as: 'text' },
      count(t('lost.cars')),
      { header: t('lost.share'), as: 'share' },
      ...grades.map((grade) => count(t('lost.grade', { grade }))),
      count(t('lost.gradeUnknown')),
      count(t('lost.addOns')),
    ],
    rows: owners.map(({ owner, cars: own, addOns }) => [
      owner === '' ? t('lost.blank') : owner,
      own.length,
      share(own.length, cars.length),
      ...grades.map((wanted) => own.filter(({ grade }) => grade === wanted).length),
      own.filter(({ grade }) => !grades.includes(grade)).length,
      addOns,
    ]),
    none: t('lost.none'),
  };
}

/** Week by week, or month by month, up to the end of the period. */
export function lostTrend(t: ReportText, { history }: LostData, period: Period): ReportTable {
  const oldest = history.reduce((least, { day }) => (day && day < least ? day : least), period.from);
  const steps = runUp(period).filter(({ to }) => to >= oldest);
  const first = steps[0]?.from ?? period.from;
  const stepOf = ({ day }: LostRow) => {
    let step = steps.length - 1;
    while (step > 0 && day < (steps[step]?.from ?? 0)) step--;
    return step;
  };
  const byStep = groupBy(history.filter(({ day }) => day >= first), stepOf); // prettier-ignore
  return {
    kind: 'table',
    title: t('lost.trend'),
    note: t('lost.trend.note'),
    columns: [
      { header: t('lost.step'), as: 'text' },
      count(t('lost.kind.vehicle')),
      count(t('lost.kind.sameBrand')),
      count(t('lost.addOns')),
    ],
    rows: steps.map(({ label }, step) => {
      const of = byStep.get(step) ?? [];
      const kind = (wanted: LostKind) => of.filter((row) => row.kind === wanted).length;
      return [label, kind('vehicle'), kind('sameBrand'), of.filter(isAddOn).length];
    }),
    none: t('lost.none'),
    charts: [{ as: 'stacked', title: t('lost.trend'), category: 0, series: [1, 2, 3] }],
  };
}

/** Really lost, nearly, not at all: the share that is true is the accuracy (ANALYSIS A). */
export function lostVerdicts(t: ReportText, { rows }: LostData): ReportTable {
  const cars = rows.filter(isCar);
  const verdicts = groupBy(cars, ({ verdict }) => verdict ?? 'none');
  return {
    kind: 'table',
    title: t('lost.verdicts'),
    note: t('lost.verdicts.note'),
    columns: [
      { header: t('lost.verdict'), as: 'text' },
      count(t('lost.count')),
      { header: t('lost.share'), as: 'share' },
    ],
    rows: [...VERDICTS, 'none' as const].map((verdict) => {
      const of = verdicts.get(verdict)?.length ?? 0;
      return [t(`lost.verdict.${verdict}`), of, share(of, cars.length)];
    }),
    none: t('lost.none'),
  };
}
