import type { Register } from '../domain/cards/register';
import type { CardKind, FieldKey } from '../domain/cards/types';
import { withCareOf } from '../domain/care/withCareOf';
import type { Settings } from '../domain/settings/settings';
import type { Company } from '../domain/worklist/companies';
import { companiesDue } from '../domain/worklist/companiesDue';
import type { DueItem } from '../domain/worklist/dueItem';
import { ordersDue, type OrderDue } from '../domain/worklist/ordersDue';
import { ownersDue } from '../domain/worklist/ownersDue';
import { paymentsDue } from '../domain/worklist/paymentsDue';
import { servicesDue } from '../domain/worklist/servicesDue';

/** What is known beside the rows of a register. */
export interface Known {
  readonly settings: Settings;
  /** Serial day. */
  readonly today: number;
  /** By name; they have been read where documents ask for them. */
  readonly companies: ReadonlyMap<string, Company>;
  /** What documents have left to pay, by worksheet, where receipts stand in lists of their own. */
  readonly payments?: ReadonlyMap<string, readonly DueItem[]>;
}

/** What falls due in a kind of register, and what has to be read for it. */
export interface DueRule {
  readonly fields: readonly FieldKey[];
  /** `reached`: serial number of the last reached contact by row, empty where `asksContacts` is not set. */
  readonly due: (register: Register, known: Known, reached: ArrayLike<number>) => readonly DueItem[];
  readonly asksContacts?: true;
  /** The register with what logs of contacts say of its customers. */
  readonly withLogs?: (register: Register, logs: readonly Register[], today: number) => Register;
  /** What shows only over all registers of the kind together. */
  readonly dueOverAll?: (registers: readonly Register[], known: Known) => readonly OrderDue[];
}

/** Kinds of registers other than leads in which something falls due; companies first, documents ask for them. */
export const DUE_IN: ReadonlyMap<CardKind, DueRule> = new Map<CardKind, DueRule>([
  [
    'corporate',
    {
      fields: ['reviewedOn', 'createdOn', 'status', 'payDay'],
      asksContacts: true,
      due: (register, { settings }, reached) => companiesDue(register, reached, settings),
    },
  ],
  [
    'owners',
    {
      fields: ['deliveredOn', 'nextCare', 'lastCare', 'careDone', 'insuranceEnd', 'birthday', 'lastService'],
      withLogs: withCareOf,
      due: (register, { settings, today }) => [
        ...ownersDue(register, settings, today),
        ...servicesDue(register, settings, today),
      ],
    },
  ],
  [
    'trades',
    {
      fields: ['date', 'docType', 'docState', 'due', 'amount', 'received', 'balance', 'payDay'],
      due: (register, { companies, payments }) => payments?.get(register.sheet) ?? paymentsDue(register, companies),
      dueOverAll: (registers, { settings, today }) => ordersDue(registers, settings, today),
    },
  ],
]);
