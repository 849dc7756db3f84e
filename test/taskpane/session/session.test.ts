import type { RunSummary } from '../../../src/actions/types';
import { ActionFailure } from '../../../src/actions/failure';
import { JOBS } from '../../../src/taskpane/session/jobs';
import { createSession } from '../../../src/taskpane/session/session';
import { givenForms, refused, written } from '../forms';
import {
  activate,
  givenGraded,
  givenJournal,
  givenWorkbook,
  GRADED,
  gradingAtWork,
  LEADS,
  mocked,
  NOW,
  RUN,
  VISITS,
} from '../workbook';

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => givenWorkbook([VISITS, LEADS]));

test('only the answer to the last question counts', async () => {
  const answers: ((rows: number) => void)[] = [];
  mocked.recogniseForPane.mockImplementation(
    () =>
      new Promise((resolve) => {
        answers.push((rows) => resolve({ sheets: [{ ...LEADS, rows }], active: '意向客户' }));
      }),
  );
  const session = createSession();
  const first = session.recognise();
  const second = session.recognise();
  await settled();
  answers[1]?.(2);
  answers[0]?.(1);
  await Promise.all([first, second]);
  expect(session.state().sheets?.map(({ rows }) => rows)).toEqual([2]);
  expect(session.state().reading).toBe(false);
});

test('going to another worksheet does not cut short the reading of all of them', async () => {
  const session = createSession();
  session.open();
  await settled();
  mocked.recogniseForPane.mockClear();
  const all = session.recognise();
  activate('来店登记表');
  await all;
  expect(mocked.recogniseForPane.mock.calls.map(([{ sheet }]) => sheet)).toEqual([undefined, undefined]);
});

test('a reading that nobody asked for fails quietly', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const session = createSession();
  session.open();
  await settled();
  mocked.recogniseForPane.mockRejectedValueOnce(new Error('gone'));
  activate('来店登记表');
  await settled();
  expect(session.state()).toMatchObject({ reading: false, active: '来店登记表' });
  expect(session.state().failure).toBeUndefined();
  jest.restoreAllMocks();
});

test('a workbook whose worksheets cannot be followed is still read', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  mocked.watchActiveSheet.mockRejectedValue(new Error('no events'));
  const session = createSession();
  const close = session.open();
  await settled();
  expect(session.state().sheets).toHaveLength(2);
  close();
  logged.mockRestore();
});

test('closing stops following the active worksheet', async () => {
  const stop = jest.fn(() => Promise.resolve());
  mocked.watchActiveSheet.mockResolvedValue(stop);
  createSession().open()();
  await settled();
  expect(stop).toHaveBeenCalledTimes(1);
});

test.each([
  ['done', GRADED],
  ['conflicts', { ...GRADED, conflicts: [{ sheet: '意向客户', row: 7 }] }],
] as const)('a run that succeeds tells it: %s', async (end, outcome) => {
  givenGraded(outcome);
  expect(await createSession().run(JOBS.planGrade())).toBe(end);
});

test.each([
  ['failed', new ActionFailure('protected')],
  ['cancelled', new ActionFailure('cancelled')],
  ['cancelled', new DOMException('aborted', 'AbortError')],
])('a run that does not succeed tells it: %s', async (end, error) => {
  mocked.planGrade.mockRejectedValue(error);
  expect(await createSession().run(JOBS.planGrade())).toBe(end);
});

test('actions that cannot be fetched are a lost connection', async () => {
  mocked.planGrade.mockRejectedValue(Object.assign(new Error('no script'), { name: 'ChunkLoadError' }));
  const session = createSession();
  await session.run(JOBS.planGrade());
  expect(session.state().failure?.code).toBe('connection');
});

test('a question may be asked while a run is at work, and its answer is kept', async () => {
  const work = gradingAtWork();
  const session = createSession();
  const grading = session.run(JOBS.planGrade());
  await settled();
  expect(await session.run(JOBS.readMapping('意向客户'))).toBe('done');
  expect(session.state()).toMatchObject({ answers: { mapping: { name: '意向客户' } }, running: { action: 'grade' } });
  expect(await session.run(JOBS.saveMapping({ sheet: '意向客户' }))).toBe('refused');
  work.end(GRADED);
  await grading;
});

test('what failed is done again as it was asked for', async () => {
  mocked.readMapping.mockRejectedValueOnce(new ActionFailure('busy'));
  const session = createSession();
  expect(await session.run(JOBS.readMapping('意向客户'))).toBe('failed');
  expect(session.state().failure?.code).toBe('busy');
  expect(session.state().lastRun).toBeUndefined();
  await session.retry();
  expect(mocked.readMapping).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '意向客户' }));
  expect(session.state().answers.mapping?.name).toBe('意向客户');
});

describe('the journal', () => {
  test('is read after the worksheets, and again after every run', async () => {
    givenJournal(RUN);
    const session = createSession();
    session.open();
    await settled();
    expect(session.state().journal).toEqual([RUN]);
    givenJournal({ ...RUN, id: 'r2' }, RUN);
    await session.run(JOBS.planGrade());
    await settled();
    expect(session.state().journal?.map(({ id }) => id)).toEqual(['r2', 'r1']);
  });

  test('that is read while a run begins tells nothing of it: its own entry would look broken off', async () => {
    let answer: (runs: readonly RunSummary[]) => void = () => undefined;
    mocked.journalRuns.mockImplementation(() => new Promise((resolve) => (answer = (runs) => resolve({ runs }))));
    const session = createSession();
    session.open();
    await settled();
    const work = gradingAtWork();
    const grading = session.run(JOBS.planGrade());
    answer([{ ...RUN, status: 'open' }]);
    await settled();
    expect(session.state().journal).toBeUndefined();
    work.end(GRADED);
    await grading;
  });

  test('with a broken-off run lets nothing be written but what settles it', async () => {
    givenJournal({ ...RUN, status: 'open' });
    const session = createSession();
    session.open();
    await settled();
    expect(await session.run(JOBS.createSettings())).toBe('failed');
    expect(session.state().failure?.code).toBe('openRun');
    expect(mocked.createSettings).not.toHaveBeenCalled();
    expect(await session.run(JOBS.finishRun('r1'))).toBe('done');
  });
});

test('an action is told who works with the pane, for the journal', async () => {
  const session = createSession({}, () => NOW);
  session.prefer({ owner: '赵敏' });
  await session.run(JOBS.planGrade());
  expect(mocked.planGrade.mock.lastCall?.[0].who).toBe('赵敏');
});

test('an entry with errors in it ends as a question: nothing was written, no run is told of', async () => {
  givenForms();
  mocked.registerVisit.mockResolvedValue(refused('name', '请填写“顾客姓名”。'));
  const session = createSession({}, () => NOW);
  expect(await session.run(JOBS.registerVisit({}))).toBe('asks');
  expect(session.state().lastRun).toBeUndefined();
  mocked.registerVisit.mockResolvedValue(written('来店登记表', 602));
  expect(await session.run(JOBS.registerVisit({}))).toBe('done');
  expect(session.state().lastRun?.action).toBe('registerVisit');
});

test('an action is told the moment it is', async () => {
  await createSession({}, () => new Date(2026, 10, 21, 18, 0)).run(JOBS.planGrade());
  expect(mocked.planGrade).toHaveBeenCalledWith(expect.objectContaining({ today: 46347, now: 46347.75 }));
});
