import { TODAY, dayOf, type SerialDay } from '../calendar';
import { createPeople, type People } from '../people';
import { createRandom, type Random } from '../random';
import { livesOf } from './lives';
import type { Company } from './model';
import { CLOSED_CUSTOMERS, LARGEST_CUSTOMERS, LOST_CUSTOMERS, NEW_CUSTOMERS, STOPPED_CUSTOMERS } from './movement';
import {
  CITIES,
  GROUPS,
  LOCATIONS,
  NAME_FIRST,
  NAME_SECOND,
  ORG_FORMS,
  PREPAID,
  ROADS,
  SALESPEOPLE,
  SOURCES,
  TERMS,
  TRADES,
  type City,
} from './reference';
import { creditCodeOf } from './uscc';

const COMPANIES = 200;
/** How steeply weights fall from the largest customer to the smallest. */
const STEEPNESS = 1.02;
/** The largest customer is larger than its place in the row. */
const LARGEST_BONUS = 2.5;

const companyId = (no: number): string => `KH${String(no).padStart(6, '0')}`;

/** Customers up to this number were there before the books begin. */
const OLD_CUSTOMERS = 156;
const NOTES = ['要开专票', '送货前先打电话', '月底25日前对账', '仓库下午4点后不收货', '需附质检报告', '竞品也在报价'];

/** What is known of a customer before anything is drawn: its number, its place by size, its name. */
interface About {
  readonly no: number;
  readonly place: number;
  readonly brand: string;
  readonly earlier: readonly Company[];
}

/** A table of weights from rows that carry their own. */
const byWeight = <T extends { readonly weight: number }>(rows: readonly T[]) =>
  rows.map((row) => [row, row.weight] as const);

function places(random: Random): ReadonlyMap<string, number> {
  const ids = Array.from({ length: COMPANIES }, (_, i) => companyId(i + 1));
  const others = random.shuffle(ids.filter((id) => LARGEST_CUSTOMERS[id] === undefined));
  return new Map([...Object.keys(LARGEST_CUSTOMERS), ...others].map((id, place) => [id, place]));
}

/** The members of a group have its name, and their cities before it. */
function groupOf(no: number): string | null {
  const index = [12, 41, 76, 103].includes(no) ? 0 : [3, 55, 90].includes(no) ? 1 : [19, 61, 146].includes(no) ? 2 : -1;
  return GROUPS[index] ?? null;
}

function classOf(place: number, isNew: boolean, hasBought: boolean): string {
  if (!hasBought) return '潜在';
  if (place < 8) return '核心';
  if (isNew) return '新';
  if (place < 40) return '重要';
  return '一般';
}

function statusOf(random: Random, id: string): string {
  if (CLOSED_CUSTOMERS[id] !== undefined) return '注销';
  if (STOPPED_CUSTOMERS[id] !== undefined) return '停供';
  // Most of those who are gone have never been marked.
  return LOST_CUSTOMERS[id] !== undefined && random.chance(0.3) ? '流失' : '正常';
}

/** Credit limit in 万元 for a customer of this weight. */
function limitOf(terms: string, weight: number): number | null {
  if (terms === PREPAID) return null;
  return Math.max(3, Math.round((weight * 900) / 5) * 5);
}

/** What a company does: its trade, a word of its name, its kind of outlet and its legal form. */
function businessOf(random: Random) {
  const trade = random.weighted(byWeight(TRADES));
  const word = random.pick(trade.words);
  const outlet = random.pick(trade.outlets);
  const isShop = outlet !== '其他';
  const orgForm = isShop && random.chance(0.35) ? '个体' : random.weighted(ORG_FORMS);
  const suffix = orgForm === '个体' ? '经营部' : orgForm === '股份' ? '股份有限公司' : '有限公司';
  return { industry: trade.industry, word, outlet, isShop, orgForm, suffix };
}

/** Where a company is, and how it is called on the phone. */
function seatOf(random: Random, { province, city, region, areaCode }: City) {
  const address = `${city}${random.pick(ROADS)}${random.int(1, 998)}号`;
  const phone = `${areaCode}-${random.int(5, 8)}000${String(random.int(0, 9999)).padStart(4, '0')}`;
  return { province, city, region, address, phone };
}

/** Since when there has been business: numbers are given in the order in which customers came. */
function sinceOf(no: number): SerialDay {
  const [first, last] = [dayOf('2013-03-01'), dayOf('2024-11-01')];
  const start = NEW_CUSTOMERS[companyId(no)];
  return start === undefined ? Math.round(first + (no / OLD_CUSTOMERS) * (last - first)) : dayOf(start);
}

function potentialOf(random: Random, place: number): number {
  return Math.min(5, Math.max(1, Math.round(5 - Math.log2(place + 2) / 1.9 + random.next() * 1.6 - 0.4)));
}

/** Potential by share of its purchases; only the larger customers were ever put into it. */
function gridOf(place: number, potential: number): string | null {
  if (place >= 75) return null;
  return `${potential >= 4 ? 'A' : potential === 3 ? 'B' : 'C'}${place < 30 ? 1 : 2}`;
}

/** One customer; those before it may have sent it. */
function companyOf(random: Random, people: People, about: About): Company {
  const { no, place, brand, earlier } = about;
  const id = companyId(no);
  const drawn = random.weighted(byWeight(CITIES));
  const city = CITIES.find((one) => one.city === LARGEST_CUSTOMERS[id]) ?? drawn;
  const { industry, word, outlet, isShop, orgForm, suffix } = businessOf(random);
  const seller = random.pick(SALESPEOPLE.filter(({ region }) => region === city.region));
  const { terms, days: termDays } = random.weighted(byWeight(TERMS));
  const contact = people.person();
  const source = random.weighted(SOURCES);
  const sender = random.pick(earlier.length ? earlier : [null]);
  const referrer = source === '老客户介绍' ? (sender?.short ?? null) : null;
  const potential = potentialOf(random, place);
  const [group, town, lives] = [groupOf(no), city.city.slice(0, -1), livesOf(id)];
  const weight = (place === 0 ? LARGEST_BONUS : 1) / (place + 1) ** STEEPNESS;
  return {
    id,
    name: `${town}${brand}${word}${suffix}`,
    short: `${group ? town : ''}${brand}${word.slice(0, 2)}`,
    uscc: creditCodeOf(city.code, no * 37),
    group,
    ...seatOf(random, city),
    contact: contact.name,
    contactPhone: contact.phone,
    orgForm,
    industry,
    outlet,
    location: isShop ? random.weighted(LOCATIONS) : null,
    route: `${city.region}${random.int(1, 4)}线-${String((no % 30) + 1).padStart(2, '0')}`,
    class: classOf(place, NEW_CUSTOMERS[id] !== undefined, lives.length > 0),
    potential,
    grid: gridOf(place, potential),
    owner: seller.name,
    branch: seller.branch,
    source,
    referrer,
    since: sinceOf(no),
    terms,
    termDays,
    limit: limitOf(terms, weight),
    status: statusOf(random, id),
    reviewedOn: random.chance(0.82) ? random.int(TODAY - 340, TODAY - 3) : random.int(TODAY - 760, TODAY - 380),
    note: referrer !== null ? `${referrer}介绍` : random.chance(0.08) ? random.pick(NOTES) : null,
    weight,
    lives,
  };
}

/** The customers in the order of their numbers. */
export function tradingCompanies(): readonly Company[] {
  const random = createRandom(20_241);
  const people = createPeople(random);
  const placeOf = places(random);
  const brands = random.shuffle([...NAME_FIRST].flatMap((first) => [...NAME_SECOND].map((second) => first + second)));
  const companies: Company[] = [];
  for (let no = 1; no <= COMPANIES; no++) {
    const place = placeOf.get(companyId(no)) ?? 0;
    const brand = groupOf(no)?.slice(0, 2) ?? brands[no] ?? '';
    companies.push(companyOf(random, people, { no, place, brand, earlier: companies }));
  }
  return companies;
}
