import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { DueCustomer } from '../../actions/types';
import { DueLine } from './DueLine';
import { useContactOf } from './useContactOf';
import { useRovingLines } from './useRovingLines';

const useStyles = makeStyles({
  /* Takes what room is left on the page, and a little more where there is none. */
  list: {
    position: 'relative',
    flex: '1 0 280px',
    listStyleType: 'none',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    overflowY: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  room: { position: 'absolute', top: 0, left: 0, width: '1px', visibility: 'hidden' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface Props {
  readonly label: string;
  readonly customers: readonly DueCustomer[];
  readonly namesOwner: boolean;
  /** The one whose row was gone to last. */
  readonly current: string | undefined;
  readonly onPress: (due: DueCustomer) => void;
}

/** What tells one line from all others. */
export const keyOf = ({ sheet, row, kind }: DueCustomer): string => `${kind} ${row} ${sheet}`;

/** Customers who are due; only the lines in sight are drawn. */
export function DueList({ label, customers, namesOwner, current, onPress }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => customers.map(keyOf), [customers]);
  const roving = useRovingLines(keys, list);
  const contact = useContactOf(keys.length, roving.goTo);
  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      <li role="presentation" className={styles.room} style={{ height: roving.lines.getTotalSize() }} />
      {roving.lines.getVirtualItems().map(({ key, index, start }) => {
        const due = customers[index];
        if (!due) return null;
        return (
          <li
            key={key}
            ref={roving.lines.measureElement}
            data-index={index}
            className={styles.line}
            style={{ transform: `translateY(${start}px)` }}
            aria-posinset={index + 1}
            aria-setsize={customers.length}
          >
            <DueLine
              due={due}
              namesOwner={namesOwner}
              isCurrent={keyOf(due) === current}
              isTabStop={index === roving.current}
              onFocus={() => roving.onFocusLine(index)}
              onKeyDown={roving.onKeyDown}
              onPress={() => onPress(due)}
              onContact={contact.isPossible(due) ? () => contact.open(due, index) : undefined}
            />
          </li>
        );
      })}
    </ul>
  );
}
