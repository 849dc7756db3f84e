import type { ReportLines } from '../../domain/report/report';
import type { DataQuality } from '../../domain/structure/book/dataQuality';
import { UNUSED_REASONS } from '../../domain/structure/tradeBook';
import { amountInWords } from '../../i18n/amountInWords';
import type { TableContext } from './tables/tableContext';

/** 采用情况: 订单312行，采用305行；未采用7行：金额空4、客户未匹配3（2.1万元）; with the way to the rows that are not counted. */
export function qualityLines({ view, t, locale }: TableContext, quality: DataQuality): ReportLines {
  const { book } = view;
  const reasons = UNUSED_REASONS.flatMap((reason) => {
    const found = quality.unused.find((one) => one.reason === reason);
    if (!found) return [];
    const counted = t('quality.reason', { reason: t(`unused.${reason}`), count: found.count });
    return [found.amount ? t('quality.amount', { counted, amount: amountInWords(locale, found.amount) }) : counted];
  });
  const unused = quality.unused.reduce((sum, { count }) => sum + count, 0);
  const all = { lines: t(`source.${book.source}`), all: quality.used + unused, used: quality.used };
  const left = quality.sourceAmount - quality.usedAmount;
  const told = unused
    ? t('quality.unused', { ...all, unused, reasons: reasons.join(t('list.separator')) })
    : t(all.all ? 'quality.all' : 'quality.nothing', all);
  return {
    kind: 'lines',
    title: t('quality.title'),
    lines: [
      told,
      ...(book.known.amount && all.all
        ? [
            t('quality.total', {
              source: amountInWords(locale, quality.sourceAmount),
              used: amountInWords(locale, quality.usedAmount),
              left: amountInWords(locale, left),
            }),
          ]
        : []),
    ],
    ...(unused ? { link: { text: t('quality.link', { count: unused }), to: 'structure-unused' as const } } : {}),
  };
}
