import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { Job } from '../session/job';
import { JOBS } from '../session/jobs';
import { openRun } from '../session/journal';
import { useSessionState } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface Props {
  /** The run is settled, and the bar is about to go. */
  readonly onSettled: () => void;
}

/** A run that was broken off in the middle: it is finished or taken back before anything else is written. */
export function OpenRunBar({ onSettled }: Props) {
  const t = useText();
  const styles = useStyles();
  const { running, run } = useRun();
  const open = useSessionState((state) => openRun(state.journal));
  if (!open) return null;
  const settle = async (job: Job) => {
    if ((await run(job)) !== 'failed') onSettled();
  };
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle>{t('openRun.what', { at: open.at, action: t(`action.${open.action}`) })}</MessageBarTitle>
        {t('openRun.todo')}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={running !== undefined}
          onClick={() => void settle(JOBS.finishRun(open.id))}
        >
          {t('openRun.finish')}
        </Button>
        <Button size="small" disabledFocusable={running !== undefined} onClick={() => void settle(JOBS.undo(open.id))}>
          {t('openRun.undo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
