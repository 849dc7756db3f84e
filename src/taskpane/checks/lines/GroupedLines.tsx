import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import { useRovingLines } from '../../today/useRovingLines';
import { GroupHead } from './GroupHead';
import type { LineKeys } from './lineKeys';
import { useOpenGroups, type LineGroup } from './useOpenGroups';

const useStyles = makeStyles({
  /* Takes what room is left on the page, and a little more where there is none. */
  list: {
    position: 'relative',
    flex: '1 0 280px',
    listStyleType: 'none',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    overflowY: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  room: { position: 'absolute', top: 0, left: 0, width: '1px', visibility: 'hidden' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface Props<Group, Item> {
  readonly label: string;
  readonly groups: readonly Group[];
  /** What tells a thing from all others of its group; the same function every time. */
  readonly keyOf: (item: Item) => string;
  readonly startOpen?: boolean;
  /** What stands in a heading. */
  readonly head: (group: Group) => ReactNode;
  /** Beneath a heading, where something can be done about the whole group. */
  readonly below?: (group: Group, keys: LineKeys) => ReactNode;
  readonly line: (item: Item, group: Group, keys: LineKeys) => ReactNode;
}

/** Things under headings that open and close, as one list: only the lines in sight are drawn, and the arrow keys go through it. */
export function GroupedLines<Item, Group extends LineGroup<Item>>({
  label,
  groups,
  keyOf,
  startOpen = false,
  head,
  below,
  line,
}: Props<Group, Item>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { lines, toggle } = useOpenGroups(groups, startOpen, keyOf);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const roving = useRovingLines(keys, list);
  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      <li role="presentation" className={styles.room} style={{ height: roving.lines.getTotalSize() }} />
      {roving.lines.getVirtualItems().map(({ key, index, start }) => {
        const drawn = lines[index];
        if (!drawn) return null;
        const buttons: LineKeys = {
          tabIndex: index === roving.current ? 0 : -1,
          onFocus: () => roving.onFocusLine(index),
          onKeyDown: roving.onKeyDown,
        };
        return (
          <li
            key={key}
            ref={roving.lines.measureElement}
            data-index={index}
            className={styles.line}
            style={{ transform: `translateY(${start}px)` }}
            aria-posinset={index + 1}
            aria-setsize={lines.length}
          >
            {'item' in drawn ? (
              line(drawn.item, drawn.group, buttons)
            ) : (
              <GroupHead
                isOpen={drawn.isOpen}
                count={drawn.group.items.length}
                keys={buttons}
                onToggle={() => toggle(drawn.group)}
                below={below?.(drawn.group, buttons)}
              >
                {head(drawn.group)}
              </GroupHead>
            )}
          </li>
        );
      })}
    </ul>
  );
}
