import { useSyncExternalStore } from 'react';
import type { Range } from '../../host/model/range';
import type { Worksheet } from '../../host/model/worksheet';
import type { Bench } from '../bench/bench';
import { useBench } from '../bench/BenchContext';
import type { CellPlace, Selection } from '../grid/selection';

/** What is being typed, before it goes into the workbook. */
export interface Draft {
  readonly sheet: Worksheet;
  readonly cell: CellPlace;
  readonly text: string;
  /** What stood in the cell. */
  readonly before: string;
  /** Typed over what stood there, so that arrow keys end it; or a change within it, where they move in the text. */
  readonly mode: 'over' | 'within';
}

/** An entry against a rule that the user may overrule. */
export interface Question {
  readonly style: 'warning' | 'information';
  readonly title: string;
  readonly message: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly onCancel: () => void;
}

/** The list of what a cell allows, while it is open. */
export interface OpenList {
  /** The list goes away with the selection that it was opened for. */
  readonly selection: Selection;
  readonly choices: readonly string[];
  /** The choice that the keyboard is on. */
  readonly at: number;
}

export interface EditState {
  readonly draft: Draft | null;
  readonly question: Question | null;
  readonly list: OpenList | null;
  /** What was copied or cut last, and the text that the clipboard had of it. */
  readonly copied: { readonly range: Range; readonly text: string; readonly cut: boolean } | null;
  /** Where Tab led, and the column in which it was pressed first: Enter goes on below that. */
  readonly tabbed: { readonly selection: Selection; readonly column: number } | null;
}

const NOTHING: EditState = { draft: null, question: null, list: null, copied: null, tabbed: null };

/** What is going on around the cells of a bench, beside what stands in them. */
export interface EditStore {
  readonly state: EditState;
  readonly update: (patch: Partial<EditState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new WeakMap<Bench, EditStore>();

export function editStore(bench: Bench): EditStore {
  let store = stores.get(bench);
  if (!store) stores.set(bench, (store = newStore()));
  return store;
}

function newStore(): EditStore {
  const listeners = new Set<() => void>();
  let state = NOTHING;
  return {
    get state() {
      return state;
    },
    update(patch) {
      state = { ...state, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A part of that; the component is drawn again when it changes. */
export function useEditState<T>(choose: (state: EditState) => T): T {
  const store = editStore(useBench());
  return useSyncExternalStore(store.subscribe, () => choose(store.state));
}

/** What is being typed into a worksheet. */
export function useDraft(sheet: Worksheet): Draft | null {
  return useEditState(({ draft }) => (draft?.sheet === sheet ? draft : null));
}
