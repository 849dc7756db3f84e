import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRegisters, useSheetCount } from '../registers/useRegisters';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
  skip: { flexShrink: 0, minWidth: 0 },
});

interface Props {
  readonly onSkip: () => void;
}

/** The headline: how much was found in this workbook, and the way past it. */
export function FoundHead({ onSkip }: Props) {
  const t = useText();
  const styles = useStyles();
  const registers = useRegisters();
  const cards = useSheetCount('card');
  const reading = useSessionState((state) => state.reading);
  const found = registers
    ? registers.length > 0
      ? t('welcome.title', { count: registers.length })
      : cards > 0
        ? t('welcome.cards', { count: cards })
        : t('registers.none')
    : t(reading ? 'status.reading' : 'registers.unread');
  return (
    <div className={styles.head}>
      <h2 className={styles.title} aria-live="polite">
        {found}
      </h2>
      {registers && registers.length > 0 && (
        <Button className={styles.skip} appearance="subtle" size="small" onClick={onSkip}>
          {t('welcome.skip')}
        </Button>
      )}
    </div>
  );
}
