import { usualInterval } from '../../../src/domain/followup/usualInterval';

it('three orders fifteen days apart: fifteen days', () => {
  expect(usualInterval([46296, 46311, 46326], 6)).toEqual({ interval: 15, since: 46296, last: 46326 });
});

it('one long pause changes little: the median counts', () => {
  expect(usualInterval([100, 110, 120, 220, 230], 6)?.interval).toBe(10);
  expect(usualInterval([100, 110, 121], 6)?.interval).toBe(10.5);
});

it('orders of one day are one', () => {
  expect(usualInterval([100, 100, 110, 110, 110, 120], 6)).toEqual({ interval: 10, since: 100, last: 120 });
  expect(usualInterval([100, 100, 110], 6)).toBeNull();
});

it('only the last orders tell', () => {
  expect(usualInterval([0, 500, 510, 530], 3)).toEqual({ interval: 15, since: 500, last: 530 });
});

it('orders of days to come are slips of the pen', () => {
  expect(usualInterval([100, 110, 130, 900], 6, 200)).toEqual({ interval: 15, since: 100, last: 130 });
});

it('two orders are no habit, unless two are asked for', () => {
  expect(usualInterval([100, 130], 6)).toBeNull();
  expect(usualInterval([100, 130], 2)).toEqual({ interval: 30, since: 100, last: 130 });
  expect(usualInterval([], 6)).toBeNull();
});
