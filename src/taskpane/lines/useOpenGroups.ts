import { useMemo, useState } from 'react';

/** Things that belong together under a heading that opens and closes. */
export interface LineGroup<Item> {
  readonly key: string;
  readonly items: readonly Item[];
}

/** One line of the list: a heading, or a thing below it. */
export type Line<Group, Item> = { readonly key: string; readonly group: Group } & (
  { readonly isOpen: boolean } | { readonly item: Item }
);

interface OpenGroups<Group, Item> {
  readonly lines: readonly Line<Group, Item>[];
  readonly toggle: (group: Group) => void;
}

/**
 * The lines of groups of which some are open.
 *
 * @param startOpen whether a group is open until somebody closes it
 * @param keyOf what tells a thing from all others of its group
 */
export function useOpenGroups<Item, Group extends LineGroup<Item>>(
  groups: readonly Group[],
  startOpen: boolean,
  keyOf: (item: Item) => string,
): OpenGroups<Group, Item> {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(
    () =>
      groups.flatMap((group): Line<Group, Item>[] => {
        const isOpen = turned.has(group.key) !== startOpen;
        const head = { key: group.key, group, isOpen };
        if (!isOpen) return [head];
        return [head, ...group.items.map((item) => ({ key: `${group.key}\n${keyOf(item)}`, group, item }))];
      }),
    [groups, turned, startOpen, keyOf],
  );
  const toggle = ({ key }: Group) => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  };
  return { lines, toggle };
}
