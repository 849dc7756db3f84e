import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { later } from '../app/later';
import { useRegisters } from '../registers/useRegisters';
import { useSession, useSessionState } from '../session/SessionContext';
import { FirstRun } from './FirstRun';
import { GradeAction } from './GradeAction';
import { GradeResult } from './GradeResult';
import { RecognisedHere } from './RecognisedHere';

const PreviewPage = later(
  async () => (await import(/* webpackChunkName: "preview" */ '../preview/PreviewPage')).PreviewPage,
);

const DueSection = later(async () => (await import(/* webpackChunkName: "due" */ './DueSection')).DueSection);

const useStyles = makeStyles({
  page: { minHeight: '100%', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/**
 * 今日: the primary action, what it would write, its result, and who is due; before the first run, what was found in this
 * workbook.
 */
export function TodayTab() {
  const styles = useStyles();
  const { skipWelcome } = useSession();
  const welcomed = useSessionState((state) => state.welcomed);
  const preview = useSessionState((state) => state.preview);
  const hasRegisters = (useRegisters()?.length ?? 0) > 0;
  const primary = useRef<HTMLButtonElement>(null);
  const previewing = preview !== undefined;
  const wasPreviewing = useRef(previewing);
  useEffect(() => {
    if (wasPreviewing.current && !previewing) primary.current?.focus();
    wasPreviewing.current = previewing;
  }, [previewing]);
  const skip = () => {
    primary.current?.focus();
    skipWelcome();
  };
  if (preview) return <PreviewPage preview={preview} />;
  return (
    <div className={styles.page}>
      {!welcomed && <FirstRun onSkip={skip} />}
      <GradeAction asNextStep={!welcomed} buttonRef={primary} />
      {welcomed && <GradeResult />}
      {hasRegisters && <DueSection />}
      {!welcomed && <RecognisedHere />}
    </div>
  );
}
