import { SAMPLES } from '../../../src/workbench/page/bench/samples';
import { SAMPLE_FILES } from '../../samples/sampleFiles';

it('the page offers every sample workbook there is', () => {
  expect(SAMPLES.map(({ file }) => file)).toEqual(Object.keys(SAMPLE_FILES));
});
