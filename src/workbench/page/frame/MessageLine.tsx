import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useText } from '../bench/BenchContext';
import { focusGrid } from '../grid/activeCell';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface Props {
  readonly intent: 'error' | 'info';
  readonly onDismiss: () => void;
  readonly children: string;
}

/** A sentence above the sheet, with a button that takes it away. */
export function MessageLine({ intent, onDismiss, children }: Props) {
  const t = useText();
  const styles = useStyles();
  const close = () => {
    onDismiss();
    focusGrid();
  };
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      aria-label={t('notice.dismiss')}
      icon={<DismissRegular />}
      onClick={close}
    />
  );
  return (
    <MessageBar role={intent === 'error' ? 'alert' : 'status'} intent={intent} shape="square" className={styles.bar}>
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions containerAction={dismiss} />
    </MessageBar>
  );
}
