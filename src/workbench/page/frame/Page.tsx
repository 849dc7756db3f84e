import { makeStyles } from '@fluentui/react-components';
import { useBenchState, useText } from '../bench/BenchContext';
import type { AddIn } from '../ribbon/readAddIn';
import { Ribbon } from '../ribbon/Ribbon';
import { RequestLog } from '../watch/RequestLog';
import { ToldBar } from '../watch/ToldBar';
import { DropZone } from './DropZone';
import { NoticeBar } from './NoticeBar';
import { PaneFrame } from './PaneFrame';
import { SheetArea } from './SheetArea';
import { TitleBar } from './TitleBar';

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  work: { flex: '1 1 0', minHeight: 0, display: 'flex' },
});

interface Props {
  readonly addIn: AddIn | null;
}

/** Everything on the page, laid out as in Excel. */
export function Page({ addIn }: Props) {
  const t = useText();
  const styles = useStyles();
  const locale = useBenchState((state) => state.locale);
  return (
    <div className={styles.page}>
      <TitleBar />
      <Ribbon addIn={addIn} />
      <NoticeBar />
      <ToldBar />
      <div className={styles.work}>
        <SheetArea />
        <PaneFrame title={addIn?.name(locale) || t('app.name')} />
      </div>
      <RequestLog />
      <DropZone />
    </div>
  );
}
