import type { Plan } from '../session/job';
import type { TabName } from '../session/tabName';

/** The tab over which a plan is looked at, and the tab one comes back to. */
export const PLAN_TAB: Readonly<Record<Plan['of'], { readonly over: TabName; readonly back: TabName }>> = {
  grade: { over: 'today', back: 'today' },
  report: { over: 'today', back: 'analysis' },
  repair: { over: 'checks', back: 'checks' },
  fix: { over: 'checks', back: 'checks' },
  anonymise: { over: 'today', back: 'settings' },
};
