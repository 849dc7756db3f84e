import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { RegisterList } from '../registers/RegisterList';
import { useRegisters } from '../registers/useRegisters';
import { useSessionState } from '../session/SessionContext';
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
  const others = useSessionState((state) => state.sheets?.filter((sheet) => sheet.kind === 'other').length ?? 0);
  if (!registers) return null;
  return (
    <div className={styles.section}>
      {registers.length > 0 ? (
        <RegisterList sheets={registers} />
      ) : (
        <p className={styles.note}>{t('registers.noneHelp')}</p>
      )}
      {others > 0 && <p className={styles.note}>{t('registers.others', { count: others })}</p>}
    </div>
  );
}
