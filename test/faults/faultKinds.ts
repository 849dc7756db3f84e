import type { Fault, FaultPlan } from '../../src/workbench/host/faults';
import { TRANSPORT_CODES } from '../../src/workbench/host/faults';
import type { Workbook } from '../../src/workbench/host/model/workbook';
import type { Worksheet } from '../../src/workbench/host/model/worksheet';
import type { WritingActionCase } from './writingActions';

/** Milliseconds that the action has asked to wait; nobody really waits. */
export interface Clock {
  milliseconds: number;
}

/** What somebody else does to the workbook, and takes back again where nothing could be settled with it. */
export interface ForeignEdit {
  readonly apply: (workbook: Workbook) => void;
  /** What it comes to where the action has made nothing yet that it could hit. */
  readonly alone?: (workbook: Workbook) => void;
  readonly lift?: (workbook: Workbook) => void;
  /** It makes the sheet something else: what columns beside it look like, or anything but its cells, does not matter any more. */
  readonly ruins?: 'look' | 'allButCells';
}

/** Something that goes wrong, from the request with this index on. */
export interface FaultKind {
  readonly name: string;
  /** Null where it cannot hit this action. */
  readonly at: (action: WritingActionCase, index: number, clock: Clock) => FaultPlan | null;
  readonly foreign?: (action: WritingActionCase) => ForeignEdit | null;
  /** Bytes of a request or an answer during the whole run; such a fault has one cell an action. */
  readonly payloadLimit?: number;
}

type When = Extract<Fault, { kind: 'error' }>['when'];

/** Codes that concern the request as a whole, by the transport's own table. */
const OF_REQUESTS = Object.keys(TRANSPORT_CODES);
/** Codes that an action of a request meets: what stands before it in the request is done. */
const OF_ACTIONS = [
  'GeneralException',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'InactiveWorkbook',
  'RangeExceedsLimit',
  'ItemAlreadyExists',
  'ItemNotFound',
  'InvalidReference',
  'UnsupportedSheet',
  'UndoNotSupported',
  'NonBlankCellOffSheet',
  'HostRestartNeeded',
];
/** With these Excel says that it has not taken the request. */
const NOT_TAKEN = new Set(['InvalidOperationInCellEditMode', 'ActivityLimitReached']);
/** That something is done by halves does not depend on the code. */
const MIDWAY = ['GeneralException', 'AccessDenied', 'UndoNotSupported'];
const SECONDS_OF_EDITING = 2;
const SMALL_PAYLOAD = 30 * 1024;

const once = (code: string, when: When, times = 1): FaultKind => ({
  name: `${code} ${when}${times > 1 ? ` ×${times}` : ''}`,
  at: (_action, at) => (({ index }) => (index >= at && index < at + times ? { kind: 'error', code, when } : undefined)), // prettier-ignore
});

/** The connection is gone for good, with the answer to the request or before it was heard. */
const lost = (when: When): FaultKind => ({
  name: `connection lost ${when}`,
  at: (_action, at) => (({ index }) =>
    index < at ? undefined : { kind: 'error', code: 'InvalidOrTimedOutSession', when: index === at ? when : 'before' }), // prettier-ignore
});

const editing = (name: string, milliseconds: number): FaultKind => ({
  name: `a cell is being edited ${name}`,
  at: (_action, at, clock) => {
    let until = Infinity;
    return ({ index }) => {
      if (index === at) until = clock.milliseconds + milliseconds;
      const isEditing = index >= at && clock.milliseconds < until;
      return isEditing ? { kind: 'error', code: 'InvalidOperationInCellEditMode', when: 'before' } : undefined;
    };
  },
});

/** Somebody else edits just before the request. */
const colleague = (name: string, foreign: (action: WritingActionCase) => ForeignEdit | null): FaultKind => ({
  name: `a colleague ${name}`,
  foreign,
  at: (action, at) => {
    const edit = foreign(action);
    return edit && (({ index }) => (index === at ? { kind: 'colleague', edit: edit.apply } : undefined));
  },
});

const onSheet =
  (edit: (sheet: Worksheet, action: WritingActionCase) => void, more: Pick<ForeignEdit, 'ruins'> = {}) =>
  (action: WritingActionCase): ForeignEdit => ({
    ...more,
    ...(action.redraws ? { ruins: 'allButCells' } : {}),
    apply: (workbook) => {
      const sheet = workbook.$sheet(action.sheet);
      if (sheet) edit(sheet, action);
    },
  });

function protection(action: WritingActionCase): ForeignEdit {
  const sheetOf = (workbook: Workbook) => workbook.$sheet(action.sheet)?.protection;
  return { apply: (workbook) => sheetOf(workbook)?.protect(), lift: (workbook) => sheetOf(workbook)?.unprotect() };
}

/** The column that the action adds goes as soon as it is there. */
function deleteAdded({ adds, sheet, headerRow }: WritingActionCase): ForeignEdit | null {
  if (adds === undefined) return null;
  return {
    apply: (workbook) => {
      const headers = workbook.$sheet(sheet)?.getRange(`${headerRow}:${headerRow}`).getUsedRangeOrNullObject(true);
      const at = headers?.values[0]?.indexOf(adds.header) ?? -1;
      if (headers && at >= 0) headers.getCell(0, at).getEntireColumn().delete('Left');
    },
    // With the column go the formats that the user had there.
    alone: (workbook) => workbook.$sheet(sheet)?.getRange(`${adds.column}:${adds.column}`).delete('Left'),
  };
}

function takeName({ makes }: WritingActionCase): ForeignEdit | null {
  if (makes === undefined) return null;
  return {
    apply: (workbook) => {
      if (workbook.$sheet(makes)) return;
      workbook.worksheets.add(makes).getRange('A1').values = [['同事的表']];
    },
  };
}

/** Everything that can go wrong at a request. */
export const FAULT_KINDS: readonly FaultKind[] = [
  ...[...OF_REQUESTS, ...OF_ACTIONS].map((code) => once(code, 'before')),
  ...[...OF_REQUESTS, ...OF_ACTIONS].filter((code) => !NOT_TAKEN.has(code)).map((code) => once(code, 'after')),
  ...MIDWAY.map((code) => once(code, 'midway')),
  once('ActivityLimitReached', 'before', 2),
  lost('before'),
  lost('midway'),
  lost('after'),
  editing('for two seconds', SECONDS_OF_EDITING * 1000),
  editing('for good', Infinity),
  { name: 'payloads of 30 KB', at: () => () => undefined, payloadLimit: SMALL_PAYLOAD },
  colleague(
    'deletes the sheet',
    onSheet((sheet) => sheet.delete()),
  ),
  colleague(
    'deletes a target column',
    onSheet((sheet, { column }) => sheet.getRange(`${column}:${column}`).delete('Left')),
  ),
  colleague('deletes the new column', deleteAdded),
  colleague(
    'deletes the header row',
    onSheet((sheet, { headerRow }) => sheet.getRange(`${headerRow}:${headerRow}`).delete('Up'), { ruins: 'look' }),
  ),
  colleague(
    'renames the sheet',
    onSheet((sheet) => (sheet.name = '改名后的表')),
  ),
  colleague('protects the sheet', protection),
  colleague('takes the name', takeName),
];
