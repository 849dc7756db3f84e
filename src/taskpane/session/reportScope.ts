import type { PeriodName } from '../../domain/report/namedPeriod';

/** Of whom and when reports are made. */
export interface ReportScope {
  /** Empty for all. */
  readonly owner: string;
  readonly period: PeriodName;
  /** As YYYY-MM-DD; empty for today. */
  readonly day: string;
}
