import type { Register } from '../../domain/cards/register';
import type { FieldKey } from '../../domain/cards/types';
import { textAt } from '../../domain/cards/valueAt';
import { birthdays } from '../../domain/members/birthdays';
import { expiringCards } from '../../domain/members/expiringCards';
import { monthToSend, newMembers } from '../../domain/members/monthlyList';
import { purchasesOf } from '../../domain/members/purchases';
import { vipByPurchase } from '../../domain/members/vipByPurchase';
import { vipByTips } from '../../domain/members/vipByTips';
import { basisLines } from './basisLines';
import { memberFigures, memberFindings } from './members/findings';
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
  'cardState', 'store', 'owner',
]; // prettier-ignore
const TRADE_FIELDS: readonly FieldKey[] = [
  'customer', 'date', 'docNo', 'docType', 'docState', 'amount', 'received', 'balance',
]; // prettier-ignore
const OWNER_FIELDS: readonly FieldKey[] = ['name', 'phone', 'model', 'owner', 'birthday', 'ring', 'referrals'];
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

  const hasAny = (registers: readonly Register[], ...fields: FieldKey[]) =>
    registers.some(({ columns }) => fields.some((field) => columns.has(field)));
  const buyers = purchasesOf(trades.registers, today).flatMap(({ customer, purchases }) => {
    const vip = vipByPurchase(purchases, settings);
    return vip && (vip.bySingle || vip.byTotal) ? [{ customer, ...vip }] : [];
  });
  const listed = members.registers.flatMap((register) => listedVips(register, settings));
  const tipsters = vipByTips(leads.registers, owners.registers, settings, today);
  const cards = members.registers.flatMap((register) =>
    expiringCards(register, settings, today).map((card) => ({ register, ...card })),
  );
  const born = [...members.registers, ...owners.registers].flatMap((register) =>
    birthdays(register, today).map((birthday) => ({ register, ...birthday })),
  );
  const month = options.period ? { ...monthToSend(options.period.to), ...options.period } : monthToSend(today);
  const added = members.registers.flatMap((register) => newMembers(register, month).map((row) => ({ register, row })));
  const vips = owners.registers.flatMap((register) => ownerVips(register));
  const names = new Set(members.registers.flatMap(({ columns }) => columns.get('name')?.parsed ?? []));
  const amounts = hasAny(members.registers, 'firstAmt', 'halfAmt');
  const known = {
    purchases: trades.registers.length > 0 || amounts,
    tips: hasAny(leads.registers, 'referrer') || hasAny(owners.registers, 'referrals'),
    expiry: hasAny(members.registers, 'expiresOn', 'issuedOn'),
    birthdays: hasAny([...members.registers, ...owners.registers], 'birthday'),
    members: members.registers.length > 0,
  };
  const found = { buyers, listed, tipsters, cards, born, added, vips, month, today, known };

  return {
    id: 'members',
    sheet: t('members.sheet'),
    title: t('members.title'),
    basis: [
      ...basisLines(t, { today, owner: undefined, from: [members, trades, owners, leads] }),
      t('members.basis.purchase', {
        single: settings.vipSingle / 100,
        total: settings.vipTotal / 100,
        months: settings.vipTotalMonths,
      }),
      t('members.basis.tips', { months: settings.vipTipMonths, tips: settings.vipTips }),
      t(settings.pointsCarryOver ? 'members.basis.carry' : 'members.basis.lapse', { months: settings.cardMonths }),
      t('members.basis.secret'),
      ...(known.members ? [] : [t('members.missing.register')]),
      ...(known.purchases ? [] : [t('members.missing.amounts')]),
      ...(known.tips ? [] : [t('members.missing.tips')]),
      ...(known.birthdays ? [] : [t('members.missing.birthdays')]),
      ...(known.members && !known.expiry ? [t('members.missing.expiry')] : []),
    ],
    sections: [
      memberFigures(t, found),
      memberFindings(t, found, settings),
      ...(trades.registers.length ? [buyersTable(t, buyers, names)] : []),
      ...(amounts ? [listedTable(t, listed)] : []),
      ...(known.tips ? [tipstersTable(t, tipsters)] : []),
      ...(vips.length ? [vipTable(t, vips)] : []),
      ...(known.expiry ? [cardsTable(t, cards, settings)] : []),
      ...(known.birthdays ? [birthdayTable(t, born, today)] : []),
      ...(known.members ? [monthTable(t, added, month)] : []),
    ],
    signatures: [t('signature.made'), t('signature.checked')],
    rows: [members, trades, owners].reduce(
      (sum, { registers }) => sum + registers.reduce((n, one) => n + one.rowCount, 0),
      0,
    ),
  };
};

/** Members whose own columns reach the amounts. */
function listedVips(register: Register, { vipSingle, vipTotal }: { vipSingle: number; vipTotal: number }) {
  const reaches = (field: FieldKey, limit: number, row: number) =>
    Number(register.columns.get(field)?.parsed[row] ?? 0) >= limit;
  return Array.from({ length: register.rowCount }, (_none, row) => ({
    register,
    row,
    bySingle: reaches('firstAmt', vipSingle, row),
    byTotal: reaches('halfAmt', vipTotal, row),
  })).filter(({ row, bySingle, byTotal }) => (bySingle || byTotal) && !register.skipped.has(row));
}

/** Owners who are VIPs already. */
function ownerVips(register: Register): { readonly register: Register; readonly row: number }[] {
  return Array.from({ length: register.rowCount }, (_none, row) => ({ register, row })).filter(
    ({ row }) => !register.skipped.has(row) && /VIP/i.test(textAt(register, 'ring', row)),
  );
}
