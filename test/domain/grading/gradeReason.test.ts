import type { CellValue } from '../../../src/domain/cell/value';
import { gradeLeads } from '../../../src/domain/grading/gradeLeads';
import { gradeReason, judgedName, needsLook } from '../../../src/domain/grading/gradeReason';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { gradeReasonText } from '../../../src/i18n/gradeReason';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

type Lead = Readonly<Record<string, CellValue>>;

function reasonOf(lead: Lead, settings = DEFAULT_SETTINGS) {
  const cells = Object.fromEntries(Object.entries(lead).map(([field, cell]) => [field, [cell]]));
  const register = registerOf('leads', cells, { today });
  return gradeReason(register, gradeLeads(register, settings, today), settings, 0, today);
}

const said = (locale: 'zh-CN' | 'en-US', lead: Lead): string => {
  const reason = reasonOf(lead);
  return reason ? gradeReasonText(locale, reason, today) : '';
};

/** The lead, what is said of it in Chinese, and whether somebody has to look at it. */
const REASONS: readonly [Lead, string, boolean][] = [
  [{ expectedOn: day('2026-12-06') }, '预计12-06购车，还有15天 → A', false],
  [{ expectedOn: today }, '预计今天购车 → H', false],
  [{ expectedOn: day('2027-02-22'), gradeManual: 'C级' }, '预计2027-02-22购车，还有93天 → C', false],
  [{ expectedOn: '一个月内' }, '“一个月内”，到12-21还有30天 → A', false],
  [{ expectedOn: day('2026-12-06'), gradeManual: 'B' }, '判为B，按预计日应为A', true],
  [{ expectedOn: day('2026-11-20'), gradeManual: 'B' }, '预计日11-20已过，请改日期或结案', true],
  [{ gradeManual: 'A', gradedOn: day('2026-11-10') }, '11-10判为A，有效至12-10', false],
  [{ gradeManual: 'C', gradedOn: day('2026-11-10') }, '11-10判为C，没有期限', false],
  [{ gradeManual: 'A' }, '判为A，没有判级日期', false],
  [{ gradeManual: 'H', gradedOn: day('2026-11-02') }, '11-02判为H（7日内），已过期12天，请重新判级', true],
  [{ gradeManual: 'A', lastContact: day('2025-12-01') }, '2025-12-01判为A（1个月内），已过期324天，请重新判级', true],
  [{ gradeManual: 'F' }, '判为“F”，不在级别方案里，请重新判级', true],
  [{ gradeManual: 'F', expectedOn: today + 1 }, '判为“F”，不在级别方案里，请重新判级', true],
  [{ state: '已订', gradeManual: 'H' }, '已订，级别不变', false],
  [{ name: '张三' }, '没有预计日，也没有判级 → 未定', false],
];

it.each(REASONS)('%j: %s', (lead, sentence, isToBeLookedAt) => {
  expect(said('zh-CN', lead)).toBe(sentence);
  const reason = reasonOf(lead);
  expect(reason && needsLook(reason)).toBe(isToBeLookedAt);
});

it.each([
  [{ expectedOn: day('2026-11-22') }, 'Purchase expected on 11-22, in 1 day → H'],
  [
    { gradeManual: 'H', gradedOn: day('2026-11-02') },
    'Judged H on 11-02 (within 7 days), ran out 12 days ago: judge again',
  ],
])('%j: %s', (lead, sentence) => {
  expect(said('en-US', lead)).toBe(sentence);
});

it('a lead that is closed has no reason', () => {
  expect(reasonOf({ state: '战败', gradeManual: 'H' })).toBeNull();
});

it('says what the profile gives a lead without date and judgement: C in 7/15/30', () => {
  const settings = { ...DEFAULT_SETTINGS, gradeProfile: GRADE_PROFILES.halfMonths };
  expect(reasonOf({ name: '张三' }, settings)).toEqual({ code: 'undated', grade: 'C' });
});

it('names what is judged as the profile writes it, and a foreign letter as the sheet does', () => {
  const register = registerOf('leads', { gradeManual: ['h级', '', 'F'] }, { today });
  expect([0, 1, 2].map((row) => judgedName(register, row, DEFAULT_SETTINGS))).toEqual(['H', '', 'F']);
});
