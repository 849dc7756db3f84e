import { creditFindings, type CreditFinding } from '../../domain/credit/methods/creditFindings';
import { creditFacts } from '../../domain/credit/methods/creditFacts';
import { amountInWords, shareInWords } from '../../i18n/amountInWords';
import type { CreditContext } from './creditContext';

/** 主要结论 in words: fact, figure, comparison, where to look (ANALYSIS D). */
export function findingLines(context: CreditContext): readonly string[] {
  const { book, figures, settings } = context;
  return creditFindings(creditFacts(figures, book, settings), settings).map((finding) => sentence(context, finding));
}

function sentence({ t, locale }: CreditContext, finding: CreditFinding): string {
  const amount = (fen: number) => amountInWords(locale, fen);
  switch (finding.key) {
    case 'receivableChange': {
      const { now, before, growth } = finding.params;
      return t('finding.receivableChange', { now: amount(now), before: amount(before), growth: (growth > 0 ? '+' : '') + shareInWords(growth) }); // prettier-ignore
    }
    case 'overdueRise':
    case 'overdueFall': {
      const { now, before, share, shareBefore } = finding.params;
      return t(`finding.${finding.key}`, { now: amount(now), before: amount(before), share: shareInWords(share), shareBefore: shareInWords(shareBefore) }); // prettier-ignore
    }
    case 'longOverdue': {
      const { customers, name, days, share } = finding.params;
      return t('finding.longOverdue', { count: customers, days, amount: amount(finding.params.amount), share: shareInWords(share), name }); // prettier-ignore
    }
    case 'newlyOverdue':
    case 'overLimit':
    case 'downgraded': {
      const { customers, name } = finding.params;
      return t(`finding.${finding.key}`, { count: customers, amount: amount(finding.params.amount), name });
    }
    case 'notGraded':
    case 'disputed': {
      const { customers, name, share } = finding.params;
      return t(`finding.${finding.key}`, { count: customers, amount: amount(finding.params.amount), share: shareInWords(share), name }); // prettier-ignore
    }
    case 'largestDebtor': {
      const { name, share, limit } = finding.params;
      return t('finding.largestDebtor', { name, amount: amount(finding.params.amount), share: shareInWords(share), limit: shareInWords(limit) }); // prettier-ignore
    }
    case 'unmatchedReceipts':
      return t('finding.unmatchedReceipts', { amount: amount(finding.params.amount), share: shareInWords(finding.params.share) }); // prettier-ignore
    case 'nothing':
      return t('finding.nothing');
  }
}
