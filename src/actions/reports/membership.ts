import type { FieldKey } from '../../domain/cards/types';
import type { Report } from '../../domain/report/report';
import type { Settings } from '../../domain/settings/settings';
import type { ReportText } from '../../i18n/reports';
import { readConsent } from '../privacy/readConsent';
import { withdrawnLine } from '../privacy/withdrawnLine';
import { basisLines } from './basisLines';
import { memberFigures, memberFindings } from './members/findings';
import { memberData, type MemberData } from './members/memberData';
import {
  birthdayTable,
  buyersTable,
  cardsTable,
  listedTable,
  monthTable,
  tipstersTable,
  vipTable,
} from './members/tables';
import { registersOf } from './registersOf';
import type { BuildReport } from './types';

const MEMBER_FIELDS: readonly FieldKey[] = [
  'cardNo', 'name', 'phone', 'birthday', 'tier', 'applyOn', 'issuedOn', 'expiresOn', 'firstAmt', 'halfAmt', 'points',
  'cardState', 'store', 'owner', 'consent',
]; // prettier-ignore
const TRADE_FIELDS: readonly FieldKey[] = [
  'customer', 'date', 'docNo', 'docType', 'docState', 'amount', 'received', 'balance',
]; // prettier-ignore
const OWNER_FIELDS: readonly FieldKey[] = [
  'name',
  'phone',
  'model',
  'owner',
  'birthday',
  'ring',
  'referrals',
  'consent',
];
const LEAD_FIELDS: readonly FieldKey[] = ['referrer', 'createdOn', 'state'];

/**
 * VIP/会员资格与到期 (R-6.01 …, D-2, D-3): who qualifies by purchases or by tips, whose card expires and what points
 * lapse, birthdays, and the list of the month. It is made of whatever registers there are.
 */
export const buildMembership: BuildReport = async (request) => {
  const { context, options, workbook, t } = request;
  const { settings } = workbook;
  const today = options.day ?? context.today;
  const members = await registersOf(request, 'members', MEMBER_FIELDS);
  const trades = await registersOf(request, 'trades', TRADE_FIELDS);
  const owners = await registersOf(request, 'owners', OWNER_FIELDS);
  const leads = await registersOf(request, 'leads', LEAD_FIELDS);
  const registers = {
    members: members.registers,
    trades: trades.registers,
    owners: owners.registers,
    leads: leads.registers,
  };
  const all = memberData(registers, settings, today, options.period);
  const consent = await readConsent(request.session, workbook, today);
  // Nobody is greeted who does not want it.
  const born = all.born.filter(({ register, row }) => !consent.has(register, row));
  const found = { ...all, born };
  return {
    id: 'members',
    sheet: t('members.sheet'),
    title: t('members.title'),
    basis: [
      ...basisLines(t, { today, owner: undefined, from: [members, trades, owners, leads] }),
      ...basisOf(t, found, settings),
      ...withdrawnLine(all.born.length - born.length, context.locale),
    ],
    sections: sectionsOf(t, found, settings),
    signatures: [t('signature.made'), t('signature.checked')],
    rows: [members, trades, owners].flatMap((one) => one.registers).reduce((sum, { rowCount }) => sum + rowCount, 0),
  };
};

function basisOf(t: ReportText, { known }: MemberData, settings: Settings): string[] {
  return [
    t('members.basis.purchase', {
      single: settings.vipSingle / 100,
      total: settings.vipTotal / 100,
      months: settings.vipTotalMonths,
    }),
    t('members.basis.tips', { months: settings.vipTipMonths, tips: settings.vipTips }),
    t(settings.pointsCarryOver ? 'members.basis.carry' : 'members.basis.lapse', { months: settings.cardMonths }),
    t('members.basis.secret'),
    ...(known.members ? [] : [t('members.missing.register')]),
    ...(known.trades || known.amounts ? [] : [t('members.missing.amounts')]),
    ...(known.tips ? [] : [t('members.missing.tips')]),
    ...(known.birthdays ? [] : [t('members.missing.birthdays')]),
    ...(known.members && !known.expiry ? [t('members.missing.expiry')] : []),
  ];
}

function sectionsOf(t: ReportText, found: MemberData, settings: Settings): Report['sections'] {
  const { known } = found;
  return [
    memberFigures(t, found),
    memberFindings(t, found, settings),
    ...(known.trades ? [buyersTable(t, found.buyers, found.names)] : []),
    ...(known.amounts ? [listedTable(t, found.listed)] : []),
    ...(known.tips ? [tipstersTable(t, found.tipsters)] : []),
    ...(found.vips.length ? [vipTable(t, found.vips)] : []),
    ...(known.expiry ? [cardsTable(t, found.cards, settings)] : []),
    ...(known.birthdays ? [birthdayTable(t, found.born, found.today)] : []),
    ...(known.members ? [monthTable(t, found.added, found.month)] : []),
  ];
}
