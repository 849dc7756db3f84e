import { rowFindings } from '../../../../src/domain/validation/rows/rowFindings';
import { day } from '../../day';
import { CONTEXT, foundIn, register, times } from './found';

describe('the ID number', () => {
  const WOMAN_OF_1949 = '11010519491231002X';

  test('agrees with gender and birthday', () => {
    expect(
      foundIn('members', {
        idNo: times(3, WOMAN_OF_1949),
        gender: ['女', '男', '未知'],
        birthday: [day('1949-12-31'), day('1949-12-30'), ''],
      }),
    ).toEqual(['1 gender idOfWoman warning', '1 birthday otherBirthday warning']);
  });

  test('of a man is odd in its 17th digit', () => {
    const members = { idNo: times(2, '440524188001010014'), gender: ['女', '男'] };
    expect(foundIn('members', members)).toEqual(['0 gender idOfMan warning']);
  });

  test('is never named', () => {
    const members = register('members', { idNo: [WOMAN_OF_1949], gender: ['男'], birthday: [day('1950-01-01')] });
    expect(JSON.stringify(rowFindings(members, CONTEXT))).not.toContain('4912');
    expect(rowFindings(members, CONTEXT)[1]?.params).toEqual({ day: '1950-01-01', birthday: '1949-12-31' });
  });

  test('says nothing where it is not valid, and the year of a birthday typed without one does not count', () => {
    expect(
      foundIn('owners', {
        idNo: ['110105194912310021', WOMAN_OF_1949, '320311770706001'],
        birthday: [day('1960-01-01'), day('2026-12-31'), day('1977-07-06')],
      }),
    ).toEqual([]);
  });
});

describe('lost deals', () => {
  test('a lost car names the brand that was bought; 未购买 is none', () => {
    expect(
      foundIn('lost', {
        kind: ['整车战败', '整车战败', '同品牌他店', '保险战败', '', '整车战败'],
        toBrand: ['', '暂未购买', '', '', '', '蓝极'],
      }),
    ).toEqual(['0 toBrand noBrand error', '1 toBrand noBrand error', '2 toBrand noBrand error']);
  });
});

describe('amounts', () => {
  test('quantity times price is the amount, to the cent', () => {
    const trades = register('trades', { qty: [3, 3, 3], price: [33.33, 33.33, ''], amount: [99.99, 100.99, 5] });
    expect(rowFindings(trades, CONTEXT)).toEqual([
      {
        rule: 'amounts',
        code: 'otherAmount',
        severity: 'warning',
        field: 'amount',
        row: 1,
        params: { amount: '100.99', product: '99.99' },
      },
    ]);
  });

  test('amounts in 万元 are rounded to 100 yuan', () => {
    const trades = register('trades', { qty: [1, 1], price: [12345, 12345], amount: ['', ''] });
    const amount = trades.columns.get('price');
    if (!amount) throw new Error('no price');
    const inWan = { ...amount, field: 'amount', raw: [1.23, 1.33], parsed: [1_230_000, 1_330_000] };
    const columns = new Map([...trades.columns, ['amount', inWan] as const]);
    expect(rowFindings({ ...trades, columns }, CONTEXT).map(({ row }) => row)).toEqual([1]);
  });

  test('a return is negative, a receipt no greater than its document, the balance what is left', () => {
    expect(
      foundIn('trades', {
        docType: ['退货', '退货', '订单', '订单'],
        amount: [500, -500, 1000, 1000],
        received: ['', '', 1200, 400],
        balance: ['', '', '', 500],
      }),
    ).toEqual(['0 amount returnNotNegative warning', '2 received overpaid warning', '3 balance otherBalance warning']);
  });

  test('what was not filled in is not worked out', () => {
    expect(foundIn('trades', { amount: [1000, ''], received: ['', 400], balance: [300, 100] })).toEqual([]);
  });

  test('the margin is the amount less the cost, and only told', () => {
    expect(foundIn('trades', { amount: [100, 100], cost: [80, 80], margin: [20, 17.7] })).toEqual([
      '1 margin otherMargin info',
    ]);
  });

  test('the limit that is left is the limit less what is used', () => {
    expect(foundIn('credit', { limit: [1000, 1000], used: [400, 400], avail: [600, 500] })).toEqual([
      '1 avail otherAvailable warning',
    ]);
  });
});

describe('members’ cards', () => {
  test('end with their term, a day earlier, or after several terms', () => {
    const issuedOn = times(4, day('2024-01-31'));
    const expiresOn = ['2026-01-31', '2026-01-30', '2028-01-31', '2025-01-31'].map(day);
    expect(foundIn('members', { issuedOn, expiresOn })).toEqual(['3 expiresOn otherExpiry warning']);
  });

  test('end after they were issued, and never have fewer than no points', () => {
    expect(
      foundIn('members', { issuedOn: [day('2026-01-31'), ''], expiresOn: [day('2025-01-31'), ''], points: [0, -5] }),
    ).toEqual(['0 expiresOn beforeIssue warning', '1 points negativePoints error']);
  });
});

describe('complaints', () => {
  test('that are closed have a cause, what was done, and when', () => {
    expect(
      foundIn('issues', {
        status: ['已关闭', '处理中', '未关闭', '已结案'],
        cause: ['', '', '', '线束松动'],
        action: ['', '已派工', '', ''],
        result: ['', '', '', '已更换'],
        closedAt: ['', '', '', day('2026-11-02')],
        receivedAt: times(4, day('2026-11-03')),
      }),
    ).toEqual([
      '0 cause closedWithoutCause warning',
      '0 action closedWithoutAction warning',
      '3 action closedWithoutAction warning',
      '0 result closedWithoutResult warning',
      '0 closedAt closedWithoutTime warning',
      '3 closedAt beforeReceipt warning',
    ]);
  });
});
