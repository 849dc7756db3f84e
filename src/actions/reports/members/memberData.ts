import type { Register } from '../../../domain/cards/register';
import type { FieldKey } from '../../../domain/cards/types';
import { textAt } from '../../../domain/cards/valueAt';
import { birthdays, type Birthday } from '../../../domain/members/birthdays';
import { expiringCards, type ExpiringCard } from '../../../domain/members/expiringCards';
import { monthToSend, newMembers } from '../../../domain/members/monthlyList';
import { purchasesOf } from '../../../domain/members/purchases';
import { vipByPurchase } from '../../../domain/members/vipByPurchase';
import { vipByTips, type Tipster } from '../../../domain/members/vipByTips';
import type { Period } from '../../../domain/report/report';
import type { Settings } from '../../../domain/settings/settings';
import type { Buyer, Listed, Placed } from './tables';

/** The registers that tell of members; each may be missing. */
export type MemberRegisters = Readonly<Record<'members' | 'trades' | 'owners' | 'leads', readonly Register[]>>;

/** What was found in the registers. */
export interface MemberData {
  readonly buyers: readonly Buyer[];
  readonly listed: readonly Listed[];
  readonly tipsters: readonly Tipster[];
  readonly cards: readonly (ExpiringCard & Placed)[];
  readonly born: readonly (Birthday & Placed)[];
  readonly added: readonly Placed[];
  /** Owners who are VIPs already. */
  readonly vips: readonly Placed[];
  /** Names of those who are in the register of members. */
  readonly names: ReadonlySet<unknown>;
  readonly month: Period & { readonly by: number };
  readonly today: number;
  /** What the registers tell at all: what they do not tell is not nought. */
  readonly known: Readonly<Record<'trades' | 'amounts' | 'tips' | 'expiry' | 'birthdays' | 'members', boolean>>;
}

/**
 * Everything the report of the members says.
 *
 * @param period whose new members are listed; the month that is to be sent where it is left out
 */
export function memberData(
  { members, trades, owners, leads }: MemberRegisters,
  settings: Settings,
  today: number,
  period: Period | undefined,
): MemberData {
  const month = period ? { ...monthToSend(period.to), ...period } : monthToSend(today);
  return {
    buyers: purchasesOf(trades, today).flatMap(({ customer, purchases }) => {
      const vip = vipByPurchase(purchases, settings);
      return vip && (vip.bySingle || vip.byTotal) ? [{ customer, ...vip }] : [];
    }),
    listed: members.flatMap((register) => listedVips(register, settings)),
    tipsters: vipByTips(leads, owners, settings, today),
    cards: members.flatMap((register) =>
      expiringCards(register, settings, today).map((card) => ({ register, ...card })),
    ),
    born: [...members, ...owners].flatMap((register) =>
      birthdays(register, today).map((birthday) => ({ register, ...birthday })),
    ),
    added: members.flatMap((register) => newMembers(register, month).map((row) => ({ register, row }))),
    vips: owners.flatMap(ownerVips),
    names: new Set(members.flatMap(({ columns }) => columns.get('name')?.parsed ?? [])),
    month,
    today,
    known: {
      trades: trades.length > 0,
      amounts: hasAny(members, 'firstAmt', 'halfAmt'),
      tips: hasAny(leads, 'referrer') || hasAny(owners, 'referrals'),
      expiry: hasAny(members, 'expiresOn', 'issuedOn'),
      birthdays: hasAny([...members, ...owners], 'birthday'),
      members: members.length > 0,
    },
  };
}

function hasAny(registers: readonly Register[], ...fields: FieldKey[]): boolean {
  return registers.some(({ columns }) => fields.some((field) => columns.has(field)));
}

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
