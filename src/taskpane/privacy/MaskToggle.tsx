import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Eye16Regular } from '@fluentui/react-icons/svg/eye';
import { EyeOff16Filled } from '@fluentui/react-icons/svg/eye-off';
import { useSession, useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  toggle: { flexShrink: 0, minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  on: { color: tokens.colorBrandForeground1 },
});

/** 投屏 within reach on every tab: hides phones and ID numbers in the pane while others look at the screen, and shows that it does. */
export function MaskToggle() {
  const t = useText();
  const styles = useStyles();
  const { prefer } = useSession();
  const isOn = useSessionState(({ preferences }) => preferences.masked ?? false);
  return (
    <Button
      className={styles.toggle}
      size="small"
      appearance="subtle"
      icon={isOn ? <EyeOff16Filled className={styles.on} /> : <Eye16Regular />}
      aria-pressed={isOn}
      aria-label={t('masking.hide')}
      title={t(isOn ? 'masking.show' : 'masking.hide')}
      onClick={() => prefer({ masked: !isOn })}
    />
  );
}
