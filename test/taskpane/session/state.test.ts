import { JOBS } from '../../../src/taskpane/session/jobs';
import { OPENING, overallShare, reduce, type SessionState } from '../../../src/taskpane/session/state';
import { GRADED, LEADS, PLAN, RUN, VISITS } from '../workbook';

const atWork: SessionState = { ...OPENING, running: { action: 'grade', cancelling: false } };

test.each([
  [{ step: 'reading', done: 0, total: 0 }, 0],
  [{ step: 'reading', done: 1, total: 2 }, 0.2],
  [{ step: 'computing', done: 1, total: 1 }, 0.5],
  [{ step: 'writing', done: 1, total: 2 }, 0.75],
  [{ step: 'writing', done: 9, total: 2 }, 1],
  [{ step: 'reverting', done: 1, total: 2 }, 0.75],
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
  const failed = reduce(done, { type: 'failed', failure: { code: 'busy', retry: JOBS.planGrade() } });
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

describe('a preview', () => {
  const asked = reduce(atWork, { type: 'answered', answers: { planned: PLAN } });
  const ended = (how: 'done' | 'failed') =>
    reduce(
      asked,
      how === 'done'
        ? { type: 'runEnded', lastRun: { action: 'grade', time: '14:06', ended: how, answers: {} } }
        : { type: 'runEnded', lastRun: { action: 'grade', time: '14:06', ended: how } },
    );

  test('comes with a plan, everything in it chosen, and is no answer', () => {
    expect(asked.preview).toMatchObject({ plan: PLAN, choices: { off: new Set() } });
    expect(asked.answers).toEqual({});
  });

  test('goes once something was written, and stays where writing failed', () => {
    expect(ended('done').preview).toBeUndefined();
    expect(ended('failed').preview?.plan).toBe(PLAN);
  });

  test.each([
    ['sheetChanged', false],
    ['sheetGone', false],
    ['columnGone', false],
    ['cellEditing', true],
  ] as const)('after %s it is still worth something: %s', (code, worth) => {
    const failed = reduce(asked, { type: 'failed', failure: { code, retry: JOBS.planGrade() } });
    expect(failed.preview !== undefined).toBe(worth);
  });

  test('that nobody waits for takes no choice', () => {
    expect(reduce(OPENING, { type: 'chosen', choices: { off: new Set(), except: new Map() } })).toBe(OPENING);
  });
});

test('what was taken back is no result any more', () => {
  const done = reduce(OPENING, { type: 'answered', answers: { graded: GRADED } });
  const undone = { run: RUN, reverted: 1, conflicts: [] };
  expect(reduce(done, { type: 'answered', answers: { undone } }).answers).toEqual({ undone });
});
