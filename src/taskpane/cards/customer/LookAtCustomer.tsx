import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useSession, useSessionState } from '../../session/SessionContext';
import { useText } from '../../session/useText';
import { useCustomerRegisters } from './useCustomerRegisters';
import { useLook } from './useLook';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  look: { flexGrow: 1 },
  help: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

/** The card of the selected customer, and of a new one. */
export function LookAtCustomer() {
  const t = useText();
  const styles = useStyles();
  const help = useId();
  const { openPage } = useSession();
  const look = useLook();
  const registers = useCustomerRegisters();
  const active = useSessionState((state) => state.active);
  const target = registers.find(({ name }) => name === active) ?? registers.find(({ kind }) => kind !== 'visits');
  if (registers.length === 0) return null;
  return (
    <div>
      <div className={styles.buttons}>
        <Button className={styles.look} appearance="primary" aria-describedby={help} onClick={() => void look()}>
          {t('card.look')}
        </Button>
        {target && (
          <Button onClick={() => openPage({ kind: 'newCustomer', sheet: target.name })}>{t('card.new')}</Button>
        )}
      </div>
      <p id={help} className={styles.help}>
        {t('card.look.help')}
      </p>
    </div>
  );
}
