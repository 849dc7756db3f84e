import { ActionFailure } from '../../src/actions/failure';
import { associateRibbon } from '../../src/taskpane/ribbon';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { choiceOf } from '../../src/taskpane/session/structureChoice';
import { credit, givenCredit } from './analysis/creditWorkbook';
import { FORM, givenStructure, structure, TODAY } from './analysis/structureWorkbook';
import { givenJournal, givenWorkbook, GRADED, gradingAtWork, mocked, PLAN, planOf, RUN } from './workbook';

const showAsTaskpane = jest.fn(() => Promise.resolve());
const completed = jest.fn();
let session: Session;
let press: (
  name?:
    'showToday' | 'registerVisit' | 'check' | 'analyseStructure' | 'analyseCredit' | 'gradeAndSchedule' | 'undoLastRun',
) => Promise<void>;

beforeEach(() => {
  givenWorkbook();
  givenJournal(RUN);
  mocked.planGrade.mockResolvedValue(PLAN);
  showAsTaskpane.mockClear();
  completed.mockClear();
  const functions = new Map<string, (event: object) => Promise<void>>();
  const associate = (name: string, run: (event: object) => Promise<void>) => functions.set(name, run);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  session = createSession();
  associateRibbon(session);
  press = (name = 'gradeAndSchedule') => functions.get(name)?.({ completed }) ?? Promise.reject(new Error(name));
});

describe('今日', () => {
  test('brings up the pane at the list of the day, whatever page was open, also while a run is at work', async () => {
    session.openPage({ kind: 'visit' });
    const work = gradingAtWork();
    const running = press();
    await press('showToday');
    expect(session.state()).toMatchObject({ tabAsked: { tab: 'today' }, page: undefined });
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
    work.end(GRADED);
    await running;
  });
});

describe('登记来店(电)', () => {
  test('brings up the pane at the form', async () => {
    await press('registerVisit');
    expect(session.state().page).toEqual({ kind: 'visit' });
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });
});

describe('定级并排回访', () => {
  test('applies at once where the worksheets were graded before, and tells Excel when it has ended', async () => {
    await press();
    expect(mocked.applyGrade).toHaveBeenCalledWith(expect.anything(), PLAN, PLAN.changes);
    expect(session.state().answers.graded).toBe(GRADED);
    expect(completed).toHaveBeenCalledTimes(1);
    expect(showAsTaskpane).not.toHaveBeenCalled();
  });

  test.each([
    ['nothing was ever written', []],
    ['only another worksheet was graded', [{ ...RUN, sheets: ['二店'] }]],
    ['the grading was taken back', [{ ...RUN, status: 'reverted' as const }]],
    ['something else was written there', [{ ...RUN, action: 'saveMapping' as const }]],
  ])('shows first what it would write where %s', async (_, runs) => {
    givenJournal(...runs);
    await press();
    expect(mocked.applyGrade).not.toHaveBeenCalled();
    expect(session.state().preview?.plan).toBe(PLAN);
    expect(session.state().lastRun).toBeUndefined();
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('that finds nothing to write has nothing to show first', async () => {
    givenJournal();
    mocked.planGrade.mockResolvedValue(planOf());
    await press();
    expect(session.state().lastRun?.ended).toBe('done');
    expect(showAsTaskpane).not.toHaveBeenCalled();
  });

  test('brings the pane up for a failure', async () => {
    mocked.planGrade.mockRejectedValue(new ActionFailure('protected'));
    await press();
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('brings the pane up for rows a colleague has changed', async () => {
    mocked.applyGrade.mockResolvedValue({ ...GRADED, conflicts: [{ sheet: '意向客户', row: 7 }] });
    await press();
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });

  test('that is at work already is shown instead of started again', async () => {
    const work = gradingAtWork();
    const first = press();
    await press();
    expect(mocked.planGrade).toHaveBeenCalledTimes(1);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    work.end(GRADED);
    await first;
    expect(completed).toHaveBeenCalledTimes(2);
  });

  test('tells Excel of its end even where the pane cannot be shown', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    mocked.planGrade.mockRejectedValue(new ActionFailure('busy'));
    showAsTaskpane.mockRejectedValueOnce(new Error('no pane'));
    await press();
    expect(completed).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });
});

describe('结构分析', () => {
  test('makes the analysis as it was made last, and brings up the pane at it', async () => {
    givenStructure({ options: { period: 'quarter', owner: '王强' } });
    await press('analyseStructure');
    expect(structure.makeStructure.mock.lastCall?.[0].options).toMatchObject({ period: 'quarter', owner: '王强' });
    expect(session.state()).toMatchObject({ tabAsked: { tab: 'analysis' }, lastRun: { ended: 'done' } });
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('what was chosen in the pane since then goes before', async () => {
    givenStructure({ options: { period: 'quarter' } });
    session.prefer({ structure: { ...choiceOf(FORM, TODAY), period: 'ytd' } });
    await press('analyseStructure');
    expect(structure.makeStructure.mock.lastCall?.[0].options).toMatchObject({ period: 'ytd' });
  });
});

describe('信用分析', () => {
  test('makes the analysis as of today, and brings up the pane at it', async () => {
    givenCredit({ options: { asOf: TODAY - 30, unit: 'tenThousand' } });
    await press('analyseCredit');
    expect(credit.makeCredit.mock.lastCall?.[0]).toMatchObject({ options: { unit: 'tenThousand' } });
    expect(credit.makeCredit.mock.lastCall?.[0].options.asOf).toBeUndefined();
    expect(session.state()).toMatchObject({ tabAsked: { tab: 'analysis' }, lastRun: { ended: 'done' } });
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('what was chosen in the pane since then goes before', async () => {
    givenCredit();
    session.prefer({ credit: { asOf: '2026-10-31', unit: 'yuan', owner: '' } });
    await press('analyseCredit');
    expect(credit.makeCredit.mock.lastCall?.[0].options).toMatchObject({ asOf: TODAY - 21 });
  });
});

describe('还原上次操作', () => {
  test('takes the last run back without the pane', async () => {
    await press('undoLastRun');
    expect(mocked.undo).toHaveBeenCalledWith(expect.objectContaining({ run: undefined }));
    expect(session.state().answers.undone?.reverted).toBe(796);
    expect(showAsTaskpane).not.toHaveBeenCalled();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test.each([
    [
      'something stays',
      () => mocked.undo.mockResolvedValue({ run: RUN, reverted: 795, conflicts: [{ sheet: '意向客户', row: 7 }] }),
    ],
    ['there is nothing to take back', () => mocked.undo.mockRejectedValue(new ActionFailure('nothingToUndo'))],
  ])('brings the pane up where %s', async (_, given) => {
    given();
    await press('undoLastRun');
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });
});
