import type { Register } from '../../../domain/cards/register';
import type { FieldKey } from '../../../domain/cards/types';
import { dayAt, textAt } from '../../../domain/cards/valueAt';
import { lostRemarks } from '../../../domain/lost/lostRemarks';
import type { LostRow } from '../../../domain/lost/lostRows';
import type { UnsoldAddOn } from '../../../domain/lost/unsoldAddOns';
import type { ReportColumn, ReportTable, ReportValue } from '../../../domain/report/report';
import type { Settings } from '../../../domain/settings/settings';
import type { ReportText } from '../../../i18n/reports';
import type { LostData } from './tables';

const PROCESS_WIDTH = 36;

function remarksOf(t: ReportText, row: LostRow, settings: Settings): string {
  const say = (remark: ReturnType<typeof lostRemarks>[number]) =>
    remark === 'shortProcess'
      ? t('lost.remark.shortProcess', { length: settings.lostProcessLength })
      : t(`lost.remark.${remark}`);
  return lostRemarks(row, settings).map(say).join(t('list.separator'));
}

/** Whose loss it was, of whom, what and why; what is to be read at length stands last, in the same column of every list. */
function list(t: ReportText, words: string): readonly ReportColumn[] {
  return [
    { header: t('lost.day'), as: 'day' },
    { header: t('lost.owner'), as: 'text' },
    { header: t('lost.customer'), as: 'text' },
    { header: t('lost.kind'), as: 'text' },
    { header: t('lost.brand'), as: 'text' },
    { header: t('lost.reason'), as: 'text' },
    { header: words, as: 'text', width: PROCESS_WIDTH },
  ];
}

function told(t: ReportText, row: LostRow): readonly ReportValue[] {
  const reason = row.detail === '' ? row.reason : `${row.reason}/${row.detail}`;
  return [row.day || null, row.owner, row.name, t(`lost.kind.${row.kind}`), row.toBrand, reason];
}

/** The losses of the day: half an hour before closing time, every day. */
export function evening(t: ReportText, rows: readonly LostRow[], settings: Settings): ReportTable {
  return {
    kind: 'table',
    title: t('lost.evening'),
    note: t('lost.evening.note'),
    columns: [...list(t, t('lost.process')), { header: t('lost.remark'), as: 'text' }],
    rows: rows.map((row) => [...told(t, row), row.process, remarksOf(t, row, settings)]),
    none: t('lost.evening.none'),
  };
}

/** Rows of the period from which nobody can learn yet; who bought nothing elsewhere is among them. */
export function toBeCleared(t: ReportText, { rows }: LostData, settings: Settings): ReportTable {
  const remarked = rows.map((row) => ({ row, remark: remarksOf(t, row, settings) })).filter(({ remark }) => remark);
  return {
    kind: 'table',
    title: t('lost.clear'),
    columns: [...list(t, t('lost.process')), { header: t('lost.remark'), as: 'text' }],
    rows: remarked.map(({ row, remark }) => [...told(t, row), row.process, remark]),
    none: t('lost.clear.none'),
  };
}

/** What was learned, for all. */
export function lessons(t: ReportText, { rows }: LostData): ReportTable {
  return {
    kind: 'table',
    title: t('lost.lessons'),
    columns: list(t, t('lost.lesson')),
    rows: rows.filter(({ lesson }) => lesson !== '').map((row) => [...told(t, row), row.lesson]),
    none: t('lost.lessons.none'),
  };
}

/** Leads that are closed as lost, and nobody wrote down how. */
export function missingLosses(
  t: ReportText,
  missing: readonly { readonly leads: Register; readonly row: number }[],
): ReportTable {
  const shown = (
    [
      ['name', t('lost.customer')],
      ['phone', t('lost.phone')],
      ['model', t('lost.model')],
      ['owner', t('lost.owner')],
      ['closeReason', t('lost.closeReason')],
      ['boughtModel', t('lost.boughtModel')],
    ] as const
  ).filter(([field]) => missing.some(({ leads }) => leads.columns.has(field)));
  return {
    kind: 'table',
    title: t('lost.missing'),
    columns: [
      ...shown.map(([, header]): ReportColumn => ({ header, as: 'text' })),
      { header: t('lost.lastContact'), as: 'day' },
    ],
    rows: missing.map(({ leads, row }) => [
      ...shown.map(([field]) => textAt(leads, field satisfies FieldKey, row)),
      dayAt(leads, 'lastContact', row) || null,
    ]),
    none: t('lost.missing.none'),
  };
}

/** Buyers without accessories or loan who are not among the lost for it. */
export function unsold(t: ReportText, addOns: readonly UnsoldAddOn[]): ReportTable {
  const text = (header: string): ReportColumn => ({ header, as: 'text' });
  return {
    kind: 'table',
    title: t('lost.unsold'),
    columns: [
      { header: t('lost.delivered'), as: 'day' },
      text(t('lost.customer')),
      text(t('lost.phone')),
      text(t('lost.model')),
      text(t('lost.owner')),
      text(t('lost.unsold.what')),
    ],
    rows: addOns.map(({ owners, row, kinds }) => [
      dayAt(owners, 'deliveredOn', row),
      ...(['name', 'phone', 'model', 'owner'] as const).map((field) => textAt(owners, field, row)),
      kinds.map((kind) => t(`lost.kind.${kind}`)).join(t('list.separator')),
    ]),
    none: '',
  };
}
