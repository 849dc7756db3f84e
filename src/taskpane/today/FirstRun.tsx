import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { FoundHead } from '../firstRun/FoundHead';
import { FoundHere } from '../firstRun/FoundHere';
import { nextStep } from '../firstRun/nextStep';
import { StepCard } from '../firstRun/StepCard';
import { useSession, useSessionState } from '../session/SessionContext';
import { GradeAction } from './GradeAction';
import { VisitAction } from './VisitAction';

const useStyles = makeStyles({
  /* Side by side where there is room. */
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grade: { flex: '1 1 192px', minWidth: 0 },
  visit: { flex: '1 1 128px' },
});

interface Props {
  /** The button of 定级并排回访, wherever it stands. */
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/**
 * The first run in a workbook: what was found in it and the one next step; what else there is to do stands below. Gone when
 * the step has been taken or skipped; nothing is written into the workbook for that.
 */
export function FirstRun({ buttonRef }: Props) {
  const styles = useStyles();
  const { skipWelcome } = useSession();
  const sheets = useSessionState((state) => state.sheets);
  const step = sheets ? nextStep(sheets) : 'grade';
  const hasLeads = sheets?.some(({ kind, layout }) => kind === 'leads' && layout === 'register') ?? true;
  return (
    <>
      <FoundHead onSkip={skipWelcome} />
      {step === 'grade' ? (
        <GradeAction asNextStep buttonRef={buttonRef} />
      ) : (
        <StepCard step={step} hasLeads={hasLeads} />
      )}
      <FoundHere />
      {step !== 'visit' && (
        <div className={styles.others}>
          {step !== 'grade' && hasLeads && (
            <div className={styles.grade}>
              <GradeAction isSecond buttonRef={buttonRef} />
            </div>
          )}
          <VisitAction className={styles.visit} />
        </div>
      )}
    </>
  );
}
