import { rowFindings } from '../../../../src/domain/validation/rows/rowFindings';
import { day } from '../../day';
import { CONTEXT, foundIn, register, TODAY, times } from './found';

describe('the next contact', () => {
  test('before the day of the card is a slip of the year', () => {
    const leads = register('leads', { createdOn: [day('2026-08-17')], nextContact: [day('2025-12-05')] });
    expect(rowFindings(leads, CONTEXT)).toEqual([
      {
        rule: 'nextContact',
        code: 'nextBeforeCard',
        severity: 'warning',
        field: 'nextContact',
        row: 0,
        params: { day: '2025-12-05', since: '2026-08-17' },
      },
    ]);
  });

  test('a plan that has passed is only told, and today is kept', () => {
    expect(foundIn('leads', { nextContact: [TODAY - 7, TODAY, TODAY + 1] })).toEqual(['0 nextContact nextPassed info']);
  });

  test('a closed lead, or one that has ordered, needs no plan', () => {
    expect(
      foundIn('leads', {
        state: ['成交', '战败', '已订', '休眠'],
        createdOn: times(4, day('2026-08-17')),
        nextContact: times(4, day('2025-12-05')),
      }),
    ).toEqual([]);
  });

  test('an open lead with a grade and no plan is told: grading fills it in', () => {
    expect(
      foundIn('leads', {
        gradeManual: ['A', '未定', 'B', 'H', 'A'],
        state: ['跟进中', '跟进中', '成交', '跟进中', '跟进中'],
        nextContact: ['', '', '', '等通知', TODAY],
      }),
    ).toEqual(['0 nextContact noNextContact info']);
  });

  test('a plan that grading has put beside it is a plan', () => {
    expect(
      foundIn('leads', { gradeManual: ['A', 'A'], nextContact: ['', TODAY], suggestedContact: [TODAY + 2, ''] }),
    ).toEqual([]);
  });
});

test('the second phone is told where it is the first one again, however it is written', () => {
  expect(
    foundIn('leads', {
      phone: ['13800138000', '13800138000', ''],
      phone2: ['138 0013 8000', '13900139000', '13900139000'],
    }),
  ).toEqual(['0 phone2 samePhone info']);
});

describe('days that follow each other', () => {
  test('nobody expects to buy, or is graded, before there is a card', () => {
    expect(
      foundIn('leads', {
        createdOn: [day('2026-09-06'), day('2026-09-06'), '2026.9.6'],
        expectedOn: [day('2026-05-03'), day('2026-09-06'), '一个月内'],
        gradedOn: [day('2026-09-06'), day('2026-09-05'), ''],
      }),
    ).toEqual(['0 expectedOn beforeCard warning', '1 gradedOn beforeCard warning']);
  });

  test('a day noted without its time is not before a moment of the same day', () => {
    expect(foundIn('issues', { receivedAt: [day('2026-11-10') + 0.6], dueAt: [day('2026-11-10')] })).toEqual([]);
  });

  test('cares, insurance and warranty begin with the delivery', () => {
    const before = day('2025-06-01');
    expect(
      foundIn('owners', {
        deliveredOn: times(2, day('2025-06-02')),
        insuranceEnd: [before, day('2026-06-01')],
        lastCare: ['', before],
      }),
    ).toEqual(['0 insuranceEnd beforeDelivery warning', '1 lastCare beforeDelivery warning']);
  });

  test.each([
    ['visits', 'date', 'checkedOn', 'beforeVisit'],
    ['followups', 'at', 'next', 'beforeContact'],
    ['owners', 'deliveredOn', 'warrantyEnd', 'beforeDelivery'],
    ['corporate', 'founded', 'since', 'beforeFounding'],
    ['members', 'applyOn', 'issuedOn', 'beforeApplication'],
    ['issues', 'receivedAt', 'ackAt', 'beforeReceipt'],
    ['roster', 'assignedOn', 'firstContact', 'beforeAssignment'],
  ] as const)('%s: %s comes before %s, or on the same day', (kind, earlier, later, code) => {
    const since = day('2026-10-08');
    expect(foundIn(kind, { [earlier]: times(3, since), [later]: [since - 1, since, ''] })).toEqual([
      `0 ${later} ${code} warning`,
    ]);
  });

  test('a document is due on its own day or later', () => {
    expect(
      foundIn('trades', { date: times(2, day('2026-10-01')), due: [day('2026-09-30'), day('2026-10-01')] }),
    ).toEqual(['0 due dueBeforeDate error']);
  });

  test('what most rows do is the way of the sheet, and told as such', () => {
    const found = foundIn('leads', {
      createdOn: times(14, day('2026-09-06')),
      expectedOn: [...times(10, day('2026-05-03')), ...times(4, day('2026-12-01'))],
    });
    expect(new Set(found.map((one) => one.split(' ').at(-1)))).toEqual(new Set(['info']));
    expect(found).toHaveLength(10);
  });
});

describe('a city lies in its province', () => {
  test('by full or short names', () => {
    const leads = register('leads', {
      province: ['浙江省', '江苏', '粤', '上海'],
      city: ['苏州', '苏州市', '深圳', '上海市'],
    });
    expect(rowFindings(leads, CONTEXT)).toEqual([
      {
        rule: 'cityInProvince',
        code: 'cityElsewhere',
        severity: 'warning',
        field: 'city',
        row: 0,
        params: { city: '苏州', province: '浙江省' },
      },
    ]);
  });

  test('names that nobody knows are no matter of this rule', () => {
    expect(foundIn('corporate', { province: ['华东', '浙江', ''], city: ['杭州', '总部', '杭州'] })).toEqual([]);
  });

  test('海南 is a province besides a prefecture in 青海', () => {
    expect(foundIn('leads', { province: ['海南', '青海'], city: ['海南', '海南'] })).toEqual([]);
  });
});
