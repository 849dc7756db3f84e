import { useEffect } from 'react';
import { formatDay, parseIsoDay } from '../../domain/cell/day';
import { namedPeriod } from '../../domain/report/namedPeriod';
import type { ReportId } from '../../domain/report/report';
import type { ReportOptions } from '../../actions/reports/types';
import { REPORT_NEEDS } from '../../actions/reports/needs';
import { today } from '../session/clock';
import { JOBS } from '../session/jobs';
import type { ReportScope } from '../session/reportScope';
import { useSession, useSessionState } from '../session/SessionContext';

const EVERYTHING: ReportScope = { owner: '', period: 'this-month', day: '' };

/** What the user has chosen, kept as long as the pane is open. */
export function useReportScope() {
  const session = useSession();
  const scope = useSessionState((state) => state.preferences.reports) ?? EVERYTHING;
  const now = today(session.now());
  return {
    scope,
    /** Today as YYYY-MM-DD. */
    today: formatDay(now),
    choose: (part: Partial<ReportScope>) => session.prefer({ reports: { ...scope, ...part } }),
    /** What of it a report asks for. */
    optionsOf: (id: ReportId): ReportOptions => {
      const { asks } = REPORT_NEEDS[id];
      const day = parseIsoDay(scope.day);
      return {
        ...(asks.includes('owner') && scope.owner !== '' ? { owner: scope.owner } : {}),
        ...(asks.includes('day') && day !== null ? { day } : {}),
        ...(asks.includes('period') ? { period: namedPeriod(scope.period, now) } : {}),
      };
    },
  };
}

/** The salespersons of the workbook; read again when other registers are found. */
export function useReportOwners(): readonly string[] {
  const { run } = useSession();
  const owners = useSessionState((state) => state.answers.owners);
  const registers = useSessionState((state) => state.sheets?.map(({ name, kind }) => `${kind} ${name}`).join('\n'));
  useEffect(() => {
    void run(JOBS.reportOwners());
  }, [run, registers]);
  return owners ?? [];
}
