import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useSession, useSessionState } from '../session/SessionContext';
import { FirstRun } from './FirstRun';
import { GradeAction } from './GradeAction';
import { GradeResult } from './GradeResult';
import { RecognisedHere } from './RecognisedHere';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** 今日: the primary action and its result; before the first run, what was found in this workbook. */
export function TodayTab() {
  const styles = useStyles();
  const { skipWelcome } = useSession();
  const welcomed = useSessionState((state) => state.welcomed);
  const primary = useRef<HTMLButtonElement>(null);
  const skip = () => {
    primary.current?.focus();
    skipWelcome();
  };
  return (
    <div className={styles.page}>
      {!welcomed && <FirstRun onSkip={skip} />}
      <GradeAction asNextStep={!welcomed} buttonRef={primary} />
      {welcomed ? <GradeResult /> : <RecognisedHere />}
    </div>
  );
}
