import type { StructureFinding } from '../../domain/structure/methods/structureFindings';
import type { StructureText } from '../../i18n/structure';
import { amountInWords, shareInWords } from '../../i18n/amountInWords';
import type { TableContext } from './tables/tableContext';

/** The findings in words: fact, figure, comparison, where to look (ANALYSIS D). */
export function findingLines(context: TableContext, findings: readonly StructureFinding[]): readonly string[] {
  return findings.map((finding) => sentence(context, finding));
}

function sentence({ view, t, locale, comparison }: TableContext, finding: StructureFinding): string {
  const amount = (value: number) =>
    view.measure === 'quantity'
      ? t('amount.pieces', { amount: Math.round(value * 10) / 10 })
      : amountInWords(locale, value);
  const before = t(`composition.before.${comparison}`);
  const signed = (share: number) => (share > 0 ? '+' : '') + shareInWords(share);
  switch (finding.key) {
    case 'totalChange': {
      const { now, before: was, growth } = finding.params;
      return t('finding.totalChange', { measure: t(`measure.${view.measure}`), now: amount(now), period: before, before: amount(was), growth: signed(growth) }); // prettier-ignore
    }
    case 'groupRise':
    case 'groupFall': {
      const { dimension, name, now, before: was, change, share } = finding.params;
      return t(`finding.${finding.key}`, { dimension: dimensionWord(t, dimension), name, now: amount(now), period: before, before: amount(was), change: amount(Math.abs(change)), share: shareInWords(Math.abs(share)) }); // prettier-ignore
    }
    case 'largestCustomer': {
      const { name, share, before: was, limit } = finding.params;
      const words = { name, share: shareInWords(share), limit: shareInWords(limit) };
      return was === null
        ? t('finding.largestCustomer', words)
        : t('finding.largestCustomer.before', { ...words, period: before, before: shareInWords(was) });
    }
    case 'hhiOver': {
      const { hhi, before: was, limit } = finding.params;
      const words = { hhi: Math.round(hhi), limit };
      return was === null
        ? t('finding.hhiOver', words)
        : t('finding.hhiOver.before', { ...words, period: before, before: Math.round(was) });
    }
    case 'hhiBack': {
      const { hhi, before: was, limit } = finding.params;
      return t('finding.hhiBack', { hhi: Math.round(hhi), before: Math.round(was), limit });
    }
    case 'lostCustomers':
    case 'newCustomers':
      return t(`finding.${finding.key}`, worded(finding.params, amount, before));
    case 'dormantKey':
      return t('finding.dormantKey', { ...worded(finding.params, amount, before), name: finding.params.name });
    case 'negativeTotals':
      return t('finding.negativeTotals', { ...worded(finding.params, amount, before), name: finding.params.name });
    case 'missingRegion':
      return t('finding.missingRegion', { amount: amount(finding.params.amount), share: shareInWords(finding.params.share) }); // prettier-ignore
    case 'nothing':
      return t('finding.nothing');
  }
}

function worded(
  { customers, amount }: { readonly customers: number; readonly amount: number },
  word: (value: number) => string,
  period: string,
): { readonly count: number; readonly amount: string; readonly period: string } {
  return { count: customers, amount: word(amount), period };
}

/** By what the parts of findings are told apart. */
const FOUND_BY = ['region', 'province', 'city', 'category', 'product'] as const;

function dimensionWord(t: StructureText, of: string): string {
  return t(`dimension.${FOUND_BY.find((key) => key === of) ?? 'product'}`);
}
