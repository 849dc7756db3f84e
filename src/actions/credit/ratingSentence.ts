import type { Cap, CustomerCredit } from '../../domain/credit/customerCredit';
import { stepHandling } from '../../domain/credit/methods/handling';
import { amountInWords, shareInWords } from '../../i18n/amountInWords';
import type { CreditContext } from './creditContext';

/** Why the grade is not what the score says, in words: 逾期90天以上3.2万元. */
export function capsInWords({ t, locale, settings }: CreditContext, caps: readonly Cap[]): string {
  const words = caps.map(({ code, amount, days, deals, words }) => {
    switch (code) {
      case 'longOverdue':
        return t('cap.longOverdue', { days, amount: amountInWords(locale, amount) });
      case 'newCustomer':
        if (days >= settings.newMonths) return t('cap.newCustomer.deals', { deals });
        return deals >= settings.newDeals
          ? t('cap.newCustomer.months', { months: days })
          : t('cap.newCustomer', { months: days, deals });
      case 'lawsuit':
      case 'blacklisted':
        return t(`cap.${code}`);
      default:
        return t(`cap.${code}`, { words });
    }
  });
  return words.join(t('list.separator'));
}

/** 得分91，因逾期90天以上3.2万元限为C: how a customer came to his grade and handling, in one sentence. */
export function ratingSentence(context: CreditContext, customer: CustomerCredit): string {
  const { t, settings } = context;
  const { rating, scorecard, step, longest } = customer;
  const { grade, caps, provisional } = rating;
  const handling = stepHandling(step);
  const ladder = handling !== '正常供货' && handling === customer.handling ? t('sentence.ladder', { days: longest, handling: t(`handling.${handling}`) }) : ''; // prettier-ignore
  if (grade === null) {
    const [share, least] = [shareInWords(scorecard.completeness), shareInWords(settings.leastComplete)];
    return t('sentence.notGraded', { share, least }) + ladder;
  }
  const score = pointsInWords(scorecard.total ?? 0);
  const graded = caps.length
    ? t('sentence.capped', { score, reasons: capsInWords(context, caps), grade })
    : t('sentence.graded', { score, grade });
  return graded + (provisional ? t('sentence.provisional') : '') + ladder + approvals(context, customer);
}

/** A limit that somebody has to approve: beyond the amount of the setting, or the larger one that the best grade may get. */
function approvals({ t, locale, settings }: CreditContext, { rating, suggestedLimit }: CustomerCredit): string {
  const { creditGrades, approvalAbove, approvedFactor } = settings;
  const [best] = creditGrades;
  const most = best && rating.grade === best.grade && best.factor > 0 && best.factor < approvedFactor;
  const larger = most && suggestedLimit > 0 ? (suggestedLimit / best.factor) * approvedFactor : 0;
  return [
    ...(approvalAbove !== null && suggestedLimit > approvalAbove ? [t('sentence.approval')] : []),
    ...(larger > 0 ? [t('sentence.larger', { amount: amountInWords(locale, larger) })] : []),
  ].join('');
}

/** 逾期13.9万元、最长49天；停止供货: what a customer has to be dealt with for, and how he is supplied meanwhile. */
export function actSentence(
  { t, locale }: CreditContext,
  { overdue, longest, over, receivable, handling }: CustomerCredit,
): string {
  const amount = (fen: number) => amountInWords(locale, fen);
  const reasons = [
    ...(overdue > 0 ? [t('act.sentence.overdue', { amount: amount(overdue), days: longest })] : []),
    ...(over > 0 ? [t('act.sentence.over', { amount: amount(over) })] : []),
  ];
  const why = reasons.length
    ? reasons.join(t('list.separator'))
    : t('act.sentence.receivable', { amount: amount(receivable) });
  return t('act.sentence', { why, handling: t(`handling.${handling}`) });
}

/** 91, 82.8. */
function pointsInWords(points: number): string {
  return String(Math.round(points * 10) / 10);
}
