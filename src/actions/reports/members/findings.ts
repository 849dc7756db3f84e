import { civilDay, formatDay } from '../../../domain/cell/day';
import { EXPIRY_AHEAD, type ExpiringCard } from '../../../domain/members/expiringCards';
import type { ReportFigures, ReportLines } from '../../../domain/report/report';
import type { Settings } from '../../../domain/settings/settings';
import type { ReportText } from '../../../i18n/reports';
import type { MemberData } from './memberData';

const expired = ({ days }: ExpiringCard) => days < 0;

export function memberFigures(t: ReportText, found: MemberData): ReportFigures {
  const { buyers, listed, tipsters, cards, born, added, vips, known } = found;
  const gone = cards.filter(expired).length;
  const figures: readonly (readonly [boolean, string, number])[] = [
    [known.trades || known.amounts, t('members.figure.buyers'), Math.max(buyers.length, listed.length)],
    [known.tips, t('members.figure.tipsters'), tipsters.length],
    [vips.length > 0, t('members.vips'), vips.length],
    [known.expiry, t('members.figure.soon', { days: EXPIRY_AHEAD }), cards.length - gone],
    [known.expiry, t('members.figure.expired'), gone],
    [known.birthdays, t('members.figure.born'), born.length],
    [known.members, t('members.figure.added'), added.length],
  ];
  return {
    kind: 'figures',
    figures: figures.flatMap(([isKnown, label, value]) => (isKnown ? [{ label, value, as: 'count' as const }] : [])),
  };
}

export function memberFindings(t: ReportText, found: MemberData, settings: Settings): ReportLines {
  const { buyers, listed, tipsters, cards, born, added, vips, month, today } = found;
  const gone = cards.filter(expired).length;
  const lapsing = cards.reduce((sum, card) => sum + (card.lapsing ?? 0), 0);
  const thisMonth = born.filter(({ day }) => civilDay(day).month === civilDay(today).month && day >= today).length;
  const counted = buyers.length ? buyers : listed;
  const single = counted.filter(({ bySingle }) => bySingle).length;
  const total = counted.filter(({ byTotal }) => byTotal).length;
  return {
    kind: 'lines',
    title: t('members.findings'),
    lines: [
      ...(counted.length ? [t('members.finding.buyers', { count: counted.length, single, total })] : []),
      ...(tipsters.length ? [t('members.finding.tipsters', { count: tipsters.length, tips: settings.vipTips })] : []),
      ...(vips.length ? [t('members.finding.vips', { count: vips.length })] : []),
      ...(cards.length
        ? [t('members.finding.cards', { soon: cards.length - gone, days: EXPIRY_AHEAD, expired: gone })]
        : []),
      ...(lapsing ? [t('members.finding.lapsing', { points: lapsing })] : []),
      ...(thisMonth ? [t('members.finding.born', { count: thisMonth })] : []),
      ...(added.length ? [t('members.finding.month', { count: added.length, by: formatDay(month.by) })] : []),
    ],
  };
}
