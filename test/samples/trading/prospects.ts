import { TODAY, dayOf } from '../calendar';
import { createPeople } from '../people';
import type { Random } from '../random';
import { workingDay } from './goods';
import type { Company, Prospect } from './model';
import { CITIES, PRODUCTS, SALESPEOPLE, SOURCES, TRADES } from './reference';

/** Prospects that have not bought. */
const OPEN_PROSPECTS = 38;
/** Rows of the sheet begin here. */
const FROM = dayOf('2026-02-02');
/** Their names have other characters than those of the customers. */
const FIRST = '蔚潼昕榕汀璟骁郗芃琰彧钰';
const SECOND = '巍澈陌歆谦淏峪绫骅筱煦翎';

type Row = Omit<Prospect, 'id'>;

/** Those who were sent and have bought, and those who may still: who was sent by whom, by the day of entry. */
export function prospectsOf(random: Random, companies: readonly Company[]): readonly Prospect[] {
  const won = companies
    .filter(({ since, lives }) => lives.length > 0 && since > FROM + 60)
    .map((company): Row => {
      const lastContact = company.since - random.int(1, 5);
      return {
        createdOn: workingDay(company.since - random.int(20, 55)),
        company: company.name,
        contact: company.contact,
        phone: company.contactPhone,
        source: company.source,
        referrer: company.referrer,
        product: random.pick(PRODUCTS).category,
        grade: 'H',
        owner: company.owner,
        lastContact,
        next: null,
        state: '成交',
      };
    });
  const buyers = companies.filter(({ lives }) => lives.length > 0);
  const people = createPeople(random);
  const brands = random.shuffle([...FIRST].flatMap((first) => [...SECOND].map((second) => first + second)));
  const others = brands
    .slice(0, OPEN_PROSPECTS)
    .map((brand): Row => openProspect(random, brand, buyers, people.person()));
  return [...won, ...others]
    .sort((a, b) => a.createdOn - b.createdOn)
    .map((row, i) => ({ ...row, id: `QK${String(i + 1).padStart(4, '0')}` }));
}

function openProspect(
  random: Random,
  brand: string,
  buyers: readonly Company[],
  { name, phone }: { readonly name: string; readonly phone: string },
): Row {
  const { city, region } = random.pick(CITIES);
  const source = random.weighted(SOURCES);
  const state = random.weighted([
    ['跟进中', 70],
    ['战败', 22],
    ['休眠', 8],
  ]);
  const createdOn = workingDay(random.int(FROM, TODAY - 12));
  const isOpen = state === '跟进中';
  const lastContact = isOpen ? TODAY - random.int(1, 9) : Math.min(TODAY - 10, createdOn + random.int(5, 60));
  return {
    createdOn,
    company: `${city.slice(0, -1)}${brand}${random.pick(random.pick(TRADES).words)}有限公司`,
    contact: name,
    phone,
    source,
    referrer: source === '老客户介绍' ? random.pick(buyers).short : null,
    product: random.pick(PRODUCTS).category,
    grade: random.weighted([
      ['H', 10],
      ['A', 25],
      ['B', 40],
      ['C', 25],
    ]),
    owner: random.pick(SALESPEOPLE.filter((seller) => seller.region === region)).name,
    lastContact: Math.max(createdOn, lastContact),
    next: isOpen ? workingDay(TODAY + random.int(0, 12)) : null,
    state,
  };
}
