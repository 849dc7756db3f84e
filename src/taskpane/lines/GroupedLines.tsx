import { useMemo, useRef, type ReactNode } from 'react';
import type { LineKeys } from './lineKeys';
import { LineList } from './LineList';
import { useRovingLines } from './useRovingLines';
import { GroupHead } from './GroupHead';
import { useOpenGroups, type LineGroup } from './useOpenGroups';

interface Props<Group, Item> {
  readonly label: string;
  readonly groups: readonly Group[];
  /** What tells a thing from all others of its group; the same function every time. */
  readonly keyOf: (item: Item) => string;
  readonly startOpen?: boolean;
  /** What stands in a heading. */
  readonly head: (group: Group) => ReactNode;
  /** Beside a heading: what explains it. */
  readonly aside?: (group: Group, keys: LineKeys) => ReactNode;
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
  aside,
  below,
  line,
}: Props<Group, Item>) {
  const list = useRef<HTMLUListElement>(null);
  const { lines, toggle } = useOpenGroups(groups, startOpen, keyOf);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const roving = useRovingLines(keys, list);
  return (
    <LineList
      label={label}
      list={list}
      roving={roving}
      count={lines.length}
      toTheFoot
      line={(index, buttons) => {
        const drawn = lines[index];
        if (!drawn) return null;
        if ('item' in drawn) return line(drawn.item, drawn.group, buttons);
        return (
          <GroupHead
            isOpen={drawn.isOpen}
            count={drawn.group.items.length}
            keys={buttons}
            onToggle={() => toggle(drawn.group)}
            aside={aside?.(drawn.group, buttons)}
            below={below?.(drawn.group, buttons)}
          >
            {head(drawn.group)}
          </GroupHead>
        );
      }}
    />
  );
}
