import type { Bench } from '../bench/bench';
import { selectedRect } from '../grid/selection';
import { choicesAt } from './choices';
import { editStore } from './editStore';
import { commit, type } from './entry';

/** Id of the open list, and of its choices. */
export const LIST = 'cell-choices';
export const choiceId = (index: number) => `${LIST}-${index}`;

/** Opens the list of what the active cell allows, on what stands in the cell. */
export function openList(bench: Bench): void {
  const { workbook } = bench.host;
  const selection = selectedRect(workbook);
  const { row, column } = selection.active;
  const choices = choicesAt(workbook.$active, selection.active);
  if (!choices.length) return;
  const [[text = ''] = []] = workbook.$active.getCell(row, column).text;
  editStore(bench).update({ list: { selection, choices, at: Math.max(choices.indexOf(text), 0) } });
}

export function closeList(bench: Bench): void {
  editStore(bench).update({ list: null });
}

/** Enters one of the choices. */
export function choose(bench: Bench, choice: string): void {
  closeList(bench);
  type(bench, choice, 'over');
  commit(bench);
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 8, last),
  PageUp: (at) => Math.max(at - 8, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** A key pressed while the list is open; whether it was one for the list. */
export function onListKey(bench: Bench, { key, altKey }: { readonly key: string; readonly altKey: boolean }): boolean {
  const { state, update } = editStore(bench);
  const { list } = state;
  if (list?.selection !== selectedRect(bench.host.workbook)) return false;
  const step = altKey ? undefined : STEPS[key];
  if (step) update({ list: { ...list, at: step(list.at, list.choices.length - 1) } });
  else if (key === 'Enter') choose(bench, list.choices[list.at] ?? '');
  else closeList(bench);
  return Boolean(step) || ['Enter', 'Escape'].includes(key) || altKey;
}
