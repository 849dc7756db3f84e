import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTask20Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { useEffect, useRef } from 'react';
import { CHECK_JOBS } from '../session/checkJobs';
import { useSession } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { CheckScopeMenu } from './CheckScopeMenu';
import { ChecksMenu } from './ChecksMenu';

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  primary: {
    flexGrow: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 32px',
    columnGap: tokens.strokeWidthThin,
  },
});

/** The primary action: checks the workbook; beside it the same for one worksheet, and what else can be done. */
export function CheckAction() {
  const t = useText();
  const styles = useStyles();
  const { state } = useSession();
  const { running, run } = useRun();
  const button = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  // The page around is hidden below a page of its own: this is run again when it is shown.
  useEffect(() => {
    if (left.current) button.current?.focus();
    return () => {
      const { preview, page } = state();
      left.current = preview !== undefined || page !== undefined;
    };
  }, [state]);
  const busy = running !== undefined;
  return (
    <div className={styles.bar}>
      <div className={styles.primary}>
        <Button
          ref={button}
          appearance="primary"
          icon={<ClipboardTask20Regular />}
          disabledFocusable={busy}
          onClick={() => void run(CHECK_JOBS.check())}
        >
          {t('action.check')}
        </Button>
        <CheckScopeMenu disabled={busy} onChoose={(sheet) => void run(CHECK_JOBS.check(sheet))} />
      </div>
      <ChecksMenu disabled={busy} />
    </div>
  );
}
