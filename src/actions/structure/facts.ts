import { addMonths } from '../../domain/cell/day';
import { dimension } from '../../domain/structure/book/dimension';
import { linesWithin } from '../../domain/structure/book/linesWithin';
import type { CustomerFigures } from '../../domain/structure/customerFigures';
import type { CustomerHabits } from '../../domain/structure/customerHabits';
import { groupsBy } from '../../domain/structure/groups';
import { placeKey } from '../../domain/structure/placeKey';
import { concentration } from '../../domain/structure/methods/concentration';
import { isCovered } from '../../domain/structure/methods/periods';
import type { StructureFacts } from '../../domain/structure/methods/structureFacts';
import { sumOf, sumsBy } from '../../domain/structure/view';
import { productsOf } from './tables/crossTables';
import type { TableContext } from './tables/tableContext';

/** Customers of the first two tiers are the key ones (关键客户, R-10.01). */
const KEY_TIERS = 2;

/** What the findings are drawn from. */
export function structureFacts(
  context: TableContext,
  figures: CustomerFigures,
  habits: CustomerHabits,
): StructureFacts {
  const { view } = context;
  const { book, values, lines, periods } = view;
  const before = periods.before && isCovered(periods.before, book.days) ? lines.before : null;
  const place = dimension(book, placeKey(book));
  const region = groupsBy(view, place);
  const products = productsOf(context);
  const share = (amounts: Float64Array, customer: number) => {
    const whole = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
    return whole > 0 ? (amounts[customer] ?? 0) / whole : 0;
  };
  const [first] = figures.buyers;
  const nameOf = (customer: number | undefined) =>
    customer === undefined ? '' : (book.customers[customer]?.name ?? '');
  const sumBy = (customers: readonly number[], of: Float64Array) => ({
    customers: customers.length,
    amount: customers.reduce((sum, customer) => sum + (of[customer] ?? 0), 0),
  });
  const inState = (state: string) =>
    figures.movement.states.flatMap((one, customer) => (one === state ? [customer] : []));
  const dormant = figures.ranking.filter((customer) => {
    const state = habits.next[customer]?.state;
    const tier = figures.tier[customer] ?? -1;
    return tier >= 0 && tier < KEY_TIERS && (state === 'atRisk' || state === 'lost');
  });
  const negative = figures.buyers.filter((customer) => (figures.now[customer] ?? 0) < 0);
  const named = (of: string, groups: ReturnType<typeof groupsBy>) =>
    groups.rows.filter(({ key }) => key !== '').map(({ key, now, before: was }) => ({ dimension: of, name: key, now, before: was })); // prettier-ignore
  return {
    total: { now: sumOf(values, lines.now), before: before && sumOf(values, before) },
    groups: before
      ? [...named(place.key, region), ...(products ? named(products.key, groupsBy(view, products)) : [])]
      : [],
    largest:
      first !== undefined && (figures.now[first] ?? 0) > 0
        ? {
            name: nameOf(first),
            amount: figures.now[first] ?? 0,
            share: share(figures.now, first),
            before: before && share(figures.before, first),
          }
        : null,
    hhi: concentrations(figures, before !== null),
    lost: sumBy(inState('lost'), beforeLost(context)),
    won: sumBy([...inState('new'), ...inState('passing')], figures.now),
    dormantKey: { ...sumBy(dormant, figures.ranked), name: nameOf(dormant[0]) },
    negative: { ...sumBy(negative, figures.now), name: nameOf(negative.at(-1)) },
    // Where nobody writes places down at all, no single line lacks one.
    withoutRegion: place.names.length > 1 ? (region.rows.find(({ key }) => key === '')?.now ?? 0) : 0,
  };
}

function concentrations({ now, before }: CustomerFigures, hasBefore: boolean): StructureFacts['hhi'] {
  const of = concentration(Array.from(now));
  return of && { now: of.hhi, before: hasBefore ? (concentration(Array.from(before))?.hhi ?? null) : null };
}

/** Who is lost has bought nothing for long: what he bought in an average period of the two years before. */
function beforeLost({ view }: TableContext): Float64Array {
  const { book, values, periods, keep } = view;
  const { from, to } = periods.now;
  const years = { from: addMonths(from, -24), to: from - 1 };
  const sums = sumsBy(values, linesWithin(book, years, keep), book.customer, book.customers.length);
  return sums.map((sum) => Math.round((sum * (to - from + 1)) / (years.to - years.from + 1)));
}
