import type { SerialDay } from '../calendar';
import { addMonths, dayOf } from '../calendar';
import { createPeople } from '../people';
import { createRandom, type Random } from '../random';
import { GRADES, type Grade } from '../reference';
import {
  COMPANY_FORMS,
  COMPANY_NAMES,
  COMPANY_TRADES,
  NOTES,
  PRODUCTS,
  ROADS,
  SALESPEOPLE,
  SOURCES,
  TALKS,
  TOWNS,
  YEAR,
} from './reference';

interface Contact {
  readonly on: SerialDay;
  readonly content: string;
  readonly grade: Grade;
}

/** What the list says about one customer, whatever way the clerk wrote it; null where nothing is known. */
export interface OldCustomer {
  /** 序号, counted from 1. */
  readonly no: number;
  readonly id: string;
  readonly createdOn: SerialDay;
  readonly company: string;
  readonly contact: string;
  readonly phone: string;
  /** A second number in the same cell. */
  readonly alsoPhone: string | null;
  /** The number in the other column for phones. */
  readonly mobile: string | null;
  readonly address: string | null;
  readonly grade: Grade;
  readonly product: string;
  /** In yuan. */
  readonly budget: number | null;
  readonly owner: string;
  readonly source: string | null;
  /** 金额 and 已收, in units of 万元. */
  readonly amount: number | null;
  readonly received: number | null;
  readonly invoiced: boolean | null;
  readonly contacts: readonly Contact[];
  readonly next: SerialDay | null;
  readonly note: string | null;
}

/** A customer who stands in the list twice, by 序号, and what gives that away. */
interface Duplicate {
  readonly no: number;
  readonly sameAs: number;
  readonly by: 'phone' | 'company';
}

export const DUPLICATES: readonly Duplicate[] = [
  { no: 22, sameAs: 7, by: 'phone' },
  { no: 63, sameAs: 41, by: 'phone' },
  { no: 118, sameAs: 12, by: 'phone' },
  { no: 171, sameAs: 96, by: 'phone' },
  { no: 38, sameAs: 19, by: 'company' },
  { no: 90, sameAs: 33, by: 'company' },
  { no: 145, sameAs: 88, by: 'company' },
];

const A_MONTH = 15;
const MONTHS = Array.from({ length: 12 }, (_, i) => i);
const LEGAL_FORM = '有限公司';

/** The customers of the year, fifteen a month, in the order of the list. */
export function oldCustomers(): readonly OldCustomer[] {
  const random = createRandom(20250101);
  const people = createPeople(random);
  const companies = random.shuffle(COMPANY_NAMES.flatMap((name) => COMPANY_TRADES.map((trade) => name + trade)));
  const customers = MONTHS.flatMap((month) =>
    daysOf(random, month).map((createdOn, i): OldCustomer => {
      const no = month * A_MONTH + i + 1;
      const { name, phone } = people.person();
      const amount = random.chance(0.85) ? random.int(20, 900) / 100 : null;
      const contacts = contactsOf(random, createdOn);
      return {
        no,
        id: `KH${String(no).padStart(4, '0')}`,
        createdOn,
        company: companyOf(random, companies, no),
        contact: name,
        phone,
        alsoPhone: random.chance(0.06) ? people.person().phone : null,
        mobile: random.chance(0.3) ? people.person().phone : null,
        address: random.chance(0.8) ? `${TOWNS[0]}市${random.pick(ROADS)}${random.int(1, 300)}号` : null,
        grade: random.weighted([['H', 2], ['A', 3], ['B', 4], ['C', 3]]), // prettier-ignore
        product: random.pick(PRODUCTS),
        budget: random.chance(0.7) ? random.int(8, 120) * 500 : null,
        owner: random.weighted([[SALESPEOPLE[0], 4], [SALESPEOPLE[1], 4], [SALESPEOPLE[2], 1], [SALESPEOPLE[3], 3]]), // prettier-ignore
        source: random.chance(0.85) ? random.pick(SOURCES) : null,
        amount,
        received: amount !== null && random.chance(0.8) ? Math.round(amount * random.pick([30, 50, 100])) / 100 : null,
        invoiced: random.chance(0.75) ? random.chance(0.7) : null,
        contacts,
        next: random.chance(0.6) ? (contacts.at(-1)?.on ?? createdOn) + random.int(5, 60) : null,
        note: random.chance(0.2) ? random.pick(NOTES) : null,
      };
    }),
  );
  return withDuplicates(customers);
}

/** Days on which customers came, of the month counted from 0, in order. */
function daysOf(random: Random, month: number): SerialDay[] {
  const first = addMonths(dayOf(`${YEAR}-01-01`), month);
  const last = addMonths(first, 1) - 1;
  return Array.from({ length: A_MONTH }, () => random.int(first, last)).sort((a, b) => a - b);
}

/** A company of its own; when the names are used up, those of the next town. */
function companyOf(random: Random, companies: readonly string[], no: number): string {
  const [town, name] = [TOWNS[Math.floor((no - 1) / companies.length)], companies[(no - 1) % companies.length]];
  return `${town ?? ''}${name ?? ''}${random.pick(COMPANY_FORMS)}`;
}

function contactsOf(random: Random, createdOn: SerialDay): Contact[] {
  const count = random.weighted([[0, 3], [1, 4], [2, 3]]); // prettier-ignore
  let on = createdOn;
  return Array.from({ length: count }, () => {
    on += random.int(3, 25);
    return { on, content: random.pick(TALKS), grade: random.pick(GRADES) };
  });
}

function withDuplicates(customers: readonly OldCustomer[]): readonly OldCustomer[] {
  const changed = [...customers];
  const change = (no: number, patch: Partial<OldCustomer>): void => {
    const old = customers[no - 1];
    if (old) changed[no - 1] = { ...old, ...patch };
  };
  for (const { no, sameAs, by } of DUPLICATES) {
    const first = customers[sameAs - 1];
    if (!first) continue;
    if (by === 'phone') {
      change(no, { phone: first.phone, contact: first.contact, alsoPhone: null });
      change(sameAs, { alsoPhone: null });
    } else {
      const name = first.company.replace(/有限公司|经营部|厂$/, '');
      change(sameAs, { company: name + LEGAL_FORM });
      change(no, { company: name });
    }
  }
  return changed;
}
