import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

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
  words: { flex: '1 1 100%' },
});

interface Answer {
  readonly words: string;
  readonly isBusy?: boolean;
  readonly onGive: () => void;
}

interface Props {
  readonly question: string;
  /** The first of them has the focus. */
  readonly answers: readonly Answer[];
}

/** Asks what becomes of what was typed before it would be lost. */
export function LeaveQuestion({ question, answers }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box} role="alert" className={styles.question}>
      <span className={styles.words}>{question}</span>
      {answers.map(({ words, isBusy, onGive }) => (
        <Button key={words} size="small" disabledFocusable={isBusy} onClick={onGive}>
          {words}
        </Button>
      ))}
    </div>
  );
}
