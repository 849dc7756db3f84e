import { grade } from '../../src/actions/grade';
import { undo } from '../../src/actions/journal';
import type { GradeOutcome, UndoOutcome } from '../../src/actions/types';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Fault, FaultPlan } from '../../src/workbench/host/faults';
import { createRandom, type Random } from '../samples/random';
import { colleague, type Colleague } from './colleague';
import { newestRun, open, runAction } from './runAction';
import { blockOf } from './stormBlock';
import { judgeScene, type Verdict } from './stormJudge';
import { stormRegisters } from './stormRegisters';

/** How a run in a storm was settled. */
export const ENDS = ['done', 'rolled back', 'broken off and undone', 'done and undone'] as const;

export interface StormRun extends Verdict {
  readonly seed: number;
  readonly register: string;
  readonly end: (typeof ENDS)[number];
  /** What the colleague did, and before which request. */
  readonly story: readonly string[];
}

/** How often the colleague is faster than a request: in the calmest run, and in the wildest. */
const [CALM, WILD] = [0.02, 0.2];
/** So often the run is taken back in the same storm. */
const TAKEN_BACK = 0.25;

/** Grades a register while another user works on it, and judges what has become of his work; the seed says all. */
export async function stormRun(seed: number): Promise<StormRun> {
  const random = createRandom(seed);
  const register = random.pick(await stormRegisters());
  const live = open(register.bytes);
  const copy = ExcelHost.open(register.bytes);
  const before = blockOf(live.workbook);
  const other = colleague(random, register, live, copy);
  const end = await grading(random, live, other);
  const scene = { register, before, live: blockOf(live.workbook), copy: blockOf(copy.workbook), colleague: other };
  const verdict = judgeScene({ ...scene, listed: end.listed, undone: end.how.endsWith('undone') });
  return { seed, register: register.name, end: end.how, story: other.story, ...verdict };
}

async function grading(
  random: Random,
  live: ExcelHost,
  other: Colleague,
): Promise<{ readonly how: StormRun['end']; readonly listed: number | null }> {
  const probability = CALM + random.next() * (WILD - CALM);
  const { result, failure } = await runAction(live, grade, storm(random, probability, other));
  const run = await newestRun();
  if (run?.status === 'open') {
    for (let edits = random.int(0, 3); edits > 0; edits--) live.edit(() => other.act(), 'colleague');
    return { how: 'broken off and undone', listed: await undoing(live, null) };
  }
  if (failure !== undefined) return { how: 'rolled back', listed: null };
  if (random.chance(TAKEN_BACK)) {
    return { how: 'done and undone', listed: await undoing(live, storm(random, probability, other)) };
  }
  return { how: 'done', listed: (result as GradeOutcome).conflicts.length };
}

/** Rows that were listed as not taken back; null where taking back failed. */
async function undoing(live: ExcelHost, plan: FaultPlan | null): Promise<number | null> {
  const { result } = await runAction(live, undo, plan);
  if (result === undefined) return null;
  const { conflicts } = result as UndoOutcome;
  // A sheet without its key column is listed as a whole.
  return conflicts.some(({ row }) => row === 0) ? Infinity : conflicts.length;
}

function storm(random: Random, probability: number, other: Colleague): FaultPlan {
  return (): Fault | undefined =>
    random.chance(probability) ? { kind: 'colleague', edit: () => other.act() } : undefined;
}

/** Runs with the seeds from `first` on. */
export async function stormRuns(first: number, count: number): Promise<StormRun[]> {
  const runs: StormRun[] = [];
  for (let seed = first; seed < first + count; seed++) runs.push(await stormRun(seed));
  return runs;
}

/** What the runs came to, by the kind of register. */
export function stormTable(runs: readonly StormRun[]): string {
  const line = (name: string, of: readonly StormRun[]) => {
    const sum = (what: (run: StormRun) => number) => of.reduce((total, run) => total + what(run), 0);
    const ends = ENDS.map((end) => `${of.filter((run) => run.end === end).length} ${end}`).join(', ');
    return `${name}: ${of.length} runs (${ends}), ${sum(({ story }) => story.length)} foreign edits, ${sum(({ written }) => written)} cells written, ${sum(({ followed }) => followed)} rows followed, ${sum(({ leftAlone }) => leftAlone)} rows left alone, ${sum(({ violations }) => violations.length)} violations`; // prettier-ignore
  };
  const names = [...new Set(runs.map(({ register }) => register))].sort();
  return [...names.map((name) => line(name, runs.filter(({ register }) => register === name))), line('all', runs)].join('\n'); // prettier-ignore
}
