import { createRandom } from '../samples/random';
import { FAULT_KINDS } from './faultKinds';
import { matrixOf } from './matrix';
import { WRITING_ACTIONS } from './writingActions';

/** `npm run faults` looks at the whole matrix; here is one cell in a hundred and twenty, always the same. */
const SHARE = 1 / 120;
/** What a colleague does has to be compared with several workbooks: one such fault in three, at more requests. */
const FOREIGN = 1 / 3;

describe('a fault at any request leaves the workbook as it was, or done, or open and to be settled', () => {
  it.each(WRITING_ACTIONS)('$name', async (action) => {
    const random = createRandom(action.name.length);
    const kinds = new Set(FAULT_KINDS.filter(({ foreign }) => !foreign || random.chance(FOREIGN)));
    const isWanted = (foreign: unknown) => random.chance(foreign ? SHARE / FOREIGN : SHARE);
    const cells = await matrixOf(action, (fault) => kinds.has(fault) && isWanted(fault.foreign));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ outcome }) => outcome === 'other')).toEqual([]);
  });
});
