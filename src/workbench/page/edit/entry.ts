import { brokenRule } from '../../host/model/validity';
import { HostError } from '../../host/protocol/hostError';
import type { Bench } from '../bench/bench';
import { cellEntry } from '../formula/cellEntry';
import { selectedRect, type CellPlace } from '../grid/selection';
import { actedOn } from './actedOn';
import { editStore, type Draft } from './editStore';
import { attempt, forgetRefusal, refuse } from './refusal';
import { isWellFormed, typedText } from './typedText';

/** What became of an entry; `asked` where it waits for the user's answer. */
export type EntryOutcome = 'done' | 'refused' | 'asked';

/** More cells than this are not filled at once. */
const MOST_FILLED = 200_000;

/** Begins to type into the active cell, where that may be changed; whether it does. */
export function begin(bench: Bench, mode: Draft['mode'], text?: string): boolean {
  const { workbook } = bench.host;
  const sheet = workbook.$active;
  const cell = selectedRect(workbook).active;
  if (!attempt(bench, () => sheet.$assertWritable({ ...cell, rows: 1, columns: 1 }))) return false;
  const before = cellEntry(sheet, cell.row, cell.column);
  editStore(bench).update({ draft: { sheet, cell, text: text ?? before, before, mode }, list: null, copied: null });
  return true;
}

/** Goes on with what is being typed, or begins with it. */
export function type(bench: Bench, text: string, mode: Draft['mode']): void {
  const { state, update } = editStore(bench);
  if (state.draft?.sheet === bench.host.workbook.$active) update({ draft: { ...state.draft, text } });
  else begin(bench, mode, text);
}

/** Gives up what is being typed. */
export function giveUp(bench: Bench): void {
  editStore(bench).update({ draft: null, question: null });
  forgetRefusal(bench);
}

/**
 * Puts what is being typed into its cell, or into all selected ones.
 *
 * @param then what comes after it, once it is in: later, where the user is asked first
 * @param onBack what is to be done where the user is asked and goes back to typing
 */
export function commit(
  bench: Bench,
  then: () => void = () => undefined,
  { fill = false, onBack = () => undefined }: { readonly fill?: boolean; readonly onBack?: () => void } = {},
): EntryOutcome {
  const store = editStore(bench);
  const { draft } = store.state;
  const finish = (): EntryOutcome => {
    if (draft) giveUp(bench);
    then();
    return 'done';
  };
  if (!draft || (!fill && draft.mode === 'within' && draft.text === draft.before)) return finish();
  const { sheet, cell } = draft;
  const text = typedText(draft.text, formatAt(draft));
  if (!isWellFormed(text)) {
    refuse(bench, { key: 'entry.formula' });
    return 'refused';
  }
  const write = (): EntryOutcome => (attempt(bench, () => enter(bench, draft, text, fill)) ? finish() : 'refused');
  const rule = brokenRule(sheet, cell, text);
  if (!rule) return write();
  const { errorStyle, errorTitle = '', error = '' } = rule.attributes;
  if (errorStyle !== 'warning' && errorStyle !== 'information') {
    refuse(bench, error ? { key: 'entry.rule', params: { title: errorTitle, error } } : { key: 'entry.invalid' });
    return 'refused';
  }
  const answered = (work: () => void) => () => {
    store.update({ question: null });
    work();
  };
  store.update({
    question: {
      style: errorStyle,
      title: errorTitle,
      message: error,
      onYes: answered(write),
      onNo: answered(onBack),
      onCancel: answered(() => giveUp(bench)),
    },
  });
  return 'asked';
}

/** Empties the selected cells. */
export function clearSelected(bench: Bench): void {
  const { host } = bench;
  const sheet = host.workbook.$active;
  const parts = actedOn(sheet, selectedRect(host.workbook));
  attempt(bench, () => host.edit(() => parts.forEach((rect) => sheet.$range(rect).clear('Contents'))));
}

/** Puts one text into cells, as if it were typed. */
function enter({ host }: Bench, { sheet, cell }: Draft, text: string, fill: boolean): void {
  const targets = fill ? actedOn(sheet, selectedRect(host.workbook)) : [{ ...cell, rows: 1, columns: 1 }];
  if (targets.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_FILLED)
    throw new HostError('InvalidArgument');
  host.edit(() => {
    for (const rect of targets) {
      const range = sheet.$range(rect);
      range.formulas = text;
      if (text.includes('\n') && !sheet.$protection) range.format.wrapText = true;
    }
  });
}

function formatAt({
  sheet,
  cell: { row, column },
}: {
  readonly sheet: Draft['sheet'];
  readonly cell: CellPlace;
}): string {
  return sheet.$workbook.$styles.numberFormat(sheet.$grid.style(row, column));
}
