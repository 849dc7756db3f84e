import { PortalMountNodeProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { MaskToggle } from '../privacy/MaskToggle';
import { useSession, useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { ErrorBoundary } from './ErrorBoundary';
import { FailureBar } from './FailureBar';
import { LastRunLine } from './LastRunLine';
import { LiveLine } from './LiveLine';
import { OpenRunBar } from './OpenRunBar';
import { PLAN_TAB } from './planTab';
import { RunProgress } from './RunProgress';
import { StatusLine } from './StatusLine';
import { TabBar } from './TabBar';
import { PAGES, TAB_OF } from './tabs';
import type { TabName } from '../session/tabName';
import { useFocusAfterRun } from './useFocusAfterRun';

const useStyles = makeStyles({
  shell: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    /* Excel draws its own menu over the top right corner, at most 34 × 32 px. */
    paddingRight: '38px',
  },
  /* For screen readers; Excel's own title bar shows the name. */
  name: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    /* What has the keyboard comes out from behind the head and the foot of a page (WCAG 2.4.11). */
    scrollPaddingTop: '56px',
    scrollPaddingBottom: '104px',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  foot: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The frame of the pane: what the sheet is, the tabs, what went wrong, the page, and what happened last. */
export function Shell() {
  const t = useText();
  const styles = useStyles();
  const session = useSession();
  const [selected, setSelected] = useState<TabName>('today');
  const panel = useRef<HTMLDivElement>(null);
  const [overlay, setOverlay] = useState<HTMLDivElement | null>(null);
  const panelId = useId();
  const tabId = (tab: TabName): string => `${panelId}-${tab}`;
  const Page = PAGES[selected];
  const plan = useSessionState((state) => state.preview?.plan);
  const page = useSessionState((state) => state.page);
  const tabAsked = useSessionState((state) => state.tabAsked);
  useFocusAfterRun(panel);
  // A plan wants an answer: its page comes up wherever the user is, and he is taken back to where he came from.
  useEffect(() => {
    if (!plan) return;
    const { over, back } = PLAN_TAB[plan.of];
    setSelected(over);
    if (back !== over) return () => setSelected(back);
  }, [plan]);
  useEffect(() => {
    if (page) setSelected(TAB_OF[page.kind]);
  }, [page]);
  useEffect(() => {
    if (tabAsked) setSelected(tabAsked.tab);
  }, [tabAsked]);

  const dismiss = () => {
    panel.current?.focus();
    session.dismissFailure();
  };
  const retry = () => {
    panel.current?.focus();
    void session.retry();
  };
  return (
    <div className={styles.shell}>
      <header className={styles.head}>
        <h1 className={styles.name}>{t('app.name')}</h1>
        <div className={styles.top}>
          <StatusLine />
          <MaskToggle />
        </div>
        <LiveLine />
        <TabBar selected={selected} onSelect={setSelected} panelId={panelId} tabId={tabId} />
      </header>
      <main className={styles.main}>
        <OpenRunBar onSettled={() => panel.current?.focus()} />
        <FailureBar onDismiss={dismiss} onRetry={retry} />
        <div
          ref={panel}
          id={panelId}
          role="tabpanel"
          aria-labelledby={tabId(selected)}
          tabIndex={0}
          className={styles.panel}
        >
          <ErrorBoundary key={selected} t={t}>
            <PortalMountNodeProvider value={overlay ?? undefined}>
              <Page />
            </PortalMountNodeProvider>
          </ErrorBoundary>
        </div>
        {/* Lists and menus that open over the page belong to it for a screen reader too. */}
        <div ref={setOverlay} />
      </main>
      <footer className={styles.foot}>
        <RunProgress />
        <LastRunLine />
      </footer>
    </div>
  );
}
