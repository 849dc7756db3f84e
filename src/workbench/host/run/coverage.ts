import fs from 'node:fs';
import path from 'node:path';
import { eventMembers } from '../model/events';
import { FunctionCollection } from '../model/worksheetFunctions';
import { declaredMembers, hostMembers } from './apiMembers';

/** The highest set the add-in declares, and so the highest the host has to know. */
const HIGHEST_SET = '1.14';

/** Collections of the host all have these, whether or not the API offers each of them. */
const OF_EVERY_COLLECTION = new Set(['getCount', 'getItem', 'getItemAt', 'getItemOrNullObject']);

/** One class of Office.js: what of it the host has, what it lacks, and what it has that Office.js does not. */
export interface ClassCoverage {
  readonly name: string;
  readonly known: readonly string[];
  readonly missing: readonly string[];
  readonly foreign: readonly string[];
}

/** Compares the host's classes with the type declarations of Office.js. */
export function coverage(): ClassCoverage[] {
  const declarations = path.join(path.dirname(require.resolve('@types/office-js/package.json')), 'index.d.ts');
  const model = path.join(__dirname, '..');
  const files = fs
    .readdirSync(model, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(model, file));
  const host = hostMembers(files);
  // Worksheet functions and events have no member of their own in the source.
  for (const name of FunctionCollection.functions) host.get('Functions')?.add(name);
  for (const [name, members] of host) for (const event of eventMembers(name)) members.add(event);
  return [...declaredMembers(declarations, HIGHEST_SET)].map(([name, members]) => {
    const has = host.get(name) ?? new Set<string>();
    const asked = [...members.keys()];
    return {
      name,
      known: asked.filter((member) => has.has(member)),
      missing: asked.filter((member) => !has.has(member)),
      foreign: [...has].filter((member) => !members.has(member) && !OF_EVERY_COLLECTION.has(member)),
    };
  });
}

/** `npm run host:coverage`: which members of Office.js the host knows, by class. */
function main(json: boolean): void {
  const classes = coverage();
  if (json) {
    console.log(JSON.stringify(classes, null, 2));
    return;
  }
  const touched = classes.filter(({ known }) => known.length);
  for (const { name, known, missing } of touched) {
    const rest = missing.length ? `  without ${missing.join(', ')}` : '';
    console.log(`${name} ${known.length}/${known.length + missing.length}${rest}`);
  }
  const untouched = classes.filter(({ known }) => !known.length).map(({ name }) => name);
  const sum = (list: readonly ClassCoverage[], of: 'known' | 'missing') =>
    list.reduce((n, one) => n + one[of].length, 0);
  console.log(`\nnot at all: ${untouched.join(', ')}`);
  console.log(
    `\nExcelApi ${HIGHEST_SET}: ${sum(classes, 'known')} of ${sum(classes, 'known') + sum(classes, 'missing')} members, ` +
      `${sum(touched, 'known')} of ${sum(touched, 'known') + sum(touched, 'missing')} in the ${touched.length} classes the host has`,
  );
}

if (require.main === module) main(process.argv.includes('--json'));
