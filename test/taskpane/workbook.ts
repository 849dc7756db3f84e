import type {
  ActionContext,
  ChangeSet,
  DueCustomer,
  GradeOutcome,
  GradePlan,
  MappedColumn,
  MappedSheet,
  RecognisedSheet,
  RunSummary,
  SettingsOutcome,
  WorklistOutcome,
} from '../../src/actions/types';
import * as actions from '../../src/taskpane/session/actions';

export const LEADS: RecognisedSheet = {
  name: '意向客户',
  kind: 'leads',
  layout: 'register',
  rows: 400,
  mapped: 15,
  headers: 18,
  questions: 2,
};
export const VISITS: RecognisedSheet = {
  name: '来店登记表',
  kind: 'visits',
  layout: 'register',
  rows: 600,
  mapped: 13,
  headers: 14,
  questions: 0,
};
export const NOTES: RecognisedSheet = {
  name: '说明',
  kind: 'other',
  layout: 'other',
  rows: 0,
  mapped: 0,
  headers: 0,
  questions: 0,
};
export const CARD: RecognisedSheet = {
  name: '袁美美',
  kind: 'leads',
  layout: 'card',
  customer: '袁美美',
  rows: 1,
  mapped: 12,
  headers: 14,
  questions: 0,
};

export const GRADED: GradeOutcome = {
  sheets: [
    {
      name: '意向客户',
      rows: 400,
      columns: { grade: 'S', next: 'T' },
      counts: { H: 12, A: 88, B: 150, C: 150 },
      closed: 60,
      review: 4,
      moves: [],
    },
  ],
  review: [],
  conflicts: [],
  changed: 796,
  unknownYears: [],
};

/** Grading that fills a new column of grades, the first `replaced` of them over an old one. */
export function changeSet(sheet: string, rowCount: number, replaced = 0): ChangeSet {
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return {
    sheet,
    block: { headerRow: 0, firstRow: 1, rowCount, left: 0, columnCount: 18 },
    keys: {
      columns: [],
      keys: new Float64Array(rowCount),
      printColumns: [],
      prints: new Float64Array(rowCount),
      names: rows.map((row) => `客户${row + 1}`),
    },
    columns: [
      {
        field: 'gradeAuto',
        header: '系统级别',
        as: 'text',
        target: replaced > 0 ? { at: 'existing', column: 18 } : { at: 'new', prompt: '' },
        rows,
        before: rows.map((row) => (row < replaced ? 'B' : '')),
        after: rows.map(() => 'H'),
      },
      {
        field: 'suggestedContact',
        header: '建议回访日期',
        as: 'day',
        target: { at: 'new', prompt: '' },
        rows: rows.slice(0, 1),
        before: [''],
        // 2026-11-23
        after: [46349],
      },
    ],
  };
}

export const planOf = (...changes: readonly ChangeSet[]): GradePlan => ({
  of: 'grade',
  outcome: GRADED,
  changes,
  date1904: false,
  noteOf: () => null,
});

/** Three grades, one of them over an old one, and one day. */
export const PLAN = planOf(changeSet('意向客户', 3, 1));

/** A run of the journal that stands. */
export const RUN: RunSummary = {
  id: 'r1',
  action: 'grade',
  at: '2026-11-20 18:32',
  who: '王经理',
  status: 'done',
  sheets: ['意向客户'],
  cells: 796,
};

/** A column of the leads, as it is read. */
export const column = (of: Partial<MappedColumn> & Pick<MappedColumn, 'column' | 'header'>): MappedColumn => ({
  cell: `${of.column}1`,
  occurrence: 1,
  field: null,
  status: of.field ? 'certain' : 'unmapped',
  candidates: [],
  samples: [],
  ...of,
});

export const LEADS_MAPPING: MappedSheet = {
  name: '意向客户',
  kind: 'leads',
  layout: 'register',
  headerRow: 1,
  saved: false,
  columns: [
    column({ column: 'A', header: '姓名', field: 'name' }),
    column({ column: 'B', header: '手机', field: 'phone', samples: ['13500009730', '13700004487'] }),
    column({ column: 'C', header: '客户手机' }),
    column({ column: 'D', header: '回访日期', status: 'ask', candidates: ['nextContact', 'lastContact'] }),
    column({
      column: 'E',
      header: '建档',
      field: 'createdOn',
      status: 'guess',
      unreadable: { count: 3, cell: 'E5', code: 'notADay' },
    }),
  ],
  stale: [],
  others: [],
};

export const NO_SETTINGS: SettingsOutcome = { exists: false, problems: [], unknownYears: [] };

export const SETTINGS: SettingsOutcome = {
  exists: true,
  problems: [{ cell: 'D12', item: '级别 · H', code: 'notANumber', message: '要写天数，暂按 7 天' }],
  unknownYears: [2027],
};

/** Nobody is due. */
export const NOBODY_DUE: WorklistOutcome = {
  overdue: [],
  today: [],
  upcoming: [],
  unplanned: [],
  ahead: 7,
  withdrawn: 0,
  owners: [],
  sheets: ['意向客户'],
};

/** A lead of 赵敏 who is due today. */
export const due = (of: Partial<DueCustomer> & Pick<DueCustomer, 'name'>): DueCustomer => ({
  sheet: '意向客户',
  row: 2,
  kind: 'contact',
  phone: '',
  owner: '赵敏',
  grade: 'A',
  next: '2026-11-21',
  days: 0,
  about: '',
  last: '',
  ...of,
});

/** The actions of the pane as mocks. */
export const mocked = jest.mocked(actions);

/** Tells the pane that the user went to another worksheet. */
export let activate: (name: string) => void = () => undefined;

/** Tells the pane that the user changed cells. */
export let change: (cells: { readonly sheet: string; readonly address: string }) => void = () => undefined;

/** A grading that comes to this and finds nothing to write. */
export function givenGraded(outcome: GradeOutcome): void {
  mocked.planGrade.mockReset().mockResolvedValue({ ...planOf(), outcome });
}

/** A workbook with these worksheets, where grading finds nothing to write. */
export function givenWorkbook(sheets: readonly RecognisedSheet[] = [VISITS, LEADS, NOTES], active = '意向客户'): void {
  mocked.recogniseForPane
    .mockReset()
    .mockImplementation(({ sheet }) =>
      Promise.resolve({ sheets: sheets.filter(({ name }) => sheet === undefined || name === sheet), active }),
    );
  givenGraded(GRADED);
  mocked.applyGrade.mockReset().mockResolvedValue(GRADED);
  mocked.undo.mockReset().mockResolvedValue({ run: { ...RUN, status: 'reverted' }, reverted: 796, conflicts: [] });
  mocked.finishRun.mockReset().mockResolvedValue();
  mocked.showJournal.mockReset().mockResolvedValue();
  givenJournal();
  mocked.worklist.mockReset().mockResolvedValue(NOBODY_DUE);
  mocked.readMapping.mockReset().mockResolvedValue(LEADS_MAPPING);
  mocked.saveMapping.mockReset().mockResolvedValue(LEADS_MAPPING);
  mocked.showCell.mockReset().mockResolvedValue();
  mocked.settingsStatus.mockReset().mockResolvedValue(NO_SETTINGS);
  mocked.watchActiveSheet.mockReset().mockImplementation((onChange) => {
    activate = onChange;
    return Promise.resolve(() => Promise.resolve());
  });
  mocked.watchCells.mockReset().mockImplementation((onChange) => {
    change = onChange;
    return Promise.resolve(() => Promise.resolve());
  });
}

/** A workbook these runs have written to, the newest first. */
export function givenJournal(...runs: readonly RunSummary[]): void {
  mocked.journalRuns.mockReset().mockResolvedValue({ runs });
}

/** A grading that is at work until the test ends it; it finds nothing to write. */
export function gradingAtWork(): {
  readonly context: () => ActionContext;
  readonly end: (outcome: GradeOutcome) => void;
  readonly fail: (error: unknown) => void;
} {
  let context: ActionContext | undefined;
  let end: (plan: GradePlan) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  mocked.planGrade.mockImplementation((given) => {
    context = given;
    return new Promise((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  });
  return {
    context: () => {
      if (!context) throw new Error('No grading has been started');
      return context;
    },
    end: (outcome) => end({ ...planOf(), outcome }),
    fail: (error) => fail(error),
  };
}

/** 2026-11-21 14:05 on the user's wall. */
export const NOW = new Date(2026, 10, 21, 14, 5);
