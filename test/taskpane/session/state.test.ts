import { overallShare } from '../../../src/taskpane/session/overallShare';
import { JOBS } from '../../../src/taskpane/session/jobs';
import { OPENING, pageKey, reduce, type Page, type SessionState } from '../../../src/taskpane/session/state';
import { refused, written } from '../forms';
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

describe('a page over its tab', () => {
  const contact: Page = { kind: 'contact', place: { sheet: '意向客户', row: 12, name: '袁美美' } };
  const typedOn = (page: Page) =>
    reduce(reduce(OPENING, { type: 'opened', page }), {
      type: 'drafted',
      key: pageKey(page),
      draft: { values: { note: '看车' } },
    });

  test('what was typed on it is kept when another one is opened, by page', () => {
    const visit = reduce(typedOn({ kind: 'visit' }), { type: 'opened', page: contact });
    expect(visit.page).toBe(contact);
    expect(visit.drafts).toEqual({ visit: { values: { note: '看车' } } });
    expect(pageKey(contact)).not.toBe(pageKey({ ...contact, place: { ...contact.place, row: 13 } }));
  });

  test('what was written is no draft any more; a contact that is logged closes its page, a visit does not', () => {
    const entry = written('来店登记表', 602);
    const visited = reduce(typedOn({ kind: 'visit' }), { type: 'answered', answers: { entry } });
    expect(visited).toMatchObject({ page: { kind: 'visit' }, drafts: {}, answers: { entry } });
    const logged = reduce(typedOn(contact), { type: 'answered', answers: { entry } });
    expect(logged).toMatchObject({ page: undefined, drafts: {} });
  });

  test('an entry that was refused loses nothing', () => {
    const typed = typedOn(contact);
    const refusedOne = reduce(typed, { type: 'answered', answers: { entry: refused('next', '已过') } });
    expect(refusedOne).toMatchObject({ page: contact, drafts: typed.drafts });
  });

  test('what came of the entry before is forgotten where another page is opened or this one is left', () => {
    const saved = reduce(typedOn(contact), { type: 'answered', answers: { entry: written('跟进记录', 900) } });
    expect(reduce(saved, { type: 'opened', page: contact }).answers.entry).toBeUndefined();
    expect(reduce(saved, { type: 'opened' }).answers.entry).toBeUndefined();
  });
});
