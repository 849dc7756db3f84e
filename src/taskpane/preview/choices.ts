import type { ChangeAt, ChangeKind, PreviewColumn } from '../../domain/changes/preview';

/** The changes of one kind in one column. */
type Group = Pick<ChangeAt, 'set' | 'field'> & { readonly kind: ChangeKind };

/**
 * Which changes are to be written. All are, but for the groups that are off; rows that are an exception are the other
 * way round. So a choice among 100,000 changes is as small as what was clicked.
 */
export interface Choices {
  readonly off: ReadonlySet<string>;
  readonly except: ReadonlyMap<string, ReadonlySet<number>>;
}

export const ALL_CHOSEN: Choices = { off: new Set(), except: new Map() };

export const KINDS: readonly ChangeKind[] = ['fill', 'replace'];

const nameOf = ({ set, field, kind }: Group): string => `${set}:${field}:${kind}`;

const groupsOf = (columns: readonly PreviewColumn[], kinds: readonly ChangeKind[]): readonly Group[] =>
  columns.flatMap(({ set, field }) => kinds.map((kind) => ({ set, field, kind })));

/** Whether a change is to be written. */
export function isChosen({ off, except }: Choices, at: ChangeAt): boolean {
  const group = nameOf(at);
  return off.has(group) === (except.get(group)?.has(at.row) ?? false);
}

/** The choices with one change the other way round. */
export function toggled({ off, except }: Choices, at: ChangeAt): Choices {
  const group = nameOf(at);
  const rows = new Set(except.get(group));
  if (!rows.delete(at.row)) rows.add(at.row);
  return { off, except: new Map(except).set(group, rows) };
}

/**
 * The choices with all changes of some columns and kinds chosen, or none of them.
 *
 * @example chosenOrNot(choices, columns, ['replace'], false) // what stands in the sheet already stays
 */
export function chosenOrNot(
  choices: Choices,
  columns: readonly PreviewColumn[],
  kinds: readonly ChangeKind[],
  chosen: boolean,
): Choices {
  const off = new Set(choices.off);
  const except = new Map(choices.except);
  for (const group of groupsOf(columns, kinds).map(nameOf)) {
    if (chosen) off.delete(group);
    else off.add(group);
    except.delete(group);
  }
  return { off, except };
}

/** How many changes of some columns are chosen. */
export function chosenCount({ off, except }: Choices, columns: readonly PreviewColumn[]): number {
  return columns.reduce((sum, column) => {
    for (const kind of KINDS) {
      const group = nameOf({ ...column, kind });
      const exceptions = except.get(group)?.size ?? 0;
      sum += off.has(group) ? exceptions : column.counts[kind] - exceptions;
    }
    return sum;
  }, 0);
}
