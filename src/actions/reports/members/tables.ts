import type { Register } from '../../../domain/cards/register';
import type { FieldKey } from '../../../domain/cards/types';
import { dayAt, numberAt, textAt } from '../../../domain/cards/valueAt';
import { civilDay, formatDay } from '../../../domain/cell/day';
import type { Birthday } from '../../../domain/members/birthdays';
import type { ExpiringCard } from '../../../domain/members/expiringCards';
import type { PurchaseVip } from '../../../domain/members/vipByPurchase';
import type { Tipster } from '../../../domain/members/vipByTips';
import type { Period, ReportColumn, ReportTable, ReportValue } from '../../../domain/report/report';
import type { Settings } from '../../../domain/settings/settings';
import type { ReportText } from '../../../i18n/reports';

/** A row of a register. */
export interface Placed {
  readonly register: Register;
  readonly row: number;
}

/** A customer whose purchases make a VIP. */
export interface Buyer extends PurchaseVip {
  readonly customer: string;
}

/** A member whose own columns reach the amounts. */
export interface Listed extends Placed {
  readonly bySingle: boolean;
  readonly byTotal: boolean;
}

const text = (header: string): ReportColumn => ({ header, as: 'text' });
const day = (header: string): ReportColumn => ({ header, as: 'day' });
const money = (header: string): ReportColumn => ({ header, as: 'money' });
const texts = ({ register, row }: Placed, ...fields: FieldKey[]) => fields.map((field) => textAt(register, field, row));

function ways(t: ReportText, { bySingle, byTotal }: { readonly bySingle: boolean; readonly byTotal: boolean }): string {
  return [...(bySingle ? [t('members.way.single')] : []), ...(byTotal ? [t('members.way.total')] : [])].join(
    t('list.separator'),
  );
}

/** 消费VIP by the documents of the sale. */
export function buyersTable(t: ReportText, buyers: readonly Buyer[], members: ReadonlySet<unknown>): ReportTable {
  return {
    kind: 'table',
    title: t('members.buyers'),
    columns: [
      text(t('members.customer')),
      text(t('members.way')),
      money(t('members.single')),
      day(t('members.singleOn')),
      money(t('members.total')),
      day(t('members.from')),
      day(t('members.to')),
      text(t('members.registered')),
    ],
    rows: [...buyers]
      .sort((one, other) => other.total - one.total)
      .map((buyer) => [
        buyer.customer,
        ways(t, buyer),
        buyer.single,
        buyer.singleOn,
        buyer.total,
        buyer.from,
        buyer.to,
        members.has(buyer.customer) ? t('members.yes') : '',
      ]),
    none: t('members.buyers.none'),
  };
}

/** 消费VIP by the amounts the register of members has itself. */
export function listedTable(t: ReportText, listed: readonly Listed[]): ReportTable {
  return {
    kind: 'table',
    title: t('members.listed'),
    columns: [
      text(t('members.cardNo')),
      text(t('members.name')),
      text(t('members.phone')),
      text(t('members.tier')),
      text(t('members.way')),
      money(t('members.single')),
      money(t('members.half')),
    ],
    rows: listed.map((one) => [
      ...texts(one, 'cardNo', 'name', 'phone', 'tier'),
      ways(t, one),
      numberAt(one.register, 'firstAmt', one.row),
      numberAt(one.register, 'halfAmt', one.row),
    ]),
    none: t('members.buyers.none'),
  };
}

/** 转介绍VIP. */
export function tipstersTable(t: ReportText, tipsters: readonly Tipster[]): ReportTable {
  const count = (header: string): ReportColumn => ({ header, as: 'count' });
  return {
    kind: 'table',
    title: t('members.tipsters'),
    note: t('members.tipsters.note'),
    columns: [
      text(t('members.name')),
      text(t('members.phone')),
      count(t('members.tips')),
      count(t('members.won')),
      count(t('members.noted')),
    ],
    rows: tipsters.map(({ name, phone, tips, won, noted }) => [name, phone, tips, won, noted]),
    none: t('members.tipsters.none'),
  };
}

/** Owners who are VIPs already. */
export function vipTable(t: ReportText, vips: readonly Placed[]): ReportTable {
  return {
    kind: 'table',
    title: t('members.vips'),
    columns: [
      text(t('members.name')),
      text(t('members.phone')),
      text(t('members.model')),
      text(t('members.owner')),
      text(t('members.class')),
    ],
    rows: vips.map((vip) => texts(vip, 'name', 'phone', 'model', 'owner', 'ring')),
    none: '',
  };
}

/** Cards that expire, and the points that lapse with them. */
export function cardsTable(
  t: ReportText,
  cards: readonly (ExpiringCard & Placed)[],
  { pointsCarryOver }: Settings,
): ReportTable {
  const lapse = !pointsCarryOver && cards.some(({ register }) => register.columns.has('points'));
  return {
    kind: 'table',
    title: t('members.cards'),
    note: t('members.cards.note'),
    columns: [
      day(t('members.expiresOn')),
      text(t('members.state')),
      text(t('members.cardNo')),
      text(t('members.name')),
      text(t('members.phone')),
      text(t('members.tier')),
      ...(lapse ? [{ header: t('members.lapsing'), as: 'count', total: 'sum' } as const] : []),
    ],
    rows: cards.map((card) => [
      card.expiresOn,
      card.days < 0 ? t('members.state.expired', { days: -card.days }) : t('members.state.soon', { days: card.days }),
      ...texts(card, 'cardNo', 'name', 'phone', 'tier'),
      ...(lapse ? [card.lapsing] : []),
    ]),
    none: t('members.cards.none'),
  };
}

/** Who is to be greeted this month and next. */
export function birthdayTable(t: ReportText, born: readonly (Birthday & Placed)[], today: number): ReportTable {
  const { month } = civilDay(today);
  return {
    kind: 'table',
    title: t('members.birthdays'),
    columns: [
      day(t('members.birthday')),
      text(t('members.when')),
      text(t('members.name')),
      text(t('members.phone')),
      text(t('members.owner')),
      text(t('members.list')),
    ],
    rows: [...born]
      .sort((one, other) => one.day - other.day)
      .map((one): ReportValue[] => [
        one.day,
        t(civilDay(one.day).month === month ? 'members.thisMonth' : 'members.nextMonth'),
        ...texts(one, 'name', 'phone', 'owner'),
        one.register.sheet,
      ]),
    none: t('members.birthdays.none'),
  };
}

/** The list of the month, to be sent by the 2nd of the next. */
export function monthTable(
  t: ReportText,
  added: readonly Placed[],
  month: Period & { readonly by: number },
): ReportTable {
  const days = { from: formatDay(month.from), to: formatDay(month.to) };
  return {
    kind: 'table',
    title: t('members.month'),
    note: t('members.month.note', { ...days, by: formatDay(month.by) }),
    columns: [
      day(t('members.applyOn')),
      text(t('members.cardNo')),
      text(t('members.name')),
      text(t('members.phone')),
      text(t('members.tier')),
      money(t('members.single')),
      text(t('members.store')),
      text(t('members.servedBy')),
    ],
    rows: added.map((one) => [
      dayAt(one.register, 'applyOn', one.row) || dayAt(one.register, 'issuedOn', one.row),
      ...texts(one, 'cardNo', 'name', 'phone', 'tier'),
      numberAt(one.register, 'firstAmt', one.row),
      ...texts(one, 'store', 'owner'),
    ]),
    none: t('members.month.none'),
  };
}
