import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useId } from 'react';
import { useSession, useSessionState } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { VisitAction } from '../today/VisitAction';
import type { NextStep } from './nextStep';
import { SampleOffer } from './SampleOffer';
import { STEPS } from './steps';
import { useCardStyle } from '../theme/useCardStyle';

const useStyles = makeStyles({
  next: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  about: { margin: 0 },
  again: { alignSelf: 'flex-start' },
});

interface Props {
  readonly step: Exclude<NextStep, 'grade'>;
  /** There is a register of leads besides: nothing has to be explained about it. */
  readonly hasLeads: boolean;
}

/** The next step in a workbook that is not for grading first: one button, and what comes of it. */
export function StepCard({ step, hasLeads }: Props) {
  const t = useText();
  const styles = useStyles();
  const card = useCardStyle();
  const about = useId();
  const session = useSession();
  const { running } = useRun();
  const reading = useSessionState((state) => state.reading);
  const next = STEPS[step];
  return (
    <section className={card}>
      <p className={styles.next}>{t('welcome.next')}</p>
      {'take' in next ? (
        <Button
          appearance="primary"
          aria-describedby={about}
          disabledFocusable={running !== undefined}
          onClick={() => next.take(session)}
        >
          {t(next.words)}
        </Button>
      ) : (
        <VisitAction appearance="primary" aria-describedby={about} />
      )}
      <p id={about} className={styles.about}>
        {t(next.about)}
      </p>
      {step === 'visit' && <SampleOffer />}
      {!hasLeads && (
        <>
          {step !== 'visit' && <p className={styles.next}>{t('grade.noLeads')}</p>}
          {step === 'check' && <p className={styles.next}>{t('grade.noLeadsHelp')}</p>}
          <Button
            className={styles.again}
            size="small"
            icon={<ArrowSync16Regular />}
            disabledFocusable={reading}
            onClick={() => void session.recognise()}
          >
            {t('action.recognise')}
          </Button>
        </>
      )}
    </section>
  );
}
