import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { RunSummary } from '../../actions/types';
import { Box } from '../parameters/Box';
import { JOBS } from '../session/jobs';
import { sheetNames } from '../session/runSummary';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  detail: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  box: { gridColumn: '1 / -1', marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly run: RunSummary;
  /** Runs after it that wrote to one of its worksheets. */
  readonly since: number;
  /** It has been taken back, and its button is about to go. */
  readonly onUndone: () => void;
}

/** One run of the journal; where later ones wrote to the same worksheets, taking it back is asked about first. */
export function RunEntry({ run: { id, action, at, who, status, sheets, cells }, since, onUndone }: Props) {
  const t = useText();
  const styles = useStyles();
  const { running, run } = useRun();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const undo = async () => {
    setAsking(false);
    onUndone();
    await run(JOBS.undo(id));
  };
  const cancel = () => {
    button.current?.focus();
    setAsking(false);
  };
  const details = [
    sheetNames(t, sheets),
    cells > 0 && t('journal.cells', { count: cells }),
    who,
    t(`runStatus.${status}`),
  ];
  const name = t(`action.${action}`);
  return (
    <li className={styles.entry}>
      <span>
        {name}
        <span className={styles.detail}>{at}</span>
        <span className={styles.detail}>{details.filter(Boolean).join(t('list.dot'))}</span>
      </span>
      {(status === 'done' || status === 'open') && (
        <Button
          ref={button}
          size="small"
          aria-label={t('run.undoLabel', { at, action: name })}
          disabledFocusable={running !== undefined}
          onClick={() => (since > 0 ? setAsking(true) : void undo())}
        >
          {t('journal.undo')}
        </Button>
      )}
      {asking && (
        <div className={styles.box}>
          <Box
            title={t('journal.ask', { count: since })}
            onClose={cancel}
            close={t('journal.cancel')}
            actions={<Button onClick={() => void undo()}>{t('journal.undo')}</Button>}
          />
        </div>
      )}
    </li>
  );
}
