/** Writes assets/samples: `npx tsx test/samples/make.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES_FOLDER, sampleFiles } from './sampleFiles';

mkdirSync(SAMPLES_FOLDER, { recursive: true });
void sampleFiles().then((files) => {
  for (const [name, bytes] of files) writeFileSync(join(SAMPLES_FOLDER, name), bytes);
});
