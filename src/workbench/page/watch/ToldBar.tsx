import { useBench, useText } from '../bench/BenchContext';
import { MessageLine } from '../frame/MessageLine';
import { useWatchState } from './useWatch';

/** What the colleague has done last; stays until it is dismissed or he does something else. */
export function ToldBar() {
  const { watch } = useBench();
  const t = useText();
  const told = useWatchState((state) => state.told);
  return (
    told && (
      <MessageLine intent="info" onDismiss={() => watch.dismiss()}>
        {t(told.key, told.params)}
      </MessageLine>
    )
  );
}
