import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useState } from 'react';
import { useBench, useBenchState, useText } from '../bench/BenchContext';
import { focusGrid } from '../grid/activeCell';
import { PANE_FRAME } from '../watch/memberCheck';
import { PANE_WIDTH, PaneSplitter } from './PaneSplitter';

const useStyles = makeStyles({
  pane: {
    flexShrink: 0,
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** The add-in runs on in a pane that is closed, as in a shared runtime. */
  closed: { display: 'none' },
  content: { display: 'flex', flexDirection: 'column' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

interface Props {
  /** The add-in's name. */
  readonly title: string;
}

/** The task pane: the add-in's own page in a frame, under a title as Excel puts it. */
export function PaneFrame({ title }: Props) {
  const bench = useBench();
  const t = useText();
  const styles = useStyles();
  const shown = useBenchState((state) => state.paneShown);
  const load = useBenchState((state) => state.paneLoad);
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  const content = useId();
  const close = () => {
    bench.hidePane();
    focusGrid();
  };
  return (
    <aside aria-label={title} className={mergeClasses(styles.pane, !shown && styles.closed)}>
      <PaneSplitter pane={content} width={width} onWidth={setWidth} />
      <div id={content} className={styles.content} style={{ width }}>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <Button
            appearance="subtle"
            size="small"
            aria-label={t('pane.close')}
            icon={<DismissRegular />}
            onClick={close}
          />
        </div>
        <iframe key={load} id={PANE_FRAME} src="taskpane.html" title={title} className={styles.frame} />
      </div>
    </aside>
  );
}
