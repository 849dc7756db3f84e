import { cardRegister } from '../../domain/cardSheets/cardRegister';
import type { FieldKey } from '../../domain/cards/types';
import type { SalesRegisters } from '../../domain/daily/salesRegisters';
import { leadContacts } from '../../domain/followup/leadContacts';
import type { TrackedLeads } from '../../domain/followup/trackedLeads';
import { gradeLeads } from '../../domain/grading/gradeLeads';
import { Failure } from '../../excel/failure';
import { readLeads } from '../leads';
import { registersOf, type Registers } from './registersOf';
import type { ReportRequest } from './types';

const IDENTITY: readonly FieldKey[] = ['leadId', 'name', 'company', 'phone'];
const LEADS: readonly FieldKey[] = [...IDENTITY, 'model', 'owner', 'nextAction', 'note', 'closeReason', 'consent'];
const LOG: readonly FieldKey[] = ['mode', 'content', 'gradeBefore', 'gradeAfter', 'next', 'nextPlan', 'by'];
/** What is read of the other registers. */
const FIELDS = {
  visits: [
    ...IDENTITY, 'date', 'timeIn', 'channel', 'leftInfo', 'firstVisit', 'testDrive', 'visitCount', 'ordered', 'grade', 'owner',
    'note',
  ],
  owners: [...IDENTITY, 'owner', 'deliveredOn', 'nextCare', 'lastCare', 'careDone', 'model', 'keyNotes', 'consent'],
  lost: [...IDENTITY, 'owner', 'lostOn', 'kind', 'toBrand', 'reason1', 'process', 'gradeAtLoss'],
  trades: ['date', 'docType', 'customer', 'product', 'owner', 'amount'],
} satisfies Partial<Record<keyof SalesRegisters, readonly FieldKey[]>>; // prettier-ignore

/** The registers of the sales work, read, with the names of their worksheets. */
export interface Sales extends SalesRegisters {
  readonly from: readonly Registers[];
}

/**
 * Reads the registers in which the work of salespersons leaves its traces; cards of one customer a worksheet are among them.
 *
 * @param kinds which of them beside the leads and their logs
 * @param more fields that are read of them besides
 * @throws Failure noRegister where the workbook has none of them
 */
export async function readSales(
  request: ReportRequest,
  kinds: readonly (keyof typeof FIELDS)[],
  more: Readonly<Partial<Record<keyof typeof FIELDS, readonly FieldKey[]>>> = {},
): Promise<Sales> {
  const { leads, sheets, logs } = await trackedLeads(request);
  const none: Registers = { registers: [], sheets: [] };
  const read = async (kind: keyof typeof FIELDS) =>
    kinds.includes(kind) ? registersOf(request, kind, [...FIELDS[kind], ...(more[kind] ?? [])]) : none;
  const [visits, owners, lost, trades] = [
    await read('visits'),
    await read('owners'),
    await read('lost'),
    await read('trades'),
  ];
  const from = [{ registers: [], sheets }, logs, visits, owners, lost, trades];
  if (!from.some((one) => one.sheets.length)) throw new Failure('noRegister');
  return {
    leads,
    logs: logs.registers,
    visits: visits.registers,
    owners: owners.registers,
    lost: lost.registers,
    trades: trades.registers,
    from,
  };
}

async function trackedLeads(request: ReportRequest) {
  const { session, workbook, context } = request;
  const { sheets, settings } = workbook;
  const { today } = context;
  const readings = sheets.filter(({ kind }) => kind === 'leads');
  const inRegisters = readings.filter(({ layout }) => layout === 'register');
  const graded = await readLeads(session, sheets, inRegisters, settings, today, { leads: LEADS, log: LOG });
  // The logs have been read with the first register of leads, if there is one.
  const [first] = graded;
  const logs: Registers = first
    ? { registers: first.logs, sheets: first.logs.map(({ sheet }) => sheet) }
    : await registersOf(request, 'followups', [...IDENTITY, 'at', 'effective', ...LOG]);
  const leads = graded.map(({ register, grades, logs: own, inRows }): TrackedLeads => {
    const contacts = leadContacts(register, own, inRows, settings.gradeProfile, today);
    return { register, grades, contacts };
  });
  const cards = readings.flatMap(({ card }) => (card ? [card] : []));
  if (cards.length) {
    const { register, contacts } = cardRegister('leads', cards, { today, date1904: session.date1904 });
    const inRows = leadContacts(register, logs.registers, contacts, settings.gradeProfile, today);
    leads.push({ register, grades: gradeLeads(register, settings, today), contacts: inRows });
  }
  return { leads, logs, sheets: readings.map(({ name }) => name) };
}
