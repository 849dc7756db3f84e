import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  words: { flex: '1 1 140px' },
});

interface Props {
  readonly onKeepOn: () => void;
  readonly onDiscard: () => void;
}

/** Asks whether what was typed is to be thrown away; Escape once more goes on typing. */
export function LeaveQuestion({ onKeepOn, onDiscard }: Props) {
  const t = useText();
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div role="alert" className={styles.question}>
      <span className={styles.words}>{t('entry.unsaved')}</span>
      <Button ref={first} size="small" onClick={onKeepOn}>
        {t('entry.keepOn')}
      </Button>
      <Button size="small" onClick={onDiscard}>
        {t('entry.discard')}
      </Button>
    </div>
  );
}
