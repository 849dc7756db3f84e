import type { KeyboardEvent } from 'react';
import type { Bench } from '../bench/bench';
import { ACTIVE_CELL, focusGrid } from '../grid/activeCell';
import { NAME_BOX, selectDraft } from './draftFocus';
import { openList } from './choiceList';
import { editStore } from './editStore';
import { begin, clearSelected, commit, giveUp, type } from './entry';
import { move, selectAll, selectLines, step } from './motion';

type Keys = Readonly<Record<string, (bench: Bench, text: HTMLTextAreaElement) => void>>;
type KeyPress = KeyboardEvent<HTMLTextAreaElement>;

/** 'Ctrl+Shift+Enter' for that key. */
function nameOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', name].filter(Boolean).join('+');
}

/** What keys do while nothing is being typed, beside those that move. */
const GRID_KEYS: Keys = {
  Enter: (bench) => step(bench, 'down'),
  'Shift+Enter': (bench) => step(bench, 'up'),
  Tab: (bench) => step(bench, 'right'),
  'Shift+Tab': (bench) => step(bench, 'left'),
  F2: (bench) => void begin(bench, 'within'),
  Backspace: (bench) => void begin(bench, 'over', ''),
  Delete: clearSelected,
  Escape: (bench) => editStore(bench).update({ copied: null }),
  'Ctrl+a': selectAll,
  'Ctrl+ ': (bench) => selectLines(bench, 'columns'),
  'Shift+ ': (bench) => selectLines(bench, 'rows'),
  'Alt+ArrowDown': openCell,
  // The way out of the grid, where Tab goes from cell to cell.
  F6: () => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
  'Shift+F6': () => document.getElementById(NAME_BOX)?.focus(),
  // The browser would bring back what was typed into another cell.
  'Ctrl+z': () => undefined,
  'Ctrl+y': () => undefined,
};

/** What keys do while something is being typed, in the cell or in the formula bar. */
const DRAFT_KEYS: Keys = {
  Enter: (bench, text) => finish(bench, text, () => step(bench, 'down')),
  'Shift+Enter': (bench, text) => finish(bench, text, () => step(bench, 'up')),
  Tab: (bench, text) => finish(bench, text, () => step(bench, 'right')),
  'Shift+Tab': (bench, text) => finish(bench, text, () => step(bench, 'left')),
  'Ctrl+Enter': (bench, text) => finish(bench, text, () => undefined, true),
  'Alt+Enter': (bench, text) => {
    text.setRangeText('\n', text.selectionStart, text.selectionEnd, 'end');
    type(bench, text.value, 'within');
  },
  Escape: (bench) => {
    giveUp(bench);
    focusGrid();
  },
  F2: (bench) => {
    const { state, update } = editStore(bench);
    if (state.draft) update({ draft: { ...state.draft, mode: state.draft.mode === 'over' ? 'within' : 'over' } });
  },
};

function finish(bench: Bench, text: HTMLTextAreaElement, then: () => void, fill = false): void {
  const next = () => {
    then();
    focusGrid();
  };
  const outcome = commit(bench, next, { fill, onBack: selectDraft });
  if (outcome === 'refused') text.select();
}

/** The filter of a header cell, or the list of what a cell allows. */
function openCell(bench: Bench): void {
  const filter = document.getElementById(ACTIVE_CELL)?.querySelector('button');
  if (filter) filter.click();
  else openList(bench);
}

/** A key pressed in the grid while nothing is being typed. */
export function onGridKey(bench: Bench, event: KeyPress): void {
  const known = GRID_KEYS[nameOf(event)];
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (known) known(bench, event.currentTarget);
  else if (altKey || !move(bench, { key, ctrl: ctrlKey || metaKey, extend: shiftKey })) return;
  event.preventDefault();
}

/** A key pressed while something is being typed. */
export function onDraftKey(bench: Bench, event: KeyPress, inCell: boolean): void {
  const { draft } = editStore(bench).state;
  const known = DRAFT_KEYS[nameOf(event)];
  const { key, ctrlKey, shiftKey, altKey, currentTarget } = event;
  if (known) known(bench, currentTarget);
  else {
    // In a formula arrow keys stay in its text: half a formula is nothing to be entered.
    const ends = inCell && draft?.mode === 'over' && !draft.text.startsWith('=') && MOVES.test(key);
    if (!ends || shiftKey || altKey) return;
    finish(bench, currentTarget, () => move(bench, { key, ctrl: ctrlKey, extend: false }));
  }
  event.preventDefault();
}

const MOVES = /^(?:Arrow|Page|Home$|End$)/;
