import { birthdays } from '../../../src/domain/members/birthdays';
import { expiringCards } from '../../../src/domain/members/expiringCards';
import { monthToSend, newMembers } from '../../../src/domain/members/monthlyList';
import { purchasesOf } from '../../../src/domain/members/purchases';
import { vipByPurchase } from '../../../src/domain/members/vipByPurchase';
import { vipByTips } from '../../../src/domain/members/vipByTips';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { registerOf } from '../register';

const TODAY = day('2026-11-21');

describe('purchasesOf', () => {
  it('adds the lines of a document, takes returns off, leaves receipts, void and future documents out', () => {
    const trades = registerOf(
      'trades',
      {
        customer: ['张三', '张三', '张三', ' 张三', '张三', '李四', '张三'],
        docNo: ['D1', 'D1', 'D2', 'D3', 'R1', 'D4', 'D5'],
        date: ['2026-10-01', '2026-10-01', '2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-12-01'].map(
          day,
        ),
        docType: ['订单', '订单', '退货', '订单', '回款', '订单', '订单'],
        docState: ['', '', '', '作废', '', '', ''],
        amount: [600, 500, 200, 900, 1100, 300, 5000],
      },
      { today: TODAY },
    );
    expect(purchasesOf([trades], TODAY)).toEqual([
      {
        customer: '张三',
        purchases: [
          { day: day('2026-10-01'), paid: 110_000 },
          { day: day('2026-10-05'), paid: -20_000 },
        ],
      },
      { customer: '李四', purchases: [{ day: day('2026-10-08'), paid: 30_000 }] },
    ]);
  });

  it('counts what was paid, not what is owed; one sale once', () => {
    const trades = registerOf(
      'trades',
      {
        customer: ['张三', '张三', '李四'],
        date: ['2026-10-01', '2026-10-03', '2026-10-04'].map(day),
        docType: ['订单', '发货', '发货'],
        amount: [1000, 1000, 500],
        received: ['', 800, ''],
        balance: ['', '', 100],
      },
      { today: TODAY },
    );
    expect(purchasesOf([trades], TODAY).map(({ purchases }) => purchases.map(({ paid }) => paid))).toEqual([
      [80_000],
      [40_000],
    ]);
  });
});

describe('vipByPurchase', () => {
  const bought = (...days: [string, number][]) => days.map(([iso, yuan]) => ({ day: day(iso), paid: yuan * 100 }));
  const vip = (...days: [string, number][]) => vipByPurchase(bought(...days), DEFAULT_SETTINGS);

  it('takes 1,000 yuan at once, and not a 分 less', () => {
    expect(vip(['2026-10-01', 1000])).toMatchObject({ bySingle: true, byTotal: false, single: 100_000 });
    expect(vip(['2026-10-01', 999.99])).toMatchObject({ bySingle: false });
  });

  it('takes 2,000 yuan within six months of any purchase, the day itself included', () => {
    expect(vip(['2026-01-15', 900], ['2026-04-01', 500], ['2026-07-15', 600])).toMatchObject({
      byTotal: true,
      total: 200_000,
      from: day('2026-01-15'),
      to: day('2026-07-15'),
    });
    expect(vip(['2026-01-15', 900], ['2026-04-01', 500], ['2026-07-16', 600])).toMatchObject({
      byTotal: false,
      total: 140_000,
    });
  });

  it('slides over the purchases, wherever the best months begin', () => {
    expect(vip(['2025-01-01', 900], ['2026-01-01', 700], ['2026-03-01', 700], ['2026-06-01', 700])).toMatchObject({
      byTotal: true,
      total: 210_000,
      from: day('2026-01-01'),
    });
  });

  it('says nothing of who bought nothing', () => {
    expect(vip()).toBeNull();
  });
});

describe('vipByTips', () => {
  const owners = registerOf(
    'owners',
    { name: ['王五', '赵六', '孙七'], phone: [13900000001, 13900000002, 13900000003], referrals: ['', 3, 2] },
    { today: TODAY },
  );
  const leads = registerOf(
    'leads',
    {
      referrer: ['王五', '13900000001', '王五', '孙七', '王五'],
      createdOn: ['2026-01-01', '2026-05-01', '2025-11-22', '2026-05-01', '2025-11-21'].map(day),
      state: ['成交', '跟进中', '战败', '', '成交'],
    },
    { today: TODAY },
  );

  it('takes three in twelve months, also where the phone stands for the name; the number of the register as it is', () => {
    expect(vipByTips([leads], [owners], DEFAULT_SETTINGS, TODAY)).toEqual([
      { name: '王五', phone: '13900000001', tips: 3, won: 1, noted: null },
      { name: '赵六', phone: '13900000002', tips: 0, won: 0, noted: 3 },
    ]);
  });

  it('has nobody where no column tells', () => {
    const silent = registerOf('leads', { createdOn: [TODAY] }, { today: TODAY });
    expect(vipByTips([silent], [], DEFAULT_SETTINGS, TODAY)).toEqual([]);
  });
});

describe('expiringCards', () => {
  const members = registerOf(
    'members',
    {
      expiresOn: [day('2027-01-20'), day('2027-01-21'), TODAY, '', '', day('2026-11-11')],
      issuedOn: ['', '', '', day('2024-11-20'), '', ''],
      points: [10, 20, 30, 320, 50, 60],
      cardState: ['正常', '正常', '挂失', '正常', '正常', '回收'],
    },
    { today: TODAY },
  );

  it('lists what expires within 60 days or has; two years from issue where no day is written', () => {
    expect(expiringCards(members, DEFAULT_SETTINGS, TODAY)).toEqual([
      { row: 3, expiresOn: day('2026-11-20'), days: -1, lapsing: 320 },
      { row: 2, expiresOn: TODAY, days: 0, lapsing: 30 },
      { row: 0, expiresOn: day('2027-01-20'), days: 60, lapsing: 10 },
    ]);
  });

  it('lets no points lapse where they carry over', () => {
    const kept = expiringCards(members, { ...DEFAULT_SETTINGS, pointsCarryOver: true }, TODAY);
    expect(kept.map(({ lapsing }) => lapsing)).toEqual([null, null, null]);
  });
});

describe('birthdays', () => {
  it('are those of this month and the next, past ones of this month too, across the year', () => {
    const members = registerOf(
      'members',
      { birthday: ['1990-11-05', '1985-12-31', '1992-01-01', '', '1988-10-31'] },
      { today: TODAY },
    );
    expect(birthdays(members, TODAY)).toEqual([
      { row: 0, day: day('2026-11-05') },
      { row: 1, day: day('2026-12-31') },
    ]);
    expect(birthdays(members, day('2026-12-15'))).toEqual([
      { row: 1, day: day('2026-12-31') },
      { row: 2, day: day('2027-01-01') },
    ]);
  });
});

describe('the list of the month', () => {
  it('is sent by the 2nd of the next', () => {
    expect(monthToSend(TODAY)).toEqual({ from: day('2026-11-01'), to: day('2026-11-30'), by: day('2026-12-02') });
    expect(monthToSend(day('2026-12-02'))).toEqual(monthToSend(TODAY));
    expect(monthToSend(day('2027-01-01')).from).toBe(day('2026-12-01'));
  });

  it('has who applied; without that day whose card was issued', () => {
    const members = registerOf(
      'members',
      {
        applyOn: [day('2026-11-20'), '', day('2026-10-31')],
        issuedOn: [day('2026-12-01'), day('2026-11-03'), day('2026-11-02')],
      },
      { today: TODAY },
    );
    expect(newMembers(members, monthToSend(TODAY))).toEqual([1, 0]);
  });
});
