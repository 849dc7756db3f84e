import { formatDay } from '../domain/cell/day';
import type { SerialDay } from '../domain/cell/value';
import type { GradeReason } from '../domain/grading/gradeReason';
import type { ManPart } from '../domain/grading/manClass';
import { text, type Locale, type Text } from './index';

/**
 * Why a lead has its grade, in a sentence.
 *
 * @param today serial number; days of its year are written without the year
 * @example gradeReasonText('zh-CN', { code: 'judgedExpired', grade: 'H', judgedOn: 46328, within: { count: 7, unit: 'day' }, days: 12 }, 46347) // '11-02判为H（7日内），已过期12天，请重新判级'
 */
export function gradeReasonText(locale: Locale, reason: GradeReason, today: SerialDay): string {
  const t = text(locale);
  const day = (serial: SerialDay) => shortDay(serial, today);
  switch (reason.code) {
    case 'expected': {
      const { days, grade, said } = reason;
      if (said !== undefined) return t('reason.said', { said, day: day(reason.day), days, grade });
      return days === 0 ? t('reason.expectedToday', { grade }) : t('reason.expected', { day: day(reason.day), days, grade }); // prettier-ignore
    }
    case 'differs':
      return t('reason.differs', reason);
    case 'expectedPast':
      return t('reason.expectedPast', { day: day(reason.day) });
    case 'judged':
      return judgedText(t, reason, day);
    case 'judgedExpired': {
      const { grade, judgedOn, within, days } = reason;
      return t('reason.judgedExpired', { day: day(judgedOn), grade, within: t(`reason.within.${within.unit}`, within), days }); // prettier-ignore
    }
    case 'foreignGrade':
      return t('reason.foreignGrade', reason);
    case 'undated':
      return t('reason.undated', reason);
    case 'ordered':
      return t('reason.ordered');
  }
}

function judgedText(
  t: Text,
  { grade, judgedOn, until }: Extract<GradeReason, { code: 'judged' }>,
  day: (serial: SerialDay) => string,
): string {
  if (judgedOn === null) return t('reason.judgedUndated', { grade });
  if (until === null) return t('reason.judgedForGood', { grade, day: day(judgedOn) });
  return t('reason.judged', { grade, day: day(judgedOn), until: day(until) });
}

function shortDay(day: SerialDay, today: SerialDay): string {
  const [written, now] = [formatDay(day), formatDay(today)];
  return written.slice(0, 4) === now.slice(0, 4) ? written.slice('YYYY-'.length) : written;
}

/**
 * What is still to be found out of purchasing power, authority and need; empty where nothing is.
 *
 * @example missingText('zh-CN', ['authority']) // '缺决定权信息'
 */
export function missingText(locale: Locale, missing: readonly ManPart[]): string {
  const t = text(locale);
  const parts = missing.map((part) => t(`man.${part}`)).join(t('list.separator'));
  return missing.length ? t('reason.missing', { parts }) : '';
}
