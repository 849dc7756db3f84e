import { serialDay } from '../../../src/domain/cell/day';
import { CHINA_CALENDAR } from '../../../src/domain/followup/calendar';
import { CONTACT_INTERVALS } from '../../../src/domain/followup/intervals';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { intentGrade } from '../../../src/domain/grading/intentGrade';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { readQuantity } from '../../../src/domain/settings/quantity';
import { unknownYears } from '../../../src/domain/settings/unknownYears';
import type { CellValue } from '../../../src/domain/cell/value';
import { faults, readSheet } from './sheet';

const FIRST_CONTACT = ['回访与分配', '首次联系期限', ''] as const;

describe('a value in its cell', () => {
  it.each<[CellValue, string, number]>([
    [15, '天', 15],
    ['15', '', 15],
    ['１５天', '', 15],
    ['2周', '天', 14],
    [2, '周', 14],
    [' 30 days ', '天', 30],
  ])('%p with the unit %p is %i days', (value, unit, days) => {
    const read = readSheet([[...FIRST_CONTACT, value, unit]]);
    expect(read.settings.firstContactDays).toBe(days);
    expect(read.findings).toEqual([]);
  });

  it.each<[CellValue, string]>([
    ['很快', 'notANumber'],
    [true, 'notANumber'],
    ['7.5', 'notWhole'],
    ['1个月', 'wrongUnit'],
    [0, 'outOfRange'],
    ['1000天', 'outOfRange'],
  ])('%p is reported as %s and the default holds', (value, code) => {
    const read = readSheet([[...FIRST_CONTACT, value, '天']]);
    expect(read.settings.firstContactDays).toBe(7);
    expect(faults(read)).toEqual([[2, code]]);
  });

  it('may be an amount in 万元, a share in per cent, a choice in either language', () => {
    const { settings, findings } = readSheet([
      ['应收口径', '逾期起算金额', '', 0.2, '万元'],
      ['信用分析', '额度审批线', '', '50万'],
      ['客户结构', '最大客户占比警戒线', '', 40, '%'],
      ['Structure', 'Change worth telling', '', 0.08],
      ['意向级别', '月的算法', '', '30 DAYS'],
      ['会员与VIP', '积分转入新卡', '', '是'],
    ]);
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({
      overdueFloor: 2_000_00,
      approvalAbove: 500_000_00,
      largestShare: 0.4,
      findingShare: 0.08,
      monthRule: 'thirtyDays',
      pointsCarryOver: true,
    });
  });

  it('may be several numbers, which have to rise', () => {
    const buckets = (value: CellValue) => readSheet([['应收口径', '账龄分段', '', value, '天']]);
    expect(buckets('15，45, 90天').settings.agingBuckets).toEqual([15, 45, 90]);
    expect(faults(buckets('30、20'))).toEqual([[2, 'notRising']]);
    expect(faults(readSheet([['客户结构', 'ABC累计分界', '', '70%、80%、90%']]))).toEqual([[2, 'wrongCount']]);
  });

  it('is the default where the cell is blank, the row twice in doubt the last', () => {
    const read = readSheet([
      [...FIRST_CONTACT, 10],
      [...FIRST_CONTACT, 20],
      ['回访与分配', '预告天数', '', ' '],
    ]);
    expect(read.settings).toMatchObject({ firstContactDays: 20, upcomingDays: 7 });
    expect(faults(read)).toEqual([[3, 'duplicate']]);
  });

  it('of a group or item nobody knows is reported; remarks without a value are not', () => {
    const read = readSheet([
      ['回访', '首次联系期限', '', 10],
      ['回访与分配', '首次联系', '', 10],
      ['以下由王经理填', '', '', ''],
      ['', '', '', '合计'],
    ]);
    expect(read.settings).toEqual(DEFAULT_SETTINGS);
    expect(faults(read)).toEqual([
      [2, 'unknownGroup'],
      [3, 'unknownItem'],
    ]);
  });
});

describe('readQuantity', () => {
  it('counts weeks in days and years in months; the unit behind the number wins over the cell beside it', () => {
    expect(readQuantity('2周', '个月')).toEqual({ number: 14, unit: 'day' });
    expect(readQuantity(1, '年')).toEqual({ number: 12, unit: 'month' });
    expect(readQuantity('1,000', '')).toEqual({ number: 1000, unit: null });
    expect(readQuantity('abc', '天')).toBeNull();
  });
});

describe('grade profiles', () => {
  const OWN = [
    ['级别方案', '本店', 'B', 1, '个月'],
    ['级别方案', '本店', 'a', '1周'],
    ['级别方案', '本店', 'D', '不限'],
    ['级别方案', '本店', '无日期', 'D'],
    ['意向级别', '采用方案', '', '本店'],
  ];

  it('of the user’s own are graded by, nearest purchase first', () => {
    const { settings, findings } = readSheet(OWN);
    expect(findings).toEqual([]);
    expect(settings.gradeProfile).toMatchObject({ id: '本店', undated: 'D' });
    const today = serialDay(2026, 11, 21);
    const grade = (day: number) => intentGrade(day, today, settings.gradeProfile, settings.monthRule);
    expect([7, 8, 40].map((days) => grade(today + days))).toEqual(
      ['A', 'B', 'D'].map((letter) => ({ outcome: 'grade', grade: letter })),
    );
  });

  it('keep the shipped ones beside them; a shipped one may get other limits', () => {
    const { settings } = readSheet([
      ['级别方案', '三表一卡', 'H', 3, '天'],
      ['级别方案', '三表一卡', 'A', 1, '个月'],
      ['级别方案', '三表一卡', 'B', 3, '个月'],
      ['级别方案', '三表一卡', 'C', '不限'],
    ]);
    expect(settings.gradeProfiles.map(({ id }) => id)).toEqual(['threeTables', 'halfMonths', 'urgency']);
    // The profile in use is the changed one, although nobody chose it.
    expect(settings.gradeProfile.grades[0]).toEqual({ grade: 'H', within: { count: 3, unit: 'day' } });
  });

  it.each([
    ['without a last grade', [['级别方案', '本店', 'A', 7]], 'noLastGrade'],
    [
      'with one limit twice',
      [
        ['级别方案', '本店', 'A', 7],
        ['级别方案', '本店', 'B', 7],
        ['级别方案', '本店', 'C', '不限'],
      ],
      'sameLimit',
    ],
    [
      'with a foreign grade for leads without a date',
      [
        ['级别方案', '本店', 'A', '不限'],
        ['级别方案', '本店', '无日期', 'Z'],
      ],
      'notOfProfile',
    ],
  ])('%s are not used', (_why, rows, code) => {
    const read = readSheet([...rows, ['意向级别', '采用方案', '', '本店']]);
    expect(read.settings.gradeProfile).toEqual(GRADE_PROFILES.threeTables);
    expect(faults(read)).toEqual([
      [2, code],
      [rows.length + 2, 'notAChoice'],
    ]);
  });
});

describe('lists', () => {
  it('of intervals change one grade and leave the others', () => {
    const { settings } = readSheet([
      ['回访间隔', 'h', '', '1天'],
      ['回访间隔', 'B', '', '快点'],
      ['回访间隔', '未定', '', '3天'],
    ]);
    expect(settings.intervals).toEqual({
      byGrade: { ...CONTACT_INTERVALS.byGrade, H: { count: 1, unit: 'day' } },
      undecided: { count: 3, unit: 'day' },
    });
  });

  it('of names are what stands there, or the default where nothing does', () => {
    const { settings } = readSheet([
      ['客户来源', '抖音'],
      ['客户来源', '老客户介绍'],
      ['产品', '汉兰达'],
    ]);
    expect(settings.sources).toEqual(['抖音', '老客户介绍']);
    expect(settings.products).toEqual(['汉兰达']);
    expect(settings.closeReasons).toEqual(['成交', '购买其他车型', '其他原因']);
  });

  it('of staff have role and 在职 or 离职; who is there twice is reported', () => {
    const read = readSheet([
      ['员工', '王芳', '销售顾问', ''],
      ['员工', '李强', '销售经理', '离职'],
      ['员工', '王芳', '销售主管', '在职'],
    ]);
    expect(read.settings.staff).toEqual([
      { name: '李强', role: '销售经理', active: false },
      { name: '王芳', role: '销售主管', active: true },
    ]);
    expect(faults(read)).toEqual([[4, 'duplicate']]);
  });

  it('of tiers make 100 %, or the default pyramid stands', () => {
    const tiers = (last: string) =>
      readSheet([
        ['客户金字塔', '顶级', '', '1%'],
        ['客户金字塔', '大', '', '4%'],
        ['客户金字塔', '中', '', '15%'],
        ['客户金字塔', '小', '', last],
      ]);
    expect(tiers('80%').settings.pyramid.map(({ share }) => share)).toEqual([0.01, 0.04, 0.15, 0.8]);
    expect(tiers('70%').settings.pyramid).toEqual(DEFAULT_SETTINGS.pyramid);
    expect(faults(tiers('70%'))).toEqual([[2, 'notWholeShares']]);
  });

  it('of credit grades may be another company’s; the best comes first', () => {
    const { settings, findings } = readSheet([
      ['信用等级', 'B', '最低分', 0],
      ['信用等级', 'B', '处理方式', '款到发货'],
      ['信用等级', '优', '最低分', 85],
      ['信用等级', '优', '额度系数', '2倍'],
    ]);
    expect(findings).toEqual([]);
    expect(settings.creditGrades).toEqual([
      { grade: '优', score: 85, days: 0, factor: 2, handling: '款到发货' },
      { grade: 'B', score: 0, days: 30, factor: 0.6, handling: '款到发货' },
    ]);
  });

  it('of weights of the credit score make 100 together, or all the defaults stand', () => {
    const weights = (volume: CellValue) =>
      readSheet([
        ['信用评分权重', '按期回款率', '', 30, '分'],
        ['信用评分权重', '年交易额排位', '', volume, '分'],
      ]);
    expect(weights(5).settings).toMatchObject({ weightOnTime: 30, weightVolume: 5 });
    expect(weights(5).findings).toEqual([]);
    const wrong = weights(10);
    expect(wrong.settings).toMatchObject({ weightOnTime: 25, weightVolume: 10 });
    expect(wrong.findings).toMatchObject([
      { row: 1, code: 'notHundredPoints', params: { sum: 105 }, instead: 'standardList' },
    ]);
    expect(weights('很多').settings).toMatchObject({ weightOnTime: 25, weightVolume: 10 });
  });

  it('of required fields are names of the dictionary', () => {
    const read = readSheet([
      ['必填字段', '意向客户', '', '顾客姓名，Mobile'],
      ['必填字段', 'visits', '', '顾客姓名、血型'],
    ]);
    expect(read.settings.requiredFields.leads).toEqual(['name', 'phone']);
    expect(read.settings.requiredFields.visits).toEqual(DEFAULT_SETTINGS.requiredFields.visits);
    expect(faults(read)).toEqual([[3, 'unknownField']]);
  });
});

describe('holidays', () => {
  it('of a year that is entered replace what is known of it, and leave the other years', () => {
    const { settings, findings } = readSheet([
      ['节假日', serialDay(2027, 1, 1), '元旦', '休'],
      ['节假日', '2027/2/5到2027/2/11', '春节', ''],
      ['节假日', '2027-02-14', '', '补班'],
    ]);
    expect(findings).toEqual([]);
    const { holidays, workdays, years } = settings.calendar;
    expect([...years].sort()).toEqual([2026, 2027]);
    expect(holidays.size).toBe(CHINA_CALENDAR.holidays.size + 8);
    expect(workdays.has(serialDay(2027, 2, 14))).toBe(true);
  });

  it('are days of the 1904 system where the workbook counts so', () => {
    const { calendar } = readSheet([['节假日', serialDay(2027, 1, 1) - 1462, '', '休']], true).settings;
    expect(calendar.holidays.has(serialDay(2027, 1, 1))).toBe(true);
  });

  it.each(['国庆', '10月1日', '2027-10-07~2027-10-01', '2027-02-30'])('%s is no day of a known year', (item) => {
    expect(faults(readSheet([['节假日', item, '', '休']]))).toEqual([[2, 'notADay']]);
  });

  it('are missed for this year and the next', () => {
    expect(unknownYears(CHINA_CALENDAR, serialDay(2026, 11, 21))).toEqual([2027]);
    expect(unknownYears(CHINA_CALENDAR, serialDay(2027, 1, 1))).toEqual([2027, 2028]);
  });
});
