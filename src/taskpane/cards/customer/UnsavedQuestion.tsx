import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useText } from '../../session/useText';

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

interface Props {
  /** Fields that were changed. */
  readonly count: number;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onStay: () => void;
}

/** Asks what becomes of changes before the card of somebody else is shown. */
export function UnsavedQuestion({ count, isBusy, onSave, onDrop, onStay }: Props) {
  const t = useText();
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div role="alert" className={styles.question}>
      <span className={styles.words}>{t('card.question', { count })}</span>
      <Button ref={first} size="small" disabledFocusable={isBusy} onClick={onSave}>
        {t('card.saveAndGo')}
      </Button>
      <Button size="small" onClick={onDrop}>
        {t('card.dropAndGo')}
      </Button>
      <Button size="small" onClick={onStay}>
        {t('card.stay')}
      </Button>
    </div>
  );
}
