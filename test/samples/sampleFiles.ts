import { join } from 'node:path';
import { buildConsistentModel } from './buildModel';
import { plantFaults } from './plantFaults';
import { workbookOf } from './workbook';

/** Where the samples are committed. */
export const SAMPLES_FOLDER = join(__dirname, '..', '..', 'assets', 'samples');
export const DEALER_WORKBOOK = '汽车4S店客户管理.xlsx';

/** The sample workbooks by file name. */
export async function sampleFiles(): Promise<Map<string, Uint8Array>> {
  const dealer = await workbookOf(plantFaults(buildConsistentModel()));
  return new Map([[DEALER_WORKBOOK, dealer]]);
}
