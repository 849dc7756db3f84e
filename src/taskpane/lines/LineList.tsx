import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import type { LineKeys } from './lineKeys';
import type { RovingLines } from './useRovingLines';

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
  toTheFoot: { marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})` },
  room: { position: 'absolute', top: 0, left: 0, width: '1px', visibility: 'hidden' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface Props {
  readonly label: string;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly roving: RovingLines;
  readonly count: number;
  /** The list ends at the foot of the pane. */
  readonly toTheFoot?: boolean;
  readonly line: (index: number, keys: LineKeys) => ReactNode;
}

/** A long list of which only the lines in sight are drawn. */
export function LineList({ label, list, roving, count, toTheFoot = false, line }: Props) {
  const styles = useStyles();
  const { lines, current, onFocusLine, onKeyDown } = roving;
  return (
    <ul ref={list} className={mergeClasses(styles.list, toTheFoot && styles.toTheFoot)} aria-label={label}>
      <li role="presentation" className={styles.room} style={{ height: lines.getTotalSize() }} />
      {lines.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={lines.measureElement}
          data-index={index}
          className={styles.line}
          style={{ transform: `translateY(${start}px)` }}
          aria-posinset={index + 1}
          aria-setsize={count}
        >
          {line(index, { tabIndex: index === current ? 0 : -1, onFocus: () => onFocusLine(index), onKeyDown })}
        </li>
      ))}
    </ul>
  );
}
