import type { CardKind, FieldKey } from '../cards/types';

/** Registers that are made when something is entered and the workbook has none of the kind. */
export type EntryKind = Extract<CardKind, 'visits' | 'leads' | 'followups' | 'owners' | 'lost' | 'credit'>;

/** Their columns (DICTIONARY, the required ones and those the forms ask for). */
export const REGISTER_TEMPLATES: Readonly<Record<EntryKind, readonly FieldKey[]>> = {
  visits: [
    'visitId', 'date', 'channel', 'timeIn', 'timeOut', 'name', 'phone', 'leftInfo', 'noInfoReason', 'model', 'grade', 'source', 'duty', 'owner', 'firstVisit', 'testDrive', 'ordered', 'note',
  ],
  leads: [
    'leadId', 'createdOn', 'name', 'phone', 'model', 'gradeManual', 'gradedOn', 'expectedOn', 'money', 'authority', 'need', 'source', 'owner', 'lastContact', 'nextContact', 'state', 'closeReason', 'note',
  ],
  followups: [
    'logId', 'leadId', 'name', 'phone', 'at', 'mode', 'effective', 'content', 'gradeAfter', 'next', 'nextPlan', 'coach', 'coachedBy', 'by',
  ],
  owners: [
    'ownerId', 'name', 'phone', 'model', 'color', 'vin', 'plate', 'deliveredOn', 'invoiceAmt', 'insuranceEnd', 'loan', 'addons', 'owner', 'ring', 'carePlan', 'nextCare', 'lastCare', 'careDone', 'keyNotes',
  ],
  credit: ['customer', 'asOf', 'business', 'standing', 'cooperation', 'management', 'lawsuits', 'assessor', 'veto', 'sys_note'],
  lost: [
    'lostId', 'leadId', 'name', 'phone', 'lostOn', 'kind', 'toBrand', 'reason1', 'reason2', 'process', 'lesson', 'owner', 'gradeAtLoss', 'contacts', 'reviewedBy',
  ],
}; // prettier-ignore

/** What the first number of a register that is made looks like (DICTIONARY: YX + 6 digits, BY + 6 …). */
export const FIRST_NUMBERS: Readonly<Partial<Record<EntryKind, string>>> = {
  visits: 'LD000001',
  leads: 'YX000001',
  followups: 'GJ000001',
  owners: 'BY000001',
  lost: 'ZB000001',
};
