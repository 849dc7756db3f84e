import { parseIsoDay } from '../../../src/domain/cell/day';
import { CREDIT_GRADES } from '../../../src/domain/settings/tables/creditGrades';
import { handlingOf } from '../../../src/domain/credit/methods/handling';
import { gradeByScore } from '../../../src/domain/credit/methods/gradeScale';
import { ladderStep } from '../../../src/domain/credit/methods/ladderStep';
import { orderCheck } from '../../../src/domain/credit/methods/orderCheck';
import { suggestedLimit } from '../../../src/domain/credit/methods/suggestedLimit';
import { nextContact } from '../../../src/domain/followup/nextContact';
import { intentGrade } from '../../../src/domain/grading/intentGrade';
import { judgedGrade } from '../../../src/domain/grading/judgedGrade';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { idNoFault } from '../../../src/domain/validation/fields/idNo';
import { plateKind } from '../../../src/domain/validation/fields/plate';
import { usccFault } from '../../../src/domain/validation/fields/uscc';
import { emailMeant } from '../../../src/domain/validation/fields/email';
import { nextPayDay } from '../../../src/domain/worklist/payDay';
import { helpText } from '../../../src/i18n/help';
import type { HelpTopic } from '../../../src/i18n/help/topics';

/** What an explanation gives as an example has to be what the rule does. */
const said = (topic: HelpTopic) => helpText('zh-CN', topic).text;
const day = (iso: string) => parseIsoDay(iso) ?? NaN;
const TODAY = day('2026-11-21');
const TABLES = GRADE_PROFILES.threeTables;

test('a purchase expected in 8 days is A, and H of 2 November is 12 days over', () => {
  expect(said('grading')).toMatch('预计11月29日购车，还有8天，是A');
  expect(intentGrade(day('2026-11-29'), TODAY, TABLES, 'calendar')).toEqual({ outcome: 'grade', grade: 'A' });
  expect(said('review')).toMatch('11月2日判为H，只管7天，到11月21日已过期12天');
  expect(judgedGrade('H', day('2026-11-02'), TODAY, TABLES, 'calendar')).toMatchObject({ days: 12 });
});

test('the next contact of an A reached on 20 November is on the 27th', () => {
  expect(said('nextContact')).toMatch('11月20日联系过的A级客户，排在11月27日');
  expect(nextContact(day('2026-11-20'), 'A', null, TODAY, DEFAULT_SETTINGS).day).toBe(day('2026-11-27'));
  const { H, A, B, C } = DEFAULT_SETTINGS.intervals.byGrade;
  expect([H, A, B, C]).toEqual([
    { count: 2, unit: 'day' },
    { count: 7, unit: 'day' },
    { count: 14, unit: 'day' },
    { count: 1, unit: 'month' },
  ]);
});

test('care is due on eleven dates', () => {
  expect(said('due.care')).toMatch('第1、3、7天，第1、3、6、9、12、15、18、24个月');
  expect(DEFAULT_SETTINGS.careDays.map(({ count }) => count)).toEqual([1, 3, 7, 1, 3, 6, 9, 12, 15, 18, 24]);
});

test('who pays on the 10th and is due on 21 November pays on 10 December', () => {
  expect(said('due.receivable')).toMatch('11月21日到期，每月10日付款，列在12月10日');
  expect(nextPayDay(TODAY, [10])).toBe(day('2026-12-10'));
});

test('numbers that are called wrong are wrong, and right ones right', () => {
  expect(said('rule.idNo')).toMatch('110105194912310021的最后一位应为X');
  expect(idNoFault('110105194912310021', TODAY)).toBe('idNoCheck');
  expect(idNoFault('11010519491231002X', TODAY)).toBeNull();
  expect(said('rule.uscc')).toMatch('91350100M000100Y43是对的，末位写成Z');
  expect(usccFault('91350100M000100Y43')).toBeNull();
  expect(usccFault('91350100M000100Y4Z')).not.toBeNull();
  expect(said('rule.plate')).toMatch('沪AD12345是新能源车牌');
  expect(plateKind('沪AD12345')).toBe('newEnergySmall');
  expect(said('rule.email')).toMatch('163.con是不是163.com');
  expect(emailMeant('wf@163.con')).toBe('wf@163.com');
});

test('grades, terms and limits of credit are those of the settings', () => {
  expect(said('credit.grade')).toMatch('90分AAA，80分AA，70分A，60分B，50分C，以下D。例：82.77分是AA');
  expect(CREDIT_GRADES.map(({ grade, score }) => `${grade}${score}`).join()).toBe('AAA90,AA80,A70,B60,C50,D0');
  expect(gradeByScore(82.77, CREDIT_GRADES)?.grade).toBe('AA');
  expect(said('credit.terms')).toMatch('AAA为90天，AA为60天，A为45天，B为30天，C和D款到发货');
  expect(CREDIT_GRADES.map(({ days }) => days)).toEqual([90, 60, 45, 30, 0, 0]);
  expect(said('credit.limit')).toMatch('月均20万元，账期60天，系数0.8，建议32万元');
  const months = { sold: [20_000_000], returned: [0] };
  expect(suggestedLimit(months, { days: 60, factor: 0.8 }, DEFAULT_SETTINGS)).toBe(32_000_000);
  const { weightBusiness, weightStanding, weightCooperation, weightManagement, weightLawsuits } = DEFAULT_SETTINGS;
  expect(said('credit.score')).toMatch('人工评分占30分');
  expect(weightBusiness + weightStanding + weightCooperation + weightManagement + weightLawsuits).toBe(30);
});

test('who is 70 days overdue is not supplied, whatever the grade; less than 1,000 yuan does not count', () => {
  expect(said('credit.handling')).toMatch('AA级客户逾期70天，停止供货');
  expect(handlingOf('AA', ladderStep([5_000_000], [70], DEFAULT_SETTINGS), DEFAULT_SETTINGS)).toBe('停止供货');
  expect(ladderStep([99_900], [70], DEFAULT_SETTINGS)).toBeNull();
});

test('60,000 more than 150,000 of 200,000 is 10,000 over', () => {
  expect(said('credit.available')).toMatch('批准20万元，已用15万元，还可以赊5万元；这次要发6万元，超额度1万元');
  const customer = {
    handling: '正常供货',
    rating: { grade: 'AA' },
    step: null,
    approvedLimit: 20_000_000,
    suggestedLimit: 0,
    used: 15_000_000,
    prepaid: 0,
    unshipped: 0,
  } as unknown as Parameters<typeof orderCheck>[0];
  expect(orderCheck({ ...customer, amount: 6_000_000 }, DEFAULT_SETTINGS)).toMatchObject({
    available: 5_000_000,
    over: 1_000_000,
  });
});
