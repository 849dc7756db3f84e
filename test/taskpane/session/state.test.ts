import { JOBS } from '../../../src/taskpane/session/jobs';
import { OPENING, overallShare, reduce, type SessionState } from '../../../src/taskpane/session/state';
import { GRADED, LEADS, VISITS } from '../workbook';

const atWork: SessionState = { ...OPENING, running: { action: 'grade', cancelling: false } };

test.each([
  [{ step: 'reading', done: 0, total: 0 }, 0],
  [{ step: 'reading', done: 1, total: 2 }, 0.2],
  [{ step: 'computing', done: 1, total: 1 }, 0.5],
  [{ step: 'writing', done: 1, total: 2 }, 0.75],
  [{ step: 'writing', done: 9, total: 2 }, 1],
] as const)('%j is %d of the whole run', (progress, share) => {
  expect(overallShare(progress)).toBeCloseTo(share);
});

test('progress never goes back', () => {
  const far = reduce(atWork, { type: 'runProgressed', progress: { step: 'writing', done: 1, total: 2 } });
  const next = reduce(far, { type: 'runProgressed', progress: { step: 'reading', done: 0, total: 2 } });
  expect(next.running).toMatchObject({ share: 0.75, progress: { step: 'reading' } });
});

test('progress that comes after the end is dropped', () => {
  expect(reduce(OPENING, { type: 'runProgressed', progress: { step: 'reading', done: 1, total: 2 } })).toBe(OPENING);
});

test('a second run does not start', () => {
  expect(reduce(atWork, { type: 'runStarted', action: 'grade' })).toBe(atWork);
});

test('a new run clears the last failure; a run that fails keeps the last result', () => {
  const done = reduce(atWork, { type: 'answered', answers: { graded: GRADED } });
  const failed = reduce(done, { type: 'failed', failure: { code: 'busy', retry: JOBS.grade() } });
  expect(failed).toMatchObject({ answers: { graded: GRADED }, failure: { code: 'busy' } });
  const ended = reduce(failed, { type: 'runEnded', lastRun: { action: 'grade', time: '14:06', ended: 'failed' } });
  expect(ended.lastRun?.ended).toBe('failed');
  expect(reduce(ended, { type: 'runStarted', action: 'grade' }).failure).toBeUndefined();
});

test('one worksheet read again replaces its own entry only', () => {
  const all = reduce(OPENING, { type: 'allRead', outcome: { sheets: [VISITS, LEADS], active: '意向客户' } });
  const one = reduce(all, { type: 'oneRead', outcome: { sheets: [{ ...LEADS, rows: 401 }], active: '意向客户' } });
  expect(one.sheets).toEqual([VISITS, { ...LEADS, rows: 401 }]);
});
