import { createRandom } from '../samples/random';
import { matrixOf } from './matrix';
import { WRITING_ACTIONS } from './writingActions';

/** `npm run faults` looks at the whole matrix; here is a twentieth of it, always the same. */
const TWENTIETH = 0.05;

describe('a fault at any request leaves the workbook as it was, or done, or open and to be settled', () => {
  it.each(WRITING_ACTIONS)('$name', async (action) => {
    const random = createRandom(action.name.length);
    const cells = await matrixOf(action, () => random.chance(TWENTIETH));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ outcome }) => outcome === 'other')).toEqual([]);
  });
});
