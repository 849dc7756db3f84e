import type {
  ActionContext,
  GradeOutcome,
  MappedColumn,
  MappedSheet,
  RecognisedSheet,
  SettingsOutcome,
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
    },
  ],
  conflicts: [],
  changed: 796,
  unknownYears: [],
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

/** The actions of the pane as mocks. */
export const mocked = jest.mocked(actions);

/** Tells the pane that the user went to another worksheet. */
export let activate: (name: string) => void = () => undefined;

/** A workbook with these worksheets, and a grading that succeeds. */
export function givenWorkbook(sheets: readonly RecognisedSheet[] = [VISITS, LEADS, NOTES], active = '意向客户'): void {
  mocked.recogniseForPane
    .mockReset()
    .mockImplementation(({ sheet }) =>
      Promise.resolve({ sheets: sheets.filter(({ name }) => sheet === undefined || name === sheet), active }),
    );
  mocked.grade.mockReset().mockResolvedValue(GRADED);
  mocked.readMapping.mockReset().mockResolvedValue(LEADS_MAPPING);
  mocked.saveMapping.mockReset().mockResolvedValue(LEADS_MAPPING);
  mocked.showCell.mockReset().mockResolvedValue();
  mocked.settingsStatus.mockReset().mockResolvedValue(NO_SETTINGS);
  mocked.watchActiveSheet.mockReset().mockImplementation((onChange) => {
    activate = onChange;
    return Promise.resolve(() => Promise.resolve());
  });
}

/** A grading that is at work until the test ends it. */
export function gradingAtWork(): {
  readonly context: () => ActionContext;
  readonly end: (outcome: GradeOutcome) => void;
  readonly fail: (error: unknown) => void;
} {
  let context: ActionContext | undefined;
  let end: (outcome: GradeOutcome) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  mocked.grade.mockImplementation((given) => {
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
    end: (outcome) => end(outcome),
    fail: (error) => fail(error),
  };
}

/** 2026-11-21 14:05 on the user's wall. */
export const NOW = new Date(2026, 10, 21, 14, 5);
