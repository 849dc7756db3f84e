import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

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
  readonly panelId: string;
  readonly onActivate: () => void;
}

/** One worksheet's tab, with its colour below its name; the active one is in sight, and takes over the focus of the others. */
export function SheetTab({ name, color, active, panelId, onActivate }: Props) {
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
      aria-controls={active ? panelId : undefined}
      tabIndex={active ? 0 : -1}
      className={mergeClasses(styles.tab, active && styles.active)}
      onClick={onActivate}
    >
      {name}
      {(color || active) && (
        <span aria-hidden className={styles.line} style={color ? { backgroundColor: color } : undefined} />
      )}
    </button>
  );
}
