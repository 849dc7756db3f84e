import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { RegisterList } from '../registers/RegisterList';
import { useRegisters, useSheetCount } from '../registers/useRegisters';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The registers that were found, and how many worksheets are none. */
export function RecognisedHere() {
  const t = useText();
  const styles = useStyles();
  const registers = useRegisters();
  const others = useSheetCount('other');
  const cards = useSheetCount('card');
  if (!registers) return null;
  return (
    <div className={styles.section}>
      {registers.length > 0 ? (
        <RegisterList sheets={registers} />
      ) : (
        cards === 0 && <p className={styles.note}>{t('registers.noneHelp')}</p>
      )}
      {registers.length > 0 && cards > 0 && <p className={styles.note}>{t('registers.cards', { count: cards })}</p>}
      {others > 0 && <p className={styles.note}>{t('registers.others', { count: others })}</p>}
    </div>
  );
}
