import type { Colleague } from './colleague';
import type { Block } from './stormBlock';
import { ADDED, GRADE, INSERTED, NEXT, type StormRegister } from './stormRegisters';

/** What the action may not do to a register on which somebody else works. */
export type Violation =
  | 'row lost'
  | 'column lost'
  | 'foreign edit lost'
  | 'cell changed'
  | 'value in a wrong row'
  | 'value outside of the rows'
  | 'filter lost'
  | 'row left out in silence'
  | 'value left behind in silence';

export interface Verdict {
  readonly violations: readonly { readonly kind: Violation; readonly where: string }[];
  /** Cells that hold what the action computed for their customer. */
  readonly written: number;
  /** Of their rows those that stand elsewhere than when the action began. */
  readonly followed: number;
  /** Rows that were there from the beginning, are still there and did not get their grade. */
  readonly leftAlone: number;
}

/** What is judged: the register as the action left it, and the colleague's copy that the action never saw. */
export interface Scene {
  readonly register: StormRegister;
  readonly before: Block;
  readonly live: Block;
  readonly copy: Block;
  readonly colleague: Colleague;
  /** Rows that the action listed as left alone; null where it failed. */
  readonly listed: number | null;
  /** It was taken back. */
  readonly undone: boolean;
}

/** What the judge writes down while he goes through the cells. */
class Notes {
  readonly violations: { kind: Violation; where: string }[] = [];
  /** Cells by the customer in whose row they stand. */
  readonly written = new Map<string, number>();

  constructor(private readonly register: StormRegister) {}

  blame(kind: Violation, where: string): void {
    this.violations.push({ kind, where });
  }
  /** A value that is neither the user's nor the colleague's must be the one that was computed for this row. */
  judgeWritten(id: string, header: string, value: unknown): void {
    if (this.expected(id, header)?.has(value)) this.written.set(id, (this.written.get(id) ?? 0) + 1);
    else this.blame('value in a wrong row', `${id}/${header}: ${String(value)}`);
  }
  expected(id: string, header: string): ReadonlySet<unknown> | undefined {
    return this.register.expected.get(header)?.get(isForeign(id) ? INSERTED : id);
  }
}

/** Compares a register with the colleague's copy, customer by customer. */
export function judgeScene(scene: Scene): Verdict {
  const { register, before, live } = scene;
  const notes = new Notes(register);
  judgeFrame(scene, notes);
  judgeCommonCells(scene, notes);
  judgeAddedCells(scene, notes);
  const left = judgeSilence(scene, notes);
  const { violations, written } = notes;
  return {
    violations,
    written: [...written.values()].reduce((sum, cells) => sum + cells, 0),
    followed: [...written.keys()].filter((id) => before.rowOf(id) >= 0 && before.rowOf(id) !== live.rowOf(id)).length,
    leftAlone: left,
  };
}

/** Rows, columns and filters are those of the copy; nothing stands beside them. */
function judgeFrame({ live, copy }: Scene, notes: Notes): void {
  for (const id of copy.ids) if (!live.ids.includes(id)) notes.blame('row lost', id);
  for (const id of live.ids) if (!copy.ids.includes(id)) notes.blame('row lost', `${id} is back`);
  for (const header of copy.headers) if (!live.headers.includes(header)) notes.blame('column lost', header);
  for (const header of live.headers)
    if (header && !copy.headers.includes(header) && !ADDED.includes(header))
      notes.blame('cell changed', `header ${header}`);
  if (live.strays.length > copy.strays.length) notes.blame('value outside of the rows', live.strays.join(', '));
  const [found, wanted] = [filtersOf(live), filtersOf(copy)];
  if (found !== wanted) notes.blame('filter lost', `${found} instead of ${wanted}`);
}

/** Cells that both have are alike, but for blanks of the next contact that the action has filled. */
function judgeCommonCells({ live, copy }: Scene, notes: Notes): void {
  for (const id of copy.ids)
    for (const header of copy.headers) {
      const [value, own] = [live.value(id, header), copy.value(id, header)];
      if (value === undefined || value === own) continue;
      const where = `${id}/${header}: ${String(value)} instead of ${String(own)}`;
      if (isForeign(own)) notes.blame('foreign edit lost', where);
      else if (header !== NEXT || own !== '') notes.blame('cell changed', where);
      else notes.judgeWritten(id, header, value);
    }
}

/** The action's own columns hold its values, or what the colleague has written there. */
function judgeAddedCells({ live, colleague }: Scene, notes: Notes): void {
  for (const header of ADDED)
    for (const id of live.ids) {
      const value = live.value(id, header) ?? '';
      const foreign = colleague.inAdded.get(id)?.get(header);
      if (foreign !== undefined && value !== foreign)
        notes.blame('foreign edit lost', `${id}/${header}: ${String(value)} instead of ${foreign}`);
      else if (foreign === undefined && value !== '') notes.judgeWritten(id, header, value);
    }
}

/** What was not written, or not taken back, is listed. Answers how many rows have no grade though they should. */
function judgeSilence({ before, live, colleague, listed, undone }: Scene, notes: Notes): number {
  const isLeft = (id: string) =>
    live.ids.includes(id) &&
    notes.expected(id, GRADE)?.size !== 0 &&
    !colleague.inAdded.get(id)?.has(GRADE) &&
    (live.value(id, GRADE) ?? '') === '';
  const left = undone || colleague.deleted.has(GRADE) ? [] : before.ids.filter(isLeft);
  if (listed !== null && left.length > listed)
    notes.blame('row left out in silence', `${left.join(', ')}; listed: ${listed}`);
  if (undone && listed !== null && notes.written.size > listed)
    notes.blame('value left behind in silence', `${[...notes.written.keys()].join(', ')}; listed: ${listed}`);
  return left.length;
}

/** Whether the colleague wrote it. */
function isForeign(value: unknown): boolean {
  return String(value).startsWith('同事');
}

/** Filtered columns by their headers. */
function filtersOf({ sheet, table, headers }: Block): string {
  const { autoFilter } = table ?? sheet;
  const left = sheet.getUsedRange(true).$rect.column;
  const columns = autoFilter.criteria.flatMap((criteria, i) => {
    const header = headers[(autoFilter.$rect?.column ?? 0) + i - left];
    return Object.keys(criteria ?? {}).length ? [`${header}: ${JSON.stringify(criteria)}`] : [];
  });
  return columns.sort().join('; ') || 'none';
}
