import fc from 'fast-check';
import { composition, growthOf } from '../../../../src/domain/structure/methods/composition';

const group = (key: string, now: number, before = 0, yearAgo = 0) => ({ key, now, before, yearAgo, customers: 1 });
const REGIONS = [group('华东', 520, 400, 260), group('华南', 270, 300, 300), group('西部', 330, 300, 0)];
const near = (value: number | null | 'new' | undefined, digits = 4) =>
  typeof value === 'number' ? Number(value.toFixed(digits)) : value;

describe('composition of 1,120 after 1,000 in three regions (A1)', () => {
  const { rows, total, negative } = composition(REGIONS);

  it.each([
    ['华东', 0.4643, 6.43, 0.3, 0.12],
    ['西部', 0.2946, -0.54, 0.1, 0.03],
    ['华南', 0.2411, -5.89, -0.1, -0.03],
  ])('%s: share %f, %f points, growth %f, contribution %f', (key, share, points, growth, contribution) => {
    const row = rows.find((one) => one.key === key);
    expect(near(row?.share)).toBe(share);
    expect(near(row?.points, 2)).toBe(points);
    expect(near(row?.growth)).toBe(growth);
    expect(near(row?.contribution)).toBe(contribution);
  });

  it('stands largest first, and the shares add up to 1', () => {
    expect(rows.map(({ key }) => key)).toEqual(['华东', '西部', '华南']);
    expect(rows.map(({ cumulative }) => near(cumulative))).toEqual([0.4643, 0.7589, 1]);
    expect(rows.map(({ shareBefore }) => shareBefore)).toEqual([0.4, 0.3, 0.3]);
  });

  it('the total grew by 12 %, which the contributions add up to', () => {
    expect(total).toMatchObject({ now: 1120, before: 1000, yearAgo: 560 });
    expect(near(total.growth)).toBe(0.12);
    expect(near(total.yearGrowth)).toBe(1);
    expect(near(rows.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0))).toBe(0.12);
  });

  it('is compared with the year before too', () => {
    expect(rows.map(({ yearGrowth }) => near(yearGrowth))).toEqual([1, 'new', -0.1]);
  });

  it('has no negative part', () => {
    expect(negative).toEqual([]);
  });
});

describe('composition with returns', () => {
  it('a negative part is listed, but no part of the shares; its growth counts for the total', () => {
    const { rows, total, negative } = composition([group('整车', 300, 200), group('精品', -100, 100), group('服务', 100, 100)]); // prettier-ignore
    expect(negative).toEqual(['精品']);
    expect(rows.map(({ key, share, cumulative }) => [key, share, cumulative])).toEqual([
      ['整车', 0.75, 0.75],
      ['服务', 0.25, 1],
      ['精品', null, null],
    ]);
    expect(rows.at(-1)).toMatchObject({ shareBefore: 0.25, points: null, growth: -2, contribution: -0.5 });
    expect(total).toMatchObject({ now: 300, before: 400, growth: -0.25 });
  });

  it('a part that was negative has no share before and no growth', () => {
    const [row] = composition([group('整车', 300, -50), group('精品', 100, 100)]).rows;
    expect(row).toMatchObject({ share: 0.75, shareBefore: null, points: null, growth: null });
  });

  it('where all is negative or nothing there are no shares', () => {
    const { rows } = composition([group('整车', -300), group('精品', 0)]);
    expect(rows.map(({ share, cumulative }) => [share, cumulative])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

it('what was not there before is new and not infinite', () => {
  expect([growthOf(5, 0), growthOf(-5, 0), growthOf(0, 0), growthOf(0, 5), growthOf(5, -5)]).toEqual([
    'new',
    'new',
    null,
    -1,
    null,
  ]);
});

it('nothing is contributed to a total that was nothing', () => {
  expect(composition([group('整车', 5)]).rows[0]?.contribution).toBeNull();
  expect(composition([]).rows).toEqual([]);
});

it('equal parts stand by name, as a dictionary has them; the one without a name last', () => {
  const { rows } = composition([group('', 1), group('张', 1), group('李', 1), group('赵', 2)]);
  expect(rows.map(({ key }) => key)).toEqual(['赵', '李', '张', '']);
});

it('shares add up to 1 and contributions to the growth of the total, whatever the amounts', () => {
  const groups = fc.array(fc.tuple(fc.integer({ min: -1000, max: 100_000 }), fc.integer({ min: 1, max: 100_000 })), { minLength: 1 }); // prettier-ignore
  fc.assert(
    fc.property(groups, (amounts) => {
      const { rows, total } = composition(amounts.map(([now, before], i) => group(String(i), now, before)));
      const shares = rows.flatMap(({ share }) => share ?? []);
      if (shares.length) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      const last = rows.filter(({ cumulative }) => cumulative !== null).at(-1);
      if (last) expect(last.cumulative).toBe(1);
      const contributed = rows.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
      expect(contributed).toBeCloseTo(typeof total.growth === 'number' ? total.growth : 0, 9);
    }),
  );
});
