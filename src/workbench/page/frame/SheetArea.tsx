import { makeStyles } from '@fluentui/react-components';
import { useBenchState, useText, useWorkbook } from '../bench/BenchContext';
import { FormulaBar } from '../formula/FormulaBar';
import { SheetGrid } from '../grid/SheetGrid';
import { SheetTabs } from '../sheets/SheetTabs';
import { ErrorBoundary } from './ErrorBoundary';

const useStyles = makeStyles({
  area: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column' },
  panel: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
});

const PANEL = 'active-sheet';

/** The active worksheet and the tabs of all; a worksheet that cannot be read leaves the others in reach. */
export function SheetArea() {
  const t = useText();
  const styles = useStyles();
  const { $active } = useWorkbook();
  const opened = useBenchState((state) => state.opened);
  return (
    <main className={styles.area}>
      <div id={PANEL} role="tabpanel" aria-label={$active.$name} className={styles.panel}>
        <ErrorBoundary key={`${opened} ${$active.$id}`} sentence={t('broken.sheet')} again={t('broken.again')}>
          <FormulaBar />
          <SheetGrid sheet={$active} />
        </ErrorBoundary>
      </div>
      <SheetTabs panelId={PANEL} />
    </main>
  );
}
