import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { RegisterList } from '../registers/RegisterList';
import { useRegisters, useSheetCount } from '../registers/useRegisters';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  all: { alignSelf: 'flex-start', minWidth: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** So many registers leave room for the list of the day. */
const SHOWN = 3;

/** The registers that were found, the first of many, and how many worksheets are none. */
export function FoundHere() {
  const t = useText();
  const styles = useStyles();
  const registers = useRegisters();
  const others = useSheetCount('other');
  const cards = useSheetCount('card');
  const [isWhole, setWhole] = useState(false);
  if (!registers) return null;
  const isCut = registers.length > SHOWN + 1;
  return (
    <div className={styles.section}>
      {registers.length > 0 && <RegisterList sheets={isCut && !isWhole ? registers.slice(0, SHOWN) : registers} />}
      {isCut && (
        <Button
          className={styles.all}
          appearance="subtle"
          size="small"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'welcome.fewer' : 'welcome.all', { count: registers.length })}
        </Button>
      )}
      {registers.length + cards === 0 && <p className={styles.note}>{t('registers.noneHelp')}</p>}
      {registers.length > 0 && cards > 0 && <p className={styles.note}>{t('registers.cards', { count: cards })}</p>}
      {others > 0 && <p className={styles.note}>{t('registers.others', { count: others })}</p>}
    </div>
  );
}
