import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useEffect, useRef } from 'react';
import { later } from '../app/later';
import { PLAN_TAB } from '../app/planTab';
import { useRegisters } from '../registers/useRegisters';
import { useSessionState } from '../session/SessionContext';
import type { Page } from '../session/state';
import { FirstRun } from './FirstRun';
import { GradeAction } from './GradeAction';
import { GradeResult } from './GradeResult';
import { PageOver } from './PageOver';
import { LoggedContact } from './LoggedContact';
import { VisitAction } from './VisitAction';

const PreviewPage = later(
  async () => (await import(/* webpackChunkName: "preview" */ '../preview/PreviewPage')).PreviewPage,
);

const DueSection = later(async () => (await import(/* webpackChunkName: "due" */ './DueSection')).DueSection);

const useStyles = makeStyles({
  page: { minHeight: '100%', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  /* Side by side where there is room. */
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  primary: { flex: '1 1 176px', minWidth: 0 },
  visit: { flex: '1 1 128px' },
});

/** The pages that are drawn over this tab. */
const TODAY_PAGES: ReadonlySet<Page['kind']> = new Set(['visit', 'contact', 'sign']);

/**
 * 今日: the primary action, what it would write, its result, and who is due; before the first run, what was found in this
 * workbook.
 */
export function TodayTab() {
  const styles = useStyles();
  const welcomed = useSessionState((state) => state.welcomed);
  const preview = useSessionState(({ preview: open }) =>
    open && PLAN_TAB[open.plan.of].over === 'today' ? open : undefined,
  );
  const page = useSessionState(({ page: open }) => (open && TODAY_PAGES.has(open.kind) ? open : undefined));
  const hasRegisters = (useRegisters()?.length ?? 0) > 0;
  const primary = useRef<HTMLButtonElement>(null);
  const previewing = preview !== undefined;
  const wasPreviewing = useRef(previewing);
  useEffect(() => {
    if (wasPreviewing.current && !previewing) primary.current?.focus();
    wasPreviewing.current = previewing;
  }, [previewing]);
  // Whoever skipped has lost his button.
  const wasWelcomed = useRef(welcomed);
  useEffect(() => {
    if (!wasWelcomed.current && welcomed && document.activeElement === document.body) primary.current?.focus();
    wasWelcomed.current = welcomed;
  }, [welcomed]);
  if (preview) return <PreviewPage preview={preview} />;
  return (
    <>
      {page && <PageOver page={page} />}
      {/* Stays as it is below a page: where the list was, and what was searched for. */}
      <Activity mode={page ? 'hidden' : 'visible'}>
        <div className={styles.page}>
          {welcomed ? (
            <div className={styles.actions}>
              <div className={styles.primary}>
                <GradeAction buttonRef={primary} />
              </div>
              <VisitAction className={styles.visit} />
            </div>
          ) : (
            <FirstRun buttonRef={primary} />
          )}
          {welcomed && <GradeResult />}
          <LoggedContact />
          {hasRegisters && <DueSection />}
        </div>
      </Activity>
    </>
  );
}
