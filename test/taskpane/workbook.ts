import { watchActiveSheet } from '../../src/actions/activeSheet';
import { grade } from '../../src/actions/grade';
import { recogniseForPane } from '../../src/actions/recognise';
import type { ActionContext, GradeOutcome, RecognisedSheet } from '../../src/actions/types';

export const LEADS: RecognisedSheet = {
  name: '意向客户',
  kind: 'leads',
  rows: 400,
  mapped: 15,
  headers: 18,
  questions: 2,
};
export const VISITS: RecognisedSheet = {
  name: '来店登记表',
  kind: 'visits',
  rows: 600,
  mapped: 13,
  headers: 14,
  questions: 0,
};
export const NOTES: RecognisedSheet = { name: '说明', kind: 'other', rows: 0, mapped: 0, headers: 0, questions: 0 };

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

/** The actions of the pane as mocks; a test file mocks the modules themselves. */
export const mocked = {
  grade: grade as jest.MockedFunction<typeof grade>,
  recognise: recogniseForPane as jest.MockedFunction<typeof recogniseForPane>,
  watch: watchActiveSheet as jest.MockedFunction<typeof watchActiveSheet>,
};

/** Tells the pane that the user went to another worksheet. */
export let activate: (name: string) => void = () => undefined;

/** A workbook with these worksheets, and a grading that succeeds. */
export function givenWorkbook(sheets: readonly RecognisedSheet[] = [VISITS, LEADS, NOTES], active = '意向客户'): void {
  mocked.recognise
    .mockReset()
    .mockImplementation(({ sheet }) =>
      Promise.resolve({ sheets: sheets.filter(({ name }) => sheet === undefined || name === sheet), active }),
    );
  mocked.grade.mockReset().mockResolvedValue(GRADED);
  mocked.watch.mockReset().mockImplementation((onChange) => {
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
