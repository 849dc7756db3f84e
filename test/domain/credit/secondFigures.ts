import { monthsLater } from '../../actions/structure/secondCount';
import { ledgerOf, piecesOf, undelivered, type CountedBy, type Ledger } from './secondCount';
import { EVERYBODY, type WrittenBook } from './secondCountBooks';

/** What a second count says of a customer; amounts in 分. */
export interface Counted {
  readonly receivable: bigint;
  readonly overdue: bigint;
  readonly buckets: readonly bigint[];
  readonly disputed: bigint;
  readonly longest: number;
  readonly prepaid: bigint;
  readonly bills: bigint;
  readonly unshipped: bigint;
  readonly used: bigint;
  readonly limit: bigint | null;
  readonly onTime: number | null;
  readonly daysLate: number | null;
  readonly months: number | null;
  readonly score: number | null;
  readonly grade: string | null;
  readonly suggestedLimit: bigint;
  readonly handling: string;
}

const BUCKETS = [30, 60, 90, 180];
const LADDER = [['法务催收', 90], ['停止供货', 60], ['款到发货', 30]] as const; // prettier-ignore
const FLOOR = 1_000_00n;
/** Score, days, tenths of the factor, handling. */
const GRADES = [
  ['AAA', 90, 90n, 15n, '正常供货'],
  ['AA', 80, 60n, 10n, '正常供货'],
  ['A', 70, 45n, 8n, '正常供货'],
  ['B', 60, 30n, 6n, '控制供货'],
  ['C', 50, 0n, 0n, '款到发货'],
  ['D', 0, 0n, 0n, '停止供货'],
] as const;
const STRICT = ['正常供货', '控制供货', '款到发货', '停止供货', '法务催收'];
const WEIGHTS = [25, 15, 10, 5, 10, 5, 8, 5, 7, 5, 5];
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, one) => total + one, 0n);
/** A quotient of large integers. */
const ratio = (part: bigint, whole: bigint): number => Number((part * 10n ** 18n) / whole) / 1e18;

/** What is sold and brought back in some days. */
function traded(
  { owed, paid }: Ledger,
  who: string,
  from: number,
  to: number,
): { readonly sold: bigint; readonly back: bigint } {
  // prettier-ignore
  const within = (one: { readonly who: string; readonly day: number }) => one.who === who && one.day >= from && one.day <= to; // prettier-ignore
  return {
    sold: sum(owed.filter((one) => one.what === 'sale' && within(one)).map(({ amount }) => amount)),
    back: sum(paid.filter((one) => one.what === 'return' && within(one)).map(({ amount }) => amount)),
  };
}

/** 100 for the best, 0 for the worst. */
const points = (raw: number) => Math.min(100, Math.max(0, raw));

function scoreOf(items: readonly (number | null)[]): { readonly score: number | null; readonly complete: boolean } {
  let [known, total] = [0, 0];
  items.forEach((item, i) => {
    if (item === null) return;
    known += WEIGHTS[i] ?? 0;
    total += (WEIGHTS[i] ?? 0) * item;
  });
  return { score: known ? total / known : null, complete: known >= 60 };
}

/** A grade after what caps it. */
function gradeOf(score: number | null, complete: boolean, caps: readonly string[], isBlack: boolean): string | null {
  if (isBlack) return 'D';
  if (score === null || !complete) return null;
  const names = GRADES.map(([grade]) => grade as string);
  const own = GRADES.findIndex(([, least]) => score >= least - 1e-9);
  return names[Math.max(own, ...caps.map((cap) => names.indexOf(cap)))] ?? null;
}

/** A limit of twelve months of sales, exact: rounded down to 1,000 元. */
function limitOf(ledger: Ledger, who: string, grade: string | null, asOf: number): bigint {
  const [, , days, factor] = GRADES.find(([name]) => name === grade) ?? ['', 0, 0n, 0n];
  if (days === 0n) return 0n;
  const months = Array.from({ length: 12 }, (_none, i) => traded(ledger, who, monthsLater(asOf, i - 12) + 1, monthsLater(asOf, i - 11))); // prettier-ignore
  const delivered = BigInt(months.filter(({ sold }) => sold > 0n).length);
  const net = sum(months.map(({ sold, back }) => sold - back));
  if (delivered === 0n || net <= 0n) return 0n;
  return ((net * days * factor) / (delivered * 30n * 10n * FLOOR)) * FLOOR;
}

/** Every customer, who has lines, orders or a limit, counted once more. */
export function countedAgain(book: WrittenBook, settings: CountedBy, asOf: number): ReadonlyMap<string, Counted> {
  const ledger = ledgerOf(book, settings, asOf);
  const orders = undelivered(book, asOf);
  const since = monthsLater(asOf, -12);
  const year = new Map(EVERYBODY.map((name) => [name, traded(ledger, name, since + 1, asOf)]));
  const buyers = [...year.values()].filter(({ sold }) => sold > 0n).map(({ sold, back }) => sold - back);
  const all = new Map<string, Counted>();
  for (const who of EVERYBODY) {
    const card = book.customers?.find(({ name }) => name === who);
    const { pieces, open, left } = piecesOf(ledger, who, asOf);
    const owed = ledger.owed.filter((one) => one.who === who);
    const paid = ledger.paid.filter((one) => one.who === who);
    const openIf = (is: (one: (typeof owed)[number]) => boolean) => sum(owed.filter(is).map(open));
    const late = ({ due }: { readonly due: number }) => asOf - due;
    const age = (one: (typeof owed)[number]) => (settings.agingFrom === 'due' ? late(one) : Math.max(1, asOf - one.day)); // prettier-ignore
    const receivable = openIf(() => true);
    const overdue = openIf((one) => late(one) > 0);
    const bounds = [-Infinity, 0, ...BUCKETS, Infinity];
    const buckets = bounds.slice(1).map((to, i) => openIf((one) => age(one) > (bounds[i] ?? 0) && age(one) <= to));
    const counting = (days: number) => openIf((one) => late(one) > days && (settings.disputedCounts || !one.disputed));
    const bills = sum(paid.filter(({ billDue }) => billDue > asOf).map(({ amount }) => amount));
    const unshipped = orders.get(who) ?? 0n;
    const temp = card?.temp !== null && card && card.tempEnd >= asOf ? BigInt(card.temp) : null;
    const approved = card?.limit === null || !card ? null : BigInt(card.limit);
    const limit = approved === null && temp === null ? null : (approved ?? 0n) + (temp ?? 0n);
    // Fell due: paid by dated receipts, or still open.
    const fellDue = (one: (typeof owed)[number]) => one.due > since && one.due < asOf;
    const parts = [
      ...pieces.filter(({ of, by }) => fellDue(of) && by.what === 'receipt' && !by.undated).map(({ of, by, amount }) => ({ amount, days: by.day - of.due })), // prettier-ignore
      ...owed.filter(fellDue).map((one) => ({ amount: open(one), days: late(one) })),
    ];
    const due = sum(parts.map(({ amount }) => amount));
    const onTime = due ? ratio(sum(parts.filter(({ days }) => days <= 0).map(({ amount }) => amount)), due) : null;
    const daysLate = due ? ratio(sum(parts.map(({ amount, days }) => amount * BigInt(Math.max(0, days)))), due) : null;
    // Adjustments are no beginning of a trade.
    const days = [...owed.filter(({ what }) => what !== 'adjustment').map(({ day }) => day), ...(card?.since ? [card.since] : [])]; // prettier-ignore
    const first = Math.min(...days);
    let months: number | null = days.length ? 0 : null;
    while (months !== null && monthsLater(first, months + 1) <= asOf) months++;
    const { sold, back } = year.get(who) ?? { sold: 0n, back: 0n };
    const less = buyers.filter((bought) => bought < sold - back).length;
    const judged = judgedOf(book, who, asOf);
    const { score, complete } = scoreOf([
      onTime === null ? null : points(100 * onTime),
      daysLate === null ? null : points(100 - 2 * daysLate),
      days.length ? 100 * (1 - (receivable ? ratio(overdue, receivable) : 0)) : null,
      months === null ? null : points((100 * months) / 36),
      sold > 0n ? 100 * (buyers.length > 1 ? less / (buyers.length - 1) : 1) : null,
      sold > 0n ? points(100 - 1_000 * ratio(back, sold)) : null,
      ...judged.scores,
    ]);
    const deals = new Set(owed.filter(({ what }) => what === 'sale').map(({ day }) => day)).size;
    const isBlack = ['黑名单', '注销'].includes(card?.status ?? '');
    const caps = [
      ...(judged.veto || judged.scores[4] === 0 || counting(90) >= FLOOR ? ['C'] : []),
      ...((months ?? 0) < 3 || deals < 3 ? ['A'] : []),
    ];
    const grade = gradeOf(score, complete, caps, isBlack);
    const byGrade = GRADES.find(([name]) => name === grade)?.[4] ?? '款到发货';
    const byLadder = LADDER.find(([, beyond]) => counting(beyond) >= FLOOR)?.[0] ?? '正常供货';
    if (!owed.length && !paid.length && !unshipped && limit === null) continue;
    all.set(who, {
      receivable,
      overdue,
      buckets,
      disputed: openIf(({ disputed }) => disputed),
      longest: Math.max(0, ...owed.filter((one) => open(one) > 0n).map(late)),
      prepaid: sum(paid.map(left)),
      bills,
      unshipped,
      used: receivable + (settings.billsUseLimit ? bills : 0n) + unshipped,
      limit,
      onTime,
      daysLate,
      months,
      score,
      grade,
      suggestedLimit: limitOf(ledger, who, grade, asOf),
      handling: STRICT[Math.max(STRICT.indexOf(byGrade), STRICT.indexOf(byLadder))] ?? '',
    });
  }
  return all;
}

/** Item by item what was judged last; of one day the lower row. */
function judgedOf(
  { judgements }: WrittenBook,
  who: string,
  asOf: number,
): { readonly scores: readonly (number | null)[]; readonly veto: boolean } {
  // prettier-ignore
  const own = judgements.filter(({ customer, day }) => customer === who && day <= asOf).sort((one, other) => one.day - other.day); // prettier-ignore
  const last = <T>(of: readonly T[]): T | undefined => of[of.length - 1];
  return {
    scores: [0, 1, 2, 3, 4].map((i) => last(own.map(({ scores }) => scores[i] ?? null).filter((score) => score !== null)) ?? null), // prettier-ignore
    veto: last(own.map(({ veto }) => veto).filter((veto) => veto !== '')) === '被起诉',
  };
}
