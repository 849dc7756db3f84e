/** Writes assets/samples: `npx tsx test/samples/make.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES_FOLDER, SAMPLE_FILES } from './sampleFiles';

async function make(): Promise<void> {
  mkdirSync(SAMPLES_FOLDER, { recursive: true });
  for (const [name, bytes] of Object.entries(SAMPLE_FILES)) writeFileSync(join(SAMPLES_FOLDER, name), await bytes());
}

void make();
