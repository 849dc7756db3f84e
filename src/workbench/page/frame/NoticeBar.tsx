import { useBench, useBenchState, useText } from '../bench/BenchContext';
import { MessageLine } from './MessageLine';

/** What went wrong and what to do, in one sentence; stays until it is dismissed or a file is opened. */
export function NoticeBar() {
  const bench = useBench();
  const t = useText();
  const notice = useBenchState((state) => state.notice);
  return (
    notice && (
      <MessageLine intent="error" onDismiss={() => bench.notify(null)}>
        {t(`notice.${notice.key}`, { file: notice.file ?? '', ...notice.params })}
      </MessageLine>
    )
  );
}
