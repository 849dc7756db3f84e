import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import type { LineKeys } from './lineKeys';

const useStyles = makeStyles({
  group: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', alignItems: 'center', paddingRight: tokens.spacingHorizontalS },
  head: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  /* Nothing to open. */
  empty: { cursor: 'default' },
  icon: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly isOpen: boolean;
  readonly count: number;
  readonly keys: LineKeys;
  readonly onToggle: () => void;
  /** Beside the heading, after its button. */
  readonly aside?: ReactNode;
  readonly below: ReactNode;
  readonly children: ReactNode;
}

/** The heading of things that belong together: a press opens and closes it. */
export function GroupHead({ isOpen, count, keys, onToggle, aside, below, children }: Props) {
  const styles = useStyles();
  const Icon = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.group}>
      <div className={styles.line}>
        {count > 0 ? (
          <button type="button" className={styles.head} aria-expanded={isOpen} onClick={onToggle} {...keys}>
            <Icon className={styles.icon} aria-hidden />
            <span>{children}</span>
            <CounterBadge count={count} overflowCount={9999} appearance="filled" color="informative" />
          </button>
        ) : (
          <button type="button" className={mergeClasses(styles.head, styles.empty)} aria-disabled {...keys}>
            <span />
            <span>{children}</span>
          </button>
        )}
        {aside}
      </div>
      {isOpen && below}
    </div>
  );
}
