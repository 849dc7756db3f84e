import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Worksheet } from '../../host/model/worksheet';
import { useBench, useText, useWorkbook } from '../bench/BenchContext';
import { menuPoint, type Point } from '../commands/PointMenu';
import { FilterStatus } from '../filter/FilterStatus';
import { SheetList } from './SheetList';
import { sheetLook } from './sheetLook';
import { SheetTab } from './SheetTab';
import { TabMenu } from './TabMenu';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flex: '1 1 0', minWidth: 0, display: 'flex', overflowX: 'auto', scrollbarWidth: 'thin' },
});

interface Props {
  /** Id of the element that shows the active worksheet. */
  readonly panelId: string;
}

/** The visible worksheets; the active one is whichever the user or the add-in activated last. */
export function SheetTabs({ panelId }: Props) {
  const { host } = useBench();
  const t = useText();
  const styles = useStyles();
  const { $sheets, $active } = useWorkbook();
  const tabs = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<Point | null>(null);
  const sheets = $sheets.filter((sheet) => sheet.visibility === 'Visible');
  const activate = (sheet: Worksheet | undefined) => host.edit(() => sheet?.activate());
  const onKeyDown = (event: KeyboardEvent) => {
    const at = sheets.indexOf($active);
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: Math.max(at - 1, 0),
      ArrowRight: Math.min(at + 1, sheets.length - 1),
      Home: 0,
      End: sheets.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    activate(sheets[next]);
  };
  const openMenu = (event: MouseEvent, sheet: Worksheet) => {
    event.preventDefault();
    activate(sheet);
    setMenu(menuPoint(event.nativeEvent, event.currentTarget));
  };
  const closeMenu = () => {
    setMenu(null);
    tabs.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  return (
    <div className={styles.bar}>
      <SheetList />
      <div
        ref={tabs}
        role="tablist"
        tabIndex={-1}
        aria-label={t('tabs.label')}
        className={styles.tabs}
        onKeyDown={onKeyDown}
      >
        {sheets.map((sheet) => (
          <SheetTab
            key={sheet.$id}
            name={sheet.$name}
            {...sheetLook(sheet)}
            active={sheet === $active}
            panelId={panelId}
            onActivate={() => activate(sheet)}
            onMenu={(event) => openMenu(event, sheet)}
          />
        ))}
      </div>
      <FilterStatus />
      {menu && <TabMenu at={menu} sheet={$active} onClose={closeMenu} />}
    </div>
  );
}
