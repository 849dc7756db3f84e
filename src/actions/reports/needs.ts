import type { CardKind } from '../../domain/cards/types';
import type { ReportId } from '../../domain/report/report';

/** What a report is made from, and what it can be told. */
interface ReportNeeds {
  /** Registers it is made from: one of them is enough. */
  readonly kinds: readonly CardKind[];
  readonly asks: readonly ('owner' | 'day' | 'period' | 'customer')[];
}

/** The registers that can be checked. */
export const CHECKED_KINDS: readonly CardKind[] = [
  'visits',
  'leads',
  'followups',
  'pipeline',
  'owners',
  'lost',
  'daily',
  'corporate',
  'members',
  'issues',
  'trades',
  'credit',
  'roster',
  'applications',
  'staff',
];

/** What each report needs, in the order of work: of the day, of the month, now and then. */
export const REPORT_NEEDS: Readonly<Record<ReportId, ReportNeeds>> = {
  daily: { kinds: ['leads', 'followups', 'visits'], asks: ['owner', 'day'] },
  'call-list': { kinds: ['leads', 'owners', 'corporate', 'trades'], asks: ['owner'] },
  care: { kinds: ['owners'], asks: ['owner'] },
  'visit-statistics': { kinds: ['visits'], asks: ['owner', 'period'] },
  pipeline: { kinds: ['leads'], asks: ['owner'] },
  'lost-analysis': { kinds: ['lost', 'leads'], asks: ['owner', 'period'] },
  goals: { kinds: ['leads', 'visits'], asks: ['owner', 'period'] },
  performance: { kinds: ['leads', 'visits'], asks: ['period'] },
  members: { kinds: ['members', 'trades', 'owners'], asks: ['period'] },
  structure: { kinds: ['trades', 'owners', 'leads'], asks: [] },
  credit: { kinds: ['trades'], asks: [] },
  statement: { kinds: ['trades'], asks: ['customer', 'period'] },
  'dunning-letter': { kinds: ['trades'], asks: ['customer'] },
  checks: { kinds: CHECKED_KINDS, asks: [] },
  'export-without-personal': { kinds: CHECKED_KINDS, asks: [] },
  handover: { kinds: ['leads', 'owners'], asks: ['owner'] },
};

/** All reports, in that order. */
export const REPORT_IDS = Object.keys(REPORT_NEEDS) as readonly ReportId[];
