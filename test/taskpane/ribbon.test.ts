import { ActionFailure } from '../../src/actions/failure';
import { associateRibbon, GRADE_AND_SCHEDULE } from '../../src/taskpane/ribbon';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { givenWorkbook, GRADED, gradingAtWork, mocked } from './workbook';

const showAsTaskpane = jest.fn(() => Promise.resolve());
const completed = jest.fn();
let session: Session;
let press: () => Promise<void>;

beforeEach(() => {
  givenWorkbook();
  showAsTaskpane.mockClear();
  completed.mockClear();
  const associate = jest.fn();
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  session = createSession();
  associateRibbon(session);
  expect(associate).toHaveBeenCalledWith(GRADE_AND_SCHEDULE, expect.any(Function));
  press = () => associate.mock.lastCall?.[1]({ completed });
});

test('the ribbon does the run of the pane and tells Excel when it has ended', async () => {
  await press();
  expect(mocked.grade).toHaveBeenCalledTimes(1);
  expect(session.state().answers.graded).toBe(GRADED);
  expect(completed).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test('a failure brings the pane up', async () => {
  mocked.grade.mockRejectedValue(new ActionFailure('protected'));
  await press();
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a conflict brings the pane up', async () => {
  mocked.grade.mockResolvedValue({ ...GRADED, conflicts: [{ sheet: '意向客户', row: 7 }] });
  await press();
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test('a run that is at work already is shown instead of started again', async () => {
  const work = gradingAtWork();
  const first = press();
  await press();
  expect(mocked.grade).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  work.end(GRADED);
  await first;
  expect(completed).toHaveBeenCalledTimes(2);
});

test('Excel is told of the end even where the pane cannot be shown', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  mocked.grade.mockRejectedValue(new ActionFailure('busy'));
  showAsTaskpane.mockRejectedValueOnce(new Error('no pane'));
  await press();
  expect(completed).toHaveBeenCalledTimes(1);
  logged.mockRestore();
});
