import type { Register } from '../../domain/cards/register';
import type { FieldKey } from '../../domain/cards/types';
import { dataRows, dayAt, textAt, wordsAt } from '../../domain/cards/valueAt';
import { standingOn, type TrackedLeads } from '../../domain/followup/trackedLeads';
import { handoverPeople } from '../../domain/handover/handoverPeople';
import type { Settings } from '../../domain/settings/settings';
import { leadsDue } from '../../domain/worklist/leadsDue';
import { ownersDue } from '../../domain/worklist/ownersDue';
import { owedOn } from '../../domain/worklist/paymentsDue';
import { tally } from '../../domain/report/tally';
import { basisLines } from './basisLines';
import { balance, handoverFindings, handoverFigures, summary } from './handover/summary';
import { leadsTable, ownersTable, paymentsTable, type Lead, type OpenPayment, type OwnedCar } from './handover/tables';
import { registersOf } from './registersOf';
import { readSales } from './sales';
import type { BuildReport } from './types';

const TRADE_FIELDS: readonly FieldKey[] = [
  'owner', 'customer', 'docNo', 'product', 'date', 'due', 'amount', 'received', 'balance', 'docState',
]; // prettier-ignore

/**
 * 客户交接表: what a salesperson has open, for somebody else to go on with: leads, owners, payments; and a
 * proposal who could take over, by balance of numbers. Without a name all leavers of the staff list; where nobody
 * leaves, everybody.
 *
 * @throws Failure noRegister where there is no register of leads or owners
 */
export const buildHandover: BuildReport = async (request) => {
  const { context, options, workbook, t } = request;
  const { settings } = workbook;
  const today = options.day ?? context.today;
  const sales = await readSales(request, ['owners']);
  const trades = await registersOf(request, 'trades', TRADE_FIELDS);

  const all = {
    leads: sales.leads.flatMap((tracked) => openLeads(tracked, settings, today)).sort(inOrder(settings)),
    owners: sales.owners.flatMap((register) => ownedCars(register, settings, today)),
    payments: trades.registers.filter(({ columns }) => columns.has('owner')).flatMap(openPayments),
  };
  const loads = new Map(tally(all.leads.map(({ owner }) => owner)));
  const people = handoverPeople(options.owner, settings.staff, [...loads.keys()]);
  const leaving = people.from === null ? null : new Set(people.from);
  const ofLeavers = <T extends { readonly owner: string }>(rows: readonly T[]) =>
    leaving ? rows.filter(({ owner }) => leaving.has(owner)) : rows;
  const mine = { leads: ofLeavers(all.leads), owners: ofLeavers(all.owners), payments: ofLeavers(all.payments) };
  const given = balance(people.takers, all, mine, leaving !== null);
  const hasMany = !leaving || leaving.size > 1;
  const about = { t, settings, hasMany, given };

  return {
    id: 'handover',
    sheet: t('handover.sheet'),
    title: t('handover.title'),
    basis: [
      ...basisLines(t, {
        today,
        owner: leaving ? [...leaving].join(t('list.separator')) : undefined,
        from: [...sales.from, trades],
      }),
      t('handover.basis.open'),
      ...(leaving ? [t('handover.basis.proposal')] : [t('handover.basis.nobody')]),
    ],
    sections: [
      handoverFigures(about, mine, trades.registers.length > 0),
      handoverFindings(about, mine, leaving),
      ...(hasMany ? [summary(about, mine)] : []),
      ...(given ? [given.table(t)] : []),
      leadsTable(about, mine.leads),
      ownersTable(about, mine.owners),
      ...(trades.registers.length ? [paymentsTable(about, mine.payments)] : []),
      { kind: 'room', title: t('handover.room'), lines: 4 },
    ],
    signatures: [t('handover.giver'), t('handover.taker'), t('handover.witness')],
    rows: mine.leads.length + mine.owners.length + mine.payments.length,
  };
};

/** The best grade first, of one grade the sooner. */
function inOrder({ gradeProfile }: Settings): (one: Lead, other: Lead) => number {
  const places = new Map(gradeProfile.grades.map(({ grade }, i) => [grade, i]));
  const place = ({ grade }: Lead) => places.get(grade) ?? places.size;
  const day = ({ next }: Lead) => next || Infinity;
  return (one, other) => place(one) - place(other) || (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0);
}

function openLeads(tracked: TrackedLeads, settings: Settings, today: number): Lead[] {
  const { register, grades, contacts } = tracked;
  const standing = Array.from({ length: register.rowCount }, (_none, row) => standingOn(tracked, row, today, today));
  const reached = standing.map(({ reachedOn }) => reachedOn);
  const planned = (row: number) => standing[row]?.plannedOn ?? 0;
  return leadsDue(register, grades, reached, planned, settings, today).map(({ row, day, grade }) => {
    const last = contacts[row]?.filter((one) => one.reached && one.at < today + 1).at(-1);
    const words = last ? wordsAt(last.log, 'content', last.row) : '';
    return {
      register,
      row,
      owner: textAt(register, 'owner', row),
      grade,
      next: day,
      last: reached[row] ?? 0,
      words: words || wordsAt(register, 'note', row),
    };
  });
}

function ownedCars(register: Register, settings: Settings, today: number): OwnedCar[] {
  const next = new Map<number, number>();
  for (const { kind, row, day } of ownersDue(register, settings, today)) if (kind === 'care') next.set(row, day);
  return Array.from(dataRows(register), (row) => ({
    register,
    row,
    owner: textAt(register, 'owner', row),
    next: next.get(row) ?? 0,
  }));
}

function openPayments(register: Register): OpenPayment[] {
  return [...dataRows(register)].flatMap((row) => {
    const amount = owedOn(register, row);
    const owner = textAt(register, 'owner', row);
    return amount ? [{ register, row, owner, amount, due: dayAt(register, 'due', row) }] : [];
  });
}
