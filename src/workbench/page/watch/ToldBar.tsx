import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useBench, useText } from '../bench/BenchContext';
import { focusGrid } from '../grid/activeCell';
import { useWatchState } from './useWatch';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What the colleague has done last; stays until it is dismissed or he does something else. */
export function ToldBar() {
  const { watch } = useBench();
  const t = useText();
  const styles = useStyles();
  const told = useWatchState((state) => state.told);
  if (!told) return null;
  const close = () => {
    watch.dismiss();
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
    <MessageBar role="status" intent="info" shape="square" className={styles.bar}>
      <MessageBarBody>{t(told.key, told.params)}</MessageBarBody>
      <MessageBarActions containerAction={dismiss} />
    </MessageBar>
  );
}
