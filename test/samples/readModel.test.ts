import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildConsistentModel } from './buildModel';
import { crossFindings } from './crossChecks';
import { plantFaults } from './plantFaults';
import { readModel } from './readModel';
import { DEALER_WORKBOOK, SAMPLES_FOLDER } from './sampleFiles';

it("the dealer's workbook is read back into the model it was made from", () => {
  const made = plantFaults(buildConsistentModel());
  const read = readModel(readFileSync(join(SAMPLES_FOLDER, DEALER_WORKBOOK)));
  expect(read.leads).toEqual(made.leads);
  expect(read.daily).toEqual(made.daily);
  expect(crossFindings(read)).toEqual(crossFindings(made));
});
