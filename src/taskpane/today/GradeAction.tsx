import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CalendarCheckmark20Regular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { useId, type Ref } from 'react';
import { later } from '../app/later';
import { useRegisters, useSheetCount } from '../registers/useRegisters';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { useCardStyle } from '../theme/useCardStyle';

const ScopeMenu = later(
  async () => (await import(/* webpackChunkName: "scope" */ './ScopeMenu')).ScopeMenu,
  () => null,
);

const useStyles = makeStyles({
  button: { width: '100%', minWidth: 0, overflowWrap: 'anywhere' },
  /* The menu comes a moment later: its place is kept. */
  buttons: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 32px', columnGap: tokens.strokeWidthThin },
  about: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  what: { margin: 0 },
  promise: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** The action is the next step of somebody who has not used it yet. */
  readonly asNextStep?: boolean;
  /** Another action comes first. */
  readonly isSecond?: boolean;
  /** The one button that is to be pressed next. */
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/**
 * The primary action of the day; to somebody who has not used it yet, with what it will do and to which worksheets. Where
 * there is nothing to grade, says what is missing.
 */
export function GradeAction({ asNextStep = false, isSecond = false, buttonRef }: Props) {
  const t = useText();
  const styles = useStyles();
  const card = useCardStyle();
  const about = useId();
  const { recognise } = useSession();
  const { running, run } = useRun();
  const cards = useSheetCount('card');
  const reading = useSessionState((state) => state.reading);
  const leads = useRegisters()?.filter((sheet) => sheet.kind === 'leads');

  if (leads?.length === 0) {
    return (
      <section className={card}>
        <p className={styles.what}>{t('grade.noLeads')}</p>
        <p className={styles.promise}>{t(cards > 0 ? 'grade.onlyCards' : 'grade.noLeadsHelp')}</p>
        <Button
          ref={buttonRef}
          className={styles.button}
          icon={<ArrowSync20Regular />}
          disabledFocusable={reading}
          onClick={() => void recognise()}
        >
          {t('action.recognise')}
        </Button>
      </section>
    );
  }
  const sheets = leads
    ?.map(({ name, rows }) => t('grade.targetSheet', { sheet: name, rows }))
    .join(t('list.separator'));
  return (
    <section className={asNextStep ? card : undefined}>
      {asNextStep && <p className={styles.promise}>{t('welcome.next')}</p>}
      <div className={styles.buttons}>
        <Button
          ref={buttonRef}
          className={styles.button}
          appearance={isSecond ? 'secondary' : 'primary'}
          icon={<CalendarCheckmark20Regular />}
          aria-describedby={asNextStep ? about : undefined}
          disabledFocusable={running !== undefined}
          onClick={() => void run(JOBS.planGrade())}
        >
          {t('action.grade')}
        </Button>
        <ScopeMenu
          isSecond={isSecond}
          disabled={running !== undefined}
          onChoose={(scope) => void run(JOBS.planGrade(scope))}
        />
      </div>
      {asNextStep && (
        <div id={about} className={styles.about}>
          <p className={styles.what}>{t('grade.what')}</p>
          {sheets && <p className={styles.what}>{t('grade.target', { sheets })}</p>}
          <p className={styles.promise}>{t('grade.promise')}</p>
        </div>
      )}
    </section>
  );
}
