import type { Register } from '../../../domain/cards/register';
import type { PlannedCare } from '../../../domain/care/careStatus';
import type { DueItem } from '../../../domain/worklist/dueItem';
import { REFERRAL_TARGET, type Referrals } from '../../../domain/care/referrals';
import { dayAt, numberAt, textAt } from '../../../domain/cards/valueAt';
import { formatDay } from '../../../domain/cell/day';
import type { ReportColumn, ReportFigures, ReportLines, ReportTable } from '../../../domain/report/report';
import { groupBy } from '../../../domain/report/tally';
import type { Settings } from '../../../domain/settings/settings';
import type { ReportText } from '../../../i18n/reports';
import { percent } from '../basisLines';

/** One owner with the plan, and everything that is due. */
export interface CaredOwner {
  readonly owners: Register;
  readonly row: number;
  readonly plan: readonly PlannedCare[];
  /** Serial number of the next care; 0 where there is none. */
  readonly next: number;
  readonly due: readonly DueItem[];
}

/** What the parts of the sheet are made of. */
export interface CareData {
  readonly t: ReportText;
  readonly cared: readonly CaredOwner[];
  readonly settings: Settings;
  readonly today: number;
  /** Serial day up to which something is due soon. */
  readonly until: number;
  /** null where no register of leads tells who was sent. */
  readonly sent: Referrals | null;
}

/** The kinds of what is due with an owner. */
const KINDS = ['care', 'service', 'insurance', 'birthday'] as const;
type CareKind = (typeof KINDS)[number];

const isCareKind = (kind: string): kind is CareKind => KINDS.some((one) => one === kind);

const text = (header: string): ReportColumn => ({ header, as: 'text' });
const isOverdue = ({ next }: CaredOwner, { today }: CareData) => next > 0 && next < today;
const isSoon = ({ next }: CaredOwner, { today, until }: CareData) => next >= today && next <= until;
const isShort = ({ plan }: CaredOwner, { settings }: CareData) => plan.length < settings.careLeast;
const given = ({ owners, row }: CaredOwner) => numberAt(owners, 'referrals', row) ?? 0;

export function careFigures(data: CareData): ReportFigures {
  const { t, cared, sent, settings } = data;
  const count = (of: (one: CaredOwner, data: CareData) => boolean) => cared.filter((one) => of(one, data)).length;
  return {
    kind: 'figures',
    figures: [
      { label: t('care.owners'), value: cared.length, as: 'count' },
      { label: t('care.short', { least: settings.careLeast }), value: count(isShort), as: 'count' },
      { label: t('care.overdue'), value: count(isOverdue), as: 'count' },
      { label: t('care.soon'), value: count(isSoon), as: 'count' },
      ...(cared.some(({ owners }) => owners.columns.has('referrals'))
        ? [{ label: t('care.given'), value: cared.reduce((sum, one) => sum + given(one), 0), as: 'count' as const }]
        : []),
      ...(sent
        ? [{ label: t('care.sentShare'), value: sent.leads ? sent.referred / sent.leads : null, as: 'share' as const }]
        : []),
    ],
  };
}

export function careFindings(data: CareData): ReportLines {
  const { t, cared, settings, sent } = data;
  const lines: string[] = [];
  const overdue = cared.filter((one) => isOverdue(one, data));
  if (overdue.length) {
    const [longest] = [...overdue].sort((one, other) => one.next - other.next);
    const days = longest ? data.today - longest.next : 0;
    const name = longest ? textAt(longest.owners, 'name', longest.row) : '';
    lines.push(t('care.finding.overdue', { count: overdue.length, name, days }));
  } else lines.push(t('care.finding.none'));
  const short = cared.filter((one) => isShort(one, data)).length;
  if (short) lines.push(t('care.finding.short', { count: short, least: settings.careLeast }));
  if (sent?.leads) {
    const part = percent(sent.referred, sent.leads);
    lines.push(t('care.finding.sent', { leads: sent.leads, referred: sent.referred, share: part }));
    if (sent.won) lines.push(t('care.finding.won', { won: sent.won, referred: sent.wonReferred, share: percent(sent.wonReferred, sent.won) })); // prettier-ignore
    const reached = sent.referred / sent.leads >= REFERRAL_TARGET;
    lines.push(t(reached ? 'care.finding.reached' : 'care.finding.below', { target: percent(REFERRAL_TARGET, 1) }));
  }
  return { kind: 'lines', title: t('care.findings'), lines };
}

/** What is overdue, and what falls due until the end of the month. */
export function careDue({ t, cared, today, until }: CareData): ReportTable {
  const due = cared.flatMap(({ owners, row, due: items }) =>
    items.flatMap(({ kind, day }) => (isCareKind(kind) && day > 0 && day <= until ? [{ owners, row, kind, day }] : [])),
  );
  due.sort((one, other) => one.day - other.day);
  return {
    kind: 'table',
    title: t('care.due'),
    note: t('care.due.note', { day: formatDay(until) }),
    columns: [
      { header: t('care.day'), as: 'day' },
      { header: t('care.days'), as: 'count' },
      text(t('care.kind')),
      text(t('care.name')),
      text(t('care.phone')),
      text(t('care.model')),
      text(t('care.owner')),
      { header: t('care.last'), as: 'day' },
      { header: t('care.insuranceEnd'), as: 'day' },
    ],
    rows: due.map(({ owners, row, kind, day }) => [
      day,
      day < today ? today - day : null,
      t(`care.kind.${kind}`),
      ...(['name', 'phone', 'model', 'owner'] as const).map((field) => textAt(owners, field, row)),
      dayAt(owners, 'lastCare', row) || null,
      kind === 'insurance' ? dayAt(owners, 'insuranceEnd', row) : null,
    ]),
    none: t('care.due.none'),
  };
}

export function careByOwner(data: CareData): ReportTable {
  const { t, cared, settings } = data;
  const groups = [...groupBy(cared, ({ owners, row }) => textAt(owners, 'owner', row))];
  const count = (header: string): ReportColumn => ({ header, as: 'count', total: 'sum' });
  const hasGiven = cared.some(({ owners }) => owners.columns.has('referrals'));
  return {
    kind: 'table',
    title: t('care.owners.by'),
    columns: [
      text(t('care.owner')),
      count(t('care.owners')),
      count(t('care.overdue')),
      count(t('care.soon')),
      count(t('care.short', { least: settings.careLeast })),
      ...(hasGiven ? [count(t('care.given'))] : []),
    ],
    rows: groups
      .map(([owner, of]) => [
        owner === '' ? t('care.nobody') : owner,
        of.length,
        of.filter((one) => isOverdue(one, data)).length,
        of.filter((one) => isSoon(one, data)).length,
        of.filter((one) => isShort(one, data)).length,
        ...(hasGiven ? [of.reduce((sum, one) => sum + given(one), 0)] : []),
      ])
      .sort(([, , one], [, , other]) => Number(other) - Number(one)),
    none: t('care.none'),
    charts: [{ as: 'column', title: t('care.chart'), category: 0, series: [2, 3] }],
  };
}

/** The eleven dates of every owner. */
export function carePlans({ t, cared, settings, today }: CareData): ReportTable {
  const most = cared.reduce((count, { plan }) => Math.max(count, plan.length), settings.careDays.length);
  const standard = !cared.some(({ owners }) => owners.columns.has('carePlan'));
  const span = (i: number) => {
    const days = standard ? settings.careDays[i] : undefined;
    if (!days) return t('care.nth', { n: String(i + 1) });
    return t(days.unit === 'day' ? 'care.afterDays' : 'care.afterMonths', { count: String(days.count) });
  };
  // Who is due first stands first; who has nothing planned stands last.
  const sorted = [...cared].sort((one, other) => (one.next || Infinity) - (other.next || Infinity));
  return {
    kind: 'table',
    title: t('care.plans'),
    note: t('care.plans.note'),
    columns: [
      text(t('care.name')),
      text(t('care.phone')),
      text(t('care.model')),
      text(t('care.owner')),
      { header: t('care.delivered'), as: 'day' },
      ...Array.from({ length: most }, (_none, i): ReportColumn => text(span(i))),
      { header: t('care.done'), as: 'count' },
      { header: t('care.next'), as: 'day' },
      { header: t('care.days'), as: 'count' },
    ],
    rows: sorted.map(({ owners, row, plan, next }) => [
      ...(['name', 'phone', 'model', 'owner'] as const).map((field) => textAt(owners, field, row)),
      dayAt(owners, 'deliveredOn', row) || null,
      ...Array.from({ length: most }, (_none, i) => mark(plan[i])),
      plan.filter(({ state }) => state === 'done').length,
      next || null,
      next > 0 && next < today ? today - next : null,
    ]),
    none: t('care.none'),
  };
}

const MARKS = { done: '✓', unnoted: '—' } as const;

/** A tick for what was done, the day with two digits of the year for what is to be done. */
function mark(care: CaredOwner['plan'][number] | undefined): string {
  if (!care) return '';
  if (care.state === 'done' || care.state === 'unnoted') return MARKS[care.state];
  return `${care.state === 'overdue' ? '✗ ' : ''}${formatDay(care.day).slice(2)}`;
}
