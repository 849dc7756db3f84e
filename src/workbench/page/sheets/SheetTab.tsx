import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useText } from '../bench/BenchContext';

const useStyles = makeStyles({
  tab: {
    ...typographyStyles.caption1,
    position: 'relative',
    height: '30px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  lock: { marginRight: tokens.spacingHorizontalXXS, verticalAlign: 'text-bottom' },
  active: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  line: {
    position: 'absolute',
    left: 0,
    right: 0,
    bottom: 0,
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandStroke,
  },
});

interface Props {
  readonly name: string;
  /** "#RRGGBB", or "" for a tab without a colour. */
  readonly color: string;
  readonly active: boolean;
  readonly locked: boolean;
  readonly panelId: string;
  readonly onActivate: () => void;
  readonly onMenu: (event: MouseEvent) => void;
}

/** One worksheet's tab, with its colour below its name and a lock where it is protected; the active one is in sight, and takes over the focus of the others. */
export function SheetTab({ name, color, active, locked, panelId, onActivate, onMenu }: Props) {
  const t = useText();
  const styles = useStyles();
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!active) return;
    tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (document.activeElement?.parentElement === tab.current?.parentElement) tab.current?.focus();
  }, [active]);
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      aria-selected={active}
      title={locked ? t('sheets.protected') : undefined}
      aria-controls={active ? panelId : undefined}
      tabIndex={active ? 0 : -1}
      className={mergeClasses(styles.tab, active && styles.active)}
      onClick={onActivate}
      onContextMenu={onMenu}
    >
      {locked && <LockClosedRegular aria-hidden className={styles.lock} />}
      {name}
      {(color || active) && (
        <span aria-hidden className={styles.line} style={color ? { backgroundColor: color } : undefined} />
      )}
    </button>
  );
}
