import type { Register } from '../../../domain/cards/register';
import { dayAt, textAt, wordsAt } from '../../../domain/cards/valueAt';
import type { ReportColumn, ReportTable, ReportValue } from '../../../domain/report/report';
import type { Settings } from '../../../domain/settings/settings';
import type { ReportText } from '../../../i18n/reports';

/** A row of a register that is somebody's. */
interface Owned {
  readonly register: Register;
  readonly row: number;
  readonly owner: string;
}

/** An open lead; days are serial numbers, 0 where there is none. */
export interface Lead extends Owned {
  readonly grade: string;
  readonly next: number;
  readonly last: number;
  /** What was said at the last contact. */
  readonly words: string;
}

export interface OwnedCar extends Owned {
  /** Serial number of the next care; 0 where there is none. */
  readonly next: number;
}

export interface OpenPayment extends Owned {
  /** In 分. */
  readonly amount: number;
  readonly due: number;
}

/** Who could take over which lead and which owner, and what everybody would have then. */
export interface Balance {
  readonly leads: readonly string[];
  readonly owners: readonly string[];
  readonly table: (t: ReportText) => ReportTable;
}

/** What the parts of the sheet are made with. */
export interface HandoverParts {
  readonly t: ReportText;
  readonly settings: Settings;
  /** Several people hand over: their names are shown. */
  readonly hasMany: boolean;
  /** Who could take over; null where nobody leaves. */
  readonly given: Balance | null;
}

const WORDS_WIDTH = 30;
const text = (header: string): ReportColumn => ({ header, as: 'text' });
const day = (header: string): ReportColumn => ({ header, as: 'day' });

/** A list of what is handed over, with its giver, and who could take it. */
function list<T extends Owned>(
  { t, hasMany, given }: HandoverParts,
  title: string,
  none: string,
  columns: readonly ReportColumn[],
  rows: readonly T[],
  valuesOf: (row: T) => readonly ReportValue[],
  takers?: readonly string[],
): ReportTable {
  const proposed = given && takers;
  return {
    kind: 'table',
    title,
    columns: [
      ...(hasMany ? [text(t('handover.giver'))] : []),
      ...columns,
      ...(proposed ? [text(t('handover.proposed')), text(t('handover.taker'))] : []),
    ],
    rows: rows.map((row, i) => [
      ...(hasMany ? [row.owner] : []),
      ...valuesOf(row),
      ...(proposed ? [takers[i] ?? '', null] : []),
    ]),
    none,
  };
}

export function leadsTable(parts: HandoverParts, leads: readonly Lead[]): ReportTable {
  const { t, given } = parts;
  return list(
    parts,
    t('handover.leads'),
    t('handover.leads.none'),
    [
      text(t('handover.name')),
      text(t('handover.phone')),
      text(t('handover.model')),
      text(t('handover.grade')),
      day(t('handover.next')),
      day(t('handover.last')),
      { header: t('handover.words'), as: 'text', width: WORDS_WIDTH },
    ],
    leads,
    ({ register, row, grade, next, last, words }) => [
      textAt(register, 'name', row) || textAt(register, 'company', row),
      textAt(register, 'phone', row),
      textAt(register, 'model', row),
      grade,
      next || null,
      last || null,
      words,
    ],
    given?.leads,
  );
}

export function ownersTable(parts: HandoverParts, owners: readonly OwnedCar[]): ReportTable {
  const { t, given } = parts;
  return list(
    parts,
    t('handover.owners'),
    t('handover.owners.none'),
    [
      text(t('handover.ownerName')),
      text(t('handover.phone')),
      text(t('handover.model')),
      day(t('handover.delivered')),
      day(t('handover.nextCare')),
      day(t('handover.lastCare')),
      { header: t('handover.notes'), as: 'text' },
    ],
    owners,
    ({ register, row, next }) => [
      textAt(register, 'name', row),
      textAt(register, 'phone', row),
      textAt(register, 'model', row),
      dayAt(register, 'deliveredOn', row) || null,
      next || null,
      dayAt(register, 'lastCare', row) || null,
      wordsAt(register, 'keyNotes', row),
    ],
    given?.owners,
  );
}

export function paymentsTable(parts: HandoverParts, payments: readonly OpenPayment[]): ReportTable {
  const { t } = parts;
  return list(
    parts,
    t('handover.payments'),
    t('handover.payments.none'),
    [
      text(t('handover.customer')),
      text(t('handover.docNo')),
      text(t('handover.product')),
      day(t('handover.date')),
      day(t('handover.due')),
      { header: t('handover.open'), as: 'money', total: 'sum' },
    ],
    payments,
    ({ register, row, amount, due }) => [
      textAt(register, 'customer', row),
      textAt(register, 'docNo', row),
      textAt(register, 'product', row),
      dayAt(register, 'date', row) || null,
      due || null,
      amount,
    ],
  );
}
