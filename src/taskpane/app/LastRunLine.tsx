import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { useRef } from 'react';
import { JOBS } from '../session/jobs';
import { undoableRun } from '../session/journal';
import { useSessionState } from '../session/SessionContext';
import { lastRunLine } from '../session/runSummary';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'flex-end',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { flex: '1 1 150px', ':focus': { outline: 'none' } },
});

/** What happened last, always in sight and read out when it changes; and a button that takes it back. */
export function LastRunLine() {
  const t = useText();
  const styles = useStyles();
  const { running, run } = useRun();
  const lastRun = useSessionState((state) => state.lastRun);
  const undoable = useSessionState((state) => undoableRun(state.journal));
  const words = useRef<HTMLSpanElement>(null);
  const undo = async (id: string) => {
    await run(JOBS.undo(id));
    words.current?.focus();
  };
  return (
    <div className={styles.line}>
      <History16Regular className={styles.icon} aria-hidden />
      <span ref={words} tabIndex={-1} className={styles.words} role="status" aria-label={t('run.label')}>
        {lastRunLine(t, lastRun, undoable)}
      </span>
      {undoable && (
        <Button
          size="small"
          icon={<ArrowUndo16Regular />}
          title={t('run.undoLabel', { at: undoable.at, action: t(`action.${undoable.action}`) })}
          disabledFocusable={running !== undefined}
          onClick={() => void undo(undoable.id)}
        >
          {t('action.undo')}
        </Button>
      )}
    </div>
  );
}
