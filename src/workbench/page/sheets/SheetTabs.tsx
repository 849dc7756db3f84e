import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Worksheet } from '../../host/model/worksheet';
import { useBench, useText, useWorkbook } from '../bench/BenchContext';
import { SheetTab } from './SheetTab';
import { tabColor } from './tabColor';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    overflowX: 'auto',
    scrollbarWidth: 'thin',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
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
  return (
    <div role="tablist" tabIndex={-1} aria-label={t('tabs.label')} className={styles.bar} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <SheetTab
          key={sheet.$id}
          name={sheet.$name}
          color={tabColor(sheet)}
          active={sheet === $active}
          panelId={panelId}
          onActivate={() => activate(sheet)}
        />
      ))}
    </div>
  );
}
