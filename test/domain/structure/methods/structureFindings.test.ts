import type { StructureFacts } from '../../../../src/domain/structure/methods/structureFacts';
import { structureFindings } from '../../../../src/domain/structure/methods/structureFindings';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';

const QUIET: StructureFacts = {
  total: { now: 1000, before: 1000 },
  groups: [],
  largest: { name: '华东机电', amount: 100, share: 0.1, before: 0.1 },
  hhi: { now: 800, before: 800 },
  lost: { customers: 0, amount: 0 },
  won: { customers: 0, amount: 0 },
  dormantKey: { customers: 0, amount: 0, name: '' },
  negative: { customers: 0, amount: 0, name: '' },
  withoutRegion: 0,
};
const found = (facts: Partial<StructureFacts>) => structureFindings({ ...QUIET, ...facts }, DEFAULT_SETTINGS);
const keys = (facts: Partial<StructureFacts>) => found(facts).map(({ key }) => key);

it('a quiet period has one finding: nothing', () => {
  expect(found({})).toEqual([{ key: 'nothing', params: {}, money: 0 }]);
});

describe('the total', () => {
  it('grew by 12 % (A1)', () => {
    const [finding] = found({ total: { now: 1120, before: 1000 } });
    expect(finding).toMatchObject({ key: 'totalChange', params: { now: 1120, before: 1000 }, money: 120 });
    expect(finding?.key === 'totalChange' && finding.params.growth).toBeCloseTo(0.12, 10);
  });

  it('a change of 5 % is one, of less is none', () => {
    expect(keys({ total: { now: 950, before: 1000 } })).toEqual(['totalChange']);
    expect(keys({ total: { now: 951, before: 1000 } })).toEqual(['nothing']);
  });

  it("the share is the user's own, and is reached exactly", () => {
    // 0.07 × 100 is more than 7 in binary.
    const own = { ...DEFAULT_SETTINGS, findingShare: 0.07 };
    const keysOf = (facts: Partial<StructureFacts>) =>
      structureFindings({ ...QUIET, ...facts }, own).map(({ key }) => key);
    expect(keysOf({ total: { now: 107, before: 100 } })).toEqual(['totalChange']);
    expect(keysOf({ total: { now: 100, before: 100 }, withoutRegion: 7 })).toEqual(['missingRegion']);
    expect(keysOf({ total: { now: 106, before: 100 }, withoutRegion: 7 })).toEqual(['nothing']);
  });

  it('is compared with nothing where there is nothing to compare it with', () => {
    const groups = [{ dimension: 'region', name: '华东', now: 900, before: 0 }];
    const won = { customers: 3, amount: 900 };
    expect(keys({ total: { now: 1000, before: null }, groups, won })).toEqual(['nothing']);
    expect(keys({ total: { now: 1000, before: 0 }, groups, won })).toEqual(['nothing']);
  });
});

describe('parts of the total', () => {
  const region = (name: string, now: number, before: number) => ({ dimension: 'region', name, now, before });

  it('of every dimension the greatest rise and the greatest fall, measured by the total', () => {
    const groups = [
      region('华东', 520, 400),
      region('华南', 200, 300),
      region('西部', 380, 300),
      { dimension: 'product', name: '整车', now: 549, before: 500 },
    ];
    expect(found({ groups })).toEqual([
      { key: 'groupRise', params: { ...groups[0], change: 120, share: 0.12 }, money: 120 },
      { key: 'groupFall', params: { ...groups[1], change: -100, share: -0.1 }, money: 100 },
    ]);
  });

  it('only a fall is no rise', () => {
    expect(keys({ groups: [region('华东', 100, 400), region('华南', 100, 300)] })).toEqual(['groupFall']);
  });
});

describe('limits of the settings', () => {
  it('the largest customer has more than 30 %, which it had not last time', () => {
    const largest = { name: '华东机电', amount: 460, share: 0.46, before: 0.28 };
    expect(found({ largest })).toEqual([
      { key: 'largestCustomer', params: { name: '华东机电', share: 0.46, before: 0.28, limit: 0.3 }, money: 460 },
    ]);
    expect(keys({ largest: { ...largest, share: 0.3 } })).toEqual(['nothing']);
  });

  it.each([
    [3112.5, 1900, 'hhiOver', 2500],
    [3112.5, null, 'hhiOver', 2500],
    [1500, 1499, 'hhiOver', 1500],
    [2500, 2000, 'hhiOver', 1500],
    [2400, 2600, 'hhiBack', 2500],
    [1400, 1500, 'hhiBack', 1500],
    [1400, 2600, 'hhiBack', 2500],
  ])('HHI %d after %d: %s %d', (now, before, key, limit) => {
    expect(found({ hhi: { now, before } })).toEqual([{ key, params: { hhi: now, before, limit }, money: 100 }]);
  });
});

describe('customers', () => {
  it('lost and new ones matter by what they come to', () => {
    expect(found({ lost: { customers: 4, amount: 60 }, won: { customers: 9, amount: 50 } })).toEqual([
      { key: 'lostCustomers', params: { customers: 4, amount: 60 }, money: 60 },
      { key: 'newCustomers', params: { customers: 9, amount: 50 }, money: 50 },
    ]);
    expect(keys({ lost: { customers: 4, amount: 49 }, won: { customers: 9, amount: 0 } })).toEqual(['nothing']);
  });

  it('a key customer who no longer orders is told, however small the change', () => {
    expect(keys({ dormantKey: { customers: 1, amount: 10, name: '华东机电' } })).toEqual(['dormantKey']);
  });

  it('so is one who brought back more than he bought', () => {
    const negative = { customers: 2, amount: -30, name: '南岭五金' };
    expect(found({ negative })).toEqual([{ key: 'negativeTotals', params: negative, money: 30 }]);
  });
});

it('5 % without a region are told', () => {
  expect(found({ withoutRegion: 50 })).toEqual([{ key: 'missingRegion', params: { amount: 50, share: 0.05 }, money: 50 }]); // prettier-ignore
  expect(keys({ withoutRegion: 49 })).toEqual(['nothing']);
});

it('seven at most, the most money first', () => {
  const everything = found({
    total: { now: 1300, before: 1000 },
    groups: [
      { dimension: 'region', name: '华东', now: 900, before: 500 },
      { dimension: 'region', name: '华南', now: 100, before: 200 },
    ],
    largest: { name: '华东机电', amount: 455, share: 0.35, before: 0.2 },
    hhi: { now: 2600, before: 1000 },
    lost: { customers: 4, amount: 70 },
    won: { customers: 2, amount: 60 },
    dormantKey: { customers: 1, amount: 80, name: '西部耗材' },
    withoutRegion: 500,
  });
  expect(everything.map(({ key, money }) => [key, money])).toEqual([
    ['missingRegion', 500],
    ['largestCustomer', 455],
    ['hhiOver', 455],
    ['groupRise', 400],
    ['totalChange', 300],
    ['groupFall', 100],
    ['dormantKey', 80],
  ]);
});
