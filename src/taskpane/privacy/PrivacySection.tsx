import { Switch, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useSession, useSessionState } from '../session/SessionContext';
import { Anonymise } from './Anonymise';
import { CopyWithoutPersonal } from './CopyWithoutPersonal';
import { usePrivacyText } from './usePrivacyText';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** 隐私: what others see of the pane, copies to be given away, and records that have been kept long enough. */
export function PrivacySection() {
  const words = usePrivacyText();
  const styles = useStyles();
  const note = useId();
  const { prefer } = useSession();
  const isMasked = useSessionState(({ preferences }) => preferences.masked ?? false);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words('title')}</h2>
      <div>
        <Switch
          label={words('masking.label')}
          aria-describedby={note}
          checked={isMasked}
          onChange={(_, { checked }) => prefer({ masked: checked })}
        />
        <p id={note} className={styles.note}>
          {words('masking.note')}
        </p>
      </div>
      <CopyWithoutPersonal />
      <Anonymise />
    </section>
  );
}
