import { careStatus } from '../../domain/care/careStatus';
import { referrals, type Referrals } from '../../domain/care/referrals';
import { withCareOf } from '../../domain/care/withCareOf';
import type { Register } from '../../domain/cards/register';
import type { FieldKey } from '../../domain/cards/types';
import { dataRows, textAt } from '../../domain/cards/valueAt';
import { addMonths, civilDay, daysInMonth } from '../../domain/cell/day';
import type { DueItem } from '../../domain/worklist/dueItem';
import { ownersDue } from '../../domain/worklist/ownersDue';
import { servicesDue } from '../../domain/worklist/servicesDue';
import { readConsent } from '../privacy/readConsent';
import { withdrawnLine } from '../privacy/withdrawnLine';
import { basisLines } from './basisLines';
import { careByOwner, careDue, careFigures, careFindings, carePlans, type CaredOwner } from './care/tables';
import { registersOf } from './registersOf';
import type { BuildReport } from './types';

const OWNER_FIELDS: readonly FieldKey[] = [
  'name', 'phone', 'model', 'plate', 'owner', 'deliveredOn', 'carePlan', 'nextCare', 'lastCare', 'careDone',
  'insuranceEnd', 'birthday', 'lastService', 'referrals', 'consent',
]; // prettier-ignore
const LOG_FIELDS: readonly FieldKey[] = ['phone', 'name', 'at', 'effective'];
const LEAD_FIELDS: readonly FieldKey[] = ['source', 'referrer', 'buyType', 'createdOn', 'state', 'owner'];
/** Referrals are counted over so many months. */
const REFERRAL_MONTHS = 12;

/**
 * 保有客户关怀表 (R-4.01 …, D-4): every owner's care dates, what is overdue or due until the end of the month,
 * birthdays, insurances, first services, and how many customers sent others.
 */
export const buildOwnerCare: BuildReport = async (request) => {
  const { context, options, workbook, t } = request;
  const { settings } = workbook;
  const today = options.day ?? context.today;
  const owners = await registersOf(request, 'owners', OWNER_FIELDS);
  const logs = await registersOf(request, 'followups', LOG_FIELDS);
  const leads = await registersOf(request, 'leads', LEAD_FIELDS);

  const mine = (register: Register, row: number) =>
    options.owner === undefined || textAt(register, 'owner', row) === options.owner;
  const all = owners.registers.flatMap((register) => {
    const known = withCareOf(register, logs.registers, today);
    return caredOwners(known, settings, today).filter(({ row }) => mine(known, row));
  });
  const consent = await readConsent(request.session, workbook, today);
  const cared = all.filter((one) => !consent.has(one.owners, one.row));
  const { year, month, day } = civilDay(today);
  // On the last days of a month what comes next is wanted all the same.
  const until = Math.max(today - day + daysInMonth(year, month), today + settings.upcomingDays);
  const sent = sum(
    leads.registers.map((register) => referrals(register, { from: addMonths(today, -REFERRAL_MONTHS) + 1, to: today })),
  );
  const about = { t, cared, settings, today, until, sent };

  return {
    id: 'care',
    sheet: t('care.sheet'),
    title: t('care.title'),
    basis: [
      ...basisLines(t, { today, owner: options.owner, from: [owners, logs, leads] }),
      t('care.basis.plan', { least: settings.careLeast, months: settings.careMonths }),
      t('care.basis.done'),
      ...withdrawnLine(all.length - cared.length, context.locale),
    ],
    sections: [
      careFigures(about),
      careFindings(about),
      careDue(about),
      careByOwner(about),
      carePlans(about),
      { kind: 'room', title: t('care.room'), lines: 3 },
    ],
    signatures: [t('signature.made'), t('signature.checked')],
    rows: cared.length,
  };
};

function caredOwners(owners: Register, settings: Parameters<typeof ownersDue>[1], today: number): CaredOwner[] {
  const due = new Map<number, DueItem[]>();
  for (const item of [...ownersDue(owners, settings, today), ...servicesDue(owners, settings, today)]) {
    const items = due.get(item.row);
    if (items) items.push(item);
    else due.set(item.row, [item]);
  }
  return Array.from(dataRows(owners), (row) => {
    const items = due.get(row) ?? [];
    const next = items.find(({ kind }) => kind === 'care')?.day ?? 0;
    return { owners, row, plan: careStatus(owners, row, next, settings, today), next, due: items };
  });
}

function sum(counts: readonly (Referrals | null)[]): Referrals | null {
  return counts.reduce((total, one) => {
    if (!total || !one) return total ?? one;
    return {
      leads: total.leads + one.leads,
      referred: total.referred + one.referred,
      won: total.won + one.won,
      wonReferred: total.wonReferred + one.wonReferred,
    };
  }, null);
}
