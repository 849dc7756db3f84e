import type { SerialDay } from './calendar';
import { TODAY, addMonths, dayOf } from './calendar';
import type { Journey } from './journeys';
import type { Owner } from './model';
import type { People, Person } from './people';
import type { Product } from './reference';
import type { Random } from './random';
import { COLOURS, PRODUCTS, SALESPEOPLE } from './reference';

const OWNERS = 300;
const ADD_ONS = ['贴膜', '脚垫', '贴膜+脚垫', '延保2年', '行车记录仪', '延保2年+贴膜'];

/**
 * Care dates of a car: 1, 3 and 7 days, then 1, 3, 6, 9, 12, 15, 18 and 24 months after delivery (11 in two years), then once a year.
 */
export function carePlanOf(deliveredOn: SerialDay): SerialDay[] {
  const months = [1, 3, 6, 9, 12, 15, 18, 24, 36, 48];
  return [1, 3, 7].map((days) => deliveredOn + days).concat(months.map((count) => addMonths(deliveredOn, count)));
}

/** One care contact that was made. */
export interface Care {
  readonly ownerIndex: number;
  readonly day: SerialDay;
}

/** The owner register with the care contacts that stand behind its dates. */
export interface OwnerBook {
  readonly owners: Owner[];
  readonly cares: Care[];
}

interface Buyer {
  readonly person: Person;
  readonly product: Product;
  readonly staff: string;
  readonly deliveredOn: SerialDay;
}

function careDays(random: Random, deliveredOn: SerialDay): SerialDay[] {
  const due = carePlanOf(deliveredOn).filter((day) => day <= TODAY);
  const done = due.map((day, i) =>
    Math.min(
      day +
        random.weighted([
          [0, 72],
          [1, 20],
          [2, 8],
        ] as const),
      (due[i + 1] ?? TODAY + 9) - 1,
    ),
  );
  while (done.length > 0 && (done.at(-1) ?? 0) > TODAY) done.pop();
  const last = due.at(-1);
  const mayBeForgotten = last !== undefined && last > TODAY - 30 && last < TODAY;
  if (mayBeForgotten && done.length === due.length && random.chance(0.22)) done.pop();
  return done;
}

function insuranceEndOf(deliveredOn: SerialDay): SerialDay {
  let years = 1;
  while (addMonths(deliveredOn, 12 * years) - 1 < TODAY - 20) years += 1;
  return addMonths(deliveredOn, 12 * years) - 1;
}

/** The rows of 保有客户: the buyers of this period and the customers of the years before, in the order of delivery. */
export function createOwners(random: Random, people: People, journeys: readonly Journey[]): OwnerBook {
  const bought = journeys.filter((journey) => journey.state === '成交');
  const recent = bought.map((journey): Buyer => ({
    person: journey.person,
    product: PRODUCTS.find((product) => product.model === journey.model) ?? random.pick(PRODUCTS),
    staff: journey.owner,
    deliveredOn: Math.min(TODAY - 1, journey.lastDay + random.int(3, 18)),
  }));
  const earlier = Array.from({ length: OWNERS - recent.length }, (): Buyer => ({
    person: people.person(),
    product: random.pick(PRODUCTS),
    staff: random.pick(SALESPEOPLE),
    deliveredOn: random.chance(0.45)
      ? random.int(dayOf('2023-05-01'), dayOf('2024-08-31'))
      : random.int(dayOf('2024-09-01'), dayOf('2026-07-15')),
  }));
  const buyers = [...recent, ...earlier].sort((a, b) => a.deliveredOn - b.deliveredOn);
  const cares: Care[] = [];
  const owners = buyers.map(({ person, product, staff, deliveredOn }, ownerIndex): Owner => {
    const done = careDays(random, deliveredOn);
    done.forEach((day) => cares.push({ ownerIndex, day }));
    const isVip = random.chance(0.06);
    return {
      id: `BY${String(ownerIndex + 1).padStart(6, '0')}`,
      name: person.name,
      phone: person.phone,
      idNo: people.idNumber(person.gender),
      model: product.model,
      colour: random.pick(COLOURS),
      vin: people.vin(deliveredOn),
      plate: people.plate(product.energy),
      deliveredOn,
      amount: product.price - random.int(0, 16) * 500,
      insuranceEnd: insuranceEndOf(deliveredOn),
      loan: random.chance(0.46) ? '是' : '否',
      addons: random.chance(0.62) ? random.pick(ADD_ONS) : null,
      owner: staff,
      ring: isVip ? 'VIP客户' : '基盘客户',
      nextCare: carePlanOf(deliveredOn)[done.length] ?? TODAY,
      lastCare: done.at(-1) ?? null,
      careDone: done.length,
      note: isVip
        ? '一年内介绍3位购车客户'
        : random.chance(0.12)
          ? random.pick(['喜欢自驾游', '有二胎计划，可增购', '企业主，可介绍团购', '注重保养'])
          : null,
    };
  });
  return { owners, cares };
}
