import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useBench, useBenchState, useText } from '../bench/BenchContext';
import { focusGrid } from '../grid/activeCell';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What went wrong and what to do, in one sentence; stays until it is dismissed or a file is opened. */
export function NoticeBar() {
  const bench = useBench();
  const t = useText();
  const styles = useStyles();
  const notice = useBenchState((state) => state.notice);
  if (!notice) return null;
  const close = () => {
    bench.notify(null);
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
    <MessageBar role="alert" intent="error" shape="square" className={styles.bar}>
      <MessageBarBody>{t(`notice.${notice.key}`, { file: notice.file ?? '', ...notice.params })}</MessageBarBody>
      <MessageBarActions containerAction={dismiss} />
    </MessageBar>
  );
}
