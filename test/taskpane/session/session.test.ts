import { ActionFailure } from '../../../src/actions/failure';
import { createSession } from '../../../src/taskpane/session/session';
import { activate, givenWorkbook, GRADED, LEADS, mocked, VISITS } from '../workbook';

jest.mock('../../../src/actions/grade', () => ({ grade: jest.fn() }));
jest.mock('../../../src/actions/recognise', () => ({ recogniseForPane: jest.fn() }));
jest.mock('../../../src/actions/activeSheet', () => ({ watchActiveSheet: jest.fn() }));

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => givenWorkbook([VISITS, LEADS]));

test('only the answer to the last question counts', async () => {
  const answers: ((rows: number) => void)[] = [];
  mocked.recognise.mockImplementation(
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
  mocked.recognise.mockClear();
  const all = session.recognise();
  activate('来店登记表');
  await all;
  expect(mocked.recognise.mock.calls.map(([{ sheet }]) => sheet)).toEqual([undefined, undefined]);
});

test('a reading that nobody asked for fails quietly', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const session = createSession();
  session.open();
  await settled();
  mocked.recognise.mockRejectedValueOnce(new Error('gone'));
  activate('来店登记表');
  await settled();
  expect(session.state()).toMatchObject({ reading: false, active: '来店登记表' });
  expect(session.state().failure).toBeUndefined();
  jest.restoreAllMocks();
});

test('a workbook whose worksheets cannot be followed is still read', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  mocked.watch.mockRejectedValue(new Error('no events'));
  const session = createSession();
  const close = session.open();
  await settled();
  expect(session.state().sheets).toHaveLength(2);
  close();
  logged.mockRestore();
});

test('closing stops following the active worksheet', async () => {
  const stop = jest.fn(() => Promise.resolve());
  mocked.watch.mockResolvedValue(stop);
  createSession().open()();
  await settled();
  expect(stop).toHaveBeenCalledTimes(1);
});

test.each([
  ['done', GRADED],
  ['conflicts', { ...GRADED, conflicts: [{ sheet: '意向客户', row: 7 }] }],
] as const)('a run that succeeds tells it: %s', async (end, outcome) => {
  mocked.grade.mockResolvedValue(outcome);
  expect(await createSession().grade()).toBe(end);
});

test.each([
  ['failed', new ActionFailure('protected')],
  ['cancelled', new ActionFailure('cancelled')],
  ['cancelled', new DOMException('aborted', 'AbortError')],
])('a run that does not succeed tells it: %s', async (end, error) => {
  mocked.grade.mockRejectedValue(error);
  expect(await createSession().grade()).toBe(end);
});

test('actions that cannot be fetched are a lost connection', async () => {
  mocked.grade.mockRejectedValue(Object.assign(new Error('no script'), { name: 'ChunkLoadError' }));
  const session = createSession();
  await session.grade();
  expect(session.state().failure?.code).toBe('connection');
});
