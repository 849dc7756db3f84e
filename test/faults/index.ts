import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { FaultKind } from './faultKinds';
import { matrixOf, matrixTable, OUTCOMES, type MatrixCell } from './matrix';
import { stormRun, stormTable, type StormRun } from './storm';
import { WRITING_ACTIONS } from './writingActions';

/**
 * Goes through the whole fault matrix and the co-authoring storm. `--seed N` repeats one run of the storm, `--action` and
 * `--fault` look at a part of the matrix only.
 */
const { values: said } = parseArgs({
  options: {
    seed: { type: 'string' },
    runs: { type: 'string', default: '2400' },
    action: { type: 'string' },
    fault: { type: 'string' },
    shard: { type: 'string' },
  },
});

/** Processes that share the work. */
const SHARDS = 2;
const MOST_SHOWN = 20;

interface Results {
  readonly cells: readonly MatrixCell[];
  readonly runs: readonly StormRun[];
}

/** The part of the work that falls to one process. */
async function share(shard: number): Promise<Results> {
  const isPart = said.action !== undefined || said.fault !== undefined;
  let turn = 0;
  const isOurs = ({ name }: FaultKind) => turn++ % SHARDS === shard && (said.fault === undefined || name.includes(said.fault)); // prettier-ignore
  const cells: MatrixCell[] = [];
  for (const action of WRITING_ACTIONS)
    if (said.action === undefined || action.name.includes(said.action)) cells.push(...(await matrixOf(action, isOurs)));
  const runs: StormRun[] = [];
  for (let seed = 1; !isPart && seed <= Number(said.runs); seed++)
    if (seed % SHARDS === shard) runs.push(await stormRun(seed));
  return { cells, runs };
}

function inProcess(shard: number): Promise<Results> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, [...process.argv.slice(2), '--shard', String(shard)]);
    child.once('message', (results) => resolve(results as Results));
    child.once('exit', (code) => reject(new Error(`a share of the work ended with ${code}`)));
  });
}

function report({ cells, runs }: Results, seconds: number): boolean {
  const others = cells.filter(({ outcome }) => outcome === 'other');
  const violated = runs.filter(({ violations }) => violations.length);
  if (cells.length) {
    const counts = OUTCOMES.map((outcome) => `${cells.filter((cell) => cell.outcome === outcome).length} ${outcome}`);
    console.log(`${matrixTable(cells)}\n\n${cells.length} cells: ${counts.join(', ')}\n`);
  }
  // One of a kind is enough to begin with.
  const shown = others.filter(({ action, fault }, i) => others.findIndex((one) => one.action === action && one.fault === fault) === i); // prettier-ignore
  for (const { action, fault, index, note } of shown.slice(0, MOST_SHOWN))
    console.log(`${action}, ${fault}, request ${index}: ${note}`);
  if (runs.length) console.log(`${stormTable(runs)}\n`);
  for (const { seed, register, end, violations, story } of violated.slice(0, MOST_SHOWN)) {
    console.log(`--seed ${seed} (${register}, ${end}): ${violations.map(({ kind, where }) => `${kind} ${where}`).slice(0, 3).join(' | ')}`); // prettier-ignore
    if (said.seed !== undefined) console.log(story.map((edit) => `  ${edit}`).join('\n'));
  }
  console.log(`${seconds.toFixed(0)} s`);
  return others.length === 0 && violated.length === 0;
}

async function main(): Promise<void> {
  const started = performance.now();
  if (said.shard !== undefined) {
    process.send?.(await share(Number(said.shard)));
    return;
  }
  const results: Results =
    said.seed === undefined
      ? await Promise.all(Array.from({ length: SHARDS }, (_none, shard) => inProcess(shard))).then((all) => ({
          cells: all.flatMap(({ cells }) => cells),
          runs: all.flatMap(({ runs }) => runs),
        }))
      : { cells: [], runs: [await stormRun(Number(said.seed))] };
  process.exitCode = report(results, (performance.now() - started) / 1000) ? 0 : 1;
}

void main();
