import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLineStyles } from '../theme/useLineStyles';
import type { LineKeys } from './lineKeys';

const useStyles = makeStyles({
  line: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  beside: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge}`,
  },
});

interface Props {
  readonly keys: LineKeys;
  /** Its cell is the one that was gone to last. */
  readonly isCurrent: boolean;
  readonly onPress: () => void;
  /** Buttons of what can be done about it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A line about a place in the workbook: a press goes there. */
export function PlaceLine({ keys, isCurrent, onPress, actions, children }: Props) {
  const line = useLineStyles();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <button
        type="button"
        className={mergeClasses(line.line, isCurrent && line.current)}
        aria-current={isCurrent || undefined}
        onClick={onPress}
        {...keys}
      >
        {children}
      </button>
      {actions && <div className={styles.beside}>{actions}</div>}
    </div>
  );
}
